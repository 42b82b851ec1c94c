import { useState } from 'react'
import { Field } from '../../core/form/Field.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/unit.ts'
import { renameUnitCommand } from '../wire/units.ts'
import type { UnitDialogProps } from './dialog.ts'

export function RenameUnitDialog({ unit, onClose, onDone }: UnitDialogProps) {
  const t = useTell()
  const [name, setName] = useState(unit.name)
  const [code, setCode] = useState(unit.code)
  const verb = useVerb(renameUnitCommand, ({ renameUnit }) => t(says.didRename, { name: renameUnit.name }))
  const rename = async () => {
    const done = await verb.run({ id: unit.id, version: unit.version, name, code: code || null })
    if (done) onDone(unit.id)
  }
  return (
    <VerbDialog
      open
      title={t(says.renameTitle)}
      text={t(says.renameText)}
      verb={t(says.rename)}
      running={verb.running}
      ready={name.trim() !== ''}
      onDo={() => void rename()}
      onClose={onClose}
    >
      <Field label={t(says.name)} value={name} onChange={setName} error={verb.errors['name']} required autoFocus />
      <Field label={t(says.code)} value={code} onChange={setCode} error={verb.errors['code']} />
    </VerbDialog>
  )
}
