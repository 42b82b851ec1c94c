/** Every provider over all released rounds, side by side on one scale: the first and the last value stand at the ends. */
import { Box } from '@mui/material'
import type { Ref } from 'react'
import { useFormat } from '../core/useFormat.ts'
import { fitAxis, placeOn, type Axis } from './layout.ts'
import { useTones } from './useTones.ts'
import type { Comparison } from './wire.ts'

const COLUMNS = 3
const [WIDTH, HEIGHT] = [292, 118]
const [LEFT, RIGHT, TOP, BOTTOM] = [44, 44, 34, 24]

interface Series {
  id: string
  name: string
  values: (number | null)[]
}

const shorten = (name: string) => (name.length > 34 ? `${name.slice(0, 33)}…` : name)

function Small({ series, axis }: { series: Series; axis: Axis }) {
  const tones = useTones()
  const { number } = useFormat()
  const across = (at: number) => LEFT + (at / Math.max(1, series.values.length - 1)) * (WIDTH - LEFT - RIGHT)
  const up = placeOn(axis, HEIGHT - TOP - BOTTOM)
  const points = series.values.flatMap((value, at) =>
    value === null ? [] : [{ at, value, x: across(at), y: HEIGHT - BOTTOM - up(value) }],
  )
  const [first, last] = [points[0], points.at(-1)]
  const change = first && last && first !== last ? Number((last.value - first.value).toFixed(2)) : null
  const tone = tones[tones.of(change)]
  // A round without a figure interrupts the line: nothing is drawn where nothing is known.
  const pairs = points
    .slice(1)
    .flatMap((point, at) => (points[at]?.at === point.at - 1 ? [[points[at], point] as const] : []))
  return (
    <>
      <title>{`${series.name}: ${series.values.map((value) => (value === null ? '—' : number(value, 2))).join(', ')}`}</title>
      <text x={8} y={18} fontSize="13" fontWeight={500} fill={tones.ink}>
        {shorten(series.name)}
      </text>
      <line x1={LEFT} x2={WIDTH - RIGHT} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} stroke={tones.line} />
      {pairs.map(([from, to]) => (
        <line key={to.at} x1={from?.x} y1={from?.y} x2={to.x} y2={to.y} stroke={tone} strokeWidth={2.5} />
      ))}
      {points.map(({ at, x, y }) => (
        <circle key={at} cx={x} cy={y} r={at === last?.at ? 4.5 : 3} fill={tone} />
      ))}
      {first ? (
        <text x={first.x - 8} y={first.y + 4} textAnchor="end" fontSize="12" fill={tones.soft}>
          {number(first.value, 2)}
        </text>
      ) : null}
      {last && last !== first ? (
        <text x={last.x + 8} y={last.y + 4} fontSize="12" fontWeight={600} fill={tone}>
          {number(last.value, 2)}
        </text>
      ) : null}
    </>
  )
}

interface MultiplesProps {
  comparison: Comparison
  title: string
  ref: Ref<SVGSVGElement>
}

export function Multiples({ comparison, title, ref }: MultiplesProps) {
  const tones = useTones()
  const series = comparison.providers.flatMap(({ unit, values }, at): Series[] => {
    const own = values.map((figure) => figure?.value ?? null)
    return own.some((value) => value !== null)
      ? [{ id: unit?.id ?? String(at), name: unit?.name ?? '', values: own }]
      : []
  })
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null))
  const axis = fitAxis(all, comparison.rounds[0]?.scaleMin ?? 1, comparison.rounds[0]?.scaleMax ?? 5)
  const height = 32 + Math.ceil(series.length / COLUMNS) * HEIGHT
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={title}>
      <svg
        ref={ref}
        viewBox={`0 0 ${COLUMNS * WIDTH} ${height}`}
        role="img"
        aria-label={title}
        fontFamily={tones.family}
        style={{ width: '100%', minWidth: 640, maxWidth: COLUMNS * WIDTH, display: 'block' }}
      >
        <text x={8} y={18} fontSize="16" fontWeight={600} fill={tones.ink}>
          {title}
        </text>
        {series.map((one, at) => (
          <g key={one.id} transform={`translate(${(at % COLUMNS) * WIDTH} ${32 + Math.floor(at / COLUMNS) * HEIGHT})`}>
            <Small series={one} axis={axis} />
          </g>
        ))}
      </svg>
    </Box>
  )
}
