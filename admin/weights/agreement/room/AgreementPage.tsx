import { Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useParams } from 'react-router-dom'
import { Workspace } from '../../../companies/Workspace.tsx'
import { Answer } from '../../../core/page/Answer.tsx'
import { NotFound } from '../../../core/page/NotFound.tsx'
import { Page } from '../../../core/page/Page.tsx'
import { useAsk } from '../../../core/useAsk.ts'
import { useTell } from '../../../core/useTell.ts'
import { says as weightsSays } from '../../says.ts'
import { ConvergenceSection } from '../picture/ConvergenceSection.tsx'
import { PictureSection } from '../picture/PictureSection.tsx'
import { says } from '../says/room.ts'
import { StateChip } from '../StateChip.tsx'
import { agreementQuery, type Agreement } from '../wire/room.ts'
import { AboutSection } from './AboutSection.tsx'
import { AgreementRoad } from './AgreementRoad.tsx'
import { ArgumentsSection } from './ArgumentsSection.tsx'
import { OutcomeSection } from './OutcomeSection.tsx'
import { ProposalSection } from './ProposalSection.tsx'
import { Verbs } from './Verbs.tsx'
import { VotesSection } from './VotesSection.tsx'

const LIVE_MS = 10_000

function Lead({ agreement }: { agreement: Agreement }) {
  const t = useTell()
  const { state, method, iteration, rules } = agreement
  const parts = [
    t(says[`methods.${method}`]),
    ...(iteration ? [t(says.iterationOf, { number: iteration, most: rules.maxIterations })] : []),
  ]
  return (
    <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <StateChip state={state} />
      <span>{parts.join(' · ')}</span>
    </Stack>
  )
}

/** Why it stands where it stands, where somebody gave a reason. */
function Because({ agreement: { state, reason } }: { agreement: Agreement }) {
  const t = useTell()
  const words = { cancelled: says.cancelledBecause, returned: says.returnedBecause, escalated: says.escalatedBecause }
  if (state !== 'cancelled' && state !== 'returned' && state !== 'escalated') return null
  return reason ? <Typography>{t(words[state], { reason })}</Typography> : null
}

/** What is looked at first stands first: votes while they come in, the picture once it is there. */
function Body({ agreement }: { agreement: Agreement }): ReactNode {
  const { state, proposals, iterations, protocol } = agreement
  const votes = <VotesSection key="votes" agreement={agreement} />
  const isLive = state === 'draft' || state === 'judging' || state === 'proposed'
  const [latest, ...former] = proposals.toReversed()
  return (
    <>
      {protocol ? <OutcomeSection agreement={agreement} protocol={protocol} /> : null}
      {state === 'proposed' && latest ? <ProposalSection agreement={agreement} proposal={latest} /> : null}
      {isLive ? votes : null}
      {iterations.some(({ picture }) => picture) ? <PictureSection agreement={agreement} /> : null}
      <ConvergenceSection agreement={agreement} />
      {state !== 'proposed' && latest ? <ProposalSection agreement={agreement} proposal={latest} /> : null}
      <ArgumentsSection iterations={iterations} />
      {isLive ? null : votes}
      {former.map((proposal) => (
        <ProposalSection key={proposal.id} agreement={agreement} proposal={proposal} />
      ))}
      <AboutSection agreement={agreement} />
    </>
  )
}

function AgreementView({ agreement }: { agreement: Agreement }) {
  const t = useTell()
  const { companyId, number, state } = agreement
  return (
    <Page
      title={t(says.title, { number })}
      lead={<Lead agreement={agreement} />}
      trail={[{ label: t(weightsSays.title), to: `/companies/${companyId}/weights` }]}
    >
      <Stack spacing={3}>
        {state === 'cancelled' ? null : <AgreementRoad agreement={agreement} />}
        <Because agreement={agreement} />
        <Verbs agreement={agreement} />
        <Body agreement={agreement} />
      </Stack>
    </Page>
  )
}

function AgreementOf() {
  const { agreementId = '' } = useParams()
  // Answers come in, and the clock ends what is open; in any other state nothing moves by itself.
  const state = useAsk(agreementQuery, { id: agreementId }).data?.agreement?.state
  const isLive = state === 'judging' || state === 'proposed'
  const answer = useAsk(agreementQuery, { id: agreementId }, { every: isLive ? LIVE_MS : false })
  return (
    <Answer of={answer} rows={10}>
      {({ agreement }) => (agreement ? <AgreementView agreement={agreement} /> : <NotFound />)}
    </Answer>
  )
}

export const AgreementPage = () => <Workspace>{() => <AgreementOf />}</Workspace>
