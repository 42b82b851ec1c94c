import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { Field } from '../core/form/Field.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { readMoment, writeMoment } from './moment.ts'
import { says } from './says.ts'
import { createRoundCommand } from './wire/verbs.ts'

const DAY_MS = 86_400_000
const soon = (days: number) => writeMoment(new Date(Date.now() + days * DAY_MS))

export function CreateRoundButton({ companyId }: { companyId: string }) {
  const t = useTell()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const [opensAt, setOpensAt] = useState(() => soon(0))
  const [closesAt, setClosesAt] = useState(() => soon(10))
  const verb = useVerb(createRoundCommand, ({ createRound }) => t(says.didCreate, { number: createRound.number }))
  const create = async () => {
    const done = await verb.run({ companyId, title, opensAt: readMoment(opensAt), closesAt: readMoment(closesAt) })
    if (done) await navigate(`/companies/${companyId}/rounds/${done.createRound.id}`)
  }
  const shrink = { slotProps: { inputLabel: { shrink: true } }, type: 'datetime-local' } as const
  return (
    <>
      <VerbButton onClick={() => setOpen(true)}>{t(says.create)}</VerbButton>
      <VerbDialog
        open={open}
        title={t(says.createTitle)}
        text={t(says.createText)}
        verb={t(says.create)}
        running={verb.running}
        ready={readMoment(opensAt) !== null && readMoment(closesAt) !== null}
        onDo={() => void create()}
        onClose={() => setOpen(false)}
      >
        <Field label={t(says.name)} value={title} onChange={setTitle} error={verb.errors['title']} autoFocus />
        <Field
          label={t(says.opensAt)}
          value={opensAt}
          onChange={setOpensAt}
          error={verb.errors['opensAt']}
          {...shrink}
        />
        <Field
          label={t(says.closesAt)}
          value={closesAt}
          onChange={setClosesAt}
          error={verb.errors['closesAt']}
          {...shrink}
        />
      </VerbDialog>
    </>
  )
}
