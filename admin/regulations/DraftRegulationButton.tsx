import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { draftRegulationCommand } from './wire.ts'

export function DraftRegulationButton(props: { companyId: string; blocked: string | null; quiet: boolean }) {
  const { companyId, blocked, quiet } = props
  const t = useTell()
  const verb = useVerb(draftRegulationCommand, ({ draftRegulation }) =>
    t(says.didDraft, { number: draftRegulation.number }),
  )
  return (
    <VerbButton
      blocked={blocked}
      variant={quiet ? 'outlined' : 'contained'}
      running={verb.running}
      onClick={() => void verb.run({ companyId, title: undefined, rules: undefined, weightVersionId: undefined })}
    >
      {t(says.draft)}
    </VerbButton>
  )
}
