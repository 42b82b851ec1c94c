import { date, foreignKey, integer, jsonb, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { at, companyId, firmId, id, version } from '../core/columns.ts'
import { companies } from '../companies/tables.ts'
import { weightVersions } from '../weights/tables.ts'
import type { Rules } from './rules.ts'
import { regulationStates } from './terms.ts'

export const regulationState = pgEnum('regulation_state', regulationStates)

/** One version of the Положение: rules as data. It names the weights it stands on and never changes once approved. */
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
    weightVersionId: uuid().notNull(),
    approvedBy: text().notNull().default(''),
    approvedAt: at(),
    inForceFrom: date(),
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
