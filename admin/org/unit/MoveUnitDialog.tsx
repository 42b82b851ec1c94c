import { useMemo, useState } from 'react'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/unit.ts'
import { subtreeOf } from '../tree.ts'
import { UnitPicker } from '../UnitPicker.tsx'
import { useMoveUnit } from '../useMoveUnit.ts'
import type { UnitDialogProps } from './dialog.ts'

/** The plain way to what dragging does. */
export function MoveUnitDialog({ chart, unit, onClose, onDone }: UnitDialogProps) {
  const t = useTell()
  const [parentId, setParentId] = useState(unit.parentId)
  const move = useMoveUnit()
  const places = useMemo(() => {
    const inside = subtreeOf(chart.below, unit.id)
    return chart.units.filter(({ id }) => !inside.has(id))
  }, [chart, unit.id])
  const run = async () => {
    if (await move.run(unit, { parentId, place: null })) onDone(unit.id)
  }
  return (
    <VerbDialog
      open
      title={t(says.moveTitle, { name: unit.name })}
      text={t(says.moveText)}
      verb={t(says.doMove)}
      running={move.running}
      ready={parentId !== unit.parentId}
      onDo={() => void run()}
      onClose={onClose}
    >
      <UnitPicker
        label={t(says.moveUnder)}
        hint={t(says.moveUnderHint)}
        units={places}
        among={chart.units}
        value={parentId}
        onPick={setParentId}
        error={move.errors['parentId']}
        autoFocus
      />
    </VerbDialog>
  )
}
