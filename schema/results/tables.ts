import { foreignKey, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { at, companyId, firmId } from '../core/columns.ts'
import { rounds } from '../rounds/tables.ts'

/** A round's figures as they were scored: one document per round, made from the cells and the frozen rules alone. */
export const scores = pgTable(
  'scores',
  {
    roundId: uuid().primaryKey(),
    firmId: firmId(),
    companyId: companyId(),
    scoredAt: at().notNull(),
    /** JSON text of `ScoredRound`: kept as text so that what was scored stays what it was, byte for byte. */
    figures: text().notNull(),
  },
  (t) => [foreignKey({ columns: [t.companyId, t.roundId], foreignColumns: [rounds.companyId, rounds.id] })],
)
