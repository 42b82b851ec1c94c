/** Who asks, what they may see, and the only way to the database. A scope is minted here and nowhere else. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Logger } from 'pino'
import type { Locale } from '../../schema/core/say.ts'
import type { LinkPurpose, TokenKind, UserRole } from '../../schema/people/terms.ts'
import type { Database } from './db/connect.ts'
import type { Env } from './env.ts'
import { createWaves } from './waves.ts'

export type Transaction = Parameters<Parameters<Database['db']['transaction']>[0]>[0]

export type Actor =
  | { kind: 'nobody' }
  | {
      kind: 'user'
      id: string
      firmId: string
      role: UserRole
      companies: '*' | readonly string[]
      sessionId: string | null
    }
  | { kind: 'token'; id: string; firmId: string; companyId: string; tokenKind: TokenKind }
  | { kind: 'viewer'; id: string; firmId: string; companyId: string; employeeId: string }
  | { kind: 'link'; id: string; firmId: string; companyId: string; roundId: string; unitId: string; secret: Buffer }
  | {
      /** Somebody of the company who came by a personal link, to do the one thing that it is for. */
      kind: 'person'
      id: string
      firmId: string
      companyId: string
      employeeId: string
      purpose: LinkPurpose
      subjectId: string
    }
  | { kind: 'system'; firmId: string }

declare const minted: unique symbol
export interface Scope {
  readonly [minted]: true
  readonly firmId: string
  readonly companies: '*' | readonly string[]
  readonly side: 'firm' | 'company'
  /** Whose personal link it is: what is theirs alone, the database shows to them alone. */
  readonly employeeId: string | null
}

/** A short transaction that sees its scope and nothing else. `now` is the database's clock, the only one for deadlines. */
export interface Tx {
  readonly db: Transaction
  readonly scope: Scope
  readonly now: Date
}

export type Batch<K, V> = (tx: Tx, keys: readonly K[]) => Promise<readonly V[]>

export interface Context {
  readonly actor: Actor
  readonly locale: Locale
  readonly requestId: string
  readonly env: Env
  readonly log: Logger
  /** Where the request came from; used for throttling only, never stored in the clear. */
  readonly address: string
  readonly database: Database
  /** Told by the sign-in and sign-out commands; the HTTP edge turns it into a cookie. */
  setSession(token: string | null): void
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Batches what fields of one answer ask for. The same batch function is the same loader. */
  load<K extends string, V>(batch: Batch<K, V>, key: K): Promise<V>
}

function mint(actor: Actor): Scope {
  const scope = (
    firmId: string,
    companies: Scope['companies'],
    side: Scope['side'],
    employeeId: Scope['employeeId'] = null,
  ) => ({ firmId, companies, side, employeeId }) as unknown as Scope
  switch (actor.kind) {
    case 'nobody':
      return scope('', [], 'company')
    case 'user':
      return scope(actor.firmId, actor.companies, 'firm')
    case 'system':
      return scope(actor.firmId, '*', 'firm')
    case 'token':
    case 'viewer':
    case 'link':
      return scope(actor.firmId, [actor.companyId], 'company')
    case 'person':
      return scope(actor.firmId, [actor.companyId], 'company', actor.employeeId)
  }
}

const inside = new AsyncLocalStorage<true>()

// The embedded database has one connection: a second transaction inside the first would wait for ever.
const alreadyOpen = 'a transaction is already open: pass its tx on'

/** Opens one transaction as the app role with the scope's settings, all of them gone with it. */
export async function inScope<T>(
  database: Database,
  scope: Scope,
  readOnly: boolean,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (inside.getStore()) throw new Error(alreadyOpen)
  return inside.run(true, () =>
    database.db.transaction(async (db) => {
      const companies = scope.companies === '*' ? '*' : scope.companies.join(',')
      const rows = await db.execute<{ now: string }>(sql`select
        set_config('role', 'internal_client_app', true), set_config('app.firm_id', ${scope.firmId}, true),
        set_config('app.companies', ${companies}, true), set_config('app.side', ${scope.side}, true),
        set_config('app.employee_id', ${scope.employeeId ?? ''}, true),
        set_config('transaction_read_only', ${readOnly ? 'on' : 'off'}, true), app_now() as now`)
      const [row] = rows
      if (!row) throw new Error('the database did not tell the time')
      return work({ db, scope, now: new Date(row.now) })
    }),
  )
}

export interface ContextParts
  extends Pick<Context, 'actor' | 'locale' | 'requestId' | 'env' | 'log' | 'address' | 'database'> {
  setSession?: Context['setSession']
}

export function createContext(parts: ContextParts): Context {
  const scope = mint(parts.actor)
  const waves = createWaves((work) => inScope(parts.database, scope, true, work))
  return {
    ...parts,
    setSession: parts.setSession ?? (() => undefined),
    read: waves.read,
    // What was loaded before is of before: the next command of the same document must not answer with it.
    write: (work) => inScope(parts.database, scope, false, work).finally(() => waves.clear()),
    load: (batch, key) => {
      if (inside.getStore()) throw new Error(alreadyOpen)
      return waves.load(batch, key)
    },
  }
}

interface CompanyTable {
  firmId: PgColumn
  companyId: PgColumn
}

/** The scope as a condition: first in every where. Row-level security stands behind it and says the same. */
export function within(tx: Tx, table: CompanyTable, ...conditions: (SQL | undefined)[]): SQL | undefined {
  const { firmId, companies } = tx.scope
  const companyCondition =
    companies === '*' ? undefined : companies.length ? inArray(table.companyId, [...companies]) : sql`false`
  return and(eq(table.firmId, firmId), companyCondition, ...conditions)
}

/** The same for tables of the firm itself. */
export const withinFirm = (tx: Tx, table: { firmId: PgColumn }, ...conditions: (SQL | undefined)[]): SQL | undefined =>
  and(eq(table.firmId, tx.scope.firmId), ...conditions)

/** The firm and company columns of a new row. */
export const ownedBy = (tx: Tx, companyId: string) => ({ firmId: tx.scope.firmId, companyId })
