/** The journal: one line per command, one hash chain per firm. A line that cannot be written undoes its command. */
import { createHash } from 'node:crypto'
import { desc, eq, sql } from 'drizzle-orm'
import { say } from '../../schema/core/say.ts'
import { says } from '../../schema/core/says.ts'
import { journal, type JournalRow } from '../../schema/core/tables.ts'
import type { Actor, Tx } from './context.ts'
import { Refusal } from './refusal.ts'

export type Detail = Record<string, string | number | boolean | null | readonly string[]>

export interface Line {
  verb: string
  subject: string
  subjectId?: string | null
  companyId?: string | null
  /** Ids, counts, states, dates. Never a rating, a secret, a token or a person's name or address. */
  detail?: Detail
}

const START = '0'.repeat(64)

/** Canonical text of a line: keys sorted, so that what is read back from the database hashes the same. */
export function hashLine(row: Omit<JournalRow, 'hash'>): string {
  const sorted = (value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, v]) => [k, sorted(v)]),
        )
      : value
  return createHash('sha256')
    .update(JSON.stringify(sorted({ ...row, at: row.at.toISOString() })))
    .digest('hex')
}

export async function write(tx: Tx, actor: Actor, line: Line): Promise<void> {
  const { firmId } = tx.scope
  // One writer of a firm's chain at a time, for the rest of the transaction.
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${'journal:' + firmId}, 0))`)
  const [last] = await tx.db
    .select({ seq: journal.seq, hash: journal.hash })
    .from(journal)
    .where(eq(journal.firmId, firmId))
    .orderBy(desc(journal.seq))
    .limit(1)
  const row = {
    firmId,
    seq: (last?.seq ?? 0) + 1,
    at: new Date(Math.floor(tx.now.getTime())),
    actor: actor.kind,
    // A link's id would tie a person to the moment of an answer: links never write a line, and never their id.
    actorId: 'id' in actor && actor.kind !== 'link' ? actor.id : null,
    companyId: line.companyId ?? null,
    verb: line.verb,
    subject: line.subject,
    subjectId: line.subjectId ?? null,
    detail: { ...line.detail },
    previous: last?.hash ?? START,
  }
  await tx.db.insert(journal).values({ ...row, hash: hashLine(row) })
}

const MINUTE_MS = 60_000

/**
 * The refusal of an edit that was begun before somebody else's was saved: says who that was and how long ago, as far as
 * the journal knows. `many` are the verbs that change many things of a company in one line: where one of them came last,
 * nobody is named, for it may have been another's. Users stand in a later room: they are read by name here, as the
 * foreign keys to them are.
 */
export async function changedMeanwhile(tx: Tx, subjectId: string, many: readonly string[] = []): Promise<Refusal> {
  const own = sql`line.firm_id = ${tx.scope.firmId} and line.subject_id = ${subjectId}`
  const verbs = sql.join(
    many.map((verb) => sql`${verb}`),
    sql`, `,
  )
  const ofCompany = sql`line.firm_id = ${tx.scope.firmId} and line.verb in (${verbs})
    and line.company_id = (select line.company_id from journal as line where ${own} order by line.seq desc limit 1)`
  const [last] = await tx.db.execute<{ at: string; name: string | null }>(sql`
    select line.at, case when line.subject_id = ${subjectId} then person.name end as name from journal as line
      left join users as person on person.firm_id = line.firm_id and person.id = line.actor_id
    where (${own}) ${many.length ? sql`or (${ofCompany})` : sql``} order by line.seq desc limit 1`)
  if (!last?.name) return new Refusal('CONFLICT', say(says.changedMeanwhile))
  const minutes = Math.max(0, Math.floor((tx.now.getTime() - new Date(last.at).getTime()) / MINUTE_MS))
  return new Refusal('CONFLICT', say(says.changedBy, { name: last.name, minutes }))
}

export interface Verdict {
  lines: number
  /** The first line that does not fit, or null when the chain is whole. */
  brokenAt: number | null
}

/** The line before the ones to come; the beginning of a chain when nothing is given. */
export type Link = Pick<JournalRow, 'seq' | 'hash'>
export const beginning: Link = { seq: 0, hash: START }

/** Recomputes a firm's chain from its rows, oldest first, going on from the line before them. */
export function verify(rows: readonly JournalRow[], after: Link = beginning): Verdict {
  let previous = after
  for (const { hash, ...row } of rows) {
    if (row.seq !== previous.seq + 1 || row.previous !== previous.hash || hashLine(row) !== hash)
      return { lines: rows.length, brokenAt: row.seq }
    previous = { seq: row.seq, hash }
  }
  return { lines: rows.length, brokenAt: null }
}
