import { useState } from 'react'
import { useZone } from '../companies/zone.ts'
import { Field } from '../core/form/Field.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { planningSays } from './says/planning.ts'
import { VerbLine } from '../core/verb/VerbLine.tsx'
import { useWindow, WindowFields } from './WindowFields.tsx'
import type { Round } from './wire/round.ts'
import { editRoundCommand } from './wire/verbs.ts'

function EditDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const t = useTell()
  const zone = useZone()
  const { id, number, version } = round
  const [title, setTitle] = useState(round.title)
  const first = { opensAt: new Date(round.opensAt), closesAt: new Date(round.closesAt) }
  const { typed, setTyped, moments, isWhole } = useWindow(first, zone)
  const verb = useVerb(editRoundCommand, () => t(planningSays.didEdit, { number }))
  const edit = async () => {
    if (await verb.run({ id, version, title, ...moments })) onClose()
  }
  return (
    <VerbDialog
      open
      title={t(planningSays.editTitle, { number })}
      text={t(planningSays.editText, { zone })}
      verb={t(planningSays.save)}
      running={verb.running}
      ready={isWhole}
      onDo={() => void edit()}
      onClose={onClose}
    >
      <Field label={t(says.name)} value={title} onChange={setTitle} error={verb.errors['title']} autoFocus />
      <WindowFields typed={typed} onChange={setTyped} errors={verb.errors} />
    </VerbDialog>
  )
}

/** The dialog is made anew each time, so that it begins with what stands there now. */
export function EditRoundButton({ round }: { round: Round }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  return (
    <VerbLine
      verb={t(planningSays.edit)}
      about={t(planningSays.editAbout)}
      variant="outlined"
      blocked={round.editBlockedBecause}
      onClick={() => setOpen(true)}
    >
      {open ? <EditDialog key={round.version} round={round} onClose={() => setOpen(false)} /> : null}
    </VerbLine>
  )
}
