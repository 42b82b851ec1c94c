/** A fresh, migrated database for a test file: PGlite from a dump, or a clone on the PostgreSQL of TEST_DATABASE_URL. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import { connect, type Database } from '../../server/core/db/connect.ts'
import { driver } from '../../server/core/db/guard.ts'
import { readEnv, type Env } from '../../server/core/env.ts'
import { copyFolder } from './copies.ts'
import { empty, takeMould, type Mould } from './reuse.ts'

export const onPostgres = Boolean(process.env['TEST_DATABASE_URL'])

/** A configuration for tests: fixed keys, silent, nothing of this machine's environment. */
export const testEnv = (more: Record<string, string> = {}): Env =>
  readEnv({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: '0',
    LINK_KEY: Buffer.alloc(32, 1).toString('base64'),
    SEAL_KEY: Buffer.alloc(32, 2).toString('base64'),
    ...more,
  })

export interface TestDatabase extends Database {
  /** Address of a clone on a real PostgreSQL, or null for PGlite. */
  readonly url: string | null
}

async function cloneTemplate(url: string, template: string): Promise<TestDatabase> {
  const name = `ic_test_${randomBytes(6).toString('hex')}`
  const admin = driver(url, { max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${name} template ${template} strategy file_copy`)
  const address = new URL(url)
  address.pathname = `/${name}`
  const database = await connect({ databaseUrl: address.href, migrationDatabaseUrl: null, dataDir: '' })
  const end = async () => {
    await database.end()
    await admin.unsafe(`drop database ${name} with (force)`)
    await admin.end({ timeout: 5 })
  }
  return { ...database, url: address.href, end }
}

async function openCopy(original: string): Promise<TestDatabase> {
  const { folder, remove } = copyFolder(original)
  try {
    const database = await connect(testEnv(), { embedded: { dataDir: folder } })
    const end = async () => {
      await database.end()
      remove()
    }
    return { ...database, url: null, end }
  } catch (error) {
    remove()
    throw error
  }
}

/** Databases of this process that nobody uses, as good as new. */
const free: TestDatabase[] = []
let mould: Mould | undefined

/** One that another file has left, or a new one. Its end is its return, unless it can't be made as good as new. */
async function borrowCopy(original: string): Promise<TestDatabase> {
  const database = free.pop() ?? (await openCopy(original))
  const known = (mould ??= await takeMould(database.sql))
  const end = async () => {
    if (await empty(database.sql, known).catch(() => false)) free.push(database)
    else await database.end()
  }
  return { ...database, end }
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const { TEST_DATABASE_URL: url, IC_TEST_TEMPLATE: template, IC_TEST_FOLDER: original } = process.env
  if (url && template) return cloneTemplate(url, template)
  if (!original) throw new Error('the global setup has made no database')
  return borrowCopy(original)
}

/** Opens a database for the file's tests and ends it after them; the getter gives it inside of tests. */
export function useDatabase(): () => TestDatabase {
  let database: TestDatabase | undefined
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(async () => {
    await database?.end()
  })
  return () => {
    if (!database) throw new Error('the database is there inside of tests only')
    return database
  }
}

/** Sets the database's clock, as only its owner may; null lets it run again. */
export async function setClock(database: Database, at: Date | null): Promise<void> {
  const { sql, end } = await database.openOwner()
  await sql`delete from clock`
  if (at) await sql`insert into clock (at) values (${at.toISOString()})`
  await end()
}
