import { Button, Stack } from '@mui/material'
import { useState, type FormEvent } from 'react'
import { useLocaleState } from 'react-admin'
import type { Locale } from '../../schema/core/say.ts'
import { Field } from '../core/form/Field.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { NotFound } from '../core/page/NotFound.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { useUnsaved } from '../core/useUnsaved.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { says } from './says/profile.ts'
import { says as usersSays } from './says/users.ts'
import { SessionsSection } from './SessionsSection.tsx'
import { LocaleChoice } from './UserFields.tsx'
import { changePasswordCommand, chooseLocaleCommand, meQuery, type Me } from './wire/sessions.ts'

/** Chosen for the account, and at once for this browser. */
function LanguageForm({ me }: { me: Me }) {
  const t = useTell()
  const [, setLocale] = useLocaleState()
  const [chosen, setChosen] = useState(me.locale)
  const verb = useVerb(chooseLocaleCommand, () => t(says.didChoose))
  const choose = async (locale: Locale) => {
    setChosen(locale)
    if (await verb.run({ locale })) setLocale(locale)
    else setChosen(me.locale)
  }
  return <LocaleChoice locale={chosen} onChange={(locale) => void choose(locale)} />
}

function PasswordForm() {
  const t = useTell()
  const [oldPassword, setOld] = useState('')
  const [newPassword, setNew] = useState('')
  const verb = useVerb(changePasswordCommand, () => t(says.didChange))
  useUnsaved(oldPassword !== '' || newPassword !== '')
  const change = async () => {
    if (!(await verb.run({ oldPassword, newPassword }))) return
    setOld('')
    setNew('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!verb.running) void change()
  }
  return (
    <Stack component="form" spacing={2.5} onSubmit={submit} noValidate>
      <Field
        type="password"
        label={t(says.old)}
        autoComplete="current-password"
        value={oldPassword}
        onChange={setOld}
        error={verb.errors['oldPassword']}
      />
      <Field
        type="password"
        label={t(says.fresh)}
        autoComplete="new-password"
        value={newPassword}
        onChange={setNew}
        error={verb.errors['newPassword']}
      />
      <div>
        <Button type="submit" variant="contained" aria-busy={verb.running}>
          {t(says.change)}
        </Button>
      </div>
    </Stack>
  )
}

function Profile({ me }: { me: Me }) {
  const t = useTell()
  return (
    <Page title={t(says.title)} lead={`${me.name} · ${me.email} · ${t(usersSays[`roles.${me.role}`])}`}>
      <Stack spacing={3}>
        <Section title={t(says.language)} lead={t(says.languageLead)}>
          <Stack sx={{ maxWidth: 400 }}>
            <LanguageForm key={me.locale} me={me} />
          </Stack>
        </Section>
        <Section title={t(says.password)} lead={t(says.passwordLead)}>
          <Stack sx={{ maxWidth: 400 }}>
            <PasswordForm />
          </Stack>
        </Section>
        <SessionsSection />
      </Stack>
    </Page>
  )
}

export function ProfilePage() {
  const answer = useAsk(meQuery, {})
  return <Answer of={answer}>{({ me }) => (me ? <Profile me={me} /> : <NotFound />)}</Answer>
}
