import { Button, Stack, Typography } from '@mui/material'
import { useParams } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import { NotFound } from '../core/page/NotFound.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { useTell } from '../core/useTell.ts'
import { says as roundSays } from '../rounds/says.ts'
import { ClientsTable } from './ClientsTable.tsx'
import { CriteriaTable } from './CriteriaTable.tsx'
import { Figure } from './Figure.tsx'
import { ResultsOf, type ScoredRound } from './ResultsOf.tsx'
import { says } from './says.ts'
import { useOpened } from './useOpened.ts'
import { Working } from './Working.tsx'
import type { UnitFigures } from './wire.ts'

function Clients({ unit, onOpen }: { unit: UnitFigures; onOpen: (cellId: string) => void }) {
  const t = useTell()
  return (
    <Section title={t(says.cells)} flush>
      <ClientsTable cells={unit.cells} onOpen={onOpen} />
    </Section>
  )
}

function Profile({ round, unit }: { round: ScoredRound; unit: UnitFigures }) {
  const t = useTell()
  const [opened, open] = useOpened()
  const rounds = `/companies/${round.companyId}/rounds`
  const trail = [
    { label: t(roundSays.title), to: rounds },
    { label: round.title, to: `${rounds}/${round.id}` },
    { label: t(says.title), to: `${rounds}/${round.id}/results` },
  ]
  const lead = t(says.profileLead, { count: unit.clientUnits, linked: unit.clientUnitsLinked })
  const made = <Button onClick={() => open({ unitId: unit.unit.id, cellId: null })}>{t(says.working)}</Button>
  return (
    <Page title={unit.unit.name} lead={lead} trail={trail}>
      <Stack spacing={2}>
        <Section title={t(says.score)} actions={made}>
          <Stack direction="row" spacing={2} sx={{ alignItems: 'baseline' }}>
            <Typography sx={{ fontSize: '2.5rem', lineHeight: 1.2, fontWeight: 600 }} component="div">
              <Figure figure={unit.figure} long />
            </Typography>
            {unit.hundred === null ? null : (
              <Typography color="text.secondary">{t(says.ofHundred, { value: unit.hundred })}</Typography>
            )}
          </Stack>
          {unit.warnings.map((warning) => (
            <Typography key={warning} color="warning.main">
              {t(says[`warnings.${warning}`])}
            </Typography>
          ))}
        </Section>
        <Section title={t(says.mapCriteria)} flush>
          <CriteriaTable unit={unit} criteria={round.results.criteria} scale={round.results} />
        </Section>
        <Clients unit={unit} onOpen={(cellId) => open({ unitId: unit.unit.id, cellId })} />
      </Stack>
      <Working figures={round.results} opened={opened} open={open} />
    </Page>
  )
}

function ProfileOf() {
  const { unitId } = useParams()
  return (
    <ResultsOf>
      {(round) => {
        const unit = round.results.units.find((one) => one.unit.id === unitId)
        return unit ? <Profile round={round} unit={unit} /> : <NotFound />
      }}
    </ResultsOf>
  )
}

export const UnitResultsPage = () => <Workspace>{() => <ProfileOf />}</Workspace>
