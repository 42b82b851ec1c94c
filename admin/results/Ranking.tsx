import { Button, Stack, Typography } from '@mui/material'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useTell } from '../core/useTell.ts'
import { rank, type Place } from './arrange.ts'
import { Figure } from './Figure.tsx'
import { says } from './says.ts'
import type { UnitFigures, UnitStanding } from './wire.ts'

/** Units from the best score down; equal scores share places, hidden ones have none, and what chance allows is beside. */
interface RankingProps {
  units: readonly UnitFigures[]
  standings: readonly UnitStanding[]
  onOpen: (unitId: string) => void
}

export function Ranking({ units, standings, onOpen }: RankingProps) {
  const t = useTell()
  const standingOf = new Map(standings.map((one) => [one.unitId, one]))
  const columns: Column<Place>[] = [
    {
      name: 'unit',
      label: t(says.unit),
      cell: ({ unit }) => (
        <Stack>
          <span>{unit.unit.name}</span>
          {unit.warnings.length || unit.figure.because ? (
            <Typography variant="caption" color="text.secondary">
              {[...unit.warnings.map((warning) => t(says[`warnings.${warning}`])), unit.figure.because]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          ) : null}
        </Stack>
      ),
    },
    { name: 'place', label: t(says.place), cell: ({ place }) => place ?? '—', number: true },
    {
      name: 'score',
      label: t(says.score),
      cell: ({ unit }) => (
        <strong>
          <Figure figure={unit.figure} />
        </strong>
      ),
      number: true,
    },
    {
      name: 'standing',
      label: t(says.standing),
      cell: ({ unit }) => {
        const own = standingOf.get(unit.unit.id)
        return own ? t(says[`standings.${own.standing}`]) : '—'
      },
    },
    {
      name: 'interval',
      label: t(says.interval),
      cell: ({ unit }) => {
        const own = standingOf.get(unit.unit.id)
        if (!own) return '—'
        const range = t(says.range, { low: own.low.shown ?? '', high: own.high.shown ?? '' })
        return <span title={own.said}>{range}</span>
      },
      number: true,
      optional: true,
    },
    {
      name: 'clients',
      label: t(says.clients),
      cell: ({ unit }) => t(says.clientsOf, { count: unit.clientUnits, linked: unit.clientUnitsLinked }),
      number: true,
      optional: true,
    },
    {
      name: 'working',
      label: '',
      cell: ({ unit }) => (
        <Button size="small" aria-label={`${t(says.working)}: ${unit.unit.name}`} onClick={() => onOpen(unit.unit.id)}>
          {t(says.working)}
        </Button>
      ),
      optional: true,
    },
  ]
  return (
    <Section title={t(says.ranking)} lead={t(says.rankingLead)} flush>
      <Rows caption={t(says.ranking)} columns={columns} rows={rank(units)} keyOf={({ unit }) => unit.unit.id} />
    </Section>
  )
}
