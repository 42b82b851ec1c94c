import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says/chart.ts'
import { undoChartChangeCommand, type ChartAnswer } from './wire/chart.ts'

export function UndoChartChangeButton(props: {
  companyId: string
  change: NonNullable<ChartAnswer['lastChartChange']>
}) {
  const { companyId, change } = props
  const t = useTell()
  const verb = useVerb(undoChartChangeCommand, ({ undoChartChange }) => t(says.didUndo, { what: undoChartChange.what }))
  return (
    <VerbButton
      variant="text"
      blocked={change.undoBlockedBecause}
      running={verb.running}
      onClick={() => void verb.run({ companyId, id: change.id })}
    >
      {t(says.undo)}
    </VerbButton>
  )
}
