/** A server over HTTP with pages of its own, a user who can sign in, and the lines of its log. */
import 'reflect-metadata'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll } from 'vitest'
import { users } from '../../schema/people/tables.ts'
import type { Env } from '../../server/core/env.ts'
import { serve, type Parts, type Serving } from '../../server/core/http.ts'
import { createLog } from '../../server/core/log.ts'
import { pagesFrom } from '../../server/core/pages.ts'
import { hashPassword } from '../../server/people/commands.ts'
import { api } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm } from '../support/given.ts'

export const password = 'a long enough password'
export const email = 'http@example.org'

export interface Answered {
  status: number
  headers: Headers
  text: string
  ms: number
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read by tests that know their shape
  body: any
}

export const codes = (answered: Answered) =>
  answered.body.errors.map((error: { extensions: { code: string } }) => error.extensions.code)

/** Files of the three applications as a build leaves them. */
function writePages(dist: string): void {
  for (const app of ['console', 'portal', 'explorer']) {
    mkdirSync(join(dist, app, 'assets'), { recursive: true })
    writeFileSync(join(dist, app, 'index.html'), `<title>${app}</title>`)
    writeFileSync(join(dist, app, 'assets', 'index-abc.js'), 'export {}')
  }
}

export function useServer() {
  const database = useDatabase()
  const dist = mkdtempSync(join(tmpdir(), 'ic pages '))
  const lines: string[] = []
  const running: Serving[] = []
  let url = ''
  let firmId = ''

  async function start(env: Env, more: Partial<Parts> = {}): Promise<string> {
    const log = createLog({ logLevel: 'info' }, { write: (line: string) => void lines.push(line) })
    const serving = await serve({ env, database: database(), schema: api(), log, routes: [pagesFrom(dist)], ...more })
    running.push(serving)
    serving.server.listen(0, '127.0.0.1')
    await once(serving.server, 'listening')
    return `http://127.0.0.1:${(serving.server.address() as AddressInfo).port}`
  }

  beforeAll(async () => {
    writePages(dist)
    const { admin } = await givenFirm(database())
    firmId = admin.firmId
    await givenCompany(database(), admin)
    const passwordHash = await hashPassword(password)
    await database().db.update(users).set({ email, passwordHash }).where(eq(users.id, admin.id))
    url = await start(testEnv())
  })
  afterAll(async () => {
    await Promise.all(running.map((one) => one.stop()))
    rmSync(dist, { recursive: true, force: true })
  })

  async function send(path: string, init: RequestInit = {}, base = url): Promise<Answered> {
    const began = performance.now()
    const response = await fetch(base + path, { redirect: 'manual', ...init })
    const text = await response.text()
    const ms = performance.now() - began
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, headers: response.headers, text, ms, body: isJson ? JSON.parse(text) : null }
  }
  const post = (body: unknown, headers: Record<string, string> = {}, base = url) =>
    send(
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      },
      base,
    )
  const signIn = (base = url) =>
    post(
      { query: 'mutation ($i: SignInInput!) { signIn(input: $i) { email } }', variables: { i: { email, password } } },
      {},
      base,
    )
  return { database, firmId: () => firmId, lines, post, send, signIn, start }
}
