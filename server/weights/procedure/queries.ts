import { and, asc, desc, eq, inArray, notInArray } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import { says } from '../../../schema/weights/says/agreements.ts'
import {
  agreementIterations,
  agreementProtocols,
  agreements,
  answers,
  judgements,
  proposals,
  stakeholders,
  type AgreementRow,
  type AnswerRow,
  type IterationRow,
  type JudgementRow,
  type ProposalRow,
  type ProtocolRow,
  type StakeholderRow,
} from '../../../schema/weights/tables/agreements.ts'
import type { AgreementState } from '../../../schema/weights/terms.ts'
import { within, type Tx } from '../../core/context.ts'
import { found } from '../../core/refusal.ts'

/** States from which an agreement never moves again. */
export const finalStates: AgreementState[] = ['agreed', 'decided', 'cancelled']

/** All agreements of a company, the newest first. */
export const listAgreements = (tx: Tx, companyId: string): Promise<AgreementRow[]> =>
  tx.db
    .select()
    .from(agreements)
    .where(within(tx, agreements, eq(agreements.companyId, companyId)))
    .orderBy(desc(agreements.number))

/** The agreement of each company that is not finished, if there is one. */
export const listRunning = (tx: Tx, companyIds: readonly string[]): Promise<AgreementRow[]> =>
  tx.db
    .select()
    .from(agreements)
    .where(
      within(tx, agreements, inArray(agreements.companyId, [...companyIds]), notInArray(agreements.state, finalStates)),
    )

export async function findAgreement(tx: Tx, id: string): Promise<AgreementRow | null> {
  const [row] = await tx.db
    .select()
    .from(agreements)
    .where(within(tx, agreements, eq(agreements.id, id)))
  return row ?? null
}

export const needAgreement = async (tx: Tx, id: string): Promise<AgreementRow> =>
  found(await findAgreement(tx, id), say(says['agreement.notFound']))

/** The agreement, nobody else's until the end of the transaction; `share`: beside others who only add to it. */
export async function lockAgreement(
  tx: Tx,
  id: string,
  strength: 'update' | 'share' = 'update',
): Promise<AgreementRow> {
  const [row] = await tx.db
    .select()
    .from(agreements)
    .where(within(tx, agreements, eq(agreements.id, id)))
    .for(strength)
  return found(row, say(says['agreement.notFound']))
}

/** Stakeholders of these agreements, in the order in which they were named. */
export const listStakeholders = (tx: Tx, agreementIds: readonly string[]): Promise<StakeholderRow[]> =>
  tx.db
    .select()
    .from(stakeholders)
    .where(within(tx, stakeholders, inArray(stakeholders.agreementId, [...agreementIds])))
    .orderBy(asc(stakeholders.id))

export const listIterations = (tx: Tx, agreementIds: readonly string[]): Promise<IterationRow[]> =>
  tx.db
    .select()
    .from(agreementIterations)
    .where(within(tx, agreementIterations, inArray(agreementIterations.agreementId, [...agreementIds])))
    .orderBy(asc(agreementIterations.number))

export const listProposals = (tx: Tx, agreementIds: readonly string[]): Promise<ProposalRow[]> =>
  tx.db
    .select()
    .from(proposals)
    .where(within(tx, proposals, inArray(proposals.agreementId, [...agreementIds])))
    .orderBy(asc(proposals.iteration))

export const listAnswers = (tx: Tx, proposalIds: readonly string[]): Promise<AnswerRow[]> =>
  tx.db
    .select()
    .from(answers)
    .where(within(tx, answers, inArray(answers.proposalId, [...proposalIds])))
    .orderBy(asc(answers.answeredAt), asc(answers.stakeholderId))

/**
 * What was said in an agreement, by everybody in the iterations that have ended, and by the asking stakeholder in the
 * one under way: the database's own policy shows no more to anybody.
 */
export const listJudgements = (tx: Tx, agreementIds: readonly string[], iteration?: number): Promise<JudgementRow[]> =>
  tx.db
    .select()
    .from(judgements)
    .where(
      within(
        tx,
        judgements,
        and(
          inArray(judgements.agreementId, [...agreementIds]),
          iteration === undefined ? undefined : eq(judgements.iteration, iteration),
        ),
      ),
    )

export const listProtocols = (tx: Tx, agreementIds: readonly string[]): Promise<ProtocolRow[]> =>
  tx.db
    .select()
    .from(agreementProtocols)
    .where(within(tx, agreementProtocols, inArray(agreementProtocols.agreementId, [...agreementIds])))
