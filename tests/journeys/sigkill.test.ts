/**
 * Ballots under a server that is killed in the middle: whoever was given a receipt is counted, once. The respondents do
 * what a browser does: the same key again until there is an answer.
 */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cellCriteria, roundTallies, unitResponses } from '../../schema/ballots/tables.ts'
import { closeRound } from '../../server/ballots/commands/closeRound.ts'
import { within, type Tx } from '../../server/core/context.ts'
import { listFrozenCriteria } from '../../server/rounds/queries.ts'
import { contextFor } from '../support/api.ts'
import { givenFirm, type UserActor } from '../support/given.ts'
import { givenOpenRound, type GivenRound } from '../support/given/rounds.ts'
import { startKillable, type Killable } from './sigkillServer.ts'

const UNITS = ['A', 'B', 'C', 'D', 'E']
const PEOPLE = 12
const AT_ONCE = 12
/** The server is killed when so many receipts have been given, with other submissions under way. */
const KILLS = [10, 30]

let server: Killable
let admin: UserActor
let round: GivenRound
let criterionIds: string[]

beforeAll(async () => {
  server = await startKillable(async (database) => {
    admin = (await givenFirm(database)).admin
    round = await givenOpenRound(database, admin, undefined, {
      chart: [...UNITS.map((code) => ({ code, people: PEOPLE })), { code: 'IT', people: 1 }],
      links: UNITS.map((code) => [code, 'IT'] as const),
    })
    const criteria = await contextFor(database, admin).read((tx) => listFrozenCriteria(tx, round.roundId))
    criterionIds = criteria.map(({ criterionId }) => criterionId)
  })
}, 120_000)
afterAll(() => server.end(), 60_000)

interface Submission {
  link: string
  unitId: string
  input: {
    key: string
    answers: { providerId: string; state: string; marks: { criterionId: string; mark: number }[] }[]
  }
}
interface Receipt {
  code: string
  repeated: boolean
}

/** Marks that differ from person to person, so that a ballot lost or counted twice shows in the figures. */
const submissionOf = ({ link, unitId }: GivenRound['participants'][number], at: number): Submission => {
  const marks = criterionIds.map((criterionId, place) => ({ criterionId, mark: 1 + ((at * 7 + place * 3) % 5) }))
  const answers = [{ providerId: round.chart.units.get('IT') ?? '', state: 'rated', marks }]
  return { link, unitId, input: { key: randomUUID(), answers } }
}

const query = 'mutation ($input: SubmitBallotInput!) { submitBallot(input: $input) { code repeated } }'

async function post(address: string, { link, input }: Submission): Promise<Receipt> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${link}` },
    body: JSON.stringify({ query, variables: { input } }),
  })
  const text = await response.text()
  const { data }: { data?: { submitBallot?: Receipt } } = JSON.parse(text)
  if (!data?.submitBallot) throw new Error(`refused: ${text}`)
  return data.submitBallot
}

/** Anything but an answer of the server is a connection that broke. */
const isBroken = (error: unknown) =>
  error instanceof TypeError || (error instanceof Error && error.name === 'AbortError')

interface Course {
  receipts: Map<Submission, Receipt>
  /** Attempts that ended without an answer. */
  broken: number
}

/** Everybody submits, some at once, until each has a receipt; meanwhile the server is killed as planned. */
async function submitAll(submissions: readonly Submission[]): Promise<Course> {
  const course: Course = { receipts: new Map(), broken: 0 }
  const waiting = [...submissions]
  const kills = [...KILLS]
  const killing: Promise<void>[] = []
  /** Resolves when the server stands again, for those whose connection broke before it was known to be dead. */
  let standing = Promise.resolve()
  const submit = async (one: Submission): Promise<void> => {
    for (;;) {
      await standing
      try {
        course.receipts.set(one, await post(await server.address(), one))
        return
      } catch (error) {
        if (!isBroken(error)) throw error
        course.broken++
      }
    }
  }
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      await submit(one)
      const [due] = kills
      if (due === undefined || course.receipts.size < due) continue
      kills.shift()
      standing = server.killAndRestart()
      killing.push(standing)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await Promise.all(killing)
  return course
}

const sumUp = (rows: readonly (readonly [string, readonly number[]])[]): Record<string, number[]> => {
  const sums: Record<string, number[]> = {}
  for (const [name, counts] of rows) sums[name] = counts.map((count, at) => count + (sums[name]?.[at] ?? 0))
  return sums
}

/** How often each mark was given per criterion: as sent, and as the cells keep it. */
const sentHistograms = (submissions: readonly Submission[]) =>
  sumUp(
    submissions.flatMap(({ input }) =>
      input.answers.flatMap(({ marks }) =>
        marks.map(
          ({ criterionId, mark }) => [criterionId, [1, 2, 3, 4, 5].map((one) => Number(one === mark))] as const,
        ),
      ),
    ),
  )

async function keptHistograms(tx: Tx) {
  const rows = await tx.db
    .select()
    .from(cellCriteria)
    .where(within(tx, cellCriteria, eq(cellCriteria.roundId, round.roundId)))
  return sumUp(rows.map(({ criterionId, counts }) => [criterionId, counts ?? []] as const))
}

it(
  'counts every acknowledged ballot exactly once, however often the server is killed',
  { timeout: 240_000 },
  async () => {
    const asked = round.participants.filter(({ unitId }) => unitId !== round.chart.units.get('IT'))
    // The last of each ten stays silent: what is counted is who answered, not who was asked.
    const submissions = asked.filter((_, at) => at % 10 !== 9).map(submissionOf)
    const { receipts, broken } = await submitAll(submissions)
    expect(receipts.size).toBe(submissions.length)
    expect(broken).toBeGreaterThan(0)

    // A browser that lost its answer asks once more, of a server that has been killed since: the same receipt.
    const address = await server.address()
    for (const [submission, { code }] of [...receipts].filter((_, at) => at % 6 === 0))
      expect(await post(address, submission)).toEqual({ code, repeated: true })

    const database = await server.killForGood()
    const context = contextFor(database, admin)
    await closeRound(context, { roundId: round.roundId, early: true })
    await context.read(async (tx) => {
      const [tally] = await tx.db.select().from(roundTallies).where(eq(roundTallies.roundId, round.roundId))
      expect(tally?.ballots).toBe(submissions.length)
      const responses = await tx.db.select().from(unitResponses).where(eq(unitResponses.roundId, round.roundId))
      for (const { unitId, invited, cast } of responses) {
        const sent = submissions.filter((one) => one.unitId === unitId).length
        expect([invited, cast]).toEqual([PEOPLE, sent])
      }
      expect(await keptHistograms(tx)).toEqual(sentHistograms(submissions))
    })
  },
)
