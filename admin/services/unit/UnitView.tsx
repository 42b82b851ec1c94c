import { Button, Checkbox, FormControlLabel, Stack } from '@mui/material'
import { useState } from 'react'
import { Answer } from '../../core/page/Answer.tsx'
import { Section } from '../../core/page/Section.tsx'
import { Empty } from '../../core/page/states.tsx'
import { useAsk } from '../../core/useAsk.ts'
import { useTell } from '../../core/useTell.ts'
import { arrange, type MatrixUnit } from '../matrix/arrange.ts'
import { says } from '../says/unit.ts'
import { servicesQuery, type OfferedService } from '../wire/services.ts'
import { linksOfUnitQuery, type UnitLink, type UnitLinksAnswer } from '../wire/unit.ts'
import { AddLinkDialog } from './AddLinkDialog.tsx'
import { LinkList } from './LinkList.tsx'
import { UnitChoice } from './UnitChoice.tsx'

interface UnitViewProps {
  companyId: string
  units: readonly MatrixUnit[]
  unitId: string
  onUnit: (id: string) => void
}

interface ListsProps extends UnitViewProps {
  unit: MatrixUnit
  answer: UnitLinksAnswer
  services: readonly OfferedService[]
  showRetired: boolean
}

type Side = 'client' | 'provider'

const isLive = ({ state }: UnitLink) => state !== 'retired'

/** Who rates the unit, and whom it rates. */
function Lists({ companyId, units, unit, onUnit, answer, services, showRetired }: ListsProps) {
  const t = useTell()
  const [adding, setAdding] = useState<Side | null>(null)
  const lists = [
    { side: 'client', ...answer.clients, title: says.clients, lead: says.clientsLead, add: says.addClient },
    { side: 'provider', ...answer.providers, title: says.providers, lead: says.providersLead, add: says.addProvider },
  ] as const
  const freeOf = (side: Side) => {
    const linked = new Set(
      (side === 'client' ? answer.clients : answer.providers).nodes.filter(isLive).map((link) => link[side].id),
    )
    return units.filter(({ id, closedAt }) => id !== unit.id && closedAt === null && !linked.has(id))
  }
  return (
    <Stack spacing={2}>
      {lists.map(({ side, nodes, totalCount, title, lead, add }) => (
        <LinkList
          key={side}
          companyId={companyId}
          title={t(title, { count: nodes.filter(isLive).length })}
          lead={t(lead, { unit: unit.name })}
          side={side}
          links={showRetired ? nodes : nodes.filter(isLive)}
          total={totalCount}
          services={services}
          onUnit={onUnit}
          action={
            unit.closedAt === null ? (
              <Button variant="outlined" onClick={() => setAdding(side)} sx={{ flexShrink: 0 }}>
                {t(add)}
              </Button>
            ) : null
          }
        />
      ))}
      {adding ? (
        <AddLinkDialog
          companyId={companyId}
          unitId={unit.id}
          side={adding}
          units={freeOf(adding)}
          services={services}
          onClose={() => setAdding(null)}
        />
      ) : null}
    </Stack>
  )
}

/** The links of one unit as a list: for a phone, and for a talk with its head. */
export function UnitView({ companyId, units, unitId, onUnit }: UnitViewProps) {
  const t = useTell()
  const [showRetired, setShowRetired] = useState(false)
  const unit = units.find(({ id }) => id === unitId)
  const links = useAsk(linksOfUnitQuery, { companyId, unitId }, { enabled: unit !== undefined })
  const services = useAsk(servicesQuery, { companyId })
  const placed = arrange(units).map((one) => one.unit)
  return (
    <Stack spacing={2}>
      <Section>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
          <div style={{ flex: 1, maxWidth: 480 }}>
            <UnitChoice label={t(says.unit)} units={placed} value={unitId || null} onPick={(id) => onUnit(id ?? '')} />
          </div>
          <FormControlLabel
            sx={{ alignSelf: 'flex-start' }}
            control={<Checkbox checked={showRetired} onChange={(event) => setShowRetired(event.target.checked)} />}
            label={t(says.showRetired)}
          />
        </Stack>
      </Section>
      {unit ? (
        <Answer of={links}>
          {(answer) => (
            <Lists
              {...{ companyId, units: placed, unitId, onUnit, unit, answer, showRetired }}
              services={services.data?.services ?? []}
            />
          )}
        </Answer>
      ) : (
        <Section>
          <Empty title={t(says.choose)} text={t(says.chooseText)} />
        </Section>
      )}
    </Stack>
  )
}
