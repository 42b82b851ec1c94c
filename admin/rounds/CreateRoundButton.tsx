import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useZone } from '../companies/zone.ts'
import { Field } from '../core/form/Field.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { readMoment, writeMoment } from './moment.ts'
import { says } from './says.ts'
import { createRoundCommand } from './wire/verbs.ts'

const DAY_MS = 86_400_000
const soon = (days: number, zone: string) => writeMoment(new Date(Date.now() + days * DAY_MS), zone)

export function CreateRoundButton({ companyId }: { companyId: string }) {
  const t = useTell()
  const navigate = useNavigate()
  const zone = useZone()
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const [opensAt, setOpensAt] = useState(() => soon(0, zone))
  const [closesAt, setClosesAt] = useState(() => soon(10, zone))
  const verb = useVerb(createRoundCommand, ({ createRound }) => t(says.didCreate, { number: createRound.number }))
  const create = async () => {
    const done = await verb.run({
      companyId,
      title,
      opensAt: readMoment(opensAt, zone),
      closesAt: readMoment(closesAt, zone),
    })
    if (done) await navigate(`/companies/${companyId}/rounds/${done.createRound.id}`)
  }
  const shrink = { slotProps: { inputLabel: { shrink: true } }, type: 'datetime-local' } as const
  return (
    <>
      <VerbButton onClick={() => setOpen(true)}>{t(says.create)}</VerbButton>
      <VerbDialog
        open={open}
        title={t(says.createTitle)}
        text={t(says.createText, { zone })}
        verb={t(says.create)}
        running={verb.running}
        ready={readMoment(opensAt, zone) !== null && readMoment(closesAt, zone) !== null}
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
