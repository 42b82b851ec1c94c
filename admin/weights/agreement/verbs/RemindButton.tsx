import { useTell } from '../../../core/useTell.ts'
import { VerbLine } from '../../../core/verb/VerbLine.tsx'
import { useVerb } from '../../../core/verb/useVerb.ts'
import { verbSays as says } from '../says/verbs.ts'
import { remindStakeholdersCommand } from '../wire/verbs.ts'
import { variantOf, type VerbOf } from './line.ts'

export function RemindButton({ agreement, primary }: VerbOf) {
  const t = useTell()
  const verb = useVerb(remindStakeholdersCommand, () => t(says.didRemind))
  return (
    <VerbLine
      verb={t(says.remind)}
      about={t(says.remindAbout)}
      variant={variantOf(primary)}
      blocked={agreement.remindStakeholdersBlockedBecause}
      running={verb.running}
      onClick={() => void verb.run({ id: agreement.id })}
    />
  )
}
