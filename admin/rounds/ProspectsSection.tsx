import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { openingSays } from './says/opening.ts'
import type { Prospect } from './wire/round.ts'

/** Minutes per person and the chance that a unit's answers can be shown, unit by unit. */
export function ProspectsSection({ units }: { units: readonly Prospect[] }) {
  const t = useTell()
  const { share } = useFormat()
  const columns: Column<Prospect>[] = [
    { name: 'unit', label: t(openingSays.unit), cell: ({ name }) => name },
    { name: 'asked', label: t(openingSays.asked), cell: ({ people }) => people, number: true },
    {
      name: 'providers',
      label: t(openingSays.providers),
      cell: ({ providers }) => providers,
      number: true,
      optional: true,
    },
    {
      name: 'minutes',
      label: t(openingSays.minutes),
      cell: ({ minutes }) => Math.ceil(minutes),
      number: true,
      optional: true,
    },
    {
      name: 'alone',
      label: t(openingSays.alone),
      cell: ({ alone, regime }) => (regime === 'R1' ? t(openingSays.byName) : share(alone)),
      number: true,
      optional: true,
    },
    { name: 'shown', label: t(openingSays.shown), cell: ({ shown }) => share(shown), number: true },
  ]
  return (
    <Section title={t(openingSays.prospects)} lead={t(openingSays.prospectsLead)} flush>
      <Rows
        caption={t(openingSays.prospects)}
        columns={columns}
        rows={units}
        keyOf={({ unitId }) => unitId}
        height={420}
      />
    </Section>
  )
}
