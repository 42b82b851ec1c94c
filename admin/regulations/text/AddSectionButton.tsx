import { useState } from 'react'
import { Field } from '../../core/form/Field.tsx'
import { useTell } from '../../core/useTell.ts'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { says } from './says.ts'
import { addSectionCommand, type TextVersion } from './wire.ts'

/** A section of the version's own, after those that are there; its text is written in its place. */
export function AddSectionButton({ version: { id, version, editBlockedBecause } }: { version: TextVersion }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const verb = useVerb(addSectionCommand, () => t(says.didAdd, { title }))
  const add = async () => {
    if (!(await verb.run({ id, version, title, text: undefined }))) return
    setOpen(false)
    setTitle('')
  }
  return (
    <>
      <VerbButton variant="outlined" blocked={editBlockedBecause} onClick={() => setOpen(true)}>
        {t(says.add)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.addTitle)}
        text={t(says.addText)}
        verb={t(says.add)}
        running={verb.running}
        ready={title.trim() !== ''}
        onDo={() => void add()}
        onClose={() => setOpen(false)}
      >
        <Field
          label={t(says.heading)}
          value={title}
          onChange={setTitle}
          error={verb.errors['title']}
          autoFocus
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
      </VerbDialog>
    </>
  )
}
