import { pgTable, text } from 'drizzle-orm/pg-core'
import { at, id, version } from '../core/columns.ts'

/** The consulting firm: the tenant. Nothing crosses it. */
export const firms = pgTable('firms', {
  id: id(),
  name: text().notNull(),
  locale: text().$type<'ru' | 'en'>().notNull().default('ru'),
  createdAt: at().notNull(),
  version: version(),
})
export type FirmRow = typeof firms.$inferSelect
