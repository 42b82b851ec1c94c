/** The embedded database as a process; then the way to either database: connect and migrate. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, refuseOldServer, type Database } from '../../server/core/db/connect.ts'
import { driver, type Sql } from '../../server/core/db/guard.ts'
import { isDead, readHolder } from '../../server/core/db/lock.ts'
import { migrate } from '../../server/core/db/migrate.ts'
import { startPglite } from '../../server/core/db/pglite.ts'
import { StartRefusal } from '../../server/core/env.ts'

const folder = mkdtempSync(join(tmpdir(), 'client db '))
const dump = join(folder, 'dump.tgz')
const embedded = { databaseUrl: null, migrationDatabaseUrl: null, dataDir: '/nowhere' }
const url = process.env['TEST_DATABASE_URL']

// A new database costs four seconds and more, one from a dump less than two: this one is made new, all others from it.
beforeAll(async () => {
  const pglite = await startPglite({ dataDir: null })
  const sql = driver({ ...pglite.options, max: 1 })
  await sql`create table told as select 'a tale' as tale`
  await sql.end({ timeout: 5 })
  await pglite.writeDump(dump)
  await pglite.stop()
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** A folder of migrations as drizzle-kit writes them; one per statement, at the seconds given. */
function writeMigrations(name: string, statements: readonly string[], seconds = statements.map((_, at) => at)): string {
  const place = join(folder, name)
  mkdirSync(join(place, 'meta'), { recursive: true })
  const entries = statements.map((text, idx) => {
    writeFileSync(join(place, `000${idx}_step.sql`), text)
    return {
      idx,
      version: '7',
      when: 1_700_000_000_000 + (seconds[idx] ?? 0) * 1000,
      tag: `000${idx}_step`,
      breakpoints: true,
    }
  })
  writeFileSync(join(place, 'meta/_journal.json'), JSON.stringify({ version: '7', dialect: 'postgresql', entries }))
  return place
}
const first = 'create table marks (mark int not null)'
const second = 'alter table marks add column note text'

describe('the embedded database', () => {
  let database: Database
  const dataDir = join(
    folder,
    'a folder with spaces and a name so long that no unix socket could ever be bound inside of it',
    'data',
  )
  beforeAll(async () => {
    database = await connect({ ...embedded, dataDir }, { embedded: { dataDir, restoreFrom: dump } })
  })

  it('works under a long path with spaces, its socket closed to others', async () => {
    const [row] = await database.sql<{ number: number }[]>`select 1 as number`
    expect(row?.number).toBe(1)
    const { path } = database.sql.options
    expect(Buffer.byteLength(String(path))).toBeLessThan(105)
    expect(statSync(join(String(path), '..')).mode & 0o077).toBe(0)
  })

  it('lets no second process in, and says who is there', async () => {
    await expect(connect({ ...embedded, dataDir })).rejects.toThrow(new RegExp(`held by process ${process.pid}`))
  })

  it('applies migrations once, and again only what is new', async () => {
    await migrate(database, writeMigrations('one', [first]))
    await migrate(database, writeMigrations('one', [first]))
    await migrate(database, writeMigrations('both', [first, second]))
    await database.sql`insert into marks values (5, 'kept')`
  })

  it('refuses to go on with a database that is newer than the code, and with edited or skipped migrations', async () => {
    const refused = (name: string, statements: string[]) => migrate(database, writeMigrations(name, statements))
    await expect(refused('older', [first])).rejects.toThrow(/newer than the program: it holds 1 migration unknown/)
    await expect(refused('edited', [first, `${second} -- edited`])).rejects.toThrow(/was changed after/)
    const late = migrate(database, writeMigrations('late', [first, 'select 1', second], [0, 0.5, 1]))
    await expect(late).rejects.toThrow(/older than the last one applied/)
    await expect(late).rejects.toThrow(StartRefusal)
  })

  it('leaves nothing of a migration that fails', async () => {
    const broken = writeMigrations('broken', [first, second, 'create table half (x int);\nselect 1 / 0'])
    await expect(migrate(database, broken)).rejects.toThrow()
    const [row] = await database.sql`select to_regclass('half') is null as gone`
    expect(row).toEqual({ gone: true })
  })

  it('keeps what was written over a stop and a start, and lets go of its folder', async () => {
    await database.end()
    expect(existsSync(join(dataDir, 'lock'))).toBe(false)
    const again = await connect({ ...embedded, dataDir })
    expect(await again.sql`select mark, note from marks`).toEqual([{ mark: 5, note: 'kept' }])
    await again.end()
  })
})

describe('a database in memory', () => {
  it('begins from a dump', async () => {
    const restored = await connect(embedded, { embedded: { dataDir: null, restoreFrom: dump } })
    expect(await restored.sql`select tale from told`).toEqual([{ tale: 'a tale' }])
    await restored.end()
  })

  it('says what was wrong with a dump that cannot be read', async () => {
    writeFileSync(join(folder, 'bad.tgz'), 'no dump')
    await expect(startPglite({ dataDir: null, restoreFrom: join(folder, 'bad.tgz') })).rejects.toThrow(/process ended/)
  })

  it('tells its owner when it ends unasked', async () => {
    let lost = (_: string) => {}
    const told = new Promise<string>((resolve) => (lost = resolve))
    const pglite = await startPglite({ dataDir: null, restoreFrom: dump, onExit: lost })
    process.kill(pglite.pid, 'SIGKILL')
    expect(await told).toContain('SIGKILL')
    await pglite.stop()
  })
})

describe('a server that is killed', () => {
  it('takes its database process with it, and loses nothing acknowledged', async () => {
    const dataDir = join(folder, 'killed')
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
    const connectFile = new URL('../../server/core/db/connect.ts', import.meta.url).href
    const script = `
      const { connect } = await import(${JSON.stringify(connectFile)})
      const { sql } = await connect(
        { databaseUrl: null, dataDir: ${JSON.stringify(dataDir)} },
        { embedded: { dataDir: ${JSON.stringify(dataDir)}, restoreFrom: ${JSON.stringify(dump)} } },
      )
      await sql.unsafe("create table kept as select 1 as one")
      console.log('acknowledged')`
    const server = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', script])
    await once(server.stdout, 'data')
    server.kill('SIGKILL')
    await once(server, 'exit')

    const again = await connect({ ...embedded, dataDir })
    expect(await again.sql`select one from kept`).toEqual([{ one: 1 }])
    await again.end()
    const former = readHolder(join(dataDir, 'run/child.json'), 'en')
    expect(former && isDead(former)).toBe(true)
  })
})

describe('an old server', () => {
  it('is refused with its version', async () => {
    const answer = [{ number: 140_012, version: '14.12' }]
    const old = (() => Promise.resolve(answer)) as unknown as Sql
    await expect(refuseOldServer(old, 'ru')).rejects.toThrow('Нужен PostgreSQL 15 или новее')
  })
})

describe.skipIf(!url)('PostgreSQL', () => {
  const env = { databaseUrl: url ?? null, migrationDatabaseUrl: null, dataDir: '/nowhere' }

  it('stops a statement after five seconds and a wait for a lock after two', async () => {
    const database = await connect(env)
    const [row] = await database.sql`select current_setting('statement_timeout') as statement,
      current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle`
    expect(row).toEqual({ statement: '5s', lock: '2s', idle: '10s' })
    await database.end()
  })

  // Mutant: migrate without pg_advisory_lock fails here with "duplicate key" or "already exists".
  it('is migrated by three servers at once without harm', async () => {
    const slow = writeMigrations('slow', [
      'create schema three;\ncreate table three.marks (x int);\nselect pg_sleep(0.3)',
    ])
    const servers = await Promise.all([connect(env), connect(env), connect(env)])
    const clean = () =>
      servers[0]?.sql.unsafe('drop schema if exists three cascade; drop schema if exists drizzle cascade')
    await clean()
    await Promise.all(servers.map((server) => migrate(server, slow)))
    const [row] = (await (servers[0]?.sql)`select count(*)::int as applied from drizzle.__drizzle_migrations`) ?? []
    expect(row).toEqual({ applied: 1 })
    await clean()
    await Promise.all(servers.map((server) => server.end()))
  })
})
