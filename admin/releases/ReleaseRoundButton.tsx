import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { ReleaseAudience } from '../../schema/releases/terms.ts'
import { Field } from '../core/form/Field.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { useAsk } from '../core/useAsk.ts'
import { releaseRoundCommand, releasesQuery, type ToRelease } from './wire/releases.ts'

export function ReleaseRoundButton({ round, audiences }: { round: ToRelease; audiences: ReleaseAudience[] }) {
  const t = useTell()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const { data } = useAsk(releasesQuery, { companyId: round.companyId })
  const isCorrection = data?.releases.nodes.some(({ roundId }) => roundId === round.id) ?? false
  const verb = useVerb(releaseRoundCommand, () => t(says.didRelease))
  const release = async () => {
    const done = await verb.run({ roundId: round.id, audiences, reason })
    if (done) await navigate(`/companies/${round.companyId}/rounds/${round.id}`)
  }
  return (
    <>
      <VerbButton blocked={round.releaseBlockedBecause} onClick={() => setOpen(true)}>
        {t(says.release)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.releaseTitle)}
        text={t(says.releaseText)}
        verb={t(says.release)}
        running={verb.running}
        onDo={() => void release()}
        onClose={() => setOpen(false)}
      >
        {isCorrection ? (
          <Field
            label={t(says.corrected)}
            helperText={t(says.correctedHelp)}
            value={reason}
            onChange={setReason}
            error={verb.errors['reason']}
            required
            autoFocus
          />
        ) : null}
      </VerbDialog>
    </>
  )
}
