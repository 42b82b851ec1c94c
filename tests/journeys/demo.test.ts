/** The demo is furnished through the commands, and its figures tell its story. */
import { expect, it } from 'vitest'
import pino from 'pino'
import { companies } from '../../schema/companies/tables.ts'
import { rounds } from '../../schema/rounds/tables.ts'
import { users } from '../../schema/people/tables.ts'
import { furnishDemo } from '../../seeds/run.ts'
import type { Actor } from '../../server/core/context.ts'
import { get } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'

const database = useDatabase()

const figures = `query ($id: UUID!) { round(id: $id) { results { index { value } units { unit { code } figure { value reason } } } comments { id }
  responseTotal { invited castFrom castTo } } }`

const agreed = `query ($id: UUID!) {
  agreements(companyId: $id) {
    state iterations { number } proposals { source verdict objected } weightVersion { shares { share } } protocol { hash }
  }
  regulationVersions(companyId: $id) { number state remarks { answer } acquaintance { people signed } approvalRoute { attempt } }
}`

it('shows a company with three released rounds, one that is half answered, and one being onboarded', async () => {
  await furnishDemo({ env: testEnv(), database: database(), log: pino({ level: 'silent' }) })
  const [admin] = await database().db.select().from(users).orderBy(users.createdAt).limit(1)
  if (!admin) throw new Error('no admin')
  const actor: Actor = {
    kind: 'user',
    id: admin.id,
    firmId: admin.firmId,
    role: 'admin',
    companies: '*',
    sessionId: null,
  }
  expect(await database().db.select().from(companies)).toHaveLength(2)
  const all = await database().db.select().from(rounds).orderBy(rounds.number)
  expect(all.map((round) => round.state)).toEqual(['released', 'released', 'released', 'open'])

  const read = async (id: string) => (await get(database(), actor, figures, { id })).round
  const seen = [await read(all[0]?.id ?? ''), await read(all[1]?.id ?? ''), await read(all[2]?.id ?? '')]
  const score = (round: number, code: string) =>
    seen[round].results.units.find((one: { unit: { code: string } }) => one.unit.code === code).figure
  expect(score(2, 'DEL').value - score(0, 'DEL').value).toBeGreaterThan(0.7)
  expect(score(2, 'PUR').value - score(0, 'PUR').value).toBeLessThan(-0.5)
  expect(Math.abs(score(2, 'ITS').value - score(0, 'ITS').value)).toBeLessThan(0.35)
  expect(score(2, 'LAW')).toEqual({ value: null, reason: 'noData' })
  expect(seen[2].comments.length).toBeGreaterThan(5)

  const { agreements, regulationVersions } = await get(database(), actor, agreed, { id: all[0]?.companyId })
  expect(agreements).toEqual([
    {
      state: 'agreed',
      iterations: [{ number: 1 }, { number: 2 }, { number: 3 }],
      proposals: [
        { source: 'edited', verdict: 'returned', objected: 2 },
        { source: 'group', verdict: 'settled', objected: 0 },
      ],
      weightVersion: { shares: [{ share: 50 }, { share: 30 }, { share: 20 }] },
      protocol: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  ])
  const people = expect.any(Number)
  expect(regulationVersions).toEqual([
    {
      ...{ number: 2, state: 'inForce', acquaintance: { people, signed: 14 }, approvalRoute: { attempt: 2 } },
      remarks: [{ answer: 'Дописали: календарных.' }],
    },
    {
      number: 1,
      state: 'superseded',
      acquaintance: { people, signed: 33 },
      approvalRoute: { attempt: 1 },
      remarks: [],
    },
  ])

  const { responseTotal } = await read(all[3]?.id ?? '')
  const share = responseTotal.castFrom / responseTotal.invited
  expect(share).toBeGreaterThan(0.3)
  expect(share).toBeLessThan(0.6)
}, 180_000)
