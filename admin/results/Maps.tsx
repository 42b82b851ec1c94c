/** The two heat maps of a round: provider by client, provider by criterion. */
import { Link, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { Section } from '../core/page/Section.tsx'
import { useLanguage, useTell } from '../core/useTell.ts'
import { useUrlState } from '../core/useUrlState.ts'
import { listClients, orderByChart, sortUnits, spanCells, type Order, type PlacedUnit } from './arrange.ts'
import { HeatTable, type HeatRow } from './HeatTable.tsx'
import { Legend } from './Legend.tsx'
import { says } from './says.ts'
import type { Opened } from './Working.tsx'
import type { RoundFigures, UnitFigures } from './wire.ts'

interface MapsProps {
  figures: RoundFigures
  chart: readonly PlacedUnit[]
  address: string
  open: (next: Opened) => void
}

function Toggle(props: {
  label: string
  value: string
  options: readonly (readonly [string, string])[]
  set: (next: string) => void
}) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={props.value}
      aria-label={props.label}
      onChange={(_, next: string | null) => {
        if (next) props.set(next)
      }}
    >
      {props.options.map(([value, label]) => (
        <ToggleButton key={value} value={value} sx={{ textTransform: 'none', paddingInline: 1.5 }}>
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

const Name = ({ unit, address }: { unit: UnitFigures['unit']; address: string }) => (
  <Link component={RouterLink} to={`${address}/${unit.id}`} color="text.primary">
    {unit.name}
  </Link>
)

export function Maps({ figures, chart, address, open }: MapsProps) {
  const t = useTell()
  const locale = useLanguage()
  const [by, setBy] = useUrlState('by', 'clients')
  const [sorted, setSorted] = useUrlState('order', 'chart')
  const order: Order = sorted === 'score' ? 'score' : 'chart'
  const places = orderByChart(chart, locale)
  const units = sortUnits(figures.units, order, places)
  const clients = listClients(figures.units, places)
  const whole = (unit: UnitFigures) => ({
    ...{ key: 'score', figure: unit.figure, span: 1, name: `${unit.unit.name}, ${t(says.score)}` },
    onOpen: () => open({ unitId: unit.unit.id, cellId: null }),
  })
  const criteriaOf = (unit: UnitFigures): HeatRow['cells'] =>
    figures.criteria.map(({ id, name }) => ({
      ...{ key: id, span: 1, name: `${unit.unit.name}, ${name}` },
      figure: unit.profile.find(({ criterionId }) => criterionId === id)?.figure ?? null,
      onOpen: () => open({ unitId: unit.unit.id, cellId: null }),
    }))
  const byCriteria = by === 'criteria'
  const rows = units.map((unit): HeatRow => {
    const onOpen = ({ id: cellId }: { id: string }) => open({ unitId: unit.unit.id, cellId })
    const cells = byCriteria ? criteriaOf(unit) : spanCells(unit.cells, clients, onOpen)
    return { key: unit.unit.id, label: <Name unit={unit.unit} address={address} />, cells: [whole(unit), ...cells] }
  })
  const columns = byCriteria ? figures.criteria.map(({ id, name }) => ({ key: id, label: name })) : clients
  return (
    <Section
      title={t(byCriteria ? says.mapCriteria : says.mapClients)}
      lead={t(says.mapLead)}
      flush
      actions={
        <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap' }}>
          <Toggle
            label={t(says.columns)}
            value={by}
            set={setBy}
            options={[
              ['clients', t(says.byClients)],
              ['criteria', t(says.byCriteria)],
            ]}
          />
          <Toggle
            label={t(says.order)}
            value={order}
            set={setSorted}
            options={[
              ['chart', t(says.orderChart)],
              ['score', t(says.orderScore)],
            ]}
          />
        </Stack>
      }
    >
      <HeatTable
        caption={t(byCriteria ? says.mapCriteria : says.mapClients)}
        corner={t(says.provider)}
        columns={[{ key: 'score', label: t(says.score) }, ...columns]}
        rows={rows}
        scaleMin={figures.scaleMin}
        scaleMax={figures.scaleMax}
      />
      <Legend
        min={figures.scaleMin}
        max={figures.scaleMax}
        merged={
          !byCriteria && figures.units.some(({ cells }) => cells.some(({ clientUnits }) => clientUnits.length > 1))
        }
      />
    </Section>
  )
}
