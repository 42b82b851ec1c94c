import { useState } from 'react'
import { v4 } from 'uuid'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { verbSays } from './says.ts'
import { VerbLine } from '../core/verb/VerbLine.tsx'
import type { Round } from './wire/round.ts'
import { remindParticipantsCommand } from './wire/verbs.ts'

/** The key makes a reminder that was asked for twice by accident, or over a broken line, one reminder. */
export function RemindParticipantsButton({ round }: { round: Pick<Round, 'id' | 'remindBlockedBecause'> }) {
  const t = useTell()
  const [key, setKey] = useState(() => v4())
  const verb = useVerb(remindParticipantsCommand, () => t(verbSays.didRemind))
  const remind = async () => {
    if (await verb.run({ roundId: round.id, key })) setKey(v4())
  }
  return (
    <VerbLine
      verb={t(verbSays.remind)}
      about={t(verbSays.remindAbout)}
      variant="outlined"
      blocked={round.remindBlockedBecause}
      running={verb.running}
      onClick={() => void remind()}
    />
  )
}
