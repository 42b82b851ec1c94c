import { useVerb } from '../../core/verb/useVerb.ts'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useTell } from '../../core/useTell.ts'
import { employeeSays as says } from '../says/unit.ts'
import { markEmployeeLeftCommand, type EmployeeRow } from '../wire/employees.ts'

export function MarkEmployeeLeftDialog({ employee, onClose }: { employee: EmployeeRow; onClose: () => void }) {
  const t = useTell()
  const { name } = employee
  const verb = useVerb(markEmployeeLeftCommand, () => t(says.didLeave, { name }))
  const mark = async () => {
    if (await verb.run({ id: employee.id, version: employee.version, left: true })) onClose()
  }
  return (
    <VerbDialog
      open
      title={t(says.leftTitle, { name })}
      text={t(says.leftText)}
      verb={t(says.left)}
      destructive
      running={verb.running}
      onDo={() => void mark()}
      onClose={onClose}
    />
  )
}
