/** Tenancy of what is asked by address: files up and down. Every address of the access table is attacked over HTTP. */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import express from 'express'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sessions } from '../../schema/people/tables.ts'
import { access } from '../../server/core/access.ts'
import { draftRegulation } from '../../server/regulations/commands/draft.ts'
import { pages } from '../../server/core/pages.ts'
import { findRegulationInForce } from '../../server/regulations/queries.ts'
import { resolvers } from '../../server/core/resolvers.ts'
import { routes } from '../../server/core/routes.ts'
import { buildApi } from '../../server/core/schema.ts'
import { createSecret, hashSecret } from '../../server/core/secrets.ts'
import { serve, type Parts, type Serving } from '../../server/core/http.ts'
import { contextFor } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { givenFirm, givenUser, type UserActor } from '../support/given.ts'
import { givenSettled } from '../support/given/agreements.ts'
import { givenChart } from '../support/given/org.ts'
import { givenToken, givenViewer } from '../support/given/people.ts'
import { givenPersonalLink } from '../support/given/personalLinks.ts'
import { givenOpenRound, type GivenRound } from '../support/given/rounds.ts'
import { bodyOf, givenReleasedRound } from '../comparisons/released.ts'
import { fingerprint } from './attack/rows.ts'

const database = useDatabase()
let serving: Serving
let base: string
let parts: Parts
/** Ids of the victim by the name of the place; `round` is open, `first` and `second` are released. */
type Ids = Record<'company' | 'round' | 'first' | 'second' | 'upload' | 'regulation' | 'agreement', string>
let prey: Ids
let secrets: string[]
let owner: { firmId: string; companyId: string }
let ownCompany: string
/** A person of the victim's company, and a version of its regulation that was never in force. */
let reader: { headers: Record<string, string>; draft: string }
let admin: { headers: Record<string, string> }
let attackers: { name: string; headers: Record<string, string> }[]

interface Call {
  path: string
  headers?: Record<string, string>
  body?: string
}

const MARK = 'тайна7'
const ours = { 'x-requested-with': 'tests' }
const csv = { ...ours, 'content-type': 'text/csv', 'x-file-name': 'chart.csv' }
const chart = `Код подразделения;Подразделение;Код вышестоящего\nNEW;${MARK};\nBAD;${MARK};NOWHERE\n`
const rejected = ({ company, upload }: Ids) => `/companies/${company}/imports/${upload}/rejected.csv`

/** How each address is called as its own people call it. An address that is not here is not attacked, and fails. */
const calls: Record<string, (ids: Ids) => Call> = {
  'POST /rounds/:id/links.csv': ({ round }) => ({ path: `/rounds/${round}/links.csv`, headers: ours }),
  'POST /companies/:id/personal-links.csv': ({ company }) => ({
    path: `/companies/${company}/personal-links.csv?purpose=confirmLinks&subject=${company}`,
    headers: ours,
  }),
  'POST /companies/:id/uploads': ({ company }) => ({
    path: `/companies/${company}/uploads`,
    headers: csv,
    body: chart,
  }),
  'GET /companies/:id/org-template.csv': ({ company }) => ({ path: `/companies/${company}/org-template.csv` }),
  'GET /companies/:id/chart.csv': ({ company }) => ({ path: `/companies/${company}/chart.csv` }),
  'GET /companies/:id/chart.xlsx': ({ company }) => ({ path: `/companies/${company}/chart.xlsx` }),
  'GET /companies/:id/imports/:uploadId/rejected.csv': (ids) => ({ path: rejected(ids) }),
  'POST /companies/:id/imports/:uploadId/rejected.csv': (ids) => ({ path: rejected(ids), headers: ours, body: '{}' }),
  'GET /exports/companies/:companyId/comparison': ({ company, first, second }) => ({
    path: `/exports/companies/${company}/comparison.csv?rounds=${first},${second}&for=machine`,
  }),
  'GET /exports/companies/:companyId/rounds/:roundId/results': ({ company, first }) => ({
    path: `/exports/companies/${company}/rounds/${first}/results.csv?for=machine`,
  }),
  'GET /regulations/:id/document': ({ regulation }) => ({ path: `/regulations/${regulation}/document.html` }),
  'GET /agreements/:id/protocol': ({ agreement }) => ({ path: `/agreements/${agreement}/protocol.html` }),
  'GET /companies/:id/briefing': ({ company }) => ({ path: `/companies/${company}/briefing.html?part=method` }),
  'GET /regulations/:id/acquaintance.csv': ({ regulation }) => ({
    path: `/regulations/${regulation}/acquaintance.csv`,
  }),
  'GET /exports/dictionary': () => ({ path: '/exports/dictionary.csv' }),
}
/** The same for everybody, signed in or not: it tells how files are read. */
const open = ['GET /exports/dictionary']
/** Whose text holds names of the company: the attack does reach what is to be kept. */
const telling = /chart\.csv|rejected\.csv|comparison|results/
const doors = Object.keys(access.Rest)

async function call(door: string, ids: Ids, headers: Record<string, string>) {
  const { path, headers: more, body } = calls[door]?.(ids) ?? { path: '/nowhere' }
  const method = door.split(' ')[0] ?? 'GET'
  const response = await fetch(base + path, { method, headers: { ...more, ...headers }, ...(body && { body }) })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, text: bytes.toString('utf8').replace(/"requestId":"[^"]*"/g, '') }
}

/** A firm's company with an open round, two released ones and a file that waits to be imported. */
async function givenCompanyWithFiles(actor: UserActor): Promise<{ asked: GivenRound; first: string; second: string }> {
  const asked = await givenOpenRound(database(), actor)
  const { companyId } = asked
  const codes = ['A', 'B', 'C', 'P']
  const { units: ids } = await givenChart(
    database(),
    actor,
    companyId,
    codes.map((code) => ({ code, name: `${MARK} ${code}` })),
  )
  const names = Object.fromEntries(codes.map((code) => [code, `${MARK} ${code}`]))
  const links = { P: { 'R1:A': [4, 3], 'R1:B': [3, 3], 'R1:C': [4, 4] } }
  const bodies = [2, 3].map((number) => bodyOf({ number, title: MARK, links, companyId, ids, names }))
  for (const body of bodies) await givenReleasedRound(database(), actor, body, ids)
  const [first = '', second = ''] = bodies.map(({ round }) => round.id)
  return { asked, first, second }
}

async function cookieOf({ firmId, id: userId }: UserActor): Promise<Record<string, string>> {
  const secret = createSecret('ics')
  const now = new Date()
  const expiresAt = new Date(now.getTime() + 86_400_000)
  const times = { createdAt: now, seenAt: now, expiresAt }
  await database()
    .db.insert(sessions)
    .values({ firmId, userId, tokenHash: hashSecret(secret), ...times })
  return { cookie: `ic_session=${secret}` }
}
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })

beforeAll(async () => {
  const firm = await givenFirm(database())
  const { asked, first, second } = await givenCompanyWithFiles(firm.admin)
  const own = await givenOpenRound(database(), firm.admin)
  ownCompany = own.companyId
  const stranger = await givenFirm(database())
  const portal = await givenToken(database(), firm.admin, own.companyId)
  const analyst = await givenToken(database(), firm.admin, own.companyId, 'analyst')
  const [own1 = '', asked1 = ''] = [own, asked].map(({ participants }) => participants[0]?.employeeId ?? '')
  const mailing = (companyId: string) => ({ companyId, purpose: 'confirmLinks', subjectId: companyId }) as const
  const personal = await givenPersonalLink(database(), firm.system, mailing(own.companyId), own1)
  await givenPersonalLink(database(), firm.system, mailing(asked.companyId), asked1)
  const theirs = await givenToken(database(), firm.admin, asked.companyId)
  const { secret } = await givenViewer(database(), theirs.actor, asked1)
  const { id: draft } = await draftRegulation(contextFor(database(), firm.admin), { companyId: asked.companyId })
  reader = { headers: bearer(secret), draft }
  const viewer = await givenViewer(database(), portal.actor, own1)
  const user = async (companies: string[]) =>
    cookieOf(await givenUser(database(), firm.firmId, 'consultant', companies))
  admin = { headers: await cookieOf(firm.admin) }
  attackers = [
    { name: 'nobody', headers: {} },
    { name: 'an admin of another firm', headers: await cookieOf(stranger.admin) },
    { name: 'a consultant without companies', headers: await user([]) },
    { name: 'a consultant of another company', headers: await user([own.companyId]) },
    { name: 'a portal of another company', headers: bearer(portal.secret) },
    { name: 'an analyst’s token of another company', headers: bearer(analyst.secret) },
    { name: 'a viewer of another company', headers: bearer(viewer.secret) },
    { name: 'a personal link of another company', headers: bearer(personal.secret) },
    { name: 'a link of another round', headers: bearer(own.participants[0]?.link ?? '') },
    { name: 'a link of the very round', headers: bearer(asked.participants[0]?.link ?? '') },
  ]
  const log = pino({ level: 'silent' })
  parts = { env: testEnv(), database: database(), schema: buildApi(resolvers), log, routes }
  serving = await serve(parts)
  serving.server.listen(0, '127.0.0.1')
  await once(serving.server, 'listening')
  const address = serving.server.address()
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`

  const inForce = await contextFor(database(), firm.admin).read((tx) => findRegulationInForce(tx, asked.companyId))
  const regulation = inForce?.id ?? ''
  const agreement = await givenSettled(database(), firm.admin, asked.companyId)
  prey = { company: asked.companyId, round: asked.roundId, first, second, upload: '', regulation, agreement }
  const uploaded = await call('POST /companies/:id/uploads', prey, admin.headers)
  const { id }: { id: string } = JSON.parse(uploaded.text)
  prey.upload = id
  secrets = [...Object.values(prey), ...asked.participants.flatMap(({ id, link }) => [id, link]), MARK]
  owner = { firmId: firm.firmId, companyId: asked.companyId }
}, 120_000)
afterAll(() => serving.stop())

describe('files of a company', () => {
  it('have an attack for every address of the access table, which knows every address that there is', () => {
    expect(Object.keys(calls).sort()).toEqual([...doors].sort())
    const app = express()
    for (const route of routes) if (route !== pages) route(app, parts)
    const served = app.router.stack.flatMap(({ route }) =>
      (route?.stack ?? []).map(
        ({ method }) => `${method.toUpperCase()} ${String(route?.path).replace(/\.:format$/, '')}`,
      ),
    )
    const free = ['GET /healthz', 'GET /readyz']
    expect([...new Set(served)].filter((one) => !free.includes(one)).sort()).toEqual([...doors].sort())
  })

  it.each(doors)('are given to nobody outside, who is told of them what is told of nothing: %s', async (door) => {
    const nothing: Ids = { ...prey }
    for (const name of ['company', 'round', 'first', 'second', 'upload', 'regulation'] as const)
      nothing[name] = randomUUID()
    const before = await fingerprint(database(), owner)
    for (const { name, headers } of attackers) {
      const foreign = await call(door, prey, headers)
      const missing = await call(door, nothing, headers)
      expect(foreign, name).toEqual(missing)
      if (!open.includes(door)) expect([401, 403, 404], name).toContain(foreign.status)
      expect(
        secrets.filter((secret) => foreign.text.includes(secret)),
        name,
      ).toEqual([])
    }
    expect(await fingerprint(database(), owner)).toBe(before)
  })

  it.each(doors)('are given to their own admin by the same call: %s', async (door) => {
    const { status, text } = await call(door, prey, admin.headers)
    expect([200, 201], text).toContain(status)
    if (telling.test(door)) expect(text).toContain(MARK)
  })

  it.each(doors)('are given to nobody who mixes a company of their own with ids of another: %s', async (door) => {
    const thief = attackers.find(({ name }) => name === 'a consultant of another company')
    const mixed = { ...prey, company: ownCompany }
    const { text } = await call(door, mixed, thief?.headers ?? {})
    expect(secrets.filter((secret) => secret !== MARK && text.includes(secret))).toEqual([])
    if (door !== 'POST /companies/:id/uploads') expect(text).not.toContain(MARK)
  })

  it('give the people of the company its regulation once it has been in force, and nothing else', async () => {
    const door = 'GET /regulations/:id/document'
    const inForce = await call(door, prey, reader.headers)
    expect([inForce.status, inForce.text]).toEqual([200, expect.stringContaining('<html')])
    const draft = await call(door, { ...prey, regulation: reader.draft }, reader.headers)
    expect(draft).toEqual(await call(door, { ...prey, regulation: randomUUID() }, reader.headers))
    expect(draft.status).toBe(404)
    expect((await call(door, { ...prey, regulation: reader.draft }, admin.headers)).status).toBe(200)
    for (const other of doors.filter((one) => one !== door && !open.includes(one)))
      expect((await call(other, prey, reader.headers)).status, other).toBe(403)
  })
})
