import { Stack } from '@mui/material'
import { useState } from 'react'
import { useZone } from '../../../companies/zone.ts'
import { Field } from '../../../core/form/Field.tsx'
import { writeMoment } from '../../../core/moment.ts'
import { useFormat } from '../../../core/useFormat.ts'
import { useTell } from '../../../core/useTell.ts'
import { useUnsaved } from '../../../core/useUnsaved.tsx'
import { VerbDialog } from '../../../core/verb/VerbDialog.tsx'
import { VerbLine } from '../../../core/verb/VerbLine.tsx'
import { useVerb } from '../../../core/verb/useVerb.ts'
import { Sharing } from '../../Sharing.tsx'
import { lastPicture } from '../room/standing.ts'
import { proposalSays as says } from '../says/proposal.ts'
import { verbSays } from '../says/verbs.ts'
import type { Agreement } from '../wire/room.ts'
import { recordOwnersDecisionCommand } from '../wire/verbs.ts'
import { variantOf, type VerbOf } from './line.ts'
import { firstShares, shareErrors, shareInputs } from './shares.ts'

interface Decision {
  decidedBy: string
  decidedOn: string
  reason: string
}

interface AboutProps {
  decision: Decision
  errors: Record<string, string>
  onChange: (decision: Decision) => void
}

function About({ decision, errors, onChange }: AboutProps) {
  const t = useTell()
  return (
    <>
      <Field
        label={t(says.decidedBy)}
        value={decision.decidedBy}
        onChange={(decidedBy) => onChange({ ...decision, decidedBy })}
        error={errors['decidedBy']}
        helperText={t(says.decidedByHelp)}
      />
      <Field
        type="date"
        label={t(says.decidedOn)}
        value={decision.decidedOn}
        onChange={(decidedOn) => onChange({ ...decision, decidedOn })}
        error={errors['decidedOn']}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Field
        label={t(says.decideReason)}
        value={decision.reason}
        onChange={(reason) => onChange({ ...decision, reason })}
        error={errors['reason']}
        multiline
      />
    </>
  )
}

/** The criteria with what was proposed last, or what the camps want, in the place of their questions. */
function useBesideProposal(agreement: Agreement) {
  const t = useTell()
  const { number } = useFormat()
  const { criteria, proposals } = agreement
  const last = proposals.at(-1)
  const camps = lastPicture(agreement)?.camps ?? []
  return criteria.map((criterion) => {
    const proposed = last?.shares.find(({ criterionId }) => criterionId === criterion.id)
    if (proposed) return { ...criterion, question: t(says.proposedLast, { share: proposed.share }) }
    const own = camps.map(({ weights }) => weights.find(({ criterionId }) => criterionId === criterion.id)?.weight ?? 0)
    const weights = own.map((weight) => number(weight * 100)).join(' · ')
    return own.length ? { ...criterion, question: t(says.byCamps, { weights }) } : criterion
  })
}

function DecideDialog({ agreement, onClose }: { agreement: Agreement; onClose: () => void }) {
  const t = useTell()
  const zone = useZone()
  const { id, proposals } = agreement
  const [first] = useState(() => firstShares(agreement))
  const [points, setPoints] = useState(first)
  const [decision, setDecision] = useState<Decision>(() => ({
    decidedBy: '',
    decidedOn: writeMoment(new Date(), zone).slice(0, 10),
    reason: '',
  }))
  const verb = useVerb(recordOwnersDecisionCommand, () => t(says.didDecide))
  const isTyped = decision.decidedBy.trim() !== '' || decision.reason.trim() !== ''
  useUnsaved(isTyped || points.some((one, at) => one !== first[at]))
  const criteria = useBesideProposal(agreement)
  const objections = proposals.flatMap(({ answers }) => answers.filter(({ answer }) => answer === 'object'))
  const decide = async () => {
    if (await verb.run({ id, ...decision, shares: shareInputs(agreement, points) })) onClose()
  }
  return (
    <VerbDialog
      open
      title={t(says.decideTitle)}
      text={t(says.decideText, { count: objections.length })}
      verb={t(verbSays.decide)}
      running={verb.running}
      onDo={() => void decide()}
      onClose={onClose}
    >
      <Stack spacing={2}>
        <Sharing criteria={criteria} points={points} errors={shareErrors(verb.errors)} onChange={setPoints} />
        <About decision={decision} errors={verb.errors} onChange={setDecision} />
      </Stack>
    </VerbDialog>
  )
}

export function DecideButton({ agreement, primary }: VerbOf) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  return (
    <VerbLine
      verb={t(verbSays.decide)}
      about={t(verbSays.decideAbout)}
      variant={variantOf(primary)}
      blocked={agreement.recordOwnersDecisionBlockedBecause}
      onClick={() => setOpen(true)}
    >
      {open ? <DecideDialog agreement={agreement} onClose={() => setOpen(false)} /> : null}
    </VerbLine>
  )
}
