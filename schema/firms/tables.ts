import { pgTable, text } from 'drizzle-orm/pg-core'
import { at, id, version } from '../core/columns.ts'

/** The consulting firm: the tenant. Nothing crosses it. */
export const firms = pgTable('firms', {
  id: id(),
  name: text().notNull(),
  locale: text().$type<'ru' | 'en'>().notNull().default('ru'),
  /** A small PNG as a data URL: it comes with the firm, and needs no address of its own. */
  logo: text(),
  createdAt: at().notNull(),
  version: version(),
})
export type FirmRow = typeof firms.$inferSelect
