import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import type { Server } from 'node:http'
import { databaseChecks, health, type Check } from '../../server/core/health.ts'
import type { Parts } from '../../server/core/http.ts'
import { useDatabase } from '../support/db.ts'

const database = useDatabase()
let server: Server | undefined

async function ask(path: string, checks: Record<string, Check>): Promise<{ response: Response; body: unknown }> {
  const app = express()
  const parts: Pick<Parts, 'checks'> = { checks }
  health(app, parts as Parts)
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server?.once('listening', resolve))
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
  return { response, body: await response.json() }
}
afterEach(() => server?.close())

const ready = () => Promise.resolve()
const broken = () => Promise.reject(new Error('postgres://user:secret@host is gone'))

describe('health', () => {
  it('of the process is told even when nothing else works', async () => {
    const { response, body } = await ask('/healthz', { database: broken })
    expect([response.status, body]).toEqual([200, { ready: true }])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('is readiness when database, migrations and jobs are ready', async () => {
    const { response, body } = await ask('/readyz', { ...databaseChecks(database()), jobs: ready })
    expect([response.status, body]).toEqual([
      200,
      { ready: true, database: 'ready', migrations: 'ready', jobs: 'ready' },
    ])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('names the part that is not ready, and nothing of why', async () => {
    const { response, body } = await ask('/readyz', { database: ready, jobs: broken })
    expect([response.status, body]).toEqual([503, { ready: false, database: 'ready', jobs: 'not ready' }])
  })

  it('is not readiness when a part does not answer in time', async () => {
    const { body } = await ask('/readyz', { database: () => new Promise(() => undefined) })
    expect(body).toEqual({ ready: false, database: 'not ready' })
  })

  it('is not readiness on a database with other migrations than the program’s', async () => {
    await database().sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 9999999999999)`
    const { body } = await ask('/readyz', databaseChecks(database()))
    await database().sql`delete from drizzle.__drizzle_migrations where hash = 'newer'`
    expect(body).toEqual({ ready: false, database: 'ready', migrations: 'not ready' })
  })
})
