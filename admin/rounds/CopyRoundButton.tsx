import { useNavigate } from 'react-router-dom'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says, verbSays } from './says.ts'
import { VerbLine } from './VerbLine.tsx'
import type { Round } from './wire/round.ts'
import { copyRoundCommand } from './wire/verbs.ts'

export function CopyRoundButton({ round }: { round: Round }) {
  const t = useTell()
  const navigate = useNavigate()
  const verb = useVerb(copyRoundCommand, ({ copyRound }) => t(says.didCreate, { number: copyRound.number }))
  const copy = async () => {
    const done = await verb.run({ id: round.id })
    if (done) await navigate(`/companies/${round.companyId}/rounds/${done.copyRound.id}`)
  }
  return (
    <VerbLine
      verb={t(verbSays.copy)}
      about={t(verbSays.copyAbout)}
      variant="outlined"
      running={verb.running}
      onClick={() => void copy()}
    />
  )
}
