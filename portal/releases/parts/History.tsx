/** A figure over the rounds: a line with its figures beside the points, and the same as a table. */
import { useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'
import type { Figure, ReleasedResults } from '../wire.ts'
import { FigureText } from './FigureText.tsx'

export interface Point {
  roundId: string
  title: string
  figure: Figure
}

const WIDTH = 600
const HEIGHT = 180
const EDGE = 48
const LONGEST_TITLE = 16
/** More would run into one another; the table below has them all. */
const MOST_TITLES = 3

/** The first and the last title stand inside the picture's edges. */
const anchorOf = (index: number, last: number) => (index === 0 ? 'start' : index === last ? 'end' : 'middle')
const shorten = (title: string) => (title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title)

/** Places on the picture: the scale from bottom to top, the rounds from left to right. A hidden figure has none. */
function placePoints(points: readonly Point[], scaleMin: number, scaleMax: number) {
  const step = (WIDTH - 2 * EDGE) / Math.max(1, points.length - 1)
  return points.map(({ figure, ...point }, index) => ({
    ...point,
    shown: figure.shown,
    x: EDGE + index * step,
    y:
      figure.value === null
        ? null
        : HEIGHT - EDGE - ((figure.value - scaleMin) / (scaleMax - scaleMin)) * (HEIGHT - 2 * EDGE),
  }))
}

type Placed = ReturnType<typeof placePoints>

/** The line breaks where a figure is hidden: nobody shall read a value into the gap. */
const linePath = (placed: Placed): string =>
  placed.map(({ x, y }, index) => (y === null ? '' : `${placed[index - 1]?.y == null ? 'M' : 'L'}${x} ${y}`)).join(' ')

interface HistoryProps {
  /** Whose figure it is. */
  name: string
  /** The oldest first. */
  points: readonly Point[]
  scale: Pick<ReleasedResults['regulation'], 'scaleMin' | 'scaleMax'>
}

export function History({ name, points, scale: { scaleMin, scaleMax } }: HistoryProps) {
  const tells = useTell()
  if (points.length < 2) return null
  const label = points.map(({ title, figure }) => `${title} — ${figure.shown ?? '—'}`).join('; ')
  return (
    <section>
      <h2>{tells(says.history)}</h2>
      <Line
        placed={placePoints(points, scaleMin, scaleMax)}
        label={tells(says.historyLabel, { name, points: label })}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{tells(says.round)}</th>
            <th scope="col">{tells(says.mark)}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ roundId, title, figure }) => (
            <tr key={roundId}>
              <th scope="row">{title}</th>
              <td>
                <FigureText figure={figure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ placed, label }: { placed: Placed; label: string }) {
  return (
    <svg className="history" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path d={linePath(placed)} />
      {placed.map(({ roundId, title, x, y, shown }, index) => (
        <g key={roundId}>
          {y !== null && (
            <>
              <circle cx={x} cy={y} r={5} />
              <text x={x} y={y - 14} textAnchor="middle">
                {shown}
              </text>
            </>
          )}
          {placed.length <= MOST_TITLES && (
            <text
              className="title"
              x={index === 0 ? 0 : index === placed.length - 1 ? WIDTH : x}
              y={HEIGHT - 8}
              textAnchor={anchorOf(index, placed.length - 1)}
            >
              {shorten(title)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
