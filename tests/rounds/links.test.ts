import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { api, contextFor, get } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { givenFirm, givenUser, nobody, type UserActor } from '../support/given.ts'
import { givenOpenRound, type GivenRound } from '../support/given/rounds.ts'
import { sessions } from '../../schema/people/tables.ts'
import type { Actor } from '../../server/core/context.ts'
import { serve, type Serving } from '../../server/core/http.ts'
import { createLog } from '../../server/core/log.ts'
import { createSecret, hashSecret } from '../../server/core/secrets.ts'
import { downloadLinks } from '../../server/rounds/commands/letters.ts'
import { sendInvitations } from '../../server/rounds/invitations.ts'
import { serveLinks } from '../../server/rounds/routes.ts'

const database = useDatabase()
const logged: string[] = []
let admin: UserActor
let system: Actor
let analyst: UserActor
let stranger: UserActor
let serving: Serving
let url: string

beforeAll(async () => {
  const firm = await givenFirm(database())
  ;({ admin, system } = firm)
  stranger = (await givenFirm(database())).admin
  analyst = await givenUser(database(), firm.firmId, 'analyst')
  const log = createLog({ logLevel: 'info' }, { write: (line: string) => void logged.push(line) })
  serving = await serve({ env: testEnv(), database: database(), schema: api(), log, routes: [serveLinks] })
  serving.server.listen(0, '127.0.0.1')
  await once(serving.server, 'listening')
  const address = serving.server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => serving.stop())

const addressOf = (employeeId: string) => `${employeeId}@example.org`
const nothing = { send: () => Promise.reject(new Error('no letter was expected')) }
const read = async (round: GivenRound, fields: string) =>
  (await get(database(), admin, `query ($id: UUID!) { round(id: $id) { ${fields} } }`, { id: round.roundId })).round

describe('the file of links', () => {
  it('holds everybody, whether they have answered or not, marks them, and is one line of the journal', async () => {
    const round = await givenOpenRound(database(), admin, undefined, {
      chart: [
        { code: 'A', name: '=Опасное', people: 6 },
        { code: 'P', people: 1 },
      ],
      links: [['A', 'P']],
    })
    const { csv, name } = await downloadLinks(contextFor(database(), admin), { roundId: round.roundId })
    const [header, ...rows] = csv.trimEnd().split('\r\n')
    expect(name).toBe('links-round-1.csv')
    expect(header).toBe('\ufeffИмя;Почта;Подразделение;Ссылка')
    expect(rows).toHaveLength(6)
    for (const { employeeId, link } of round.participants)
      expect(rows.filter((row) => row.includes(addressOf(employeeId)) && row.endsWith(`/r/#${link}`))).toHaveLength(1)
    expect(rows[0]).toContain(";'=Опасное;")
    const fields = 'invitations { pending handedOver } linkDownloads'
    expect(await read(round, fields)).toEqual({
      invitations: { pending: 0, handedOver: 6 },
      linkDownloads: [expect.any(String)],
    })
    expect(await sendInvitations(contextFor(database(), system), nothing, round.roundId)).toEqual({
      sent: 0,
      failed: 0,
    })
  })

  it('is for admins and consultants of the company', async () => {
    const { roundId } = await givenOpenRound(database(), admin)
    const attempt = (actor: Actor) => async () => downloadLinks(contextFor(database(), actor), { roundId })
    await expect(attempt(nobody)()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    await expect(attempt(analyst)()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(attempt(system)()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(attempt(stranger)()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is sent over HTTP to a page of ours alone, and kept nowhere on the way', async () => {
    const { roundId } = await givenOpenRound(database(), admin)
    const { sessionId: _, ...account } = admin
    const secret = createSecret('ics')
    await contextFor(database(), admin).write((tx) => {
      const expiresAt = new Date(tx.now.getTime() + 60_000)
      const times = { createdAt: tx.now, seenAt: tx.now, expiresAt }
      return tx.db
        .insert(sessions)
        .values({ firmId: account.firmId, userId: account.id, tokenHash: hashSecret(secret), ...times })
    })
    const post = (path: string, headers: Record<string, string>) =>
      fetch(`${url}${path}`, { method: 'POST', headers: { cookie: `ic_session=${secret}`, ...headers } })
    const path = `/rounds/${roundId}/links.csv`
    const ours = { 'x-requested-with': 'console' }
    expect((await fetch(`${url}${path}`, { method: 'POST', headers: ours })).status).toBe(401)
    expect((await post(path, {})).status).toBe(400)
    expect((await post('/rounds/nonsense/links.csv', ours)).status).toBe(400)
    expect((await post('/rounds/00000000-0000-7000-8000-000000000000/links.csv', ours)).status).toBe(404)
    expect((await fetch(`${url}${path}`, { headers: { cookie: `ic_session=${secret}`, ...ours } })).status).toBe(404)
    const answer = await post(path, ours)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toContain('links-round-1.csv')
    expect((await answer.text()).match(/icl_/g)).toHaveLength(22)
    expect(logged.join('')).not.toContain('icl_')
  })
})
