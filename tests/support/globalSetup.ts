/**
 * Migrates one database before all tests; each test file gets a copy of it: of PGlite's folder, which opens in two thirds
 * of the time that a dump takes, or of a template of PostgreSQL. The dump is for tests of the embedded database itself.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connect } from '../../server/core/db/connect.ts'
import { driver } from '../../server/core/db/guard.ts'
import { migrate, migrationsFolder } from '../../server/core/db/migrate.ts'
import { startPglite } from '../../server/core/db/pglite.ts'
import { clearCopies, COPY_PREFIX, copiesFolder } from './copies.ts'

const artifacts = fileURLToPath(new URL('../.artifacts', import.meta.url))

const LEFT_MS = 3_600_000

function hashMigrations(): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(migrationsFolder).sort()) {
    if (file.endsWith('.sql')) hash.update(readFileSync(join(migrationsFolder, file)))
  }
  hash.update(readFileSync(fileURLToPath(new URL('../../server/core/jobs/install.ts', import.meta.url))))
  return hash.digest('hex').slice(0, 12)
}

async function prepareDump(): Promise<string> {
  const file = join(artifacts, `pglite-${hashMigrations()}.tgz`)
  if (existsSync(file)) return file
  mkdirSync(artifacts, { recursive: true })
  const pglite = await startPglite({ dataDir: null })
  const sql = driver({ ...pglite.options, max: 1, max_lifetime: null, onnotice: () => {} })
  await migrate({ openOwner: () => Promise.resolve({ sql, end: () => Promise.resolve() }) })
  await sql.end({ timeout: 5 })
  await pglite.writeDump(`${file}.new`)
  await pglite.stop()
  renameSync(`${file}.new`, file)
  return file
}

/** The dump unpacked, to be copied file by file. */
async function prepareFolder(dump: string): Promise<string> {
  const folder = dump.replace(/\.tgz$/, '')
  if (existsSync(folder)) return folder
  const making = `${folder}.${process.pid}`
  const pglite = await startPglite({ dataDir: making, restoreFrom: dump })
  await pglite.stop()
  rmSync(join(making, 'run'), { recursive: true, force: true })
  renameSync(making, folder)
  return folder
}

/** Copies that a killed run has left behind in the machine's memory. */
function clearLeftCopies(): void {
  for (const name of readdirSync(copiesFolder())) {
    const path = join(copiesFolder(), name)
    if (name.startsWith(COPY_PREFIX) && Date.now() - statSync(path).mtimeMs > LEFT_MS)
      rmSync(path, { recursive: true, force: true })
  }
}

async function prepareTemplate(url: string): Promise<string> {
  const template = `ic_template_${hashMigrations()}`
  const admin = driver(url, { max: 1, onnotice: () => {} })
  const [there] = await admin`select 1 from pg_database where datname = ${template}`
  if (!there) {
    await admin.unsafe(`create database ${template}`)
    const address = new URL(url)
    address.pathname = `/${template}`
    const database = await connect({ databaseUrl: address.href, migrationDatabaseUrl: null, dataDir: '' })
    await migrate(database)
    await database.end()
  }
  await admin.end({ timeout: 5 })
  return template
}

export default async function setup(): Promise<() => void> {
  const run = `${process.pid}-`
  process.env['IC_TEST_RUN'] = run
  const url = process.env['TEST_DATABASE_URL']
  if (url) process.env['IC_TEST_TEMPLATE'] = await prepareTemplate(url)
  else {
    clearLeftCopies()
    const dump = await prepareDump()
    process.env['IC_TEST_DUMP'] = dump
    process.env['IC_TEST_FOLDER'] = await prepareFolder(dump)
  }
  return () => clearCopies(run)
}
