import { Button, Stack } from '@mui/material'
import { useState, type FormEvent } from 'react'
import { useParams } from 'react-router-dom'
import { Field } from '../core/form/Field.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { NotFound } from '../core/page/NotFound.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { useUnsaved } from '../core/useUnsaved.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { AssignCompanies } from './AssignCompanies.tsx'
import { says } from './says/users.ts'
import { LocaleChoice, RoleChoice } from './UserFields.tsx'
import { UserVerbs } from './UserVerbs.tsx'
import { editUserCommand, userQuery, type UserOfFirm } from './wire/users.ts'

function EditUserForm({ user }: { user: UserOfFirm }) {
  const t = useTell()
  const [name, setName] = useState(user.name)
  const [role, setRole] = useState(user.role)
  const [locale, setLocale] = useState(user.locale)
  const verb = useVerb(editUserCommand, ({ editUser }) => t(says.didEdit, { name: editUser.name }))
  useUnsaved(name !== user.name || role !== user.role || locale !== user.locale)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!verb.running) void verb.run({ id: user.id, version: user.version, name, role, locale })
  }
  return (
    <Stack component="form" spacing={2.5} onSubmit={submit} noValidate sx={{ maxWidth: 560 }}>
      <Field label={t(says.name)} value={name} onChange={setName} error={verb.errors['name']} />
      <RoleChoice role={role} onChange={setRole} error={verb.errors['role']} blocked={user.demoteBlockedBecause} />
      <LocaleChoice locale={locale} onChange={setLocale} />
      <div>
        <Button type="submit" variant="contained" aria-busy={verb.running}>
          {t(says.save)}
        </Button>
      </div>
    </Stack>
  )
}

function UserSections({ user }: { user: UserOfFirm }) {
  const t = useTell()
  return (
    <Page title={user.name} lead={user.email} trail={[{ label: t(says.people), to: '/people' }]}>
      <Stack spacing={3}>
        <Section title={t(says.details)}>
          <EditUserForm key={user.version} user={user} />
        </Section>
        <Section title={t(says.companies)} lead={t(user.role === 'admin' ? says.assignAdmin : says.assignLead)}>
          <AssignCompanies key={user.companies.map(({ id }) => id).join()} user={user} />
        </Section>
        <Section title={t(says.state)} lead={t(says.accessLead)}>
          <UserVerbs user={user} />
        </Section>
      </Stack>
    </Page>
  )
}

export function UserPage() {
  const { userId = '' } = useParams()
  const answer = useAsk(userQuery, { id: userId })
  return <Answer of={answer}>{({ user }) => (user ? <UserSections user={user} /> : <NotFound />)}</Answer>
}
