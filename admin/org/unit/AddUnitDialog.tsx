import { useState } from 'react'
import { Field } from '../../core/form/Field.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/unit.ts'
import { addUnitCommand } from '../wire/units.ts'
import type { UnitDialogProps } from './dialog.ts'

/** A new unit under another, or at the top where none is given. */
export function AddUnitDialog(props: Omit<UnitDialogProps, 'unit'> & { unit: UnitDialogProps['unit'] | null }) {
  const { chart, unit, onClose, onDone } = props
  const t = useTell()
  const [name, setName] = useState('')
  const [code, setCode] = useState('')
  const verb = useVerb(addUnitCommand, ({ addUnit }) => t(says.didAdd, { name: addUnit.name }))
  const add = async () => {
    const done = await verb.run({ companyId: chart.companyId, name, code: code || null, parentId: unit?.id ?? null })
    if (done) onDone(done.addUnit.id)
  }
  return (
    <VerbDialog
      open
      title={t(says.addTitle)}
      text={unit ? t(says.addUnder, { name: unit.name }) : t(says.addTop)}
      verb={t(says.doAdd)}
      running={verb.running}
      ready={name.trim() !== ''}
      onDo={() => void add()}
      onClose={onClose}
    >
      <Field label={t(says.name)} value={name} onChange={setName} error={verb.errors['name']} required autoFocus />
      <Field
        label={t(says.code)}
        value={code}
        onChange={setCode}
        error={verb.errors['code']}
        helperText={t(says.codeHint)}
      />
    </VerbDialog>
  )
}
