/** Two rounds of every provider as a pair of dots: hollow is before, full is after; what is to be made of it is beside. */
import { Box } from '@mui/material'
import type { Ref } from 'react'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { fitAxis, placeOn, type Axis, type Move } from './layout.ts'
import { shorten } from '../core/picture/text.ts'
import { says } from './says.ts'
import type { Step } from './step.ts'
import { heightOfTitle, PictureTitle } from '../core/picture/PictureTitle.tsx'
import { useNarrow } from '../core/picture/useNarrow.ts'
import { useTones } from './useTones.ts'

const TOP = 108
/** Of a round’s title in the legend. */
const LONGEST_TITLE = 44

/** Where things stand: on a phone names and changes share a line above the dots. */
interface Frame {
  width: number
  row: number
  plot: { left: number; width: number }
  /** Of the dots below the line of the text. */
  drop: number
  name: { x: number; anchor: 'start' | 'end'; longest: number }
  change: { x: number; anchor: 'start' | 'end' }
  size: number
  /** Characters of a line of the title. */
  longest: number
}

const wide: Frame = {
  width: 960,
  row: 34,
  plot: { left: 250, width: 420 },
  drop: 0,
  name: { x: 234, anchor: 'end', longest: 34 },
  change: { x: 700, anchor: 'start' },
  size: 14,
  longest: 110,
}
const narrow: Frame = {
  width: 360,
  row: 54,
  plot: { left: 8, width: 344 },
  drop: 18,
  name: { x: 0, anchor: 'start', longest: 24 },
  change: { x: 360, anchor: 'end' },
  size: 12,
  longest: 46,
}

interface DumbbellsProps {
  moves: readonly Move[]
  title: string
  step: Step
  ref: Ref<SVGSVGElement>
}

function Grid({ axis, height, frame: { plot } }: { axis: Axis; height: number; frame: Frame }) {
  const tones = useTones()
  const { number } = useFormat()
  const place = placeOn(axis, plot.width)
  const at = (tick: number) => plot.left + place(tick)
  return axis.ticks.map((tick) => (
    <g key={tick}>
      <line x1={at(tick)} x2={at(tick)} y1={TOP - 8} y2={height - 12} stroke={tones.line} />
      <text x={at(tick)} y={TOP - 16} textAnchor="middle" fontSize="12" fill={tones.soft}>
        {number(tick, 1)}
      </text>
    </g>
  ))
}

/** The dots of one unit, joined by a line. */
function Dots({ move, axis, frame: { plot, drop } }: { move: Move; axis: Axis; frame: Frame }) {
  const tones = useTones()
  const at = placeOn(axis, plot.width)
  const tone = tones[tones.of(move.verdict)]
  const [from, to] = [move.from, move.to].map((value) => (value === null ? null : plot.left + at(value)))
  return (
    <g transform={`translate(0 ${drop})`}>
      {from != null && to != null ? <line x1={from} x2={to} y1={0} y2={0} stroke={tone} strokeWidth={3} /> : null}
      {from != null ? <circle cx={from} cy={0} r={5.5} fill={tones.ground} stroke={tone} strokeWidth={2.5} /> : null}
      {to != null ? <circle cx={to} cy={0} r={7} fill={tone} /> : null}
    </g>
  )
}

function Row({ move, y, axis, frame }: { move: Move; y: number; axis: Axis; frame: Frame }) {
  const t = useTell()
  const tones = useTones()
  const { number } = useFormat()
  const { verdict, changeShown } = move
  const ends = [move.from, move.to].map((value) => (value === null ? '—' : number(value, 2))).join(' → ')
  const sure = verdict === 'improved' || verdict === 'worsened'
  const { name, change, size } = frame
  return (
    <g transform={`translate(0 ${y})`} fontSize={size}>
      <title>{`${move.name}: ${ends}. ${move.said}`}</title>
      <text {...tones.halo} x={name.x} y={5} textAnchor={name.anchor} fill={tones.ink}>
        {shorten(move.name, name.longest)}
      </text>
      <Dots move={move} axis={axis} frame={frame} />
      <text x={change.x} y={5} textAnchor={change.anchor} fontWeight={sure ? 600 : 400} fill={tones[tones.of(verdict)]}>
        {[changeShown, t(says[`verdicts.${verdict}`])].filter(Boolean).join(' ')}
      </text>
    </g>
  )
}

/** Which dot is which round, one above the other: titles are as long as they are. */
function Legend({ step: { from, to } }: { step: Step }) {
  const tones = useTones()
  return (
    <g fontSize="12" fill={tones.soft}>
      <circle cx={7} cy={44} r={5} fill={tones.ground} stroke={tones.still} strokeWidth={2} />
      <text x={20} y={48}>
        {shorten(from.title, LONGEST_TITLE)}
      </text>
      <circle cx={7} cy={64} r={6} fill={tones.still} />
      <text x={20} y={68}>
        {shorten(to.title, LONGEST_TITLE)}
      </text>
    </g>
  )
}

export function Dumbbells({ moves, title, step, ref }: DumbbellsProps) {
  const tones = useTones()
  const values = moves.flatMap((move) => [move.from, move.to].filter((value) => value !== null))
  const axis = fitAxis(values, step.to.scaleMin, step.to.scaleMax)
  const frame = useNarrow() ? narrow : wide
  const { width, row, size } = frame
  const below = heightOfTitle(title, frame.longest)
  const height = TOP + moves.length * row + 16
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
        <PictureTitle title={title} longest={frame.longest} size={size + 2} />
        <g transform={`translate(0 ${below})`}>
          <Legend step={step} />
          <Grid axis={axis} height={height} frame={frame} />
          {moves.map((move, at) => (
            <Row key={move.id} move={move} y={TOP + 16 + at * row} axis={axis} frame={frame} />
          ))}
        </g>
      </svg>
    </Box>
  )
}
