import { useState } from 'react'
import { useVerb } from '../../core/verb/useVerb.ts'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/unit.ts'
import { setRepresentativesCommand, type Named } from '../wire/units.ts'
import type { UnitDialogProps } from './dialog.ts'
import { EmployeePicker, type Person } from './EmployeePicker.tsx'

export function SetRepresentativesDialog(props: UnitDialogProps & { present: readonly Named[] }) {
  const { chart, unit, present, onClose, onDone } = props
  const t = useTell()
  const [people, setPeople] = useState<Person[]>([...present])
  const verb = useVerb(setRepresentativesCommand, ({ setRepresentatives: { name } }) =>
    t(says.didSetRepresentatives, { name }),
  )
  const set = async () => {
    const done = await verb.run({ unitId: unit.id, employeeIds: people.map(({ id }) => id) })
    if (done) onDone(unit.id)
  }
  return (
    <VerbDialog
      open
      title={t(says.setRepresentativesTitle, { name: unit.name })}
      text={t(says.setRepresentativesText)}
      verb={t(says.setRepresentatives)}
      running={verb.running}
      ready={people.length > 0}
      onDo={() => void set()}
      onClose={onClose}
    >
      <EmployeePicker
        companyId={chart.companyId}
        unitId={unit.id}
        label={t(says.representatives)}
        people={people}
        onPick={setPeople}
        autoFocus
        limit={3}
        error={verb.errors['employeeIds']}
      />
    </VerbDialog>
  )
}
