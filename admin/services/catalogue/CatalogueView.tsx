import { Checkbox, FormControlLabel, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { Choice } from '../../core/form/Choice.tsx'
import { Answer } from '../../core/page/Answer.tsx'
import { Chip } from '../../core/page/Chip.tsx'
import { Section } from '../../core/page/Section.tsx'
import { Rows, type Column } from '../../core/table/Rows.tsx'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { useAsk } from '../../core/useAsk.ts'
import { useTell } from '../../core/useTell.ts'
import { useUrlState } from '../../core/useUrlState.ts'
import { arrange, type MatrixUnit } from '../matrix/arrange.ts'
import { says } from '../says/services.ts'
import { servicesQuery, type OfferedService } from '../wire/services.ts'
import { ServiceDialog } from './ServiceDialog.tsx'
import { ServiceVerbs } from './ServiceVerbs.tsx'

interface CatalogueProps {
  services: readonly OfferedService[]
  /** In the order of the chart. */
  units: readonly MatrixUnit[]
}

function useColumns(onEdit: (service: OfferedService) => void): Column<OfferedService>[] {
  const t = useTell()
  return [
    {
      name: 'name',
      label: t(says.name),
      cell: ({ name, description }) => (
        <>
          {name}
          {description ? (
            <Typography variant="caption" color="text.secondary" component="div" sx={{ whiteSpace: 'pre-line' }}>
              {description}
            </Typography>
          ) : null}
        </>
      ),
    },
    { name: 'provider', label: t(says.provider), cell: ({ provider }) => provider.name, optional: true },
    {
      name: 'state',
      label: t(says.state),
      cell: ({ retiredAt }) => (
        <Chip tone={retiredAt ? 'plain' : 'good'}>{t(retiredAt ? says.retired : says.offered)}</Chip>
      ),
      optional: true,
    },
    {
      name: 'verbs',
      label: t(says.actions),
      cell: (service) => <ServiceVerbs service={service} onEdit={() => onEdit(service)} />,
      number: true,
    },
  ]
}

function Catalogue({ services, units }: CatalogueProps) {
  const t = useTell()
  const [providerId, setProviderId] = useUrlState('provider', '')
  const [showRetired, setShowRetired] = useState(false)
  const [edited, setEdited] = useState<OfferedService | 'new' | null>(null)
  const places = new Map(units.map(({ id }, place) => [id, place]))
  const placeOf = ({ provider }: OfferedService) => places.get(provider.id) ?? units.length
  const shown = services
    .filter(({ provider, retiredAt }) => (!providerId || provider.id === providerId) && (showRetired || !retiredAt))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.sortOrder - b.sortOrder)
  const providers = units.filter(({ id }) => services.some(({ provider }) => provider.id === id))
  const columns = useColumns(setEdited)
  return (
    <Section
      title={t(says.title, { count: services.filter(({ retiredAt }) => !retiredAt).length })}
      lead={services.length ? t(says.lead) : `${t(says.lead)} ${t(says.emptyText)}`}
      actions={<VerbButton onClick={() => setEdited('new')}>{t(says.add)}</VerbButton>}
      flush
    >
      {services.length ? (
        <Stack
          direction={{ xs: 'column', sm: 'row' }}
          spacing={2}
          sx={{ paddingInline: { xs: 2, sm: 3 }, paddingBottom: 2 }}
        >
          <Choice
            label={t(says.provider)}
            value={providerId}
            onChange={setProviderId}
            options={[
              { value: '', label: t(says.all) },
              ...providers.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            sx={{ maxWidth: { sm: 320 } }}
          />
          <FormControlLabel
            control={<Checkbox checked={showRetired} onChange={(event) => setShowRetired(event.target.checked)} />}
            label={t(says.showRetired)}
          />
        </Stack>
      ) : null}
      {shown.length ? <Rows caption={t(says.caption)} columns={columns} rows={shown} keyOf={({ id }) => id} /> : null}
      {edited ? (
        <ServiceDialog
          service={edited === 'new' ? null : edited}
          units={units.filter(({ closedAt }) => closedAt === null)}
          providerId={providerId || null}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </Section>
  )
}

/** What units do for others, provider by provider. */
export function CatalogueView({ companyId, units }: { companyId: string; units: readonly MatrixUnit[] }) {
  const answer = useAsk(servicesQuery, { companyId })
  const placed = arrange(units).map(({ unit }) => unit)
  return <Answer of={answer}>{({ services }) => <Catalogue services={services} units={placed} />}</Answer>
}
