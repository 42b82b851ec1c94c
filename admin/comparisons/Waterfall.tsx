/** From the former figure to the later one in four steps, each standing where the last one ended. */
import { Box } from '@mui/material'
import type { Ref } from 'react'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import type { EffectsLine } from './EffectsSection.tsx'
import { placeOn, stackFalls, type Axis, type Fall } from './layout.ts'
import { shorten } from '../core/picture/text.ts'
import { says } from './says.ts'
import type { Step } from './step.ts'
import { heightOfTitle, PictureTitle } from '../core/picture/PictureTitle.tsx'
import { useNarrow } from '../core/picture/useNarrow.ts'
import { useTones } from './useTones.ts'
import { effectNames, type ComparedRound } from './wire.ts'

const BAR = 18
const TOP = 40

/** Where things stand: on a phone name and value share a line above the bar. */
interface Frame {
  width: number
  row: number
  plot: { left: number; width: number }
  /** Of the bar below the line of the text. */
  drop: number
  name: { x: number; anchor: 'start' | 'end' }
  /** Characters of a line of the title, and the size of its letters. */
  longest: number
  size: number
}

const wide: Frame = {
  width: 760,
  row: 34,
  plot: { left: 230, width: 440 },
  drop: 0,
  name: { x: 214, anchor: 'end' },
  longest: 84,
  size: 16,
}
const narrow: Frame = {
  width: 360,
  row: 52,
  plot: { left: 8, width: 344 },
  drop: 20,
  name: { x: 0, anchor: 'start' },
  longest: 42,
  size: 14,
}

/** The steps fill the width, since they show changes and begin at no zero; a tenth of the scale at least, lest nothing look like much. */
function fit(levels: readonly number[], { scaleMin, scaleMax }: ComparedRound): Axis {
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  const span = Math.max((high - low) * 1.3, (scaleMax - scaleMin) / 10)
  const middle = (low + high) / 2
  return { min: middle - span / 2, max: middle + span / 2, ticks: [] }
}

interface StepProps {
  frame: Frame
  y: number
  place: (value: number) => number
}

/** Name and figure of a step, in one line. */
function Label({
  frame,
  name,
  shown,
  tone,
  bold,
}: {
  frame: Frame
  name: string
  shown: string
  tone: string
  bold?: boolean
}) {
  const tones = useTones()
  return (
    <>
      <text {...tones.halo} x={frame.name.x} y={5} textAnchor={frame.name.anchor} fill={bold ? tones.ink : tones.soft}>
        {shorten(name, 26)}
      </text>
      <text {...tones.halo} x={frame.width - 8} y={5} textAnchor="end" fontWeight={bold ? 600 : 400} fill={tone}>
        {shown}
      </text>
    </>
  )
}

function Bar({ fall: { name, from, to, shown }, frame, y, place }: StepProps & { fall: Fall }) {
  const tones = useTones()
  const [left, right] = [Math.min(place(from), place(to)), Math.max(place(from), place(to))]
  const tone = tones[tones.ofSign(to - from)]
  return (
    <g transform={`translate(0 ${y})`} fontSize="14">
      <Label frame={frame} name={name} shown={shown} tone={tone} bold />
      <g transform={`translate(0 ${frame.drop})`}>
        <rect x={left} y={-BAR / 2} width={Math.max(2, right - left)} height={BAR} fill={tone} />
        <line x1={place(to)} x2={place(to)} y1={BAR / 2} y2={frame.row - BAR / 2} stroke={tones.soft} />
      </g>
    </g>
  )
}

interface EndProps extends StepProps {
  name: string
  value: number
  shown: string
  isLast?: boolean
}

function End({ name, value, shown, frame, y, place, isLast }: EndProps) {
  const tones = useTones()
  const x = place(value)
  return (
    <g transform={`translate(0 ${y})`} fontSize="14">
      <Label frame={frame} name={name} shown={shown} tone={tones.ink} />
      <g transform={`translate(0 ${frame.drop})`}>
        <circle cx={x} cy={0} r={6} fill={isLast ? tones.ink : tones.ground} stroke={tones.ink} strokeWidth={2} />
        {isLast ? null : <line x1={x} x2={x} y1={6} y2={frame.row - BAR / 2} stroke={tones.soft} />}
      </g>
    </g>
  )
}

interface WaterfallProps {
  line: EffectsLine
  title: string
  step: Step
  ref: Ref<SVGSVGElement>
}

export function Waterfall({ line, title, step, ref }: WaterfallProps) {
  const t = useTell()
  const tones = useTones()
  const { number } = useFormat()
  const { from, to, effects } = line
  const [start, end] = [from.exact ?? 0, to.exact ?? 0]
  const parts = effectNames.map((effect) => ({
    name: t(says[`effects.${effect}`]),
    exact: effects[effect].exact ?? 0,
    shown: effects[effect].shown ?? number(0, 2),
  }))
  const falls = stackFalls(start, parts)
  const frame = useNarrow() ? narrow : wide
  const { width, row, plot, longest } = frame
  const below = heightOfTitle(title, longest)
  const across = placeOn(fit([start, end, ...falls.map((fall) => fall.to)], step.to), plot.width)
  const place = (value: number) => plot.left + across(value)
  const height = TOP + (falls.length + 2) * row
  const common = (at: number) => ({ frame, place, y: TOP + at * row + 8 })
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={title}>
      <svg
        ref={ref}
        viewBox={`0 0 ${width} ${height + below}`}
        role="img"
        aria-label={title}
        fontFamily={tones.family}
        style={{ width: '100%', maxWidth: width, display: 'block' }}
      >
        <PictureTitle title={title} longest={frame.longest} size={frame.size} />
        <g transform={`translate(0 ${below})`}>
          <End name={step.from.title} value={start} shown={from.shown ?? ''} {...common(0)} />
          {falls.map((fall, at) => (
            <Bar key={fall.name} fall={fall} {...common(at + 1)} />
          ))}
          <End name={step.to.title} value={end} shown={to.shown ?? ''} {...common(falls.length + 1)} isLast />
        </g>
      </svg>
    </Box>
  )
}
