import { useState } from 'react'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { FrameList } from './FrameSection.tsx'
import { says, verbSays } from './says.ts'
import { VerbLine } from '../core/verb/VerbLine.tsx'
import type { Round } from './wire/round.ts'
import { openRoundCommand } from './wire/verbs.ts'

export function OpenRoundButton({ round }: { round: Round }) {
  const t = useTell()
  const { id, number } = round
  const [open, setOpen] = useState(false)
  const verb = useVerb(openRoundCommand, ({ openRound }) =>
    t(verbSays.didOpen, { number, pending: openRound.invitations.pending }),
  )
  const openRound = async () => {
    if (await verb.run({ id })) setOpen(false)
  }
  return (
    <VerbLine
      verb={t(verbSays.open)}
      about={t(says.freezes)}
      blocked={round.openBlockedBecause}
      onClick={() => setOpen(true)}
    >
      <VerbDialog
        open={open}
        title={t(verbSays.openTitle, { number })}
        text={t(says.freezes)}
        verb={t(verbSays.open)}
        running={verb.running}
        onDo={() => void openRound()}
        onClose={() => setOpen(false)}
      >
        {round.readiness ? <FrameList round={round} frame={round.readiness.frame} isPlain /> : null}
      </VerbDialog>
    </VerbLine>
  )
}
