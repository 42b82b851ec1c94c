import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, companyId, firmId, id, version } from '../core/columns.ts'
import { companies } from '../companies/tables.ts'
import { firms } from '../firms/tables.ts'
import { employees } from '../org/tables.ts'
import { weightVersions } from '../weights/tables.ts'
import type { Rules } from './rules.ts'
import { acquaintanceCircles, approvalOrders, regulationStates } from './terms.ts'

export const regulationState = pgEnum('regulation_state', regulationStates)
export const approvalOrder = pgEnum('approval_order', approvalOrders)
export const acquaintanceCircle = pgEnum('acquaintance_circle', acquaintanceCircles)

/** What the firm has written into a section, as Markdown of the permitted subset. */
export interface EditedSection {
  /** Name of a generated section, or an id of its own. */
  readonly key: string
  /** Heading of an own section; null where the heading is generated. */
  readonly title: string | null
  /** Before the locked clauses; the whole text of an own section. */
  readonly before: string
  /** After the locked clauses; empty in an own section. */
  readonly after: string
}

/** One version of the Положение: rules as data, its text around them. It names the weights it stands on and never changes once approved. */
export const regulationVersions = pgTable(
  'regulation_versions',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    number: integer().notNull(),
    title: text().notNull(),
    state: regulationState().notNull(),
    rules: jsonb().$type<Rules>().notNull(),
    /** Generated sections that hold something of the firm's, in no order that matters; then the own ones in theirs. */
    text: jsonb().$type<EditedSection[]>().notNull().default([]),
    weightVersionId: uuid().notNull(),
    approvalOrder: approvalOrder().notNull().default('inOrder'),
    /** How often it has gone to approval. */
    attempt: integer().notNull().default(0),
    /** Confirmed links of the chart, as counted when it went to approval: from there on its text says the same for ever. */
    linkCount: integer(),
    approvalRemindedAt: at(),
    approvedBy: text().notNull().default(''),
    approvedAt: at(),
    inForceFrom: date(),
    acquaintanceOf: acquaintanceCircle().notNull().default('participants'),
    acquaintanceAskedAt: at(),
    acquaintanceRemindedAt: at(),
    createdAt: at().notNull(),
    version: version(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    unique().on(t.companyId, t.number),
    foreignKey({
      columns: [t.companyId, t.weightVersionId],
      foreignColumns: [weightVersions.companyId, weightVersions.id],
    }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type RegulationVersionRow = typeof regulationVersions.$inferSelect

/** Text that the firm keeps to begin drafts with, whatever the company. */
export const regulationTemplates = pgTable(
  'regulation_templates',
  {
    id: id(),
    firmId: firmId().references(() => firms.id),
    name: text().notNull(),
    text: jsonb().$type<EditedSection[]>().notNull(),
    createdAt: at().notNull(),
  },
  (t) => [unique().on(t.firmId, t.name)],
)
export type RegulationTemplateRow = typeof regulationTemplates.$inferSelect

/** Who is to approve a version, in their order. */
export const regulationApprovers = pgTable(
  'regulation_approvers',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    regulationVersionId: uuid().notNull(),
    employeeId: uuid().notNull(),
    position: integer().notNull(),
  },
  (t) => [
    unique().on(t.companyId, t.regulationVersionId, t.employeeId),
    foreignKey({
      columns: [t.companyId, t.regulationVersionId],
      foreignColumns: [regulationVersions.companyId, regulationVersions.id],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.companyId, t.employeeId], foreignColumns: [employees.companyId, employees.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type RegulationApproverRow = typeof regulationApprovers.$inferSelect

/** What an approver has said to a version, once per attempt. Never changes. */
export const regulationDecisions = pgTable(
  'regulation_decisions',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    regulationVersionId: uuid().notNull(),
    employeeId: uuid().notNull(),
    attempt: integer().notNull(),
    approved: boolean().notNull(),
    /** SHA-256 of what the approver was shown, in hex. */
    shownHash: text().notNull(),
    at: at().notNull(),
  },
  (t) => [
    unique().on(t.companyId, t.regulationVersionId, t.attempt, t.employeeId),
    foreignKey({
      columns: [t.companyId, t.regulationVersionId],
      foreignColumns: [regulationVersions.companyId, regulationVersions.id],
    }),
    foreignKey({ columns: [t.companyId, t.employeeId], foreignColumns: [employees.companyId, employees.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type RegulationDecisionRow = typeof regulationDecisions.$inferSelect

/** What an approver wants changed; the remark stays, the answer is written once or more while the version is a draft. */
export const regulationRemarks = pgTable(
  'regulation_remarks',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    regulationVersionId: uuid().notNull(),
    employeeId: uuid().notNull(),
    attempt: integer().notNull(),
    /** Of a section that the version had then; its heading is kept beside it, as the section may go. */
    sectionKey: text().notNull(),
    sectionTitle: text().notNull(),
    text: text().notNull(),
    createdAt: at().notNull(),
    answer: text().notNull().default(''),
    answeredAt: at(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    index().on(t.companyId, t.regulationVersionId),
    foreignKey({
      columns: [t.companyId, t.regulationVersionId],
      foreignColumns: [regulationVersions.companyId, regulationVersions.id],
    }),
    foreignKey({ columns: [t.companyId, t.employeeId], foreignColumns: [employees.companyId, employees.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type RegulationRemarkRow = typeof regulationRemarks.$inferSelect

/** Who has read and signed which version. Never changes. */
export const regulationAcknowledgements = pgTable(
  'regulation_acknowledgements',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    regulationVersionId: uuid().notNull(),
    employeeId: uuid().notNull(),
    /** SHA-256 of what was shown, in hex. */
    shownHash: text().notNull(),
    at: at().notNull(),
  },
  (t) => [
    unique().on(t.companyId, t.regulationVersionId, t.employeeId),
    index().on(t.companyId, t.employeeId),
    foreignKey({
      columns: [t.companyId, t.regulationVersionId],
      foreignColumns: [regulationVersions.companyId, regulationVersions.id],
    }),
    foreignKey({ columns: [t.companyId, t.employeeId], foreignColumns: [employees.companyId, employees.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type RegulationAcknowledgementRow = typeof regulationAcknowledgements.$inferSelect
