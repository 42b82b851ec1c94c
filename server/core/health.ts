/** `/healthz`: the process lives. `/readyz`: it can do its work, part by part, for whoever sends traffic to it. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Response } from 'express'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Database } from './db/connect.ts'
import { migrationsFolder } from './db/migrate.ts'
import type { Route } from './http.ts'

export type Check = () => Promise<void>

/** A part that doesn't answer by then isn't ready. */
const CHECK_MS = 3000
const KEEP_MS = 1000

async function ask(check: Check): Promise<'ready' | 'not ready'> {
  const late = new AbortController()
  const tooLate = wait(CHECK_MS, undefined, { signal: late.signal, ref: false }).then(() => {
    throw new Error('no answer in time')
  })
  try {
    await Promise.race([check(), tooLate])
    return 'ready'
  } catch {
    return 'not ready'
  } finally {
    late.abort()
    tooLate.catch(() => undefined)
  }
}

function tellHealth(response: Response, ready: boolean, parts: Record<string, string>): void {
  response
    .status(ready ? 200 : 503)
    .setHeader('cache-control', 'no-store')
    .json({ ready, ...parts })
}

/** Asks all parts, but not anew for everybody who comes within a second: the address is open to anyone. */
function askSeldom(checks: Readonly<Record<string, Check>>) {
  let last: { at: number; told: Promise<(readonly [string, 'ready' | 'not ready'])[]> } | undefined
  return () => {
    if (last && Date.now() - last.at < KEEP_MS) return last.told
    const told = Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await ask(check)] as const))
    last = { at: Date.now(), told }
    return told
  }
}

export const health: Route = (app, { checks = {} }) => {
  const askAll = askSeldom(checks)
  app.get('/healthz', (_request, response) => tellHealth(response, true, {}))
  app.get('/readyz', async (_request, response) => {
    const told = await askAll()
    tellHealth(
      response,
      told.every(([, state]) => state === 'ready'),
      Object.fromEntries(told),
    )
  })
}

/** Whether the database answers, and whether it stands at the migrations that this program knows. */
export function databaseChecks(database: Database): Record<'database' | 'migrations', Check> {
  const known = readMigrationFiles({ migrationsFolder }).length
  return {
    database: async () => {
      await database.sql`select 1`
    },
    migrations: async () => {
      const owner = await database.openOwner()
      try {
        const [row] = await owner.sql<
          { applied: number }[]
        >`select count(*)::int as applied from drizzle.__drizzle_migrations`
        if (row?.applied !== known) throw new Error(`${row?.applied} migrations are applied, ${known} are known`)
      } finally {
        await owner.end()
      }
    },
  }
}
