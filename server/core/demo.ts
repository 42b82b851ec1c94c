/** Whether there is a demo, and how to sign in to it. */
import { demoAccounts, furnishDemo, type DemoAccount } from '../../seeds/run.ts'
import type { Parts } from './http.ts'

// The letters «де» as code points: one process at a time looks whether the database is empty and fills it.
const LOCK = 1076_1077

type DemoParts = Pick<Parts, 'env' | 'database' | 'log'>

/** Furnishes the demo when it is wanted and the database is empty. Answers the accounts of the demo that is there. */
export async function prepareDemo(parts: DemoParts): Promise<DemoAccount[]> {
  if (!parts.env.demo) return []
  const owner = await parts.database.openOwner()
  try {
    await owner.sql`select pg_advisory_lock(${LOCK})`
    const accounts = demoAccounts(parts)
    const [row] = await owner.sql<{ anybody: boolean }[]>`select exists (select 1 from users) as anybody`
    if (!row?.anybody) {
      await furnishDemo(parts)
      return accounts
    }
    const there = await owner.sql<{ email: string }[]>`select email from users where active`
    const emails = new Set(there.map(({ email }) => email))
    return accounts.filter(({ email }) => emails.has(email))
  } finally {
    await owner.sql`select pg_advisory_unlock(${LOCK})`
    await owner.end()
  }
}
