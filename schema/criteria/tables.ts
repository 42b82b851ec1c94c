import { foreignKey, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { at, companyId, firmId, id, version } from '../core/columns.ts'
import { companies } from '../companies/tables.ts'
import { firms } from '../firms/tables.ts'

/** A point of the scale in words, lowest first. */
export type ScalePoints = string[]

/** The firm's library: where a company's set is taken from. */
export const libraryCriteria = pgTable(
  'library_criteria',
  {
    id: id(),
    firmId: firmId().references(() => firms.id),
    code: text().notNull(),
    name: text().notNull(),
    question: text().notNull(),
    points: jsonb().$type<ScalePoints>().notNull(),
    locale: text().$type<'ru' | 'en'>().notNull().default('ru'),
    sortOrder: integer().notNull().default(0),
    version: version(),
  },
  (t) => [unique().on(t.firmId, t.code, t.locale)],
)
export type LibraryCriterionRow = typeof libraryCriteria.$inferSelect

/** A criterion of one company. Once weights name it, its meaning stands: a change of meaning is a new criterion. */
export const criteria = pgTable(
  'criteria',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    code: text().notNull(),
    name: text().notNull(),
    question: text().notNull(),
    points: jsonb().$type<ScalePoints>().notNull(),
    sortOrder: integer().notNull().default(0),
    replacesId: uuid(),
    retiredAt: at(),
    version: version(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    unique().on(t.companyId, t.code),
    foreignKey({ columns: [t.companyId, t.replacesId], foreignColumns: [t.companyId, t.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type CriterionRow = typeof criteria.$inferSelect
