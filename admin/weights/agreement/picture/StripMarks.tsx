import { useInk } from '../../../core/picture/useInk.ts'
import { useFormat } from '../../../core/useFormat.ts'
import type { Frame } from './frame.ts'
import type { Strip, WeightAxis } from './strips.ts'

interface StripMarksProps {
  strip: Strip
  axis: WeightAxis
  frame: Frame
}

/** From the least weight given to the greatest, with ends that are seen. */
function Whisker({ from, to }: { from: number; to: number }) {
  const { soft } = useInk()
  return (
    <g stroke={soft} strokeWidth={1.5}>
      <line x1={from} x2={to} y1={0} y2={0} />
      {[from, to].map((x, at) => (
        <line key={at} x1={x} x2={x} y1={-5} y2={5} />
      ))}
    </g>
  )
}

/** Behind the camps: how far the weights reach, as a band that belongs to none of them. */
function Reach({ from, to, height, top }: { from: number; to: number; height: number; top: number }) {
  const { soft } = useInk()
  return <rect x={from} y={top} width={Math.max(2, to - from)} height={height} rx={4} fill={soft} fillOpacity={0.14} />
}

/** The mean as a dot on the bar of the middle half, the median as a tick through it. */
function Group({ group, at }: { group: NonNullable<Strip['group']>; at: (value: number) => number }) {
  const { ink, accent, ground } = useInk()
  const [left, right] = [at(group.q1), at(group.q3)]
  return (
    <>
      <rect
        x={left}
        y={-6}
        width={Math.max(2, right - left)}
        height={12}
        rx={3}
        fill={accent}
        fillOpacity={0.35}
        stroke={accent}
      />
      <line x1={at(group.median)} x2={at(group.median)} y1={-9} y2={9} stroke={ink} strokeWidth={2} />
      <circle cx={at(group.weight)} cy={0} r={6} fill={accent} stroke={ground} strokeWidth={1.5} />
    </>
  )
}

/** A camp has a line and a number of its own: nothing joins it to the others. */
function Camps({ camps, at, line }: { camps: readonly number[]; at: (value: number) => number; line: number }) {
  const { accent, ground } = useInk()
  return camps.map((weight, place) => (
    <g key={place} transform={`translate(${at(weight)} ${place * line})`}>
      <circle r={9} fill={accent} stroke={ground} strokeWidth={1.5} />
      <text textAnchor="middle" y={4} fontSize={11} fontWeight={600} fill={ground}>
        {place + 1}
      </text>
    </g>
  ))
}

/** What is read beside a strip: the group's weight, or each camp's. */
function Values({ strip, x, line }: { strip: Strip; x: number; line: number }) {
  const { ink, soft } = useInk()
  const { number } = useFormat()
  const values = strip.group ? [strip.group.weight] : strip.camps
  return values.map((value, place) => (
    <text
      key={place}
      x={x}
      y={place * line + 5}
      fontWeight={strip.isLatest ? 600 : 400}
      fill={strip.isLatest ? ink : soft}
    >
      {number(value, 1)}
    </text>
  ))
}

/** One criterion in one iteration. Former iterations are paler, not another colour. */
export function StripMarks({ strip, axis, frame: { plot, line } }: StripMarksProps) {
  const at = (value: number) => plot.left + (value / axis.max) * plot.width
  return (
    <>
      <g opacity={strip.isLatest ? 1 : 0.5}>
        {strip.group ? (
          <>
            <Whisker from={at(strip.min)} to={at(strip.max)} />
            <Group group={strip.group} at={at} />
          </>
        ) : (
          <Reach from={at(strip.min)} to={at(strip.max)} height={strip.lines * line - 6} top={3 - line / 2} />
        )}
        <Camps camps={strip.camps} at={at} line={line} />
      </g>
      <Values strip={strip} x={plot.left + plot.width + 14} line={line} />
    </>
  )
}
