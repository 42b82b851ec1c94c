import { foreignKey, integer, jsonb, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { at, companyId, firmId, id, version } from '../../core/columns.ts'
import { companies } from '../../companies/tables.ts'
import { criteria } from '../../criteria/tables.ts'
import { employees, units } from '../../org/tables.ts'
import type { AgreementCriterion, GroupPicture, Protocol } from '../picture.ts'
import type { WeightRules } from '../rules.ts'
import { weightVersions } from '../tables.ts'
import { agreementStates, proposalAnswers, proposalSources, proposalVerdicts, weightMethods } from '../terms.ts'

export const weightMethod = pgEnum('weight_method', weightMethods)
export const agreementState = pgEnum('agreement_state', agreementStates)
export const proposalSource = pgEnum('proposal_source', proposalSources)
export const proposalVerdict = pgEnum('proposal_verdict', proposalVerdicts)
export const proposalAnswer = pgEnum('proposal_answer', proposalAnswers)

/** How the stakeholders of a company come to its weights. Criteria, method and rules stand still once judging begins. */
export const agreements = pgTable(
  'agreements',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    number: integer().notNull(),
    state: agreementState().notNull().default('draft'),
    method: weightMethod().notNull(),
    rules: jsonb().$type<WeightRules>().notNull(),
    criteria: jsonb().$type<AgreementCriterion[]>().notNull(),
    note: text().notNull().default(''),
    /** The iteration under way, or the last one; 0 before the first. */
    iteration: integer().notNull().default(0),
    /** Why it was returned, escalated or given up, in the words of whoever did it. */
    reason: text().notNull().default(''),
    weightVersionId: uuid(),
    /** When letters about the open question last went out. */
    noticedAt: at(),
    createdAt: at().notNull(),
    createdBy: uuid(),
    version: version(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    unique().on(t.companyId, t.number),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({
      columns: [t.companyId, t.weightVersionId],
      foreignColumns: [weightVersions.companyId, weightVersions.id],
    }),
  ],
)
export type AgreementRow = typeof agreements.$inferSelect

/** A unit that has one vote, and who speaks for it. What they said is not here: only that they did. */
export const stakeholders = pgTable(
  'agreement_stakeholders',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    agreementId: uuid().notNull(),
    unitId: uuid().notNull(),
    employeeId: uuid().notNull(),
    /** The last iteration in which the unit judged; 0 when in none. */
    judgedIteration: integer().notNull().default(0),
    /** Letters that the speaker had had when the last proposal was made. */
    noticesBefore: integer().notNull().default(0),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    unique().on(t.companyId, t.agreementId, t.unitId),
    unique().on(t.companyId, t.agreementId, t.employeeId),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({ columns: [t.companyId, t.agreementId], foreignColumns: [agreements.companyId, agreements.id] }),
    foreignKey({ columns: [t.companyId, t.unitId], foreignColumns: [units.companyId, units.id] }),
    foreignKey({ columns: [t.companyId, t.employeeId], foreignColumns: [employees.companyId, employees.id] }),
  ],
)
export type StakeholderRow = typeof stakeholders.$inferSelect

export const agreementIterations = pgTable(
  'agreement_iterations',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    agreementId: uuid().notNull(),
    number: integer().notNull(),
    startedAt: at().notNull(),
    deadline: at().notNull(),
    endedAt: at(),
    picture: jsonb().$type<GroupPicture>(),
  },
  (t) => [
    unique().on(t.companyId, t.agreementId, t.number),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({ columns: [t.companyId, t.agreementId], foreignColumns: [agreements.companyId, agreements.id] }),
  ],
)
export type IterationRow = typeof agreementIterations.$inferSelect

/** What one unit said in one iteration; nobody but its speaker reads it before the iteration has ended. */
export const judgements = pgTable(
  'agreement_judgements',
  {
    firmId: firmId(),
    companyId: companyId(),
    agreementId: uuid().notNull(),
    stakeholderId: uuid().notNull(),
    iteration: integer().notNull(),
    /** Points or places by criterion; in pairs, the upper triangle row by row. */
    given: jsonb().$type<number[]>().notNull(),
    argument: text().notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.stakeholderId, t.iteration] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({ columns: [t.companyId, t.agreementId], foreignColumns: [agreements.companyId, agreements.id] }),
    foreignKey({ columns: [t.companyId, t.stakeholderId], foreignColumns: [stakeholders.companyId, stakeholders.id] }),
  ],
)
export type JudgementRow = typeof judgements.$inferSelect

export const proposals = pgTable(
  'agreement_proposals',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    agreementId: uuid().notNull(),
    iteration: integer().notNull(),
    source: proposalSource().notNull(),
    /** Whole hundredths by criterion. */
    shares: jsonb().$type<number[]>().notNull(),
    note: text().notNull().default(''),
    proposedAt: at().notNull(),
    closesAt: at().notNull(),
    verdict: proposalVerdict(),
    closedAt: at(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    unique().on(t.companyId, t.agreementId, t.iteration),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({ columns: [t.companyId, t.agreementId], foreignColumns: [agreements.companyId, agreements.id] }),
  ],
)
export type ProposalRow = typeof proposals.$inferSelect

/** Said in the open: whoever objects is named in the protocol. */
export const answers = pgTable(
  'agreement_answers',
  {
    firmId: firmId(),
    companyId: companyId(),
    proposalId: uuid().notNull(),
    stakeholderId: uuid().notNull(),
    answer: proposalAnswer().notNull(),
    criterionId: uuid(),
    wanted: integer(),
    reason: text().notNull().default(''),
    answeredAt: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.proposalId, t.stakeholderId] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({ columns: [t.companyId, t.proposalId], foreignColumns: [proposals.companyId, proposals.id] }),
    foreignKey({ columns: [t.companyId, t.stakeholderId], foreignColumns: [stakeholders.companyId, stakeholders.id] }),
    foreignKey({ columns: [t.companyId, t.criterionId], foreignColumns: [criteria.companyId, criteria.id] }),
  ],
)
export type AnswerRow = typeof answers.$inferSelect

/** Who agreed, when, and how near they were: written once, together with the version of the weights. */
export const agreementProtocols = pgTable(
  'agreement_protocols',
  {
    firmId: firmId(),
    companyId: companyId(),
    agreementId: uuid().notNull(),
    weightVersionId: uuid().notNull(),
    body: jsonb().$type<Protocol>().notNull(),
    hash: text().notNull(),
    writtenAt: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.agreementId] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({ columns: [t.companyId, t.agreementId], foreignColumns: [agreements.companyId, agreements.id] }),
    foreignKey({
      columns: [t.companyId, t.weightVersionId],
      foreignColumns: [weightVersions.companyId, weightVersions.id],
    }),
  ],
)
export type ProtocolRow = typeof agreementProtocols.$inferSelect
