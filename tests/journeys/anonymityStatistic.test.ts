/**
 * Unlinkability as a number. Four hundred people rate anonymously over HTTP; an insider holds a dump from the middle of
 * the round, one from after the release, and the log, and lays every order, id, size, place and time beside the people.
 * No way of guessing may hit more marks than shuffling them would: five standard deviations over chance is less than one
 * in three million by luck for one way. Dumps as broken builds would leave them must be far above it.
 */
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import pino from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../server/core/http.ts'
import { resolvers } from '../../server/core/resolvers.ts'
import { routes } from '../../server/core/routes.ts'
import { buildApi } from '../../server/core/schema.ts'
import { listFrozenCriteria } from '../../server/rounds/queries.ts'
import { contextFor } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { givenFirm, type UserActor } from '../support/given.ts'
import { givenRelease } from '../support/given/releases.ts'
import { givenOpenRound, type GivenParticipant, type GivenRound } from '../support/given/rounds.ts'
import { guessAll, type Finding, type Held, type Row, type Voter } from './anonymityGuess.ts'

const UNITS = Array.from({ length: 16 }, (_, at) => `U${at}`)
const PEOPLE = 25
/** Standard deviations over chance from which a way of guessing counts as one that works. */
const LIMIT = 5

const database = useDatabase()
let admin: UserActor
let round: GivenRound
let held: Held
/** In the order in which they answered. */
let voters: Voter[]

/** The same company every time: numbers from 0 to 1 out of a name. */
const chance = (name: string) => createHash('sha256').update(name).digest().readUInt32BE() / 2 ** 32

async function dump(): Promise<Row[]> {
  const { sql, end } = await database().openOwner()
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`
  const rows: Row[] = []
  for (const { name } of tables) {
    const found = await sql.unsafe<Omit<Row, 'table'>[]>(
      `select to_jsonb(t) as row, t::text as text, t.xmin::text as xmin, t.ctid::text as ctid from ${name} t order by t.ctid`,
    )
    rows.push(...found.map((one) => ({ ...one, table: name })))
  }
  await end()
  return rows
}

const query = 'mutation ($input: SubmitBallotInput!) { submitBallot(input: $input) { code } }'

async function answer(base: string, { link }: GivenParticipant, mark: number, criterionIds: readonly string[]) {
  const marks = criterionIds.map((criterionId, at) => ({ criterionId, mark: at ? 3 : mark }))
  // The more is wrong, the longer the comment: sizes speak, where they can be seen. It begins with anything and ends with the mark.
  const comment = `${createHash('sha256').update(link).digest('hex').slice(0, 8)} ${'подробности '.repeat(6 - mark)}${mark}`
  const answers = [
    { providerId: round.chart.units.get('IT') ?? '', state: 'rated', marks, comment, commentFor: 'unit' },
  ]
  const response = await fetch(base, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${link}` },
    body: JSON.stringify({ query, variables: { input: { key: randomUUID(), answers } } }),
  })
  expect(await response.json()).toMatchObject({ data: { submitBallot: {} } })
}

beforeAll(async () => {
  admin = (await givenFirm(database())).admin
  round = await givenOpenRound(database(), admin, undefined, {
    chart: [...UNITS.map((code) => ({ code, people: PEOPLE })), { code: 'IT', people: 1 }],
    links: UNITS.map((code) => [code, 'IT'] as const),
  })
  const criteria = await contextFor(database(), admin).read((tx) => listFrozenCriteria(tx, round.roundId))
  const log: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => void log.push(line) })
  const serving = await serve({
    ...{ env: testEnv(), database: database(), schema: buildApi(resolvers), log: logger, routes },
  })
  serving.server.listen(0, '127.0.0.1')
  await once(serving.server, 'listening')
  const address = serving.server.address()
  const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/graphql`
  const asked = round.participants
    .filter(({ unitId }) => unitId !== round.chart.units.get('IT'))
    .map((person, at) => ({ person, at }))
    .toSorted((one, other) => chance(`order ${one.at}`) - chance(`order ${other.at}`))
  voters = []
  for (const { person, at } of asked) {
    const mark = 1 + Math.floor(5 * chance(`mark ${at}`))
    const ids = criteria.map(({ criterionId }) => criterionId)
    await answer(base, person, mark, ids)
    voters.push({ id: person.id, employeeId: person.employeeId, unitId: person.unitId, mark })
  }
  const lines = [...log]
  const open = await dump()
  await serving.stop()
  await givenRelease(database(), admin, round.roundId)
  held = { open, released: await dump(), log: lines }
}, 240_000)

const working = (findings: readonly Finding[]) => findings.filter(({ deviations }) => deviations > LIMIT)

describe('four hundred anonymous voters', () => {
  it('leave evidence worth guessing from', () => {
    expect(voters.length).toBe(UNITS.length * PEOPLE)
    const sealed = held.open.filter(({ table }) => table.startsWith('sealed.'))
    expect(sealed.length).toBeGreaterThanOrEqual(voters.length)
    expect(held.released.filter(({ table }) => table === 'public.comments').length).toBe(voters.length)
    const ways = guessAll(held, voters)
    expect(ways.length).toBeGreaterThan(50)
    // Chance alone hits a fifth and more: whoever knows a unit's histogram knows that much.
    for (const { chance } of ways) expect(chance).toBeGreaterThan(60)
  })

  it('are hit no oftener than by chance, in whatever way one guesses', () => {
    expect(working(guessAll(held, voters))).toEqual([])
  })
})

describe('the guessing', () => {
  const markOf = (text: string) => Number(/([1-5])(?!.*\d)/.exec(text)?.[1])

  it('succeeds where comments lie in the order in which they came', () => {
    const came = new Map(voters.map(({ unitId }) => [unitId, voters.filter((one) => one.unitId === unitId)]))
    const kept = held.released.filter(({ table }) => table !== 'public.comments')
    const comments = held.released.filter(({ table }) => table === 'public.comments')
    const inOrder = [...came].flatMap(([unitId, people]) => {
      const own = comments.filter(({ text }) => text.includes(unitId))
      return people.flatMap(({ mark }) => {
        const at = own.findIndex(({ row }) => markOf(String(row['text'])) === mark)
        return at < 0 ? [] : own.splice(at, 1)
      })
    })
    const broken = inOrder.map((row, at) => ({ ...row, ctid: `(0,${at + 1})` }))
    const [best] = guessAll({ ...held, released: [...kept, ...broken] }, voters)
    expect(best).toMatchObject({ way: 'public.comments: rows as they lie, by time of answering', hits: voters.length })
  })

  it('succeeds where sealed ballots are not padded to one length', () => {
    const marks = new Map(voters.map(({ id, mark }) => [id, mark]))
    const open = held.open.map((row) => {
      const mark = marks.get(String(row.row['participant_id']))
      const ballot = String(row.row['ballot'])
      if (!row.table.startsWith('sealed.') || !mark) return row
      return { ...row, row: { ...row.row, ballot: ballot.slice(0, ballot.length - 40 * mark) } }
    })
    expect(guessAll({ ...held, open }, voters)[0]).toMatchObject({ hits: voters.length })
  })

  it('succeeds where the log measures what was sent', () => {
    const log = voters.map(({ mark }, at) => JSON.stringify({ level: 30, time: 1000 + at, bytes: 900 + 20 * mark }))
    expect(guessAll({ ...held, log }, voters)[0]).toMatchObject({ hits: voters.length })
  })

  it('succeeds where something of half of the people only shows', () => {
    const marks = new Map(voters.map(({ id, mark }) => [id, mark]))
    const released = held.released.map((row) => {
      const mark = marks.get(String(row.row['id']))
      const seen = mark && chance(`leak ${row.ctid}`) < 0.5 ? mark : 3
      return row.table === 'public.participants' ? { ...row, row: { ...row.row, seen } } : row
    })
    const ways = working(guessAll({ ...held, released }, voters)).map(({ way }) => way)
    expect(ways).toEqual(['public.participants: seen itself, rising'])
  })
})
