import { useState } from 'react'
import { useTell } from '../../../core/useTell.ts'
import { VerbDialog } from '../../../core/verb/VerbDialog.tsx'
import { VerbLine } from '../../../core/verb/VerbLine.tsx'
import { useVerb } from '../../../core/verb/useVerb.ts'
import { countDone } from '../room/standing.ts'
import { verbSays as says } from '../says/verbs.ts'
import { endIterationCommand } from '../wire/verbs.ts'
import { variantOf, type VerbOf } from './line.ts'

export function EndIterationButton({ agreement, primary }: VerbOf) {
  const t = useTell()
  const { id, iteration: number, stakeholders } = agreement
  const [open, setOpen] = useState(false)
  const verb = useVerb(endIterationCommand, () => t(says.didEnd, { number }))
  const end = async () => {
    if (await verb.run({ id })) setOpen(false)
  }
  return (
    <VerbLine
      verb={t(says.end)}
      about={t(says.endAbout)}
      variant={variantOf(primary)}
      blocked={agreement.endIterationBlockedBecause}
      onClick={() => setOpen(true)}
    >
      <VerbDialog
        open={open}
        title={t(says.endTitle, { number })}
        text={t(says.endText, { done: countDone(agreement), units: stakeholders.length })}
        verb={t(says.end)}
        destructive={countDone(agreement) < stakeholders.length}
        running={verb.running}
        onDo={() => void end()}
        onClose={() => setOpen(false)}
      />
    </VerbLine>
  )
}
