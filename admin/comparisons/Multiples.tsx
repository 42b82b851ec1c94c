/** Every provider over the rounds, side by side on one scale: the first and the last value stand at the ends. */
import { Box } from '@mui/material'
import type { Ref } from 'react'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { fitAxis, placeOn, type Axis } from './layout.ts'
import { shorten } from '../core/picture/text.ts'
import { says } from './says.ts'
import { useNarrow } from '../core/picture/useNarrow.ts'
import { useTones } from './useTones.ts'
import type { Comparison } from './wire.ts'

const [WIDTH, HEIGHT] = [292, 124]
const [LEFT, RIGHT, TOP, BOTTOM] = [44, 44, 36, 24]
const HEAD = 56

interface Series {
  id: string
  name: string
  values: (number | null)[]
  chain: (number | null)[]
}

interface Point {
  at: number
  value: number
  x: number
  y: number
}

function placePoints(values: readonly (number | null)[], axis: Axis): Point[] {
  const across = (at: number) => LEFT + (at / Math.max(1, values.length - 1)) * (WIDTH - LEFT - RIGHT)
  const up = placeOn(axis, HEIGHT - TOP - BOTTOM)
  return values.flatMap((value, at) =>
    value === null ? [] : [{ at, value, x: across(at), y: HEIGHT - BOTTOM - up(value) }],
  )
}

/** A round without a figure interrupts the line: nothing is drawn where nothing is known. */
function Line({ points, stroke, dashed }: { points: readonly Point[]; stroke: string; dashed?: boolean }) {
  const pairs = points
    .slice(1)
    .flatMap((point, at) => (points[at]?.at === point.at - 1 ? [[points[at], point] as const] : []))
  return pairs.map(([from, to]) => (
    <line
      key={to.at}
      {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke }}
      strokeWidth={dashed ? 1.5 : 2.5}
      strokeDasharray={dashed ? '4 3' : undefined}
    />
  ))
}

function Small({ series, axis }: { series: Series; axis: Axis }) {
  const tones = useTones()
  const { number } = useFormat()
  const points = placePoints(series.values, axis)
  const [first, last] = [points[0], points.at(-1)]
  const told = series.values.map((value) => (value === null ? '—' : number(value, 2))).join(', ')
  return (
    <>
      <title>{`${series.name}: ${told}`}</title>
      <text x={8} y={18} fontSize="13" fontWeight={500} fill={tones.ink}>
        {shorten(series.name)}
      </text>
      <line x1={LEFT} x2={WIDTH - RIGHT} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} stroke={tones.line} />
      <Line points={placePoints(series.chain, axis)} stroke={tones.soft} dashed />
      <Line points={points} stroke={tones.up} />
      {points.map(({ at, x, y }) => (
        <circle key={at} cx={x} cy={y} r={at === last?.at ? 4.5 : 3} fill={tones.up} />
      ))}
      {first ? (
        <text x={first.x - 8} y={first.y + 4} textAnchor="end" fontSize="12" fill={tones.soft}>
          {number(first.value, 2)}
        </text>
      ) : null}
      {last && last !== first ? (
        <text x={last.x + 8} y={last.y + 4} fontSize="12" fontWeight={600} fill={tones.ink}>
          {number(last.value, 2)}
        </text>
      ) : null}
    </>
  )
}

function Legend() {
  const t = useTell()
  const tones = useTones()
  return (
    <g fontSize="12" fill={tones.soft}>
      <line x1={8} x2={32} y1={38} y2={38} stroke={tones.up} strokeWidth={2.5} />
      <text x={38} y={42}>
        {t(says.legendPublished)}
      </text>
      <line x1={180} x2={204} y1={38} y2={38} stroke={tones.soft} strokeWidth={1.5} strokeDasharray="4 3" />
      <text x={210} y={42}>
        {t(says.legendChain)}
      </text>
    </g>
  )
}

/** The company first, then whichever units any of the rounds shows. */
function listSeries({ index, providers }: Comparison, company: string): Series[] {
  const read = (points: readonly ({ value: number | null } | null)[]) => points.map((point) => point?.value ?? null)
  const chained = (chain: Comparison['index']['chain']) => read(chain.map(({ figure }) => figure))
  const all = [
    { id: 'index', name: company, values: read(index.values), chain: chained(index.chain) },
    ...providers.map(({ unit, values, chain }, at) => ({
      ...{ id: unit?.id ?? String(at), name: unit?.name ?? '' },
      ...{ values: read(values), chain: chained(chain) },
    })),
  ]
  return all.filter(({ values }) => values.some((value) => value !== null))
}

interface MultiplesProps {
  comparison: Comparison
  title: string
  ref: Ref<SVGSVGElement>
}

export function Multiples({ comparison, title, ref }: MultiplesProps) {
  const t = useTell()
  const tones = useTones()
  const columns = useNarrow() ? 1 : 3
  const series = listSeries(comparison, t(says.company))
  const values = series.flatMap((one) => [...one.values, ...one.chain].filter((value) => value !== null))
  const axis = fitAxis(values, comparison.rounds[0]?.scaleMin ?? 1, comparison.rounds[0]?.scaleMax ?? 5)
  const width = columns * WIDTH
  const height = HEAD + Math.ceil(series.length / columns) * HEIGHT
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={title}>
      <svg
        ref={ref}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={title}
        fontFamily={tones.family}
        style={{ width: '100%', maxWidth: width, display: 'block' }}
      >
        <text x={8} y={18} fontSize={columns > 1 ? 16 : 12} fontWeight={600} fill={tones.ink}>
          {columns > 1 ? title : shorten(title, 44)}
        </text>
        <Legend />
        {series.map((one, at) => (
          <g
            key={one.id}
            transform={`translate(${(at % columns) * WIDTH} ${HEAD + Math.floor(at / columns) * HEIGHT})`}
          >
            <Small series={one} axis={axis} />
          </g>
        ))}
      </svg>
    </Box>
  )
}
