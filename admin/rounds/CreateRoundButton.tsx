import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useZone } from '../companies/zone.ts'
import { Field } from '../core/form/Field.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { useWindow, WindowFields } from './WindowFields.tsx'
import { createRoundCommand } from './wire/verbs.ts'

const DAY_MS = 86_400_000
const soon = (days: number) => new Date(Date.now() + days * DAY_MS)

export function CreateRoundButton({ companyId }: { companyId: string }) {
  const t = useTell()
  const navigate = useNavigate()
  const zone = useZone()
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const { typed, setTyped, moments, isWhole } = useWindow({ opensAt: soon(0), closesAt: soon(10) }, zone)
  const verb = useVerb(createRoundCommand, ({ createRound }) => t(says.didCreate, { number: createRound.number }))
  const create = async () => {
    const done = await verb.run({ companyId, title, ...moments })
    if (done) await navigate(`/companies/${companyId}/rounds/${done.createRound.id}`)
  }
  return (
    <>
      <VerbButton onClick={() => setOpen(true)}>{t(says.create)}</VerbButton>
      <VerbDialog
        open={open}
        title={t(says.createTitle)}
        text={t(says.createText, { zone })}
        verb={t(says.create)}
        running={verb.running}
        ready={isWhole}
        onDo={() => void create()}
        onClose={() => setOpen(false)}
      >
        <Field label={t(says.name)} value={title} onChange={setTitle} error={verb.errors['title']} autoFocus />
        <WindowFields typed={typed} onChange={setTyped} errors={verb.errors} />
      </VerbDialog>
    </>
  )
}
