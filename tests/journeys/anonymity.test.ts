/**
 * A finished anonymous round, attacked with everything that an insider could hold afterwards: a dump of every table with
 * its hidden columns, the server's log, the journal, the exports and the API's answers. The same gate must catch two
 * broken builds: one that keeps a leaf cell, and one that logs the link.
 */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import pino from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { closeRound } from '../../server/ballots/commands/closeRound.ts'
import { closeBallots } from '../../server/ballots/rules/close.ts'
import { serve, type Serving } from '../../server/core/http.ts'
import { resolvers } from '../../server/core/resolvers.ts'
import { routes } from '../../server/core/routes.ts'
import { buildApi } from '../../server/core/schema.ts'
import { scoreRound } from '../../server/results/commands.ts'
import { releaseRound } from '../../server/releases/commands/releaseRound.ts'
import { contextFor, get } from '../support/api.ts'
import { testEnv, useDatabase, type TestDatabase } from '../support/db.ts'
import { givenFirm, type UserActor } from '../support/given.ts'
import { givenOpenRound, type GivenRound } from '../support/given/rounds.ts'

const database = useDatabase()
const K = 5

interface Row {
  table: string
  text: string
  /** The transaction that wrote the row, and where it lies: what PostgreSQL keeps without being asked. */
  xmin: string
  ctid: string
  row: Record<string, unknown>
}

interface Evidence {
  rows: Row[]
  log: string
  answers: string
}

interface Secrets {
  links: string[]
  keys: string[]
}

let admin: UserActor
let round: GivenRound
let evidence: Evidence
const secrets: Secrets = { links: [], keys: [] }
const voters = new Set<string>()

async function dump(from: TestDatabase): Promise<Row[]> {
  const { sql, end } = await from.openOwner()
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`
  const rows: Row[] = []
  for (const { name } of tables) {
    const found = await sql.unsafe<{ row: Record<string, unknown>; xmin: string; ctid: string }[]>(
      `select to_jsonb(t) as row, t.xmin::text as xmin, t.ctid::text as ctid from ${name} t`,
    )
    for (const one of found) rows.push({ ...one, table: name, text: JSON.stringify(one.row) })
  }
  await end()
  return rows
}

/** Everybody answers over HTTP by personal link, as a browser would, but for every sixth person. */
async function answerAll(serving: Serving): Promise<void> {
  const address = serving.server.address()
  const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/graphql`
  for (const [index, { id, link }] of round.participants.entries()) {
    secrets.links.push(link)
    if (index % 6 === 5) continue
    const post = async (query: string, variables: object = {}) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${link}` }
      const response = await fetch(base, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
      return (await response.json()) as {
        data: { questionnaire: { criteria: { criterionId: string }[]; providers: { unitId: string }[] } }
      }
    }
    const { criteria, providers } = (await post('{ questionnaire { criteria { criterionId } providers { unitId } } }'))
      .data.questionnaire
    const key = randomUUID()
    secrets.keys.push(key)
    const answers = providers.map(({ unitId }, at) => ({
      providerId: unitId,
      state: 'rated',
      marks: criteria.map(({ criterionId }, place) => ({ criterionId, mark: 1 + ((index * 7 + at * 3 + place) % 5) })),
    }))
    await post('mutation ($input: SubmitBallotInput!) { submitBallot(input: $input) { code } }', {
      input: { key, answers },
    })
    voters.add(id)
  }
}

/** Every way known to us to tie a person to an answer. Empty is what a release of this round must give. */
function findLeaks({ rows, log, answers }: Evidence, held: Secrets): string[] {
  const leaks: string[] = []
  const of = (table: string) => rows.filter((row) => row.table === `public.${table}`)
  const everything = [...rows.map(({ text }) => text), log, answers].join('\n')
  for (const link of held.links) {
    const secret = Buffer.from(link.slice(4), 'base64url').subarray(16)
    if (everything.includes(link.slice(4)) || everything.includes(secret.toString('hex')))
      leaks.push('a personal link is readable')
  }
  if (held.keys.some((key) => everything.includes(key))) leaks.push('a submission key outlived the close')
  if (rows.some(({ table }) => table.startsWith('sealed.'))) leaks.push('sealed ballots outlived the close')
  if (of('round_keys').length) leaks.push('the private key outlived the close')

  for (const { row } of of('cells'))
    if (row['regime'] === 'R2' && Number(row['respondents']) < K) leaks.push('a cell of fewer than k people')
  for (const { row } of of('cell_criteria')) {
    const cell = of('cells').find((one) => one.row['id'] === row['cell_id'])
    const sum = Array.isArray(row['counts'])
      ? row['counts'].reduce((total: number, count: number) => total + count, 0)
      : null
    if (cell?.row['regime'] === 'R2' && sum !== null && sum < K) leaks.push('a histogram of fewer than k answers')
  }

  const people = of('participants')
  const personal = new Set(people.flatMap(({ row }) => [String(row['id']), String(row['employee_id'])]))
  const answerTables = ['cells', 'cell_criteria', 'comments', 'unit_responses', 'round_tallies', 'scores']
  for (const table of answerTables)
    for (const { text } of of(table))
      if ([...personal].some((id) => text.includes(id))) leaks.push(`${table} names a person`)
  const written = new Set(answerTables.flatMap((table) => of(table).map(({ xmin }) => xmin)))
  if (people.some(({ xmin }) => written.has(xmin))) leaks.push('one transaction wrote a person and an answer')

  // Whoever answered must look like whoever did not: same transaction, same columns, whatever the order on disk.
  const traits = ({ row, xmin }: Row) =>
    JSON.stringify([xmin, row['invitation'], row['epoch'], row['failure'], row['removed_at']])
  const voted = new Set(people.filter(({ row }) => voters.has(String(row['id']))).map(traits))
  const silent = new Set(people.filter(({ row }) => !voters.has(String(row['id']))).map(traits))
  if ([...voted].some((trait) => !silent.has(trait)) || [...silent].some((trait) => !voted.has(trait)))
    leaks.push('participation is written on people')

  if (/icl_|submitBallot|questionnaire/.test(log)) leaks.push('the log speaks of ballots')
  for (const id of personal)
    if (log.includes(id) || answers.includes(id)) leaks.push('a log or an answer names a person')
  return [...new Set(leaks)]
}

beforeAll(async () => {
  admin = (await givenFirm(database())).admin
  round = await givenOpenRound(database(), admin)
  let log = ''
  const logger = pino({ level: 'trace' }, { write: (line: string) => (log += line) })
  const serving = await serve({
    env: testEnv(),
    database: database(),
    schema: buildApi(resolvers),
    log: logger,
    routes,
  })
  serving.server.listen(0, '127.0.0.1')
  await once(serving.server, 'listening')
  await answerAll(serving)
  await serving.stop()
  const context = contextFor(database(), admin)
  await closeRound(context, { roundId: round.roundId, early: true })
  await scoreRound(context, { roundId: round.roundId })
  await releaseRound(context, { roundId: round.roundId, audiences: ['sponsor', 'heads', 'everyone'], reason: '' })
  const results = await get(
    database(),
    admin,
    `query ($id: UUID!) { round(id: $id) { response { invited castFrom castTo } results { units { unit { code } figure { exact } cells { name respondents { from to }
      criteria { figure { exact reason } distribution answers { from to } } } } } } releasedResults(roundId: $id) { comments { text } company { index { exact } } } }`,
    { id: round.roundId },
  )
  evidence = { rows: await dump(database()), log, answers: JSON.stringify(results) }
}, 120_000)

describe('a finished round', () => {
  it('has been answered, and holds figures worth attacking', () => {
    expect(voters.size).toBeGreaterThan(15)
    expect(evidence.rows.filter(({ table }) => table === 'public.cells').length).toBeGreaterThan(2)
  })

  it('ties no person to an answer, in dump, log, journal or API', () => {
    expect(findLeaks(evidence, secrets)).toEqual([])
  })

  it('never shows a count of anonymous answers below twenty', () => {
    const shown = [...evidence.answers.matchAll(/"respondents":\{"from":(\d+),"to":(\d+)\}/g)].map(([, from, to]) => [
      Number(from),
      Number(to),
    ])
    expect(shown.some(([from, to]) => from !== to)).toBe(true)
  })
})

describe('the gate', () => {
  it('catches a build that keeps a leaf cell', () => {
    const unit = { id: 'a', code: 'A', parentId: null }
    const leaf = closeBallots({
      ballots: [
        {
          unitId: 'a',
          answers: [{ providerId: 'p', state: 'rated', marks: { c: 4 }, comment: null, commentFor: 'unit' }],
        },
      ],
      units: [unit, { id: 'p', code: 'P', parentId: null }],
      regimes: new Map([['a', 'R2']]),
      links: [{ clientUnitId: 'a', providerId: 'p', intensity: null }],
      criteria: [{ id: 'c', weight: 100 }],
      scale: { min: 1, max: 5 },
      rules: { k: 1, kComments: 1, minCommenters: 1, extremeGap: 0, insideLink: 'criterionFirst' },
    }).cells
    expect(leaf.length).toBe(1)
    const kept = leaf.map((cell) => ({
      table: 'public.cells',
      text: '',
      xmin: 'x',
      ctid: '(0,1)',
      row: { id: 'leaf', regime: cell.regime, respondents: cell.respondents },
    }))
    const histogram = {
      table: 'public.cell_criteria',
      text: '',
      xmin: 'x',
      ctid: '(0,1)',
      row: { cell_id: 'leaf', counts: leaf[0]?.criteria[0]?.counts },
    }
    const leaks = findLeaks({ ...evidence, rows: [...evidence.rows, ...kept, histogram] }, secrets)
    expect(leaks).toEqual(['a cell of fewer than k people', 'a histogram of fewer than k answers'])
  })

  it('catches a build that logs the link, or writes participation beside the answer', () => {
    const log = `${evidence.log}{"headers":{"authorization":"Bearer ${secrets.links[3]}"}}`
    expect(findLeaks({ ...evidence, log }, secrets)).toContain('a personal link is readable')
    const [cell] = evidence.rows.filter(({ table }) => table === 'public.cells')
    const marked = evidence.rows.map((row) =>
      row.table === 'public.participants' && voters.has(String(row.row['id']))
        ? { ...row, xmin: cell?.xmin ?? '' }
        : row,
    )
    expect(findLeaks({ ...evidence, rows: marked }, secrets)).toEqual([
      'one transaction wrote a person and an answer',
      'participation is written on people',
    ])
  })
})
