import type { PictureLine } from '../wire.ts'

interface StripProps {
  line: PictureLine
  /** Marks of the group, or of each camp; shares of 1. */
  marks: readonly number[]
  own: number | null
  /** Camps have no middle half in common. */
  hasCamps: boolean
  /** The right edge: the greatest weight anywhere, so that lines compare. */
  most: number
}

const HEIGHT = 24
const MIDDLE = HEIGHT / 2

/** How the weights of one criterion lie. The figures stand in the table around it: nothing is said twice to a reader of it. */
export function Strip({ line, marks, own, hasCamps, most }: StripProps) {
  const place = (share: number) => `${(share / (most || 1)) * 100}%`
  return (
    <svg className="strip" height={HEIGHT} aria-hidden="true">
      <line className="axis" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      <line className="range" x1={place(line.min)} x2={place(line.max)} y1={MIDDLE} y2={MIDDLE} />
      {!hasCamps && (
        <rect className="half" x={place(line.q1)} width={place(line.q3 - line.q1)} y={MIDDLE - 6} height="12" rx="3" />
      )}
      {marks.map((share, at) => (
        <line key={at} className="mean" x1={place(share)} x2={place(share)} y1="2" y2={HEIGHT - 2} />
      ))}
      {own !== null && <circle className="own" cx={place(own)} cy={MIDDLE} r="5" />}
    </svg>
  )
}
