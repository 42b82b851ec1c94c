import { eq, inArray, isNull } from 'drizzle-orm'
import { criteria } from '../../../schema/criteria/tables.ts'
import { personalLinks, type PersonalLinkRow } from '../../../schema/people/tables.ts'
import {
  agreements,
  type AgreementRow,
  type AnswerRow,
  type IterationRow,
  type ProposalRow,
  type ProtocolRow,
  type StakeholderRow,
} from '../../../schema/weights/tables/agreements.ts'
import { within, type Batch, type Tx } from '../../core/context.ts'
import {
  listAnswers,
  listIterations,
  listJudgements,
  listProposals,
  listProtocols,
  listRunning,
  listStakeholders,
} from './queries.ts'
import { mixArguments } from './rules/arguments.ts'

/** What the questions about an agreement are answered from: no word of what anybody judged. */
export interface AgreementFacts {
  readonly agreement: AgreementRow
  readonly stakeholders: readonly StakeholderRow[]
  readonly iterations: readonly IterationRow[]
  /** The last begun, or null before the first. */
  readonly iteration: IterationRow | null
  readonly proposals: readonly ProposalRow[]
  /** The one that is open now. */
  readonly proposal: ProposalRow | null
  /** To all proposals of the agreement. */
  readonly answers: readonly AnswerRow[]
  readonly links: ReadonlyMap<string, PersonalLinkRow>
  /** Names of its criteria that were retired meanwhile. */
  readonly retired: readonly string[]
  readonly now: Date
}

const listLinks = (tx: Tx, agreementIds: readonly string[]): Promise<PersonalLinkRow[]> =>
  tx.db
    .select()
    .from(personalLinks)
    .where(
      within(
        tx,
        personalLinks,
        eq(personalLinks.purpose, 'agreeWeights'),
        inArray(personalLinks.subjectId, [...agreementIds]),
      ),
    )

const listActive = async (tx: Tx, companyIds: readonly string[]): Promise<Set<string>> => {
  const rows = await tx.db
    .select({ id: criteria.id })
    .from(criteria)
    .where(within(tx, criteria, inArray(criteria.companyId, [...companyIds]), isNull(criteria.retiredAt)))
  return new Set(rows.map(({ id }) => id))
}

/** The facts of these agreements in their order: one read of each table, however many they are. */
export async function readFacts(tx: Tx, rows: readonly AgreementRow[]): Promise<AgreementFacts[]> {
  if (!rows.length) return []
  const ids = rows.map(({ id }) => id)
  const everybody = await listStakeholders(tx, ids)
  const allIterations = await listIterations(tx, ids)
  const allProposals = await listProposals(tx, ids)
  const allAnswers = allProposals.length ? await listAnswers(tx, allProposals.map(({ id }) => id)) : [] // prettier-ignore
  const links = await listLinks(tx, ids)
  const active = await listActive(tx, rows.map(({ companyId }) => companyId)) // prettier-ignore
  return rows.map((agreement) => {
    const isOwn = ({ agreementId }: { agreementId: string }) => agreementId === agreement.id
    const iterations = allIterations.filter(isOwn)
    const proposals = allProposals.filter(isOwn)
    const proposalIds = new Set(proposals.map(({ id }) => id))
    const ownLinks = links.filter(({ subjectId }) => subjectId === agreement.id)
    return {
      ...{ agreement, iterations, proposals, stakeholders: everybody.filter(isOwn), now: tx.now },
      iteration: iterations.at(-1) ?? null,
      proposal: proposals.find(({ closedAt }) => !closedAt) ?? null,
      answers: allAnswers.filter(({ proposalId }) => proposalIds.has(proposalId)),
      links: new Map(ownLinks.map((link) => [link.employeeId, link])),
      retired: agreement.criteria.filter(({ id }) => !active.has(id)).map(({ name }) => name),
    }
  })
}

export const factsByAgreement: Batch<string, AgreementFacts> = async (tx, ids) => {
  const rows = await tx.db
    .select()
    .from(agreements)
    .where(within(tx, agreements, inArray(agreements.id, [...ids])))
  const facts = new Map((await readFacts(tx, rows)).map((one) => [one.agreement.id, one]))
  return ids.map((id) => {
    const own = facts.get(id)
    if (!own) throw new Error(`agreement ${id} has gone`)
    return own
  })
}

export const protocolsByAgreement: Batch<string, ProtocolRow | null> = async (tx, ids) => {
  const byId = new Map((await listProtocols(tx, ids)).map((row) => [row.agreementId, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** By iteration of each agreement, what was argued in it: without authors, in an order that tells nothing of them. */
export const argumentsByAgreement: Batch<string, ReadonlyMap<number, string[]>> = async (tx, ids) => {
  const ended = await listIterations(tx, ids)
  const said = await listJudgements(tx, ids)
  return ids.map(
    (id) =>
      new Map(
        ended
          .filter(({ agreementId, endedAt }) => agreementId === id && endedAt)
          .map((iteration): [number, string[]] => [
            iteration.number,
            mixArguments(
              said.filter((one) => one.agreementId === id && one.iteration === iteration.number),
              iteration.id,
            ),
          ]),
      ),
  )
}

export const runningByCompany: Batch<string, AgreementRow | null> = async (tx, ids) => {
  const byCompany = new Map((await listRunning(tx, ids)).map((row) => [row.companyId, row]))
  return ids.map((id) => byCompany.get(id) ?? null)
}
