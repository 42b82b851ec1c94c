import { useState } from 'react'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { EmployeePicker, type Person } from '../org/unit/EmployeePicker.tsx'
import { participantSays as says } from './says/participants.ts'
import { addParticipantCommand } from './wire/participants.ts'

export interface AddParticipantButtonProps {
  companyId: string
  roundId: string
  blocked: string | null
}

/** A late joiner; whoever was taken out may come back the same way. */
export function AddParticipantButton({ companyId, roundId, blocked }: AddParticipantButtonProps) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const [people, setPeople] = useState<Person[]>([])
  const verb = useVerb(addParticipantCommand, ({ addParticipant: { name } }) => t(says.didAdd, { name }))
  const [person] = people
  const close = () => {
    setOpen(false)
    setPeople([])
  }
  const add = async () => {
    if (person && (await verb.run({ roundId, employeeId: person.id }))) close()
  }
  return (
    <>
      <VerbButton variant="outlined" blocked={blocked} onClick={() => setOpen(true)}>
        {t(says.add)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.addTitle)}
        text={t(says.addText)}
        verb={t(says.add)}
        running={verb.running}
        ready={Boolean(person)}
        onDo={() => void add()}
        onClose={close}
      >
        <EmployeePicker
          companyId={companyId}
          label={t(says.name)}
          people={people}
          onPick={setPeople}
          limit={1}
          error={verb.errors['employeeId']}
        />
      </VerbDialog>
    </>
  )
}
