import { List } from '@mui/material'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router-dom'
import { useZone } from '../../../companies/zone.ts'
import { Section } from '../../../core/page/Section.tsx'
import { useFormat } from '../../../core/useFormat.ts'
import { useTell } from '../../../core/useTell.ts'
import { VerbLine } from '../../../core/verb/VerbLine.tsx'
import { agreementPath } from '../AgreementsSection.tsx'
import { verbSays as says } from '../says/verbs.ts'
import { CloseProposalButton } from '../verbs/CloseProposalButton.tsx'
import { DecideButton } from '../verbs/DecideButton.tsx'
import { DownloadLinksButton } from '../verbs/DownloadLinksButton.tsx'
import { EndIterationButton } from '../verbs/EndIterationButton.tsx'
import { ProposeButton } from '../verbs/ProposeButton.tsx'
import { CancelButton, EscalateButton, ReturnButton } from '../verbs/ReasonedButtons.tsx'
import { RemindButton } from '../verbs/RemindButton.tsx'
import { StartIterationButton } from '../verbs/StartIterationButton.tsx'
import type { Agreement } from '../wire/room.ts'
import { findNext, findPrimary, openProposal, type Verb } from './standing.ts'

function EditLine({ agreement }: { agreement: Agreement }) {
  const t = useTell()
  const navigate = useNavigate()
  return (
    <VerbLine
      verb={t(says.edit)}
      about={t(says.editAbout)}
      variant="outlined"
      blocked={agreement.editAgreementBlockedBecause}
      onClick={() => void navigate(`${agreementPath(agreement.companyId, agreement.id)}/edit`)}
    />
  )
}

/** What comes next, in one sentence. */
function useNext(agreement: Agreement): string | null {
  const t = useTell()
  const { moment } = useFormat()
  const zone = useZone()
  const next = findNext(agreement)
  if (!next) return null
  const until =
    agreement.state === 'judging' ? agreement.iterations.at(-1)?.deadline : openProposal(agreement)?.closesAt
  return t(says[`next.${next}`], until ? { until: moment(until, zone) } : {})
}

type Lines = (agreement: Agreement, is: (verb: Verb) => boolean) => [Verb | null, ReactNode][]

const byState: Partial<Record<Agreement['state'], Lines>> = {
  draft: (agreement, is) => [
    ['start', <StartIterationButton key="start" agreement={agreement} primary={is('start')} />],
    [null, <EditLine key="edit" agreement={agreement} />],
  ],
  judging: (agreement, is) => [
    ['end', <EndIterationButton key="end" agreement={agreement} primary={is('end')} />],
    ['remind', <RemindButton key="remind" agreement={agreement} primary={is('remind')} />],
    [null, <DownloadLinksButton key="links" agreement={agreement} />],
  ],
  feedback: (agreement, is) => [
    ['propose', <ProposeButton key="propose" agreement={agreement} primary={is('propose')} />],
    ['start', <StartIterationButton key="start" agreement={agreement} primary={is('start')} />],
    ['escalate', <EscalateButton key="escalate" agreement={agreement} primary={is('escalate')} />],
  ],
  proposed: (agreement, is) => [
    ['close', <CloseProposalButton key="close" agreement={agreement} primary={is('close')} />],
    ['remind', <RemindButton key="remind" agreement={agreement} primary={is('remind')} />],
    [null, <DownloadLinksButton key="links" agreement={agreement} />],
    [null, <ReturnButton key="return" agreement={agreement} />],
  ],
  returned: (agreement, is) => [
    ['start', <StartIterationButton key="start" agreement={agreement} primary={is('start')} />],
    ['escalate', <EscalateButton key="escalate" agreement={agreement} primary={is('escalate')} />],
  ],
  escalated: (agreement, is) => [
    ['decide', <DecideButton key="decide" agreement={agreement} primary={is('decide')} />],
  ],
}

/** What belongs to the state, what is due first; whether it may be done, and why not, the server says with each. Nothing once it is over. */
export function Verbs({ agreement }: { agreement: Agreement }) {
  const t = useTell()
  const next = useNext(agreement)
  const primary = findPrimary(agreement)
  const lines = byState[agreement.state]
  if (!lines) return null
  const isPrimary = (verb: Verb | null) => verb !== null && verb === primary
  // One list, so that a dialog stays open when answers that come in change what is due.
  const sorted = lines(agreement, isPrimary).toSorted(
    ([one], [other]) => Number(isPrimary(other)) - Number(isPrimary(one)),
  )
  return (
    <Section title={t(says.verbs)} lead={next} flush>
      <List disablePadding>
        {sorted.map(([, line]) => line)}
        <CancelButton agreement={agreement} />
      </List>
    </Section>
  )
}
