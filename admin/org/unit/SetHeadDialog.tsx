import { useState } from 'react'
import { useVerb } from '../../core/verb/useVerb.ts'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/unit.ts'
import { setHeadCommand } from '../wire/units.ts'
import type { UnitDialogProps } from './dialog.ts'
import { EmployeePicker, type Person } from './EmployeePicker.tsx'

export function SetHeadDialog({ chart, unit, onClose, onDone }: UnitDialogProps) {
  const t = useTell()
  const [people, setPeople] = useState<Person[]>(unit.head ? [unit.head] : [])
  const verb = useVerb(setHeadCommand, ({ setHead }) => t(says.didSetHead, { name: setHead.name }))
  const set = async () => {
    const done = await verb.run({ unitId: unit.id, version: unit.version, employeeId: people[0]?.id ?? null })
    if (done) onDone(unit.id)
  }
  return (
    <VerbDialog
      open
      title={t(says.setHeadTitle, { name: unit.name })}
      text={t(says.setHeadText)}
      verb={t(says.setHead)}
      running={verb.running}
      onDo={() => void set()}
      onClose={onClose}
    >
      <EmployeePicker
        companyId={chart.companyId}
        label={t(says.head)}
        people={people}
        onPick={setPeople}
        autoFocus
        limit={1}
        error={verb.errors['employeeId']}
      />
    </VerbDialog>
  )
}
