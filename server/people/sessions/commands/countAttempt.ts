/** Throttling: ten failures in 15 minutes per account and per address, exact however many come at once. */
import { inArray, sql } from 'drizzle-orm'
import { createHmac, hkdfSync } from 'node:crypto'
import { say } from '../../../../schema/core/say.ts'
import { says } from '../../../../schema/core/says.ts'
import { signInAttempts } from '../../../../schema/people/tables.ts'
import type { Context, Tx } from '../../../core/context.ts'
import { Refusal } from '../../../core/refusal.ts'
import { countAttempts } from '../queries.ts'

export interface Tries {
  /** What is counted, in a word: keys of different kinds never meet. */
  kind: string
  value: string
  /** So many in the window; the next one is refused. */
  most: number
}

const WINDOW_MINUTES = 15
const MOST_FAILURES = 10

/** Under a key of the server: a plain hash of an address on the net is a dictionary of four billion. */
function keyOf(context: Context, kind: string, value: string): string {
  const key = Buffer.from(hkdfSync('sha256', context.env.linkKey, '', 'internal-client sign-in attempts v1', 32))
  return createHmac('sha256', key).update(`${kind}:${value}`).digest('hex')
}

async function forgetOld(tx: Tx, since: Date): Promise<void> {
  // Skipping what others delete at this moment: two cleaners must not wait for one another.
  await tx.db.execute(sql`delete from sign_in_attempts where id in
    (select id from sign_in_attempts where at < ${since.toISOString()} limit 1000 for update skip locked)`)
}

/**
 * Counts a try under each of its keys, before anything is looked at, so that many sent at once count as many. Returns the
 * ids of what it wrote. Throws RATE_LIMITED, and writes nothing, when one of the keys is full; nothing is locked for
 * longer than the window.
 */
export function countTries(context: Context, tries: readonly Tries[]): Promise<readonly string[]> {
  const counted = tries
    .map(({ kind, value, most }) => ({ key: keyOf(context, kind, value), most }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return context.write(async (tx) => {
    const since = new Date(tx.now.getTime() - WINDOW_MINUTES * 60_000)
    for (const { key, most } of counted) {
      // One counter at a time per key, taken in one order.
      await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
      if ((await countAttempts(tx, [key], since)) >= most)
        throw new Refusal('RATE_LIMITED', say(says.tooMany, { minutes: WINDOW_MINUTES }))
    }
    await forgetOld(tx, since)
    const rows = await tx.db
      .insert(signInAttempts)
      .values(counted.map(({ key }) => ({ key, at: tx.now })))
      .returning({ id: signInAttempts.id })
    return rows.map(({ id }) => id)
  })
}

/**
 * Counts a try as a failure before the password is looked at, so that many tries sent at once count as many. Returns the
 * ids of what it wrote, for `forgetAttempt`. Throws RATE_LIMITED, and writes nothing, when the account or the address
 * has ten failures already; nothing is locked for longer than the window.
 */
export const countAttempt = (context: Context, email: string): Promise<readonly string[]> =>
  countTries(context, [
    { kind: 'account', value: email, most: MOST_FAILURES },
    { kind: 'address', value: context.address, most: MOST_FAILURES },
  ])

/** A try that succeeded was no failure: neither the account nor the address keeps it. */
export async function forgetAttempt(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.db.delete(signInAttempts).where(inArray(signInAttempts.id, [...ids]))
}
