import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { adoptDefaultCriteriaCommand } from './wire.ts'

export function AdoptDefaultsButton({ companyId, blocked }: { companyId: string; blocked: string | null }) {
  const t = useTell()
  const verb = useVerb(adoptDefaultCriteriaCommand, ({ adoptDefaultCriteria }) =>
    t(says.didAdopt, { count: adoptDefaultCriteria.length }),
  )
  return (
    <VerbButton blocked={blocked} running={verb.running} onClick={() => void verb.run({ companyId })}>
      {t(says.adopt)}
    </VerbButton>
  )
}
