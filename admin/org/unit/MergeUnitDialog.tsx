import { useMemo, useState } from 'react'
import { useVerb } from '../../core/verb/useVerb.ts'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/unit.ts'
import { UnitPicker } from '../UnitPicker.tsx'
import { mergeUnitsCommand } from '../wire/units.ts'
import type { UnitDialogProps } from './dialog.ts'

export function MergeUnitDialog({ chart, unit, onClose, onDone }: UnitDialogProps) {
  const t = useTell()
  const [intoId, setIntoId] = useState<string | null>(null)
  const verb = useVerb(mergeUnitsCommand, ({ mergeUnits }) => t(says.didMerge, { name: mergeUnits.name }))
  const others = useMemo(() => chart.units.filter(({ id }) => id !== unit.id), [chart.units, unit.id])
  const merge = async () => {
    if (intoId === null) return
    const done = await verb.run({ ids: [unit.id], intoId })
    if (done) onDone(intoId)
  }
  const gone = { name: unit.name, people: unit.employeesCount, units: chart.below.get(unit.id)?.length ?? 0 }
  return (
    <VerbDialog
      open
      title={t(says.mergeTitle, { name: unit.name })}
      text={t(says.mergeText, gone)}
      verb={t(says.doMerge)}
      destructive
      running={verb.running}
      ready={intoId !== null}
      onDo={() => void merge()}
      onClose={onClose}
    >
      <UnitPicker
        label={t(says.mergeInto)}
        units={others}
        among={chart.units}
        value={intoId}
        onPick={setIntoId}
        error={verb.errors['intoId']}
        autoFocus
      />
    </VerbDialog>
  )
}
