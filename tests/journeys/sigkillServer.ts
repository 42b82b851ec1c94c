/** The real server as a process of its own, on a database that outlives it: it is killed without warning and started again. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { connect, type Database } from '../../server/core/db/connect.ts'
import { onPostgres, openTestDatabase, testEnv } from '../support/db.ts'

export interface Killable {
  /** Where the server answers; waits for it while it is being started again. */
  address(): Promise<string>
  /** SIGKILL, then a new start: resolves when the new process answers. */
  killAndRestart(): Promise<void>
  /** SIGKILL for good; gives the database for looking into. On PGlite this takes its folder's lock from the dead. */
  killForGood(): Promise<Database>
  end(): Promise<void>
}

interface Place {
  /** Environment of the server: where its data is. */
  readonly where: Record<string, string>
  reopen(): Promise<Database>
  clear(): Promise<void>
}

/** Prepares the data by `furnish` and leaves it to the server: a clone on PostgreSQL, or a folder of PGlite. */
async function place(furnish: (database: Database) => Promise<void>): Promise<Place> {
  if (onPostgres) {
    const database = await openTestDatabase()
    await furnish(database)
    const where = { DATABASE_URL: database.url ?? '' }
    return { where, reopen: () => Promise.resolve(database), clear: () => database.end() }
  }
  const folder = mkdtempSync(join(tmpdir(), 'killed-'))
  const env = testEnv({ DATA_DIR: folder })
  const restoreFrom = process.env['IC_TEST_DUMP'] ?? ''
  const database = await connect(env, { embedded: { dataDir: folder, restoreFrom } })
  await furnish(database)
  await database.end()
  let reopened: Database | undefined
  return {
    where: { DATA_DIR: folder },
    reopen: async () => (reopened = await connect(env)),
    clear: async () => {
      await reopened?.end()
      rmSync(folder, { recursive: true })
    },
  }
}

const main = fileURLToPath(new URL('../../server/core/main.ts', import.meta.url))
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

async function start(where: Record<string, string>): Promise<{ child: ChildProcess; address: string }> {
  const keys = { LINK_KEY: Buffer.alloc(32, 1).toString('base64'), SEAL_KEY: Buffer.alloc(32, 2).toString('base64') }
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, ['--import', tsx, main], {
    env: { PATH, PORT: '0', HOST: '127.0.0.1', DEMO: 'no', LOG_LEVEL: 'error', LANG: 'C', ...keys, ...where },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString()
      const [, port] = /http:\/\/localhost:(\d+)/.exec(said) ?? []
      if (port) resolve(`http://127.0.0.1:${port}`)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => reject(new Error(`the server did not start: ${said}`)))
  })
  return { child, address }
}

export async function startKillable(furnish: (database: Database) => Promise<void>): Promise<Killable> {
  const { where, reopen, clear } = await place(furnish)
  let running = start(where)
  const kill = async () => {
    const { child } = await running
    const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : Promise.resolve()
    child.kill('SIGKILL')
    await gone
  }
  await running
  return {
    address: async () => (await running).address,
    killAndRestart: async () => {
      await kill()
      running = start(where)
      await running
    },
    killForGood: async () => {
      await kill()
      return reopen()
    },
    end: async () => {
      await kill().catch(() => undefined)
      await clear()
    },
  }
}
