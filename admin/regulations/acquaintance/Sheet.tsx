/** Who is to read and sign, and who has: searched, filtered and paged by the server. */
import { Box, Link, Stack, Typography } from '@mui/material'
import { Choice } from '../../core/form/Choice.tsx'
import { Field } from '../../core/form/Field.tsx'
import { Answer } from '../../core/page/Answer.tsx'
import { Section } from '../../core/page/Section.tsx'
import { Empty } from '../../core/page/states.tsx'
import { Pager } from '../../core/table/Pager.tsx'
import { Rows, type Column } from '../../core/table/Rows.tsx'
import { useAsk } from '../../core/useAsk.ts'
import { useFormat } from '../../core/useFormat.ts'
import { useLanguage, useTell } from '../../core/useTell.ts'
import { useUrlState } from '../../core/useUrlState.ts'
import { LetterState } from '../approval/LetterState.tsx'
import { says as approvalSays } from '../approval/says.ts'
import { useTypedSearch } from '../../core/useTypedSearch.ts'
import { says } from './says.ts'
import { sheetQuery, type SheetPerson } from './wire.ts'

const PER_PAGE = 25
const LIVE_MS = 20_000
const kinds = ['all', 'no', 'yes'] as const
const orders = ['name', 'unit'] as const

/** The filter of the sheet lives in the address. */
function useFilter() {
  const [typed, type, search] = useTypedSearch('name')
  const [kind, setKind] = useUrlState('signed', 'all')
  const [order, setOrder] = useUrlState('order', 'name')
  const [page, setPage] = useUrlState('page', '1')
  return { typed, type, search, kind, setKind, order, setOrder, page: Math.max(1, Number(page) || 1), setPage }
}

type Filter = ReturnType<typeof useFilter>

function Filters({ filter }: { filter: Filter }) {
  const t = useTell()
  return (
    <Stack
      direction={{ xs: 'column', sm: 'row' }}
      spacing={2}
      sx={{ paddingInline: { xs: 2, sm: 3 }, paddingBottom: 2 }}
    >
      <Field type="search" label={t(says.find)} value={filter.typed} onChange={filter.type} />
      <Choice
        label={t(says.show)}
        value={filter.kind}
        onChange={filter.setKind}
        options={kinds.map((kind) => ({ value: kind, label: t(says[`signed.${kind}`]) }))}
      />
      <Choice
        label={t(says.order)}
        value={filter.order}
        onChange={filter.setOrder}
        options={orders.map((order) => ({ value: order, label: t(says[`orders.${order}`]) }))}
      />
    </Stack>
  )
}

function Signature({ person: { signedAt, signedNumber, shownHash }, number }: { person: SheetPerson; number: number }) {
  const t = useTell()
  const { moment } = useFormat()
  if (!signedAt)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t(says.notSigned)}
      </Box>
    )
  return (
    <span title={shownHash ? t(says.hash, { hash: shownHash }) : undefined}>
      {moment(signedAt)}
      {signedNumber !== null && signedNumber !== number ? (
        <Typography variant="caption" component="div" color="text.secondary">
          {t(says.signedEarlier, { number: signedNumber })}
        </Typography>
      ) : null}
    </span>
  )
}

function useColumns(number: number): Column<SheetPerson>[] {
  const t = useTell()
  return [
    {
      name: 'name',
      label: t(says.name),
      cell: ({ name, hasEmail }) => (
        <>
          {name}
          {hasEmail ? null : (
            <Typography variant="caption" component="div" color="warning.main">
              {t(says.noAddress)}
            </Typography>
          )}
        </>
      ),
    },
    { name: 'unit', label: t(says.unit), cell: ({ unitName }) => unitName, optional: true },
    {
      name: 'letter',
      label: t(approvalSays.letter),
      cell: ({ delivery }) => <LetterState letter={delivery} />,
      optional: true,
    },
    { name: 'signature', label: t(says.signature), cell: (person) => <Signature person={person} number={number} /> },
  ]
}

export function Sheet({ id, number }: { id: string; number: number }) {
  const t = useTell()
  const locale = useLanguage()
  const filter = useFilter()
  const columns = useColumns(number)
  const { search, kind, order, page } = filter
  const asked = {
    regulationVersionId: id,
    offset: (page - 1) * PER_PAGE,
    first: PER_PAGE,
    filter: {
      ...(kind === 'all' ? {} : { signed: kind === 'yes' }),
      ...(search.trim() ? { search: search.trim() } : {}),
    },
    orderBy: orders.find((one) => one === order) ?? 'name',
  }
  const answer = useAsk(sheetQuery, asked, { keep: true, every: LIVE_MS })
  const csv = (
    <Link href={`/regulations/${id}/acquaintance.csv?locale=${locale}`} download>
      {t(says.csv)}
    </Link>
  )
  return (
    <Section title={t(says.sheet)} actions={csv} flush>
      <Filters filter={filter} />
      <Answer of={answer}>
        {({ acquaintanceSheet: { nodes, totalCount } }) => (
          <>
            {nodes.length ? (
              <Rows caption={t(says.sheet)} columns={columns} rows={nodes} keyOf={(person) => person.id} />
            ) : (
              <Empty title={t(says.none)} text="" />
            )}
            <Pager page={page} perPage={PER_PAGE} total={totalCount} onPage={(next) => filter.setPage(String(next))} />
          </>
        )}
      </Answer>
    </Section>
  )
}
