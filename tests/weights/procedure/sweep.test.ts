/** Jobs of deadlines that were lost: the sweep leaves them anew, and they do what the clock should have done. */
import pino from 'pino'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { handlers } from '../../../server/core/handlers.ts'
import { startJobs, type Jobs } from '../../../server/core/jobs.ts'
import { proposeWeights } from '../../../server/weights/procedure/commands/proposals.ts'
import { contextFor, get } from '../../support/api.ts'
import { setClock, testEnv, useDatabase } from '../../support/db.ts'
import { givenCompany, givenFirm, type UserActor } from '../../support/given.ts'
import { givenAgreement, givenIteration, givenJudged, type GivenAgreement } from '../../support/given/agreements.ts'

const database = useDatabase()
const DAY = 86_400_000
let admin: UserActor
let agreement: GivenAgreement
let jobs: Jobs

beforeEach(async () => {
  ;({ admin } = await givenFirm(database()))
  agreement = await givenAgreement(database(), admin, await givenCompany(database(), admin))
  const { endIteration, closeProposal } = handlers
  const parts = { database: database(), env: testEnv(), log: pino({ level: 'silent' }) }
  const ours = { ...(endIteration && { endIteration }), ...(closeProposal && { closeProposal }) }
  jobs = await startJobs(parts, ours, { pollMs: 50, sweepMs: 3_600_000 })
})
afterEach(async () => {
  await jobs.stop()
  await setClock(database(), null)
})

const state = async (): Promise<string> =>
  (await get(database(), admin, 'query ($id: UUID!) { agreement(id: $id) { state } }', { id: agreement.id })).agreement
    .state
const loseJobs = () => database().sql`delete from pgboss.job`
const countJobs = async (): Promise<number> =>
  (await database().sql`select 1 from pgboss.job where name in ('endIteration', 'closeProposal')`).length

it('ends an iteration whose job was lost, and not before its deadline', async () => {
  await givenIteration(database(), admin, agreement)
  await loseJobs()
  await jobs.sweep()
  expect(await countJobs()).toBe(0)
  await setClock(database(), new Date(Date.now() + 2 * DAY))
  await jobs.sweep()
  await expect.poll(state, { timeout: 15_000 }).toBe('feedback')
})

it('closes a proposal whose job was lost, and not before the end of its window', async () => {
  await givenJudged(database(), admin, agreement, [
    [50, 30, 20],
    [50, 30, 20],
    [50, 30, 20],
  ])
  await proposeWeights(contextFor(database(), admin), { id: agreement.id, shares: undefined, note: '' })
  await loseJobs()
  await jobs.sweep()
  expect(await countJobs()).toBe(0)
  await setClock(database(), new Date(Date.now() + 30 * DAY))
  await jobs.sweep()
  await expect.poll(state, { timeout: 15_000 }).not.toBe('proposed')
})
