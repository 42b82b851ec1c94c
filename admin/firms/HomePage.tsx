import { Paper, Stack } from '@mui/material'
import { usePermissions } from 'react-admin'
import { CreateCompanyLink } from '../companies/CreateCompanyLink.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Page } from '../core/page/Page.tsx'
import { Empty } from '../core/page/states.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { WaitingAgreements } from './AgreementsToday.tsx'
import { CompaniesToday } from './CompaniesToday.tsx'
import { RunningRounds, WaitingRounds } from './RoundsToday.tsx'
import { says } from './says.ts'
import { listRunning, listWaiting, listWaitingAgreements } from './today.ts'
import { todayQuery, type TodayAnswer } from './wire.ts'

const MINUTE_MS = 60_000

function NoCompanies() {
  const t = useTell()
  const { permissions } = usePermissions<string>()
  const isAdmin = permissions === 'admin'
  return (
    <Paper variant="outlined">
      <Empty
        title={t(isAdmin ? says.emptyTitle : says.noneTitle)}
        text={t(isAdmin ? says.emptyText : says.noneText)}
        action={<CreateCompanyLink />}
      />
    </Paper>
  )
}

function Today({ answer, now }: { answer: TodayAnswer; now: number }) {
  const rounds = answer.rounds.nodes
  const companies = new Map(answer.companies.nodes.map((company) => [company.id, company]))
  if (companies.size === 0 && rounds.length === 0) return <NoCompanies />
  return (
    <Stack spacing={3}>
      <WaitingRounds rounds={rounds} companies={companies} now={now} />
      <WaitingAgreements companies={answer.companies.nodes} />
      <RunningRounds rounds={rounds} companies={companies} now={now} />
      <CompaniesToday companies={answer.companies.nodes} rounds={rounds} />
    </Stack>
  )
}

/** What needs somebody today: answered by where things stand, from the most urgent down. */
export function HomePage() {
  const t = useTell()
  const { weekday } = useFormat()
  const answer = useAsk(todayQuery, {}, { every: MINUTE_MS })
  const now = answer.dataUpdatedAt
  const rounds = answer.data?.rounds.nodes
  const waiting = listWaitingAgreements(answer.data?.companies.nodes ?? []).length
  const isQuiet =
    rounds && listRunning(rounds, now).length === 0 && listWaiting(rounds, now).length === 0 && waiting === 0
  const isEmpty = answer.data?.companies.nodes.length === 0
  const lead = isQuiet && !isEmpty ? `${weekday(new Date())} · ${t(says.quiet)}` : weekday(new Date())
  return (
    <Page title={t(says.today)} lead={lead} actions={isEmpty ? undefined : <CreateCompanyLink />}>
      <Answer of={answer} rows={8}>
        {(data) => <Today answer={data} now={answer.dataUpdatedAt} />}
      </Answer>
    </Page>
  )
}
