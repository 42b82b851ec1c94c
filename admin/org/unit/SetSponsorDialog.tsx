import { useState } from 'react'
import { useVerb } from '../../core/verb/useVerb.ts'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useTell } from '../../core/useTell.ts'
import { sponsorSays as says } from '../says/unit.ts'
import { setSponsorCommand } from '../wire/employees.ts'
import type { Named } from '../wire/units.ts'
import { EmployeePicker, type Person } from './EmployeePicker.tsx'

/** A company has one sponsor: another one replaces them, an empty field takes the role away. */
export function SetSponsorDialog(props: { companyId: string; present: Named | null; onClose: () => void }) {
  const { companyId, present, onClose } = props
  const t = useTell()
  const [people, setPeople] = useState<Person[]>(present ? [present] : [])
  const verb = useVerb(setSponsorCommand, ({ setSponsor: { name } }, { sponsor }) =>
    t(sponsor ? says.didSet : says.didUnset, { name }),
  )
  const chosen = people[0] ?? null
  const set = async () => {
    const who = chosen ?? present
    if (who && (await verb.run({ employeeId: who.id, sponsor: chosen !== null }))) onClose()
  }
  return (
    <VerbDialog
      open
      title={t(says.title)}
      text={t(says.text)}
      verb={t(says.doSet)}
      running={verb.running}
      ready={chosen?.id !== present?.id}
      onDo={() => void set()}
      onClose={onClose}
    >
      <EmployeePicker
        companyId={companyId}
        label={t(says.title)}
        people={people}
        onPick={setPeople}
        limit={1}
        error={verb.errors['employeeId']}
        autoFocus
      />
    </VerbDialog>
  )
}
