import {
  boolean,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { companyId, firmId, randomId } from '../core/columns.ts'
import { companies } from '../companies/tables.ts'
import { regime } from '../org/tables.ts'
import { roundCriteria, rounds, roundUnits } from '../rounds/tables.ts'
import { commentAudiences } from './terms.ts'

export const commentAudience = pgEnum('comment_audience', commentAudiences)

/** The finest thing that exists after close: one client unit (R1) or a merged group of at least k people (R2) about one provider. */
export const cells = pgTable(
  'cells',
  {
    id: randomId(),
    firmId: firmId(),
    companyId: companyId(),
    roundId: uuid().notNull(),
    providerUnitId: uuid().notNull(),
    regime: regime().notNull(),
    clientUnitIds: uuid().array().notNull(),
    /** The inner unit whose «прочие подразделения» this cell is; null when it is a single unit or the company's remainder. */
    underUnitId: uuid(),
    respondents: integer().notNull(),
    notInteracted: integer().notNull(),
    undifferentiated: integer(),
    commenters: integer().notNull(),
    intensity: doublePrecision(),
    raterFirstScore: doublePrecision(),
  },
  (t) => [
    unique().on(t.companyId, t.roundId, t.id),
    index().on(t.roundId, t.providerUnitId),
    foreignKey({
      columns: [t.companyId, t.roundId, t.providerUnitId],
      foreignColumns: [roundUnits.companyId, roundUnits.roundId, roundUnits.unitId],
    }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type CellRow = typeof cells.$inferSelect

/** Answers of a cell to one criterion as counts per scale point, lowest first. Null counts: too few, nothing was kept. */
export const cellCriteria = pgTable(
  'cell_criteria',
  {
    firmId: firmId(),
    companyId: companyId(),
    roundId: uuid().notNull(),
    cellId: uuid().notNull(),
    criterionId: uuid().notNull(),
    counts: integer().array(),
    low: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.cellId, t.criterionId] }),
    foreignKey({
      columns: [t.companyId, t.roundId, t.cellId],
      foreignColumns: [cells.companyId, cells.roundId, cells.id],
    }),
    foreignKey({
      columns: [t.roundId, t.criterionId],
      foreignColumns: [roundCriteria.roundId, roundCriteria.criterionId],
    }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type CellCriterionRow = typeof cellCriteria.$inferSelect

/** Comments that passed their own thresholds at close. Ids are random, order says nothing. */
export const comments = pgTable(
  'comments',
  {
    id: randomId(),
    firmId: firmId(),
    companyId: companyId(),
    roundId: uuid().notNull(),
    providerUnitId: uuid().notNull(),
    regime: regime().notNull(),
    /** R1: the unit that signs. R2: the units of the cell, or null where the comment stands for the whole company. */
    clientUnitIds: uuid().array(),
    audience: commentAudience().notNull(),
    text: text().notNull(),
  },
  (t) => [
    unique().on(t.companyId, t.roundId, t.id),
    index().on(t.roundId, t.providerUnitId),
    foreignKey({
      columns: [t.companyId, t.roundId, t.providerUnitId],
      foreignColumns: [roundUnits.companyId, roundUnits.roundId, roundUnits.unitId],
    }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type CommentRow = typeof comments.$inferSelect

/** How many of a client unit's people were asked and answered. */
export const unitResponses = pgTable(
  'unit_responses',
  {
    firmId: firmId(),
    companyId: companyId(),
    roundId: uuid().notNull(),
    unitId: uuid().notNull(),
    invited: integer().notNull(),
    cast: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.unitId] }),
    foreignKey({
      columns: [t.companyId, t.roundId, t.unitId],
      foreignColumns: [roundUnits.companyId, roundUnits.roundId, roundUnits.unitId],
    }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type UnitResponseRow = typeof unitResponses.$inferSelect

/** What close counted over the whole round (flag F8 of method.md 3.3). */
export const roundTallies = pgTable(
  'round_tallies',
  {
    roundId: uuid().primaryKey(),
    firmId: firmId(),
    companyId: companyId(),
    ballots: integer().notNull(),
    /** Raters whose marks are all identical; of the anonymous ones only when at least k people gave marks enough. */
    identicalR1: integer().notNull(),
    identicalR2: integer(),
    /** Answers that did not fit the frozen round and were left out; more than 0 is a fault or a forgery. */
    unfitAnswers: integer().notNull(),
  },
  (t) => [foreignKey({ columns: [t.companyId, t.roundId], foreignColumns: [rounds.companyId, rounds.id] })],
)
