import { useState } from 'react'
import { useTell } from '../../../core/useTell.ts'
import { VerbDialog } from '../../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../../core/verb/useVerb.ts'
import { EmployeePicker, type Person } from '../../../org/unit/EmployeePicker.tsx'
import { verbSays as says } from '../says/verbs.ts'
import type { Stakeholder } from '../wire/room.ts'
import { replaceSpeakerCommand } from '../wire/verbs.ts'

interface ReplaceSpeakerProps {
  stakeholder: Stakeholder
  companyId: string
  onClose: () => void
}

export function ReplaceSpeakerDialog({ stakeholder, companyId, onClose }: ReplaceSpeakerProps) {
  const t = useTell()
  const { id, unit, speaker } = stakeholder
  const [people, setPeople] = useState<Person[]>([])
  const verb = useVerb(replaceSpeakerCommand, () => t(says.didReplace, { unit: unit.name }))
  const [person] = people
  const replace = async () => {
    if (person && (await verb.run({ stakeholderId: id, employeeId: person.id }))) onClose()
  }
  return (
    <VerbDialog
      open
      title={t(says.replaceTitle, { unit: unit.name })}
      text={t(says.replaceText, { name: speaker.name })}
      verb={t(says.replace)}
      running={verb.running}
      ready={Boolean(person)}
      onDo={() => void replace()}
      onClose={onClose}
    >
      <EmployeePicker
        companyId={companyId}
        label={t(says.successor)}
        people={people}
        onPick={setPeople}
        limit={1}
        error={verb.errors['employeeId']}
        autoFocus
      />
    </VerbDialog>
  )
}
