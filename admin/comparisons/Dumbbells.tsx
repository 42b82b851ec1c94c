/** Two rounds of every provider as a pair of dots: hollow is before, full is after; the number of the change is beside. */
import { Box } from '@mui/material'
import type { Ref } from 'react'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { fitAxis, placeOn, type Axis, type Move } from './layout.ts'
import { says } from './says.ts'
import { useTones } from './useTones.ts'

const WIDTH = 880
const NAMES = 250
const CHANGES = 150
const PLOT = WIDTH - NAMES - CHANGES
const ROW = 34
const TOP = 74

interface DumbbellsProps {
  moves: readonly Move[]
  title: string
  from: string
  to: string
  scaleMin: number
  scaleMax: number
  ref: Ref<SVGSVGElement>
}

const shorten = (name: string) => (name.length > 34 ? `${name.slice(0, 33)}…` : name)

function Grid({ axis, height }: { axis: Axis; height: number }) {
  const tones = useTones()
  const { number } = useFormat()
  const at = placeOn(axis, PLOT)
  return axis.ticks.map((tick) => (
    <g key={tick}>
      <line x1={NAMES + at(tick)} x2={NAMES + at(tick)} y1={TOP - 8} y2={height - 12} stroke={tones.line} />
      <text x={NAMES + at(tick)} y={TOP - 16} textAnchor="middle" fontSize="12" fill={tones.soft}>
        {number(tick, 1)}
      </text>
    </g>
  ))
}

function Row({ move, y, axis }: { move: Move; y: number; axis: Axis }) {
  const t = useTell()
  const tones = useTones()
  const { number } = useFormat()
  const at = placeOn(axis, PLOT)
  const tone = tones[tones.of(move.change)]
  const [from, to] = [move.from, move.to].map((value) => (value === null ? null : NAMES + at(value)))
  const change = move.changeShown ?? t(says.why)
  const ends = [move.from, move.to].map((value) => (value === null ? '—' : number(value, 2))).join(' → ')
  return (
    <g transform={`translate(0 ${y})`}>
      <title>{`${move.name}: ${ends}; ${move.changeShown ?? move.because ?? ''}`}</title>
      <text x={NAMES - 16} y={5} textAnchor="end" fontSize="14" fill={tones.ink}>
        {shorten(move.name)}
      </text>
      {from != null && to != null ? <line x1={from} x2={to} y1={0} y2={0} stroke={tone} strokeWidth={3} /> : null}
      {from != null ? <circle cx={from} cy={0} r={5.5} fill={tones.ground} stroke={tone} strokeWidth={2.5} /> : null}
      {to != null ? <circle cx={to} cy={0} r={7} fill={tone} /> : null}
      <text
        x={WIDTH - CHANGES + 24}
        y={5}
        fontSize="14"
        fontWeight={move.change === null ? 400 : 600}
        fill={move.change === null ? tones.soft : tone}
      >
        {change}
      </text>
    </g>
  )
}

export function Dumbbells({ moves, title, from, to, scaleMin, scaleMax, ref }: DumbbellsProps) {
  const tones = useTones()
  const values = moves.flatMap((move) => [move.from, move.to].filter((value) => value !== null))
  const axis = fitAxis(values, scaleMin, scaleMax)
  const height = TOP + moves.length * ROW + 16
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={title}>
      <svg
        ref={ref}
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={title}
        fontFamily={tones.family}
        style={{ width: '100%', minWidth: 560, maxWidth: WIDTH, display: 'block' }}
      >
        <text x={0} y={20} fontSize="16" fontWeight={600} fill={tones.ink}>
          {title}
        </text>
        <g fontSize="12" fill={tones.soft}>
          <circle cx={7} cy={44} r={5} fill={tones.ground} stroke={tones.still} strokeWidth={2} />
          <text x={18} y={48}>
            {from}
          </text>
          <circle cx={127} cy={44} r={6} fill={tones.still} />
          <text x={139} y={48}>
            {to}
          </text>
        </g>
        <Grid axis={axis} height={height} />
        {moves.map((move, at) => (
          <Row key={move.id} move={move} y={TOP + 16 + at * ROW} axis={axis} />
        ))}
      </svg>
    </Box>
  )
}
