import { useState } from 'react'
import { useTell } from '../../../core/useTell.ts'
import { VerbDialog } from '../../../core/verb/VerbDialog.tsx'
import { EmployeePicker, type Person as Picked } from '../../../org/unit/EmployeePicker.tsx'
import { openingSays as says } from '../says/opening.ts'
import type { Person } from './form.ts'

interface NameSpeakerDialogProps {
  companyId: string
  unitName: string
  onName: (person: Person) => void
  onClose: () => void
}

/** Anybody of the company may speak for a unit: the head of a small one often sits elsewhere. */
export function NameSpeakerDialog({ companyId, unitName, onName, onClose }: NameSpeakerDialogProps) {
  const t = useTell()
  const [people, setPeople] = useState<Picked[]>([])
  const [person] = people
  const name = () => {
    if (!person) return
    onName({ id: person.id, name: person.name })
    onClose()
  }
  return (
    <VerbDialog
      open
      title={t(says.nameFor, { unit: unitName })}
      text={t(says.nameText)}
      verb={t(says.pick)}
      running={false}
      ready={Boolean(person)}
      onDo={name}
      onClose={onClose}
    >
      <EmployeePicker
        companyId={companyId}
        label={t(says.person)}
        people={people}
        onPick={setPeople}
        limit={1}
        autoFocus
      />
    </VerbDialog>
  )
}
