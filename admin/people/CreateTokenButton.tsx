import { useState } from 'react'
import { tokenKinds, type TokenKind } from '../../schema/people/terms.ts'
import { Choice } from '../core/form/Choice.tsx'
import { Field } from '../core/form/Field.tsx'
import { SecretDialog } from '../core/form/SecretDialog.tsx'
import { useTell } from '../core/useTell.ts'
import { useVerb } from '../core/verb/useVerb.ts'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { says } from './says/tokens.ts'
import { createTokenCommand } from './wire/tokens.ts'

const spans = [30, 90, 180, 365]

export function CreateTokenButton({ companyId }: { companyId: string }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<TokenKind>('portal')
  const [days, setDays] = useState('90')
  const [secret, setSecret] = useState<string | null>(null)
  const verb = useVerb(createTokenCommand, () => null)
  const create = async () => {
    const done = await verb.run({ companyId, kind, name, expiresInDays: Number(days) })
    if (!done) return
    setOpen(false)
    setSecret(done.createToken.secret)
  }
  return (
    <>
      <VerbButton
        variant="outlined"
        onClick={() => {
          setName('')
          verb.forget()
          setOpen(true)
        }}
      >
        {t(says.create)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.create)}
        text={t(says.createText)}
        verb={t(says.create)}
        running={verb.running}
        onDo={() => void create()}
        onClose={() => setOpen(false)}
      >
        <Field
          label={t(says.name)}
          value={name}
          onChange={setName}
          error={verb.errors['name']}
          helperText={t(says.nameHelp)}
          autoFocus
        />
        <Choice
          label={t(says.kind)}
          value={kind}
          onChange={(text) => setKind(tokenKinds.find((one) => one === text) ?? 'portal')}
          options={tokenKinds.map((value) => ({ value, label: t(says[`kinds.${value}`]) }))}
        />
        <Choice
          label={t(says.days)}
          value={days}
          onChange={setDays}
          error={verb.errors['expiresInDays']}
          options={spans.map((count) => ({ value: String(count), label: t(says.inDays, { count }) }))}
        />
      </VerbDialog>
      <SecretDialog
        title={t(says.created, { name })}
        label={t(says.secret)}
        warning={t(says.once)}
        secret={secret}
        onClose={() => setSecret(null)}
      />
    </>
  )
}
