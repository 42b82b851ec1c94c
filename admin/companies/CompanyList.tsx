import { Button, Link, Paper, TextField } from '@mui/material'
import { useState } from 'react'
import { ListBase, useListContext, usePermissions } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { Page } from '../core/page/Page.tsx'
import { Empty, Failed, Loading } from '../core/page/states.tsx'
import { says as coreSays } from '../core/says.ts'
import { Pager } from '../core/table/Pager.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Company } from './wire.ts'

function useColumns(): Column<Company>[] {
  const t = useTell()
  const { day } = useFormat()
  return [
    {
      name: 'name',
      label: t(says.name),
      cell: ({ id, name }) => (
        <Link component={RouterLink} to={`/companies/${id}`}>
          {name}
        </Link>
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

/** Only an admin of the firm creates companies; the server says so as well. */
function CreateLink() {
  const t = useTell()
  const { permissions } = usePermissions<string>()
  if (permissions !== 'admin') return null
  return (
    <Button component={RouterLink} to="/companies/create" variant="contained">
      {t(says.create)}
    </Button>
  )
}

function Search() {
  const t = useTell()
  const { filterValues, setFilters } = useListContext()
  const [text, setText] = useState(String(filterValues['name'] ?? ''))
  const change = (name: string) => {
    setText(name)
    setFilters(name ? { name } : {})
  }
  return (
    <TextField
      type="search"
      label={t(says.findByName)}
      value={text}
      onChange={(event) => change(event.target.value)}
      sx={{ maxWidth: 360, marginBottom: 2 }}
    />
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
        <Empty title={t(says.emptyTitle)} text={t(says.emptyText)} action={<CreateLink />} />
      </Paper>
    )
  return (
    <>
      <Search />
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
    <Page title={t(says.title)} actions={isEmpty ? undefined : <CreateLink />}>
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
