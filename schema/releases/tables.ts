import { foreignKey, index, integer, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { at, companyId, firmId, id } from '../core/columns.ts'
import { comments } from '../ballots/tables.ts'
import { companies } from '../companies/tables.ts'
import { rounds } from '../rounds/tables.ts'
import { commentDecisions, entryKinds, releaseAudiences, releaseStates } from './terms.ts'

export const releaseState = pgEnum('release_state', releaseStates)
export const releaseAudience = pgEnum('release_audience', releaseAudiences)
export const commentDecision = pgEnum('comment_decision', commentDecisions)
export const entryKind = pgEnum('entry_kind', entryKinds)

/** Decisions on comments, made while the round is scored; a release copies them. */
export const commentVerdicts = pgTable(
  'comment_verdicts',
  {
    firmId: firmId(),
    companyId: companyId(),
    roundId: uuid().notNull(),
    commentId: uuid().notNull(),
    decision: commentDecision().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.commentId] }),
    foreignKey({
      columns: [t.companyId, t.roundId, t.commentId],
      foreignColumns: [comments.companyId, comments.roundId, comments.id],
    }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)

/** One publication of a round's results. Corrections are a new one; nothing in it ever changes but its withdrawal. */
export const releases = pgTable(
  'releases',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    roundId: uuid().notNull(),
    number: integer().notNull(),
    state: releaseState().notNull(),
    audiences: releaseAudience().array().notNull(),
    reason: text().notNull().default(''),
    /** sha-256 over all entries in order: what was published can be shown to be what is read. */
    hash: text().notNull(),
    publishedAt: at().notNull(),
    publishedBy: uuid(),
    withdrawnAt: at(),
    withdrawReason: text(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    unique().on(t.roundId, t.number),
    foreignKey({ columns: [t.companyId, t.roundId], foreignColumns: [rounds.companyId, rounds.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type ReleaseRow = typeof releases.$inferSelect

/** The snapshot itself: JSON text per part. `summary` and `company` have no unit. */
export const releaseEntries = pgTable(
  'release_entries',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    releaseId: uuid().notNull(),
    kind: entryKind().notNull(),
    unitId: uuid(),
    body: text().notNull(),
  },
  (t) => [
    index().on(t.releaseId, t.kind, t.unitId),
    foreignKey({ columns: [t.companyId, t.releaseId], foreignColumns: [releases.companyId, releases.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type ReleaseEntryRow = typeof releaseEntries.$inferSelect
