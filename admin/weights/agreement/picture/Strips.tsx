/** Every criterion as a strip: how far the units' weights reach, where the middle half lies, what the group makes of it. */
import { Box } from '@mui/material'
import type { Ref } from 'react'
import { heightOfTitle, PictureTitle } from '../../../core/picture/PictureTitle.tsx'
import { shorten, wrapWords } from '../../../core/picture/text.ts'
import { useInk } from '../../../core/picture/useInk.ts'
import { useNarrow } from '../../../core/picture/useNarrow.ts'
import { useFormat } from '../../../core/useFormat.ts'
import { useTell } from '../../../core/useTell.ts'
import { pictureSays as says } from '../says/picture.ts'
import { narrow, wide, type Frame } from './frame.ts'
import { StripMarks } from './StripMarks.tsx'
import { fitWeights, placeRows, type CriterionStrips, type PlacedRow, type Strip, type WeightAxis } from './strips.ts'

const TITLE = 28
const LEGEND_LINE = 18
/** Room of the axis above the rows. */
const AXIS = 30

interface StripsProps {
  rows: readonly CriterionStrips[]
  title: string
  legend: string
  ref: Ref<SVGSVGElement>
}

function Grid({ axis, height, frame: { plot } }: { axis: WeightAxis; height: number; frame: Frame }) {
  const { line, soft } = useInk()
  return axis.ticks.map((tick) => {
    const x = plot.left + (tick / axis.max) * plot.width
    return (
      <g key={tick}>
        <line x1={x} x2={x} y1={-8} y2={height} stroke={line} />
        <text x={x} y={-14} textAnchor="middle" fontSize={12} fill={soft}>
          {tick}
        </text>
      </g>
    )
  })
}

function useTellStrip() {
  const t = useTell()
  const { number } = useFormat()
  const show = (value: number) => number(value, 1)
  return (name: string, { iteration, min, max, group, camps }: Strip) => {
    const ends = { min: show(min), max: show(max) }
    const what = group
      ? t(says.rowMean, { ...ends, weight: show(group.weight) })
      : t(says.rowCamps, { ...ends, weights: camps.map(show).join(' · ') })
    return t(says.row, { name, iteration, what })
  }
}

function Row({ placed, axis, frame }: { placed: PlacedRow; axis: WeightAxis; frame: Frame }) {
  const t = useTell()
  const { ink, soft, line, halo } = useInk()
  const tell = useTellStrip()
  const { row, top, end, strips } = placed
  const { name, head, size, plot } = frame
  const several = strips.length > 1
  return (
    <g fontSize={size}>
      {top > 0 ? <line x1={0} x2={frame.width} y1={top - 4} y2={top - 4} stroke={line} /> : null}
      <text
        {...halo}
        x={name.x}
        y={head ? top + 15 : (top + end - frame.gap) / 2 + 5}
        textAnchor={name.anchor}
        fill={ink}
      >
        {shorten(row.name, name.longest)}
      </text>
      {strips.map(({ strip, y }) => (
        <g key={strip.iteration} transform={`translate(0 ${y})`}>
          <title>{tell(row.name, strip)}</title>
          <StripMarks strip={strip} axis={axis} frame={frame} />
          {several && !head ? (
            <text x={plot.left + plot.width + 52} y={5} fontSize={12} fill={soft}>
              {t(says.short, { number: strip.iteration })}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  )
}

export function Strips({ rows, title, legend, ref }: StripsProps) {
  const { family, soft } = useInk()
  const frame = useNarrow() ? narrow : wide
  const axis = fitWeights(rows)
  const placed = placeRows(rows, frame)
  const lines = wrapWords(legend, frame.longest.legend)
  const above = TITLE + heightOfTitle(title, frame.longest.title) + lines.length * LEGEND_LINE + AXIS
  const height = (placed.at(-1)?.end ?? 0) - frame.gap + 8
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={title}>
      <svg
        ref={ref}
        viewBox={`0 0 ${frame.width} ${above + height}`}
        role="img"
        aria-label={title}
        fontFamily={family}
        style={{ width: '100%', maxWidth: frame.width, display: 'block' }}
      >
        <PictureTitle title={title} longest={frame.longest.title} size={frame.size + 2} />
        <g transform={`translate(0 ${TITLE + heightOfTitle(title, frame.longest.title)})`} fontSize={12} fill={soft}>
          {lines.map((line, at) => (
            <text key={at} x={0} y={12 + at * LEGEND_LINE}>
              {line}
            </text>
          ))}
        </g>
        <g transform={`translate(0 ${above})`}>
          <Grid axis={axis} height={height} frame={frame} />
          {placed.map((one) => (
            <Row key={one.row.id} placed={one} axis={axis} frame={frame} />
          ))}
        </g>
      </svg>
    </Box>
  )
}
