import { Button, Link, Stack } from '@mui/material'
import { Link as RouterLink, useSearchParams } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import type { Company } from '../companies/wire.ts'
import { Answer } from '../core/page/Answer.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { Pager } from '../core/table/Pager.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { CreateRoundButton } from './CreateRoundButton.tsx'
import { says } from './says.ts'
import { StateChip } from './StateChip.tsx'
import { roundsQuery, type RoundLine } from './wire/round.ts'

const PER_PAGE = 25

function useColumns(company: Company): Column<RoundLine>[] {
  const t = useTell()
  const { day } = useFormat()
  const when = (moment: string) => day(moment, company.timeZone)
  return [
    {
      name: 'title',
      label: t(says.name),
      cell: ({ id, title }) => (
        <Link component={RouterLink} to={`/companies/${company.id}/rounds/${id}`}>
          {title}
        </Link>
      ),
    },
    { name: 'number', label: t(says.number), cell: ({ number }) => number, number: true, optional: true },
    {
      name: 'window',
      label: t(says.window),
      cell: ({ opensAt, closesAt }) => t(says.range, { from: when(opensAt), to: when(closesAt) }),
      optional: true,
    },
    { name: 'state', label: t(says.state), cell: ({ state }) => <StateChip state={state} /> },
  ]
}

function RoundsOf({ company }: { company: Company }) {
  const t = useTell()
  const columns = useColumns(company)
  const [search, setSearch] = useSearchParams()
  const page = Math.max(1, Number(search.get('page')) || 1)
  const answer = useAsk(
    roundsQuery,
    { companyId: company.id, first: PER_PAGE, offset: (page - 1) * PER_PAGE },
    { keep: true },
  )
  const create = <CreateRoundButton companyId={company.id} />
  const released = answer.data?.rounds.nodes.filter(({ state }) => state === 'released').length ?? 0
  const compare = (
    <Button component={RouterLink} to={`/companies/${company.id}/comparison`} variant="outlined">
      {t(says.compare)}
    </Button>
  )
  const actions = (
    <Stack direction="row" spacing={1}>
      {released > 1 ? compare : null}
      {create}
    </Stack>
  )
  return (
    <Page title={t(says.title)} lead={t(says.lead)} actions={answer.data?.rounds.totalCount ? actions : undefined}>
      <Section flush>
        <Answer of={answer}>
          {({ rounds }) =>
            rounds.totalCount === 0 ? (
              <Empty title={t(says.emptyTitle)} text={t(says.emptyText)} action={create} />
            ) : (
              <>
                <Rows caption={t(says.title)} columns={columns} rows={rounds.nodes} keyOf={({ id }) => id} />
                <Pager
                  page={page}
                  perPage={PER_PAGE}
                  total={rounds.totalCount}
                  onPage={(next) => setSearch({ page: String(next) })}
                />
              </>
            )
          }
        </Answer>
      </Section>
    </Page>
  )
}

export const RoundList = () => <Workspace>{(company) => <RoundsOf company={company} />}</Workspace>
