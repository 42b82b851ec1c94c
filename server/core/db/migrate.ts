/** Migrations at start: drizzle's own migrator under a lock, for three processes at once would trip over one another. */
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import { say, tell, words, type Locale } from '../../../schema/core/say.ts'
import { StartRefusal } from '../env.ts'
import { installJobs } from '../jobs/install.ts'
import type { Database } from './connect.ts'
import type { Sql } from './guard.ts'

const w = words('migrate', {
  newer: {
    ru: 'База новее программы: в ней {count, plural, one {# миграция, неизвестная} few {# миграции, неизвестные} many {# миграций, неизвестных} other {# миграции, неизвестной}} этой версии. Запустите более новую версию программы или восстановите копию базы.',
    en: 'The database is newer than the program: it holds {count, plural, one {# migration} other {# migrations}} unknown to this version. Run a newer version, or restore a backup of the database.',
  },
  changed: {
    ru: 'Миграция {when} изменена после того, как её применили к базе. Верните её прежний текст: применённые миграции не правят, к ним добавляют новые.',
    en: 'Migration {when} was changed after it had been applied to the database. Restore its text: applied migrations are never edited, new ones are added.',
  },
  skipped: {
    ru: 'Миграция {when} старше последней применённой и потому была бы пропущена. Создайте её заново, с новой датой.',
    en: 'Migration {when} is older than the last one applied and would be skipped. Generate it anew, with a new date.',
  },
})

export const migrationsFolder = fileURLToPath(new URL('../../../schema/migrations', import.meta.url))

// Any number will do as long as nobody else takes it in this database: the letters «ВК» and «м» as code points.
const lockNumber = 1042_1050_1084

interface Applied {
  readonly hash: string
  readonly when: number
}

async function readApplied(sql: Sql): Promise<Applied[]> {
  const [row] = await sql<{ there: boolean }[]>`select to_regclass('drizzle.__drizzle_migrations') is not null as there`
  if (!row?.there) return []
  return sql<Applied[]>`select hash, created_at::float8 as "when" from drizzle.__drizzle_migrations order by created_at`
}

/** Says why the code's migrations and the database's don't fit, or nothing. drizzle itself compares only the last date. */
function refuseMisfit(folder: string, applied: readonly Applied[], locale: Locale): void {
  const known = new Map(readMigrationFiles({ migrationsFolder: folder }).map((one) => [one.folderMillis, one.hash]))
  const unknown = applied.filter(({ when }) => !known.has(when))
  if (unknown.length > 0) throw new StartRefusal(tell(say(w.newer, { count: unknown.length }), locale))

  const changed = applied.find(({ when, hash }) => known.get(when) !== hash)
  if (changed) throw new StartRefusal(tell(say(w.changed, { when: String(changed.when) }), locale))

  const last = applied.at(-1)?.when ?? 0
  const done = new Set(applied.map(({ when }) => when))
  const skipped = [...known.keys()].find((when) => when < last && !done.has(when))
  if (skipped) throw new StartRefusal(tell(say(w.skipped, { when: String(skipped) }), locale))
}

/**
 * Brings the database to the code's migrations; does nothing when it is there already. Several processes may call it at
 * once: they wait for one another. Throws `StartRefusal` when the database is newer than the code, or when an applied
 * migration was edited or would be skipped. Nothing of a failed run stays.
 */
export async function migrate(
  database: Pick<Database, 'openOwner'>,
  folder = migrationsFolder,
  locale: Locale = 'en',
): Promise<void> {
  const { sql, end } = await database.openOwner()
  try {
    // A session's lock on the one connection of this client; `reserve` is not needed and would block its end.
    await sql`select pg_advisory_lock(${lockNumber})`
    try {
      refuseMisfit(folder, await readApplied(sql), locale)
      await applyMigrations(drizzle({ client: sql }), { migrationsFolder: folder })
      if (folder === migrationsFolder) await installJobs(sql)
    } finally {
      await sql`select pg_advisory_unlock(${lockNumber})`
    }
  } finally {
    await end()
  }
}
