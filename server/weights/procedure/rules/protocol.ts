/** What is written down of an agreement when it ends (method.md 5.4): who, when, how near, and who thought otherwise. */
import type {
  Protocol,
  ProtocolIteration,
  ProtocolObjection,
  ProtocolProposal,
  ProtocolShare,
  ProtocolStakeholder,
} from '../../../../schema/weights/picture.ts'
import type { ProposalRow } from '../../../../schema/weights/tables/agreements.ts'
import type { AgreementFacts } from '../loaders.ts'
import { countReception, receive, type Reception } from './answers.ts'

export interface ProtocolFacts extends AgreementFacts {
  /** By stakeholder, in their order. */
  readonly names: readonly { readonly unit: string; readonly speaker: string }[]
  readonly judgedIn: readonly (readonly number[])[]
}

export interface Ending {
  readonly company: string
  readonly outcome: 'agreed' | 'decided'
  readonly on: string
  readonly by: string
  readonly reason: string
  readonly shares: readonly number[]
  /** Number of the version of the weights. */
  readonly version: number
}

const nameShares = ({ agreement }: ProtocolFacts, shares: readonly number[]): ProtocolShare[] =>
  agreement.criteria.map(({ name }, at) => ({ criterion: name, share: shares[at] ?? 0 }))

function receptionOf(facts: ProtocolFacts, proposal: ProposalRow): Map<string, Reception> {
  return receive({
    ...{ stakeholders: facts.stakeholders, links: facts.links, rules: facts.agreement.rules },
    answers: facts.answers.filter(({ proposalId }) => proposalId === proposal.id),
    iteration: facts.iterations.find(({ number }) => number === proposal.iteration) ?? null,
  })
}

function describeProposal(facts: ProtocolFacts, proposal: ProposalRow): ProtocolProposal {
  const received = receptionOf(facts, proposal)
  const { iteration, source, note, proposedAt, closedAt, verdict } = proposal
  return {
    ...{ iteration, source, note, shares: nameShares(facts, proposal.shares) },
    ...{ proposedAt: proposedAt.toISOString(), closedAt: (closedAt ?? facts.now).toISOString() },
    accepted: countReception(received, 'accepted'),
    objected: countReception(received, 'objected'),
    silentConsent: countReception(received, 'silentConsent'),
    silent: countReception(received, 'silent'),
    result: verdict ?? 'settled',
  }
}

function listObjections(facts: ProtocolFacts): ProtocolObjection[] {
  const { agreement, stakeholders, names, proposals } = facts
  return facts.answers.flatMap(({ proposalId, stakeholderId, answer, criterionId, wanted, reason }) => {
    const proposal = proposals.find(({ id }) => id === proposalId)
    if (answer !== 'object' || !proposal) return []
    const criterion = agreement.criteria.findIndex(({ id }) => id === criterionId)
    const unit = names[stakeholders.findIndex(({ id }) => id === stakeholderId)]?.unit ?? ''
    const proposed = proposal.shares[criterion] ?? 0
    const name = agreement.criteria[criterion]?.name ?? ''
    return [{ iteration: proposal.iteration, unit, criterion: name, proposed, wanted: wanted ?? 0, reason }]
  })
}

const describeIterations = ({ iterations }: ProtocolFacts): ProtocolIteration[] =>
  iterations.flatMap(({ number, startedAt, endedAt, picture }) =>
    endedAt && picture
      ? [
          {
            ...{ number, startedAt: startedAt.toISOString(), endedAt: endedAt.toISOString(), judged: picture.judged },
            ...{ t: picture.t, w: picture.w, p: picture.p, verdict: picture.verdict },
            camps: picture.camps?.length ?? 0,
          },
        ]
      : [],
  )

function describeStakeholders(facts: ProtocolFacts): ProtocolStakeholder[] {
  const last = facts.proposals.at(-1)
  const received = last ? receptionOf(facts, last) : null
  return facts.stakeholders.map(({ id }, at) => ({
    unit: facts.names[at]?.unit ?? '',
    speaker: facts.names[at]?.speaker ?? '',
    judgedIn: [...(facts.judgedIn[at] ?? [])].toSorted((a, b) => a - b),
    answer: received?.get(id) ?? 'notAsked',
  }))
}

/** The whole protocol in the order in which it is printed. */
export function writeProtocol(facts: ProtocolFacts, ending: Ending): Protocol {
  const { number, method, rules, note } = facts.agreement
  const { company, outcome, on, by, reason, version } = ending
  return {
    ...{ company, number, method, rules, outcome, on, by, note, weightVersion: version, reason },
    shares: nameShares(facts, ending.shares),
    stakeholders: describeStakeholders(facts),
    iterations: describeIterations(facts),
    proposals: facts.proposals.map((proposal) => describeProposal(facts, proposal)),
    objections: listObjections(facts),
  }
}
