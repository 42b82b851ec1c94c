import { Button, Link, Stack } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { roundStates } from '../../schema/rounds/terms.ts'
import { Workspace } from '../companies/Workspace.tsx'
import type { Company } from '../companies/wire.ts'
import { Choice } from '../core/form/Choice.tsx'
import { Field } from '../core/form/Field.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { isUntold, useBand } from '../core/page/Band.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { Pager } from '../core/table/Pager.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { useTypedSearch } from '../core/useTypedSearch.ts'
import { useUrlState } from '../core/useUrlState.ts'
import { CreateRoundButton } from './CreateRoundButton.tsx'
import { PlanRoundsButton } from './PlanRoundsButton.tsx'
import { says } from './says.ts'
import { planningSays } from './says/planning.ts'
import { StateChip } from './StateChip.tsx'
import { roundsQuery, type ListedRound } from './wire/list.ts'

const PER_PAGE = 25

function useColumns(company: Company): Column<ListedRound>[] {
  const t = useTell()
  const tell = useBand()
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
    {
      name: 'cast',
      label: t(planningSays.cast),
      cell: ({ responseTotal }) => {
        const { invited } = responseTotal
        const cast = tell.count(responseTotal)
        if (!invited) return ''
        return isUntold(responseTotal) ? cast : t(planningSays.castOf, { cast, invited })
      },
      optional: true,
    },
    { name: 'state', label: t(says.state), cell: ({ state }) => <StateChip state={state} /> },
  ]
}

function useFilters() {
  const [state, setState] = useUrlState('state', '')
  const [typed, type, title] = useTypedSearch('find')
  const [pageText, setPage] = useUrlState('page', '1')
  const states = roundStates.filter((one) => one === state)
  const filter = { ...(states.length ? { states } : {}), ...(title.trim() ? { title: title.trim() } : {}) }
  const page = Math.max(1, Math.trunc(Number(pageText)) || 1)
  return { state, setState, typed, type, page, setPage, filter, isFiltered: Object.keys(filter).length > 0 }
}

function FilterLine({ filters }: { filters: ReturnType<typeof useFilters> }) {
  const t = useTell()
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ marginBottom: 2 }}>
      <Field type="search" label={t(planningSays.find)} value={filters.typed} onChange={filters.type} />
      <Choice
        label={t(says.state)}
        value={filters.state}
        onChange={filters.setState}
        options={[
          { value: '', label: t(planningSays.anyState) },
          ...roundStates.map((state) => ({ value: state, label: t(says[`states.${state}`]) })),
        ]}
      />
    </Stack>
  )
}

function RoundsOf({ company }: { company: Company }) {
  const t = useTell()
  const columns = useColumns(company)
  const filters = useFilters()
  const { page, setPage, isFiltered } = filters
  const answer = useAsk(
    roundsQuery,
    { companyId: company.id, filter: filters.filter, first: PER_PAGE, offset: (page - 1) * PER_PAGE },
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
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      {released > 1 ? compare : null}
      <PlanRoundsButton companyId={company.id} />
      {create}
    </Stack>
  )
  const isThere = Boolean(answer.data?.rounds.totalCount) || isFiltered
  return (
    <Page title={t(says.title)} lead={t(says.lead)} actions={isThere ? actions : undefined}>
      {isThere ? <FilterLine filters={filters} /> : null}
      <Section flush>
        <Answer of={answer}>
          {({ rounds }) =>
            rounds.totalCount === 0 ? (
              isFiltered ? (
                <Empty title={t(planningSays.none)} text={t(planningSays.noneText)} />
              ) : (
                <Empty title={t(says.emptyTitle)} text={t(says.emptyText)} action={create} />
              )
            ) : (
              <>
                <Rows caption={t(says.title)} columns={columns} rows={rounds.nodes} keyOf={({ id }) => id} />
                <Pager
                  page={page}
                  perPage={PER_PAGE}
                  total={rounds.totalCount}
                  onPage={(next) => setPage(String(next))}
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
