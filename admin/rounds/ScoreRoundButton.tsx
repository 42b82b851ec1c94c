import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { verbSays } from './says.ts'
import { VerbLine } from '../core/verb/VerbLine.tsx'
import type { Round } from './wire/round.ts'
import { scoreRoundCommand } from './wire/verbs.ts'

export function ScoreRoundButton({ round }: { round: Round }) {
  const t = useTell()
  const verb = useVerb(scoreRoundCommand, () => t(verbSays.didScore, { number: round.number }))
  return (
    <VerbLine
      verb={t(verbSays.score)}
      about={t(verbSays.scoreAbout)}
      blocked={round.scoreBlockedBecause}
      running={verb.running}
      onClick={() => void verb.run({ roundId: round.id })}
    />
  )
}
