/** What each change is made of: the four parts add up to the difference of the published scores. */
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useTell } from '../core/useTell.ts'
import { DifferenceCell } from './DifferenceCell.tsx'
import { says } from './says.ts'
import { effectNames, type Comparison, type Difference, type Effects } from './wire.ts'

interface Line {
  id: string
  name: string
  effects: Effects
  difference: Difference
}

export function EffectsTable({ comparison }: { comparison: Comparison }) {
  const t = useTell()
  const lines = comparison.providers.flatMap(({ unit, pairs: [pair] }, at): Line[] =>
    pair?.effects
      ? [{ id: unit?.id ?? String(at), name: unit?.name ?? '', effects: pair.effects, difference: pair.difference }]
      : [],
  )
  if (lines.length === 0) return null
  const columns: Column<Line>[] = [
    { name: 'unit', label: t(says.unit), cell: ({ name }) => name },
    ...effectNames.map(
      (effect): Column<Line> => ({
        name: effect,
        label: t(says[`effects.${effect}`]),
        cell: ({ effects }) => <DifferenceCell difference={effects[effect]} />,
        number: true,
      }),
    ),
    {
      name: 'difference',
      label: t(says.difference),
      cell: ({ difference }) => (
        <strong>
          <DifferenceCell difference={difference} />
        </strong>
      ),
      number: true,
    },
  ]
  return (
    <Section title={t(says.effects)} lead={t(says.effectsLead)} flush>
      <Rows caption={t(says.effects)} columns={columns} rows={lines} keyOf={({ id }) => id} />
    </Section>
  )
}
