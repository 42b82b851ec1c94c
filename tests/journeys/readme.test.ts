/** The README's road in ten requests, run to the letter against a running server. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { eq } from 'drizzle-orm'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { users } from '../../schema/people/tables.ts'
import { serve, type Serving } from '../../server/core/http.ts'
import { resolvers } from '../../server/core/resolvers.ts'
import { routes } from '../../server/core/routes.ts'
import { buildApi } from '../../server/core/schema.ts'
import { hashPassword } from '../../server/people/commands.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { givenFirm } from '../support/given.ts'

const run = promisify(execFile)
const database = useDatabase()
const account = { EMAIL: 'road@example.org', PASSWORD: 'the road in ten requests' }
const folder = mkdtempSync(join(tmpdir(), 'road-'))
let serving: Serving

beforeAll(async () => {
  const { admin } = await givenFirm(database())
  await database()
    .db.update(users)
    .set({ email: account.EMAIL, passwordHash: await hashPassword(account.PASSWORD) })
    .where(eq(users.id, admin.id))
  serving = await serve({
    env: testEnv(),
    database: database(),
    schema: buildApi(resolvers),
    log: pino({ level: 'silent' }),
    routes,
  })
  serving.server.listen(0, '127.0.0.1')
  await once(serving.server, 'listening')
})

afterAll(async () => {
  await serving.stop()
  rmSync(folder, { recursive: true })
})

it('leads a newcomer from signing in to an exported comparison, and prints what it says', async () => {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
  const road = /<!-- road:begin -->\n+```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const script = join(folder, 'road.sh')
  writeFileSync(script, `set -euo pipefail\n${road}`)
  const address = serving.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const env = { ...process.env, ...account, BASE: `http://127.0.0.1:${port}` }
  const { stdout } = await run('bash', [script], { env, timeout: 280_000 })
  expect(stdout).toContain('open\n')
  expect(stdout.match(/^[0-9A-F]{12}$/gm)).toHaveLength(30)
  expect(stdout).toContain('ИТ: 4,70')
  expect(stdout).toMatch(/^Склад: Слишком мало клиентов/m)
  expect(stdout).toMatch(/IT/)
}, 300_000)
