import { useState } from 'react'
import { useZone } from '../companies/zone.ts'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { verbSays } from './says.ts'
import { VerbLine } from '../core/verb/VerbLine.tsx'
import type { Round } from './wire/round.ts'
import { closeRoundCommand } from './wire/verbs.ts'

/** The dialog says until when answers are taken: whoever goes on confirms an early close as well. */
export function CloseRoundButton({ round }: { round: Round }) {
  const t = useTell()
  const { moment } = useFormat()
  const zone = useZone()
  const { id, number, closesAt } = round
  const [open, setOpen] = useState(false)
  const verb = useVerb(closeRoundCommand, () => t(verbSays.didClose, { number }))
  const close = async () => {
    if (await verb.run({ roundId: id, early: true })) setOpen(false)
  }
  return (
    <VerbLine
      verb={t(verbSays.close)}
      about={t(verbSays.closeAbout)}
      variant="outlined"
      blocked={round.closeBlockedBecause}
      onClick={() => setOpen(true)}
    >
      <VerbDialog
        open={open}
        title={t(verbSays.closeTitle, { number })}
        text={t(verbSays.closeText, { until: moment(closesAt, zone) })}
        verb={t(verbSays.close)}
        destructive
        running={verb.running}
        onDo={() => void close()}
        onClose={() => setOpen(false)}
      />
    </VerbLine>
  )
}
