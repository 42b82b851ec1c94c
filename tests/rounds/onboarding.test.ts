import { beforeAll, expect, it } from 'vitest'
import { get } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm, type UserActor } from '../support/given.ts'
import { givenReadyCompany } from '../support/given/rounds.ts'

const database = useDatabase()
let admin: UserActor

beforeAll(async () => {
  admin = (await givenFirm(database())).admin
})

const read = async (id: string) =>
  (
    await get(
      database(),
      admin,
      'query ($id: UUID!) { company(id: $id) { onboarding { step count done blockedBecause } } }',
      { id },
    )
  ).company.onboarding

it('says of a new company what each step waits for', async () => {
  const steps = await read(await givenCompany(database(), admin))
  expect(steps.map((one: { step: string; done: boolean }) => [one.step, one.done])).toEqual(
    ['chart', 'links', 'criteria', 'weights', 'regulation', 'round'].map((step) => [step, false]),
  )
  expect(steps[0].blockedBecause).toBeNull()
  expect(steps[1].blockedBecause).toBe('Сначала загрузите оргструктуру.')
  expect(steps[5].blockedBecause).toBe('Сначала отметьте, кто кому клиент.')
})

it('counts what is there, and lets the first round be planned', async () => {
  const { companyId } = await givenReadyCompany(database(), admin, undefined)
  const steps = await read(companyId)
  expect(steps.map((one: { count: number }) => one.count)).toEqual([7, 8, 3, 1, 1, 0])
  expect(steps[5]).toMatchObject({ done: false, blockedBecause: null })
})
