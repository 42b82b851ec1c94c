/** A submission whose answer got lost on the way, asked again too late: in the window, after it, after the close. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { submitBallot } from '../../server/ballots/commands/submitBallot.ts'
import { closeRound } from '../../server/ballots/commands/closeRound.ts'
import { get, ask, contextFor, refused } from '../support/api.ts'
import { setClock, useDatabase } from '../support/db.ts'
import { givenFirm, type UserActor } from '../support/given.ts'
import { givenLinkActors, type LinkActor } from '../support/given/releases.ts'
import { givenOpenRound, type GivenRound } from '../support/given/rounds.ts'

const database = useDatabase()
const submit = 'mutation ($input: SubmitBallotInput!) { submitBallot(input: $input) { code repeated } }'
let admin: UserActor
let round: GivenRound
let people: LinkActor[]

beforeAll(async () => {
  admin = (await givenFirm(database())).admin
  round = await givenOpenRound(database(), admin)
  people = (await givenLinkActors(database(), admin, round.roundId)).filter(
    ({ unitId }) => unitId === round.chart.units.get('SALES'),
  )
})
afterEach(() => setClock(database(), null))

function person(at: number): LinkActor {
  const one = people[at]
  if (!one) throw new Error(`no person ${at}`)
  return one
}

const ballot = (key: string, provider = 'IT') => {
  const providerId = round.chart.units.get(provider) ?? ''
  const answers = [{ providerId, state: 'notInteracted' as const, marks: [], commentFor: 'unit' as const }]
  return { key, answers }
}
const send = (actor: LinkActor, input: ReturnType<typeof ballot>) => ask(database(), actor, submit, { input })
const inDays = (days: number) => setClock(database(), new Date(Date.now() + days * 86_400_000))

it('gets the same receipt after the end of the window as in it, and again', async () => {
  const input = ballot(randomUUID())
  const first = await submitBallot(contextFor(database(), person(0)), input)
  expect(first.repeated).toBe(false)
  await inDays(11)
  for (const _ of ['once', 'twice'])
    expect(await get(database(), person(0), submit, { input })).toEqual({
      submitBallot: { code: first.code, repeated: true },
    })
})

it('is told that the round is over when the window took nothing under that key, and nothing is taken then', async () => {
  const key = randomUUID()
  await submitBallot(contextFor(database(), person(1)), ballot(key))
  await inDays(11)
  expect(await refused('WRONG_STATE', send(person(1), ballot(randomUUID())))).toContain('больше не принимаются')
  expect(await refused('WRONG_STATE', send(person(2), ballot(randomUUID())))).toContain('больше не принимаются')
  await setClock(database(), null)
  // Nothing was kept of the late one: in the window this person is still free to answer.
  const { code, repeated } = await submitBallot(contextFor(database(), person(2)), ballot(randomUUID()))
  expect([code.length, repeated]).toEqual([12, false])
})

it('is not a repeat with another content, whatever the time', async () => {
  const key = randomUUID()
  await submitBallot(contextFor(database(), person(3)), ballot(key))
  await refused('CONFLICT', send(person(3), ballot(key, 'LAW')))
  await inDays(11)
  await refused('CONFLICT', send(person(3), ballot(key, 'LAW')))
})

it('is told after the close that what was taken counts: the ballot is no longer there to compare', async () => {
  const input = ballot(randomUUID())
  await submitBallot(contextFor(database(), person(4)), input)
  await closeRound(contextFor(database(), admin), { roundId: round.roundId, early: true })
  expect(await refused('WRONG_STATE', send(person(4), input))).toContain('она учтена')
})
