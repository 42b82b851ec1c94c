/** One way to the database for everybody: postgres.js, guarded, with drizzle over it, whichever database stands behind. */
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { say, tell, words, type Locale } from '../../../schema/core/say.ts'
import { StartRefusal, type Env } from '../env.ts'
import { driver, type Sql } from './guard.ts'
import { takeLock } from './lock.ts'
import { startPglite, type PgliteOptions } from './pglite.ts'

export interface Database {
  /** postgres.js. Drizzle switches off its date parsers: timestamps come back as text from raw statements. */
  readonly sql: Sql
  readonly db: PostgresJsDatabase
  /** True for PGlite: one connection, superuser, no statement timeout, no proof of races. */
  readonly embedded: boolean
  /**
   * One connection of the owner role without timeouts, for migrations. For the embedded database it is the one there
   * is. The caller ends it.
   */
  openOwner(): Promise<{ readonly sql: Sql; end(): Promise<void> }>
  /** Waits up to five seconds for running statements, then closes everything, the embedded database and its lock too. */
  end(): Promise<void>
}

export interface ConnectOptions {
  readonly locale?: Locale
  /** Called when the embedded database's process ends unasked: the server can't go on. */
  readonly onLost?: (reason: string) => void
  /** Tests: an embedded database in memory, from a dump, instead of the one in `dataDir`. */
  readonly embedded?: Pick<PgliteOptions, 'dataDir' | 'restoreFrom'>
}

const w = words('database', {
  tooOld: {
    ru: 'Нужен PostgreSQL 15 или новее, а по адресу DATABASE_URL отвечает {version}. Обновите сервер базы или задайте другой.',
    en: 'PostgreSQL 15 or newer is needed, but {version} answers at DATABASE_URL. Upgrade that server or name another.',
  },
})

const endSeconds = 5
const oldestVersion = 150_000
const quiet = { onnotice: () => {}, connect_timeout: 10, backoff: (tries: number) => Math.min(3 ** tries / 100, 1) }
// Milliseconds, set as start-up parameters. Their like at role level (security.md, Shapes) stands behind them.
const timeouts = { statement_timeout: 5000, lock_timeout: 2000, idle_in_transaction_session_timeout: 10_000 }

/** Throws a `StartRefusal` for a server older than PostgreSQL 15. */
export async function refuseOldServer(sql: Sql, locale: Locale = 'en'): Promise<void> {
  const [row] = await sql<{ number: number; version: string }[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version`
  if (!row || row.number < oldestVersion) {
    throw new StartRefusal(tell(say(w.tooOld, { version: row?.version ?? '?' }), locale))
  }
}

/**
 * Opens the database that the configuration names: PostgreSQL at `databaseUrl`, else PGlite in `dataDir`, whose lock it
 * takes. Throws `StartRefusal` (folder held, server too old) or the driver's error when nobody answers.
 */
export function connect(
  env: Pick<Env, 'databaseUrl' | 'migrationDatabaseUrl' | 'dataDir'>,
  options: ConnectOptions = {},
): Promise<Database> {
  return env.databaseUrl
    ? connectServer(env.databaseUrl, env.migrationDatabaseUrl, options)
    : connectEmbedded(env, options)
}

async function connectServer(url: string, ownerUrl: string | null, { locale }: ConnectOptions): Promise<Database> {
  const sql = driver(url, { ...quiet, max: 10, connection: { application_name: 'internal-client', ...timeouts } })
  try {
    await refuseOldServer(sql, locale)
  } catch (error) {
    await sql.end({ timeout: endSeconds })
    throw error
  }
  const openOwner = () => {
    const owner = driver(ownerUrl ?? url, { ...quiet, max: 1, max_lifetime: null })
    return Promise.resolve({ sql: owner, end: () => owner.end({ timeout: endSeconds }) })
  }
  return {
    sql,
    db: drizzle({ client: sql, casing: 'snake_case' }),
    embedded: false,
    openOwner,
    end: () => sql.end({ timeout: endSeconds }),
  }
}

async function connectEmbedded({ dataDir }: Pick<Env, 'dataDir'>, options: ConnectOptions): Promise<Database> {
  const place = options.embedded ?? { dataDir }
  const lock = place.dataDir === null ? null : takeLock(place.dataDir, options.locale)
  try {
    const pglite = await startPglite({ ...place, ...(options.onLost && { onExit: options.onLost }) })
    const sql = driver({ ...quiet, ...pglite.options, max: 1, max_lifetime: null })
    const end = async () => {
      await sql.end({ timeout: endSeconds })
      await pglite.stop()
      lock?.release()
    }
    const openOwner = () => Promise.resolve({ sql, end: () => Promise.resolve() })
    return { sql, db: drizzle({ client: sql, casing: 'snake_case' }), embedded: true, openOwner, end }
  } catch (error) {
    lock?.release()
    throw error
  }
}
