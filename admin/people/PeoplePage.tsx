import { Link, Stack } from '@mui/material'
import { useEffect, useState } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { userRoles } from '../../schema/people/terms.ts'
import { Choice } from '../core/form/Choice.tsx'
import { Field } from '../core/form/Field.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Chip } from '../core/page/Chip.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { says as coreSays } from '../core/says.ts'
import { Pager } from '../core/table/Pager.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { useUrlState } from '../core/useUrlState.ts'
import { AddUserButton } from './AddUserButton.tsx'
import { says } from './says/users.ts'
import { readRole } from './UserFields.tsx'
import { usersQuery, type UserLine } from './wire/users.ts'

const PER_PAGE = 25
const SHOWN = 2
const PAUSE_MS = 250

function Companies({ user }: { user: UserLine }) {
  const t = useTell()
  if (user.role === 'admin') return t(says.allCompanies)
  if (user.companies.length === 0) return t(says.noCompanies)
  const names = user.companies.slice(0, SHOWN).map(({ name }) => name)
  const more = user.companies.length - names.length
  return more ? t(says.someCompanies, { names: names.join(', '), more }) : names.join(', ')
}

function useColumns(): Column<UserLine>[] {
  const t = useTell()
  return [
    {
      name: 'name',
      label: t(says.name),
      cell: ({ id, name }) => (
        <Link component={RouterLink} to={`/people/${id}`}>
          {name}
        </Link>
      ),
    },
    { name: 'email', label: t(says.email), cell: ({ email }) => email, optional: true },
    { name: 'role', label: t(says.role), cell: ({ role }) => t(says[`roles.${role}`]) },
    { name: 'companies', label: t(says.companies), cell: (user) => <Companies user={user} />, optional: true },
    {
      name: 'state',
      label: t(says.state),
      cell: ({ active }) => <Chip tone={active ? 'good' : 'plain'}>{t(active ? says.active : says.inactive)}</Chip>,
    },
  ]
}

/** What is typed stands in the field at once, and in the address when typing pauses. */
function useTyped(name: string) {
  const [kept, keep] = useUrlState(name, '')
  const [typed, setTyped] = useState(kept)
  useEffect(() => {
    if (typed === kept) return
    const timer = setTimeout(() => keep(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, kept, keep])
  return { kept, typed, setTyped }
}

export function PeoplePage() {
  const t = useTell()
  const columns = useColumns()
  const search = useTyped('search')
  const [role, setRole] = useUrlState('role', '')
  const [state, setState] = useUrlState('state', '')
  const [page, setPage] = useUrlState('page', '1')
  const number = Math.max(1, Number(page) || 1)
  const filter = {
    ...(search.kept && { search: search.kept }),
    ...(role && { role: readRole(role) }),
    ...(state && { active: state === 'active' }),
  }
  const answer = useAsk(usersQuery, { first: PER_PAGE, offset: (number - 1) * PER_PAGE, filter }, { keep: true })
  return (
    <Page title={t(says.people)} lead={t(says.peopleLead)} actions={<AddUserButton />}>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ marginBottom: 2 }}>
        <Field type="search" label={t(says.find)} value={search.typed} onChange={search.setTyped} />
        <Choice
          label={t(says.role)}
          value={role}
          onChange={setRole}
          options={[
            { value: '', label: t(says.anyRole) },
            ...userRoles.map((value) => ({ value, label: t(says[`roles.${value}`]) })),
          ]}
        />
        <Choice
          label={t(says.state)}
          value={state}
          onChange={setState}
          options={[
            { value: '', label: t(says.anyState) },
            { value: 'active', label: t(says.active) },
            { value: 'inactive', label: t(says.inactive) },
          ]}
        />
      </Stack>
      <Section flush>
        <Answer of={answer}>
          {({ users }) =>
            users.nodes.length ? (
              <>
                <Rows caption={t(says.people)} columns={columns} rows={users.nodes} keyOf={({ id }) => id} />
                <Pager
                  page={number}
                  perPage={PER_PAGE}
                  total={users.totalCount}
                  onPage={(next) => setPage(String(next))}
                />
              </>
            ) : (
              <Empty title={t(coreSays.nothingFound)} text={t(coreSays.nothingFoundText, { text: search.kept })} />
            )
          }
        </Answer>
      </Section>
    </Page>
  )
}
