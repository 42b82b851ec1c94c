import { check, date, foreignKey, integer, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { at, companyId, firmId, id } from '../core/columns.ts'
import { companies } from '../companies/tables.ts'
import { criteria } from '../criteria/tables.ts'
import { weightStates } from './terms.ts'

export const weightState = pgEnum('weight_state', weightStates)

/** One agreed distribution of 100 points over a company's criteria. */
export const weightVersions = pgTable(
  'weight_versions',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    number: integer().notNull(),
    state: weightState().notNull(),
    agreedOn: date(),
    agreedBy: text().notNull().default(''),
    note: text().notNull().default(''),
    createdAt: at().notNull(),
    createdBy: uuid(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    unique().on(t.companyId, t.number),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type WeightVersionRow = typeof weightVersions.$inferSelect

export const weightShares = pgTable(
  'weight_shares',
  {
    firmId: firmId(),
    companyId: companyId(),
    weightVersionId: uuid().notNull(),
    criterionId: uuid().notNull(),
    share: integer().notNull(),
    sortOrder: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.weightVersionId, t.criterionId] }),
    check('share_of_100', sql`${t.share} between 0 and 100`),
    foreignKey({
      columns: [t.companyId, t.weightVersionId],
      foreignColumns: [weightVersions.companyId, weightVersions.id],
    }),
    foreignKey({ columns: [t.companyId, t.criterionId], foreignColumns: [criteria.companyId, criteria.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type WeightShareRow = typeof weightShares.$inferSelect
