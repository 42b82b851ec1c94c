import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../server/core/context.ts'
import { access } from '../../server/core/access.ts'
import { ask, get, refused } from '../support/api.ts'
import { setClock, useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm, givenUser, nobody, type UserActor } from '../support/given.ts'
import { givenChart } from '../support/given/org.ts'
import { actorOf, givenToken, givenViewer } from '../support/given/people.ts'

const database = useDatabase()
const DAY = 86_400_000
let admin: UserActor
let consultant: UserActor
let unassigned: UserActor
let stranger: UserActor
let companyId: string
let otherCompanyId: string
let head: string
let plain: string
let foreigner: string

beforeAll(async () => {
  const firm = await givenFirm(database())
  admin = firm.admin
  companyId = await givenCompany(database(), admin)
  otherCompanyId = await givenCompany(database(), admin)
  consultant = await givenUser(database(), firm.firmId, 'consultant', [companyId])
  unassigned = await givenUser(database(), firm.firmId, 'consultant')
  stranger = (await givenFirm(database())).admin
  const chart = await givenChart(database(), admin, companyId, [{ code: 'SALES', name: 'Продажи', people: 3 }])
  ;[head = '', plain = ''] = chart.employees.get('SALES') ?? []
  const other = await givenChart(database(), admin, otherCompanyId, [{ code: 'SALES', people: 1 }])
  ;[foreigner = ''] = other.employees.get('SALES') ?? []
})
beforeEach(() => setClock(database(), null))

const create =
  'mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret token { id hint kind expiresAt revokedAt } } }'
const revoke = 'mutation ($input: RevokeTokenInput!) { revokeToken(input: $input) { id revokedAt } }'
const list =
  'query ($companyId: UUID!) { tokens(companyId: $companyId) { totalCount nodes { id hint lastUsedOn revokeBlockedBecause } } }'
const mint = 'mutation ($input: MintViewerInput!) { mintViewer(input: $input) { secret expiresAt } }'
const find = 'query ($filter: PortalEmployeeFilterInput!) { portalEmployees(filter: $filter) { id name } }'
const viewer = '{ viewer { employeeId companyId roles headOf { name } companyName expiresAt } }'

describe('a token', () => {
  const input = (more: object = {}) => ({
    input: { companyId, kind: 'portal', name: 'Портал', expiresInDays: 30, ...more },
  })

  it('is made by admins and consultants of the company, for a year at most', async () => {
    await refused('UNAUTHENTICATED', ask(database(), nobody, create, input()))
    const analyst = await givenUser(database(), admin.firmId, 'analyst', [companyId])
    await refused('FORBIDDEN', ask(database(), analyst, create, input()))
    await refused('NOT_FOUND', ask(database(), stranger, create, input()))
    await refused('NOT_FOUND', ask(database(), unassigned, create, input()))
    for (const expiresInDays of [0, 366])
      await refused('BAD_INPUT', ask(database(), consultant, create, input({ expiresInDays })), 'expiresInDays')
    await get(database(), consultant, create, input())
  })

  it('is not made for a company in the archive', async () => {
    const archived = await givenCompany(database(), admin)
    await database().sql`update companies set archived_at = now() where id = ${archived}`
    await refused('WRONG_STATE', ask(database(), admin, create, input({ companyId: archived })))
  })

  it('shows its secret once, and only a hash of it stays', async () => {
    const { secret, token } = (await get(database(), admin, create, input())).createToken
    expect(secret).toMatch(/^ict_[\w-]{43}$/)
    expect(token.hint).toBe(secret.slice(-4))
    const rows = await database().sql`select row_to_json(t)::text as text from api_tokens t
      union all select row_to_json(j)::text from journal j`
    expect(rows.filter((row) => String(row['text']).includes(secret))).toEqual([])
    expect(await actorOf(database(), secret)).toMatchObject({ kind: 'token', companyId, tokenKind: 'portal' })
  })

  it('is listed to whoever works for the company, with the last day of its use', async () => {
    const { id } = await givenToken(database(), admin, companyId)
    await refused('NOT_FOUND', ask(database(), unassigned, list, { companyId }))
    await refused('NOT_FOUND', ask(database(), stranger, list, { companyId }))
    const { tokens } = await get(database(), consultant, list, { companyId })
    const mine = tokens.nodes.find((token: { id: string }) => token.id === id)
    expect(mine).toMatchObject({ lastUsedOn: new Date().toISOString().slice(0, 10), revokeBlockedBecause: null })
    expect((await get(database(), admin, list, { companyId: otherCompanyId })).tokens.totalCount).toBe(0)
  })

  it('ends when revoked and when its days are over', async () => {
    const { id, secret } = await givenToken(database(), admin, companyId, 'analyst', 2)
    await refused('NOT_FOUND', ask(database(), unassigned, revoke, { input: { id } }))
    await refused('NOT_FOUND', ask(database(), stranger, revoke, { input: { id } }))
    await setClock(database(), new Date(Date.now() + 1.9 * DAY))
    expect((await actorOf(database(), secret)).kind).toBe('token')
    await setClock(database(), new Date(Date.now() + 2.1 * DAY))
    expect((await actorOf(database(), secret)).kind).toBe('nobody')
    await setClock(database(), null)
    await get(database(), consultant, revoke, { input: { id } })
    expect((await actorOf(database(), secret)).kind).toBe('nobody')
    await refused('WRONG_STATE', ask(database(), consultant, revoke, { input: { id } }))
  })
})

describe('an employee', () => {
  let portal: Actor
  beforeAll(async () => {
    portal = (await givenToken(database(), admin, companyId)).actor
  })

  it('is found by a portal under a whole address or code, and never in a list', async () => {
    const seen = async (filter: object) => (await get(database(), portal, find, { filter })).portalEmployees
    expect(await seen({ code: 'SALES-1' })).toEqual([{ id: head, name: 'Сотрудник SALES-1' }])
    expect(await seen({ email: `${head}@EXAMPLE.org` })).toHaveLength(1)
    expect(await seen({ email: `${head}@example.org`, code: 'SALES-2' })).toEqual([])
    expect(await seen({ code: 'SALES-%' })).toEqual([])
    expect(await seen({ email: `${foreigner}@example.org` })).toEqual([])
    await refused('BAD_INPUT', ask(database(), portal, find, { filter: {} }), 'email')
    await refused('BAD_INPUT', ask(database(), portal, find, { filter: { code: '' } }), 'code')
    await refused('FORBIDDEN', ask(database(), admin, find, { filter: { code: 'SALES-1' } }))
  })

  it('gets a viewer from a portal of the company only, for an hour at most', async () => {
    const analyst = await givenToken(database(), admin, companyId, 'analyst')
    const input = { employeeId: head, minutes: 10 }
    await refused('UNAUTHENTICATED', ask(database(), nobody, mint, { input }))
    for (const actor of [admin, consultant, analyst.actor])
      await refused('FORBIDDEN', ask(database(), actor, mint, { input }))
    await refused('NOT_FOUND', ask(database(), portal, mint, { input: { employeeId: foreigner } }))
    await refused('BAD_INPUT', ask(database(), portal, mint, { input: { ...input, minutes: 61 } }), 'minutes')
    const { mintViewer } = await get(database(), portal, mint, { input })
    expect(mintViewer.secret).toMatch(/^icv_/)
    await setClock(database(), new Date(Date.now() + 9 * 60_000))
    expect((await actorOf(database(), mintViewer.secret)).kind).toBe('viewer')
    await setClock(database(), new Date(Date.now() + 11 * 60_000))
    expect((await actorOf(database(), mintViewer.secret)).kind).toBe('nobody')
  })

  it('sees through the viewer who they are in the company', async () => {
    const asked = await get(database(), (await givenViewer(database(), portal, head)).actor, viewer)
    expect(asked.viewer).toMatchObject({
      employeeId: head,
      companyId,
      roles: ['head', 'employee'],
      headOf: [{ name: 'Продажи' }],
    })
    const other = await get(database(), (await givenViewer(database(), portal, plain)).actor, viewer)
    expect(other.viewer).toMatchObject({ roles: ['employee'], headOf: [] })
    await refused('FORBIDDEN', ask(database(), admin, viewer))
  })

  it('who has left gets none, and loses the one at hand', async () => {
    const { secret } = await givenViewer(database(), portal, plain)
    await database().sql`update employees set left_at = now() where id = ${plain}`
    expect((await actorOf(database(), secret)).kind).toBe('nobody')
    await refused('WRONG_STATE', ask(database(), portal, mint, { input: { employeeId: plain } }))
    expect((await get(database(), portal, find, { filter: { code: 'SALES-2' } })).portalEmployees).toEqual([])
    await database().sql`update employees set left_at = null where id = ${plain}`
  })

  it('loses the viewer when its token is revoked', async () => {
    const own = await givenToken(database(), admin, companyId)
    const { secret } = await givenViewer(database(), own.actor, head)
    expect((await actorOf(database(), secret)).kind).toBe('viewer')
    await get(database(), admin, revoke, { input: { id: own.id } })
    expect((await actorOf(database(), secret)).kind).toBe('nobody')
  })

  it('changes nothing through a viewer: the table of access gives it no command', () => {
    const commands = Object.entries(access.Mutation).filter(([, who]) => who.includes('viewer'))
    expect(commands.map(([name]) => name)).toEqual(['signIn', 'signOut', 'requestSignInLetter', 'enterByLetter'])
  })
})
