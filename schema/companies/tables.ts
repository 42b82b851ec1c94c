import { pgTable, text, unique } from 'drizzle-orm/pg-core'
import { at, firmId, id, version } from '../core/columns.ts'
import { firms } from '../firms/tables.ts'

/** A client company of the firm. */
export const companies = pgTable(
  'companies',
  {
    id: id(),
    firmId: firmId().references(() => firms.id),
    name: text().notNull(),
    locale: text().$type<'ru' | 'en'>().notNull().default('ru'),
    timeZone: text().notNull().default('Europe/Moscow'),
    createdAt: at().notNull(),
    archivedAt: at(),
    version: version(),
  },
  (t) => [unique().on(t.firmId, t.id), unique().on(t.firmId, t.name)],
)
export type CompanyRow = typeof companies.$inferSelect
