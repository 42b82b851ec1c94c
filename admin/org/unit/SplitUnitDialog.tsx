import { useState } from 'react'
import { Choice } from '../../core/form/Choice.tsx'
import { Field } from '../../core/form/Field.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/unit.ts'
import { splitUnitCommand } from '../wire/units.ts'
import type { UnitDialogProps } from './dialog.ts'
import { EmployeePicker, type Person } from './EmployeePicker.tsx'

export function SplitUnitDialog({ chart, unit, onClose, onDone }: UnitDialogProps) {
  const t = useTell()
  const [name, setName] = useState('')
  const [people, setPeople] = useState<Person[]>([])
  const [headId, setHeadId] = useState('')
  const verb = useVerb(splitUnitCommand, ({ splitUnit }) => t(says.didSplit, { name: splitUnit.name }))
  const head = people.find(({ id }) => id === headId)?.id ?? null
  const split = async () => {
    const employeeIds = people.map(({ id }) => id)
    const done = await verb.run({ id: unit.id, name, code: null, employeeIds, headId: head })
    if (done) onDone(done.splitUnit.id)
  }
  return (
    <VerbDialog
      open
      title={t(says.splitTitle, { name: unit.name })}
      text={t(says.splitText)}
      verb={t(says.doSplit)}
      running={verb.running}
      ready={name.trim() !== '' && people.length > 0}
      onDo={() => void split()}
      onClose={onClose}
    >
      <Field label={t(says.name)} value={name} onChange={setName} error={verb.errors['name']} required autoFocus />
      <EmployeePicker
        companyId={chart.companyId}
        unitId={unit.id}
        label={t(says.splitPeople)}
        people={people}
        onPick={setPeople}
        limit={5000}
        error={verb.errors['employeeIds']}
      />
      <Choice
        label={t(says.splitHead)}
        value={head ?? ''}
        options={[
          { value: '', label: t(says.nobody) },
          ...people.map((person) => ({ value: person.id, label: person.name })),
        ]}
        onChange={setHeadId}
        error={verb.errors['headId']}
      />
    </VerbDialog>
  )
}
