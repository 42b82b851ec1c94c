import { useVerb } from '../../core/verb/useVerb.ts'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/unit.ts'
import { closeUnitCommand } from '../wire/units.ts'
import type { UnitDialogProps } from './dialog.ts'

export function CloseUnitDialog({ unit, onClose, onDone }: UnitDialogProps) {
  const t = useTell()
  const verb = useVerb(closeUnitCommand, ({ closeUnit }) => t(says.didClose, { name: closeUnit.name }))
  const close = async () => {
    const done = await verb.run({ id: unit.id, version: unit.version })
    if (done) onDone(unit.parentId)
  }
  return (
    <VerbDialog
      open
      title={t(says.closeTitle, { name: unit.name })}
      text={t(says.closeText)}
      verb={t(says.close)}
      destructive
      running={verb.running}
      onDo={() => void close()}
      onClose={onClose}
    />
  )
}
