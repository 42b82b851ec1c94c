/** Questions before something is done for one participant. Each is made anew when it is opened. */
import { useState } from 'react'
import { Field } from '../core/form/Field.tsx'
import { says as coreSays } from '../core/says.ts'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { EmployeePicker, type Person } from '../org/unit/EmployeePicker.tsx'
import { participantSays as says } from './says/participants.ts'
import {
  reissueLinkCommand,
  removeParticipantCommand,
  replaceRepresentativeCommand,
  type Participant,
} from './wire/participants.ts'

interface OfOne {
  participant: Participant
  onClose: () => void
}

export function ReissueLinkDialog({ participant: { id, name }, onClose }: OfOne) {
  const t = useTell()
  const verb = useVerb(reissueLinkCommand, () => t(says.didReissue, { name }))
  const reissue = async () => {
    if (await verb.run({ id })) onClose()
  }
  return (
    <VerbDialog
      open
      title={t(says.reissueTitle, { name })}
      text={t(says.reissueText)}
      verb={t(says.reissue)}
      running={verb.running}
      onDo={() => void reissue()}
      onClose={onClose}
    />
  )
}

/** What goes with a representative, and what stays of somebody anonymous, is not the same: the text says which. */
export function RemoveParticipantDialog({ participant: { id, name, role }, onClose }: OfOne) {
  const t = useTell()
  const [reason, setReason] = useState('')
  const verb = useVerb(removeParticipantCommand, () => t(says.didRemove, { name }))
  const remove = async () => {
    if (await verb.run({ id, reason })) onClose()
  }
  return (
    <VerbDialog
      open
      title={t(says.removeTitle, { name })}
      text={t(says[`removeText.${role}`])}
      verb={t(says.remove)}
      destructive
      running={verb.running}
      onDo={() => void remove()}
      onClose={onClose}
    >
      <Field label={t(coreSays.reason)} value={reason} onChange={setReason} error={verb.errors['reason']} autoFocus />
    </VerbDialog>
  )
}

export function ReplaceRepresentativeDialog({ participant, companyId, onClose }: OfOne & { companyId: string }) {
  const t = useTell()
  const { id, name, unitId, unitName } = participant
  const [people, setPeople] = useState<Person[]>([])
  const [reason, setReason] = useState('')
  const verb = useVerb(replaceRepresentativeCommand, ({ replaceRepresentative }) =>
    t(says.didReplace, { name: replaceRepresentative.name, unit: unitName }),
  )
  const [person] = people
  const replace = async () => {
    if (person && (await verb.run({ id, employeeId: person.id, reason }))) onClose()
  }
  return (
    <VerbDialog
      open
      title={t(says.replaceTitle, { name })}
      text={t(says.replaceText)}
      verb={t(says.replace)}
      destructive
      running={verb.running}
      ready={Boolean(person)}
      onDo={() => void replace()}
      onClose={onClose}
    >
      <EmployeePicker
        companyId={companyId}
        unitId={unitId}
        label={t(says.successor)}
        people={people}
        onPick={setPeople}
        limit={1}
        error={verb.errors['employeeId']}
      />
      <Field label={t(coreSays.reason)} value={reason} onChange={setReason} error={verb.errors['reason']} />
    </VerbDialog>
  )
}
