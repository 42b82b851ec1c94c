import { Checkbox, FormControlLabel, Link, Paper, Stack, TextField } from '@mui/material'
import { useState } from 'react'
import { ListBase, useListContext } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { Chip } from '../core/page/Chip.tsx'
import { Page } from '../core/page/Page.tsx'
import { Empty, Failed, Loading } from '../core/page/states.tsx'
import { says as coreSays } from '../core/says.ts'
import { Pager } from '../core/table/Pager.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { CreateCompanyLink } from './CreateCompanyLink.tsx'
import { says } from './says.ts'
import type { Company } from './wire.ts'

function useColumns(): Column<Company>[] {
  const t = useTell()
  const { day } = useFormat()
  return [
    {
      name: 'name',
      label: t(says.name),
      cell: ({ id, name, archivedAt }) => (
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Link component={RouterLink} to={`/companies/${id}`}>
            {name}
          </Link>
          {archivedAt ? <Chip>{t(says.archived)}</Chip> : null}
        </Stack>
      ),
    },
    {
      name: 'locale',
      label: t(says.locale),
      cell: ({ locale }) => t(locale === 'en' ? says.english : says.russian),
      optional: true,
    },
    { name: 'created', label: t(says.created), cell: ({ createdAt }) => day(createdAt), optional: true },
  ]
}

/** Both filters stand in the address, as the list keeps them there. */
function Filters() {
  const t = useTell()
  const { filterValues, setFilters } = useListContext()
  const [text, setText] = useState(String(filterValues['name'] ?? ''))
  const archived = filterValues['archived'] === true
  const filter = (name: string, withArchived: boolean) =>
    setFilters({ ...(name && { name }), ...(withArchived && { archived: true }) })
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ marginBottom: 2 }}>
      <TextField
        type="search"
        label={t(says.findByName)}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          filter(event.target.value, archived)
        }}
        sx={{ maxWidth: { sm: 360 } }}
      />
      <FormControlLabel
        label={t(says.showArchived)}
        control={<Checkbox checked={archived} onChange={(event) => filter(text, event.target.checked)} />}
      />
    </Stack>
  )
}

function Companies() {
  const t = useTell()
  const columns = useColumns()
  const list = useListContext<Company>()
  const { data, error, isPending, page, perPage, total = 0, setPage, filterValues, refetch } = list
  if (error) return <Failed error={error} onRetry={() => refetch()} />
  const sought = String(filterValues['name'] ?? '')
  if (!isPending && total === 0 && !sought)
    return (
      <Paper variant="outlined">
        <Empty title={t(says.emptyTitle)} text={t(says.emptyText)} action={<CreateCompanyLink />} />
      </Paper>
    )
  return (
    <>
      <Filters />
      <Paper variant="outlined" sx={{ overflow: 'hidden' }}>
        {isPending ? <Loading /> : null}
        {!isPending && total === 0 ? (
          <Empty title={t(coreSays.nothingFound)} text={t(coreSays.nothingFoundText, { text: sought })} />
        ) : null}
        {data?.length ? <Rows caption={t(says.title)} columns={columns} rows={data} keyOf={({ id }) => id} /> : null}
        <Pager page={page} perPage={perPage} total={total} onPage={setPage} />
      </Paper>
    </>
  )
}

function Heading() {
  const t = useTell()
  const { total, filterValues } = useListContext()
  const isEmpty = !total && !filterValues['name']
  return (
    <Page title={t(says.title)} actions={isEmpty ? undefined : <CreateCompanyLink />}>
      <Companies />
    </Page>
  )
}

export function CompanyList() {
  return (
    <ListBase resource="companies" perPage={25} sort={{ field: 'name', order: 'ASC' }}>
      <Heading />
    </ListBase>
  )
}
