/** How many statements an answer costs: a promise that a list does not ask once per row. */
import { drizzle } from 'drizzle-orm/postgres-js'
import type { Database } from '../../server/core/db/connect.ts'

export interface CountedDatabase extends Database {
  /** Statements since the last call: one that opens each transaction's scope, then those of the work itself. */
  takeCount(): number
  /** Their texts, for finding the one too many. Not emptied by reading. */
  readonly statements: readonly string[]
}

/** The same database behind a drizzle of its own that notes what it sends. `begin` and `commit` are the driver's. */
export function countStatements(database: Database): CountedDatabase {
  const statements: string[] = []
  let taken = 0
  const db = drizzle({
    client: database.sql,
    casing: 'snake_case',
    logger: { logQuery: (query) => statements.push(query) },
  })
  const takeCount = () => {
    const count = statements.length - taken
    taken = statements.length
    return count
  }
  return { ...database, db, takeCount, statements }
}
