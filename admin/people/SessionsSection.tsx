import { Button } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useLogout, useNotify } from 'react-admin'
import type { ConsoleDataProvider } from '../core/dataProvider.ts'
import { Answer } from '../core/page/Answer.tsx'
import { Chip } from '../core/page/Chip.tsx'
import { Section } from '../core/page/Section.tsx'
import { messageOf } from '../core/refusal.ts'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { useVerb } from '../core/verb/useVerb.ts'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { says } from './says/profile.ts'
import { revokeSessionCommand, sessionsQuery, signOutEverywhereCommand, type Session } from './wire/sessions.ts'

function EndSessionButton({ session }: { session: Session }) {
  const t = useTell()
  const { moment } = useFormat()
  const verb = useVerb(revokeSessionCommand, () => t(says.didEnd))
  return (
    <Button
      color="error"
      aria-label={t(says.endNamed, { when: moment(session.createdAt) })}
      aria-busy={verb.running}
      onClick={() => void verb.run({ id: session.id })}
    >
      {t(says.end)}
    </Button>
  )
}

/** Ends everything, so that what follows is the page for signing in. */
function SignOutEverywhereButton() {
  const t = useTell()
  const logout = useLogout()
  const notify = useNotify()
  const provider = useDataProvider<ConsoleDataProvider>()
  const [open, setOpen] = useState(false)
  const [running, setRunning] = useState(false)
  const end = async () => {
    setRunning(true)
    try {
      await provider.command(signOutEverywhereCommand, {})
      await logout()
    } catch (error) {
      notify(messageOf(error), { type: 'error' })
      setRunning(false)
    }
  }
  return (
    <>
      <VerbButton variant="outlined" color="error" onClick={() => setOpen(true)}>
        {t(says.everywhere)}
      </VerbButton>
      <VerbDialog
        open={open}
        destructive
        title={t(says.everywhere)}
        text={t(says.everywhereText)}
        verb={t(says.everywhere)}
        running={running}
        onDo={() => void end()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

export function SessionsSection() {
  const t = useTell()
  const { moment } = useFormat()
  const answer = useAsk(sessionsQuery, {})
  const columns: Column<Session>[] = [
    { name: 'began', label: t(says.began), cell: ({ createdAt }) => moment(createdAt) },
    { name: 'seen', label: t(says.seen), cell: ({ seenAt }) => moment(seenAt), optional: true },
    {
      name: 'actions',
      label: t(says.actions),
      cell: (session) =>
        session.current ? <Chip tone="good">{t(says.current)}</Chip> : <EndSessionButton session={session} />,
    },
  ]
  return (
    <Section title={t(says.sessions)} lead={t(says.sessionsLead)} actions={<SignOutEverywhereButton />} flush>
      <Answer of={answer} rows={2}>
        {({ sessions }) => <Rows caption={t(says.sessions)} columns={columns} rows={sessions} keyOf={({ id }) => id} />}
      </Answer>
    </Section>
  )
}
