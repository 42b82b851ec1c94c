import { Stack } from '@mui/material'
import { useState } from 'react'
import { SecretDialog } from '../core/form/SecretDialog.tsx'
import { useTell } from '../core/useTell.ts'
import { useVerb } from '../core/verb/useVerb.ts'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { makePassword } from './password.ts'
import { says } from './says/users.ts'
import { deactivateUserCommand, reactivateUserCommand, setUserPasswordCommand, type UserOfFirm } from './wire/users.ts'

function SetUserPasswordButton({ user }: { user: UserOfFirm }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const verb = useVerb(setUserPasswordCommand, () => null)
  const set = async () => {
    const password = makePassword()
    if (!(await verb.run({ id: user.id, password }))) return
    setOpen(false)
    setSecret(password)
  }
  return (
    <>
      <VerbButton variant="outlined" onClick={() => setOpen(true)}>
        {t(says.setPassword)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.setPassword)}
        text={t(says.setPasswordText)}
        verb={t(says.setPassword)}
        running={verb.running}
        onDo={() => void set()}
        onClose={() => setOpen(false)}
      />
      <SecretDialog
        title={user.name}
        label={t(says.password)}
        warning={t(says.passwordOnce)}
        secret={secret}
        onClose={() => setSecret(null)}
      />
    </>
  )
}

function DeactivateUserButton({ user }: { user: UserOfFirm }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const { name } = user
  const verb = useVerb(deactivateUserCommand, () => t(says.didDeactivate, { name }))
  const shut = async () => {
    if (await verb.run({ id: user.id })) setOpen(false)
  }
  return (
    <>
      <VerbButton
        variant="outlined"
        color="error"
        blocked={user.deactivateBlockedBecause}
        onClick={() => setOpen(true)}
      >
        {t(says.deactivate)}
      </VerbButton>
      <VerbDialog
        open={open}
        destructive
        title={t(says.deactivateTitle, { name })}
        text={t(says.deactivateText)}
        verb={t(says.deactivate)}
        running={verb.running}
        onDo={() => void shut()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function ReactivateUserButton({ user }: { user: UserOfFirm }) {
  const t = useTell()
  const verb = useVerb(reactivateUserCommand, () => t(says.didReactivate, { name: user.name }))
  return (
    <VerbButton
      blocked={user.reactivateBlockedBecause}
      running={verb.running}
      onClick={() => void verb.run({ id: user.id })}
    >
      {t(says.reactivate)}
    </VerbButton>
  )
}

export function UserVerbs({ user }: { user: UserOfFirm }) {
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ alignItems: 'flex-start' }}>
      {user.active ? <DeactivateUserButton user={user} /> : <ReactivateUserButton user={user} />}
      <SetUserPasswordButton user={user} />
    </Stack>
  )
}
