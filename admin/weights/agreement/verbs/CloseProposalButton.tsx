import { useState } from 'react'
import { useTell } from '../../../core/useTell.ts'
import { VerbDialog } from '../../../core/verb/VerbDialog.tsx'
import { VerbLine } from '../../../core/verb/VerbLine.tsx'
import { useVerb } from '../../../core/verb/useVerb.ts'
import { openProposal } from '../room/standing.ts'
import { verbSays as says } from '../says/verbs.ts'
import { closeProposalCommand } from '../wire/verbs.ts'
import { variantOf, type VerbOf } from './line.ts'

export function CloseProposalButton({ agreement, primary }: VerbOf) {
  const t = useTell()
  const { id } = agreement
  const [open, setOpen] = useState(false)
  const verb = useVerb(closeProposalCommand, ({ closeProposal: { state } }) => {
    const known = state === 'agreed' || state === 'returned' ? state : 'escalated'
    return t(says[`didClose.${known}`])
  })
  const { accepted = 0, objected = 0, silentConsent = 0, silent = 0 } = openProposal(agreement) ?? {}
  const close = async () => {
    if (await verb.run({ id })) setOpen(false)
  }
  return (
    <VerbLine
      verb={t(says.close)}
      about={t(says.closeAbout)}
      variant={variantOf(primary)}
      blocked={agreement.closeProposalBlockedBecause}
      onClick={() => setOpen(true)}
    >
      <VerbDialog
        open={open}
        title={t(says.closeTitle)}
        text={t(says.closeText, { accepted, objected, silent: silent + silentConsent })}
        verb={t(says.close)}
        running={verb.running}
        onDo={() => void close()}
        onClose={() => setOpen(false)}
      />
    </VerbLine>
  )
}
