/** Iterations side by side: whether the opinions come nearer. */
import { Section } from '../../../core/page/Section.tsx'
import { Rows, type Column } from '../../../core/table/Rows.tsx'
import { useFormat } from '../../../core/useFormat.ts'
import { useTell } from '../../../core/useTell.ts'
import { pictureSays as says } from '../says/picture.ts'
import { says as roomSays } from '../says/room.ts'
import type { Picture } from '../fragments/picture.ts'
import type { Agreement } from '../wire/room.ts'
import { listEnded } from './strips.ts'
import { usePoints } from './useFinding.ts'

interface Line {
  name: string
  cell: (picture: Picture) => string
}

function useLines({ criteria }: Agreement): Line[] {
  const t = useTell()
  const { number } = useFormat()
  const points = usePoints()
  const weightOf = (picture: Picture, criterionId: string) => {
    const own = (one: { criterionId: string }) => one.criterionId === criterionId
    if (picture.camps)
      return t(says.campsShort, {
        list: picture.camps.map(({ weights }) => number((weights.find(own)?.weight ?? 0) * 100)).join(' · '),
      })
    const weight = picture.criteria.find(own)?.weight
    return weight == null ? '—' : number(weight * 100, 1)
  }
  return [
    { name: t(says.judged), cell: ({ judged, units }) => t(says.judgedOf, { judged, units }) },
    { name: t(says.t), cell: (picture) => (picture.t === null ? '—' : points(picture.t)) },
    { name: t(says.w), cell: ({ w }) => (w === null ? '—' : number(w, 2)) },
    { name: t(says.change), cell: ({ change }) => (change === null ? '—' : points(change)) },
    ...criteria.map(({ id, name }) => ({
      name: t(says.ofGroup, { name }),
      cell: (picture: Picture) => weightOf(picture, id),
    })),
    { name: t(says.verdict), cell: ({ verdict }) => t(says[`verdicts.${verdict}`]) },
  ]
}

export function ConvergenceSection({ agreement }: { agreement: Agreement }) {
  const t = useTell()
  const lines = useLines(agreement)
  const ended = listEnded(agreement.iterations)
  if (ended.length < 2) return null
  const columns: Column<Line>[] = [
    { name: 'figure', label: '', cell: ({ name }) => name },
    ...ended.map(({ number, picture }) => ({
      name: String(number),
      label: t(roomSays.ofIteration, { number }),
      cell: ({ cell }: Line) => cell(picture),
      number: true,
    })),
  ]
  return (
    <Section title={t(says.convergence)} lead={t(says.convergenceLead)} flush>
      <Rows caption={t(says.convergence)} columns={columns} rows={lines} keyOf={({ name }) => name} />
    </Section>
  )
}
