import { Link, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { Answer } from '../core/page/Answer.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { Pager } from '../core/table/Pager.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { useUrlState } from '../core/useUrlState.ts'
import { JournalFilters } from './JournalFilters.tsx'
import { says } from './says/page.ts'
import { verbs } from './says/verbs.ts'
import { useJournalFilter } from './useJournalFilter.ts'
import { VerifyJournalButton } from './VerifyJournalButton.tsx'
import { journalQuery, type JournalLine } from './wire.ts'

const PER_PAGE = 50

const LONG = 24
const KEPT = 8

/** Ids and hashes by their beginning: enough to tell one from another. */
function write(value: unknown): string {
  if (Array.isArray(value)) return value.map(write).join(' + ')
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.length > LONG && !text.includes(' ') ? `${text.slice(0, KEPT)}…` : text
}

const detailOf = ({ detail }: JournalLine): string =>
  Object.entries(detail)
    .map(([name, value]) => `${name}: ${write(value)}`)
    .join(', ')

function useColumns(): Column<JournalLine>[] {
  const t = useTell()
  const { moment, number } = useFormat()
  const who = ({ actor, actorName }: JournalLine) => {
    if (actorName) return actorName
    return t(
      actor === 'system' ? says['actors.system'] : actor === 'viewer' ? says['actors.viewer'] : says['actors.other'],
    )
  }
  const what = ({ verb }: JournalLine) => {
    const words = verbs[verb]
    return words ? t(words) : verb
  }
  return [
    { name: 'when', label: t(says.when), cell: ({ at }) => moment(at) },
    { name: 'actor', label: t(says.actor), cell: who },
    { name: 'verb', label: t(says.verb), cell: what },
    {
      name: 'company',
      label: t(says.company),
      cell: ({ companyId, companyName }) =>
        companyId && companyName ? (
          <Link component={RouterLink} to={`/companies/${companyId}`}>
            {companyName}
          </Link>
        ) : null,
      optional: true,
    },
    {
      name: 'detail',
      label: t(says.detail),
      cell: (line) => (
        <Typography
          variant="caption"
          component="div"
          color="text.secondary"
          sx={{ overflowWrap: 'anywhere', maxWidth: 320 }}
        >
          {detailOf(line)}
        </Typography>
      ),
      optional: true,
    },
    { name: 'seq', label: t(says.number), cell: ({ seq }) => number(seq), number: true, optional: true },
  ]
}

export function JournalPage() {
  const t = useTell()
  const columns = useColumns()
  const filters = useJournalFilter()
  const [page, setPage] = useUrlState('page', '1')
  const number = Math.max(1, Number(page) || 1)
  const asked = { first: PER_PAGE, offset: (number - 1) * PER_PAGE, filter: filters.filter }
  const answer = useAsk(journalQuery, asked, { keep: true })
  return (
    <Page title={t(says.title)} lead={t(says.lead)} wide>
      <VerifyJournalButton />
      <JournalFilters filters={filters} />
      <Section flush>
        <Answer of={answer} rows={10}>
          {({ journal }) =>
            journal.nodes.length ? (
              <>
                <Rows caption={t(says.title)} columns={columns} rows={journal.nodes} keyOf={({ seq }) => String(seq)} />
                <Pager
                  page={number}
                  perPage={PER_PAGE}
                  total={journal.totalCount}
                  onPage={(next) => setPage(String(next))}
                />
              </>
            ) : (
              <Empty title={t(says.emptyTitle)} text={t(says.emptyText)} />
            )
          }
        </Answer>
      </Section>
    </Page>
  )
}
