import { useState } from 'react'
import type { UserRole } from '../../schema/people/terms.ts'
import { Field } from '../core/form/Field.tsx'
import { SecretDialog } from '../core/form/SecretDialog.tsx'
import { useTell } from '../core/useTell.ts'
import { useVerb } from '../core/verb/useVerb.ts'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { makePassword } from './password.ts'
import { says } from './says/users.ts'
import { RoleChoice } from './UserFields.tsx'
import { addUserCommand } from './wire/users.ts'

export function AddUserButton() {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<UserRole>('consultant')
  const [secret, setSecret] = useState<string | null>(null)
  const verb = useVerb(addUserCommand, ({ addUser }) => t(says.didAdd, { name: addUser.name }))
  const begin = () => {
    setName('')
    setEmail('')
    verb.forget()
    setOpen(true)
  }
  const add = async () => {
    const password = makePassword()
    if (!(await verb.run({ name, email, role, password, companyIds: [] }))) return
    setOpen(false)
    setSecret(password)
  }
  return (
    <>
      <VerbButton onClick={begin}>{t(says.add)}</VerbButton>
      <VerbDialog
        open={open}
        title={t(says.add)}
        text={t(says.addText)}
        verb={t(says.add)}
        running={verb.running}
        onDo={() => void add()}
        onClose={() => setOpen(false)}
      >
        <Field label={t(says.name)} value={name} onChange={setName} error={verb.errors['name']} autoFocus />
        <Field label={t(says.email)} type="email" value={email} onChange={setEmail} error={verb.errors['email']} />
        <RoleChoice role={role} onChange={setRole} error={verb.errors['role']} />
      </VerbDialog>
      <SecretDialog
        title={t(says.didAdd, { name })}
        label={t(says.password)}
        warning={t(says.passwordOnce)}
        secret={secret}
        onClose={() => setSecret(null)}
      />
    </>
  )
}
