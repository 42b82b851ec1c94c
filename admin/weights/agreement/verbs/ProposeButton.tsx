import { useState } from 'react'
import { useTell } from '../../../core/useTell.ts'
import { VerbLine } from '../../../core/verb/VerbLine.tsx'
import { verbSays as says } from '../says/verbs.ts'
import { variantOf, type VerbOf } from './line.ts'
import { ProposeDialog } from './ProposeDialog.tsx'

/** The dialog is made anew each time, so that it begins with the group's weights. */
export function ProposeButton({ agreement, primary }: VerbOf) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  return (
    <VerbLine
      verb={t(says.propose)}
      about={t(says.proposeAbout, { days: agreement.rules.objectionDays })}
      variant={variantOf(primary)}
      blocked={agreement.proposeWeightsBlockedBecause}
      onClick={() => setOpen(true)}
    >
      {open ? <ProposeDialog agreement={agreement} onClose={() => setOpen(false)} /> : null}
    </VerbLine>
  )
}
