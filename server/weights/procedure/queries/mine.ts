/** The agreement as the stakeholder of a personal link sees it. */
import { say, tell, type Locale } from '../../../../schema/core/say.ts'
import type { JudgementRow } from '../../../../schema/weights/tables/agreements.ts'
import { says } from '../../../../schema/weights/says/agreements.ts'
import { needCompany } from '../../../companies/queries.ts'
import type { Actor, Tx } from '../../../core/context.ts'
import { found } from '../../../core/refusal.ts'
import { employeesById, unitsById } from '../../../org/loaders.ts'
import { subjectOf } from '../commands/answers.ts'
import { argumentsByAgreement, readFacts, type AgreementFacts } from '../loaders.ts'
import { listJudgements, listProtocols, needAgreement } from '../queries.ts'
import { hasJudged } from '../rules/people.ts'
import { whyNotAnswer, whyNotJudge } from '../rules/states.ts'
import { viewAnswer, viewIterations, viewOwn, viewProposal } from '../rules/views.ts'
import type { MyAgreement } from '../type/own.ts'

async function nameUnits(tx: Tx, { stakeholders }: AgreementFacts): Promise<Map<string, string>> {
  const units = await unitsById(tx, stakeholders.map(({ unitId }) => unitId)) // prettier-ignore
  return new Map(stakeholders.map(({ id }, at) => [id, units[at]?.name ?? '']))
}

function tellReasons({ agreement, iteration, proposal, now }: AgreementFacts, locale: Locale) {
  const judge = whyNotJudge(agreement, iteration?.deadline ?? null, now)
  const answer = whyNotAnswer(agreement, proposal?.closesAt ?? null, now)
  return {
    submitJudgementBlockedBecause: judge && tell(judge, locale),
    answerProposalBlockedBecause: answer && tell(answer, locale),
  }
}

function viewJudgements({ agreement, iterations }: AgreementFacts, own: readonly JudgementRow[]) {
  const { method, criteria, rules } = agreement
  const judgements = own
    .toSorted((a, b) => a.iteration - b.iteration)
    .map((one) => viewOwn({ method, criteria, rules, iterations }, one))
  return { judgements, judgement: judgements.at(-1) ?? null }
}

/** NOT_FOUND for a link of another purpose, and for whoever no longer speaks for a unit. */
export async function readMyAgreement(tx: Tx, actor: Actor, locale: Locale): Promise<MyAgreement> {
  const agreement = await needAgreement(tx, found(subjectOf(actor), say(says['agreement.notFound'])))
  const [read] = await readFacts(tx, [agreement])
  const facts = found(read, say(says['agreement.notFound']))
  const mine = facts.stakeholders.find((one) => actor.kind === 'person' && one.employeeId === actor.employeeId)
  const own = found(mine, say(says['agreement.noLongerSpeaks']))
  const company = await needCompany(tx, agreement.companyId)
  const names = await nameUnits(tx, facts)
  const [speaker] = await employeesById(tx, [own.employeeId])
  const said = (await listJudgements(tx, [agreement.id])).filter(({ stakeholderId }) => stakeholderId === own.id)
  const [argued = new Map()] = await argumentsByAgreement(tx, [agreement.id])
  const proposal = facts.proposal ?? facts.proposals.at(-1) ?? null
  const answer = facts.answers.find((one) => one.proposalId === proposal?.id && one.stakeholderId === own.id)
  const [protocol] = await listProtocols(tx, [agreement.id])
  const { id, number, state, method, rules, criteria, note, reason, iteration } = agreement
  return {
    ...{ id, number, state, method, rules, criteria, note, reason, iteration },
    ...{ companyName: company.name, timeZone: company.timeZone, unitName: names.get(own.id) ?? '' },
    ...{ speakerName: speaker?.name ?? '', deadline: state === 'judging' ? (facts.iteration?.deadline ?? null) : null },
    ...{ units: facts.stakeholders.length, judged: facts.stakeholders.filter((one) => hasJudged(facts, one)).length },
    ...viewJudgements(facts, said),
    iterations: viewIterations(facts.iterations, criteria, argued),
    proposal: proposal && viewProposal(facts, proposal, names),
    answer: answer ? viewAnswer(answer, names.get(own.id) ?? '') : null,
    protocol: protocol ? { ...protocol.body, hash: protocol.hash, writtenAt: protocol.writtenAt } : null,
    ...tellReasons(facts, locale),
  }
}
