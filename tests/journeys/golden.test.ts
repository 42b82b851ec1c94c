/** One golden company: what the product publishes about it is, digit by digit, what the independent oracle computes. */
import { api } from '../support/api.ts'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Serving } from '../../server/core/http.ts'
import { exportRoutes } from '../../server/exports/http.ts'
import { computeGolden, type GoldenInput } from '../oracle/oracle.mjs'
import { testEnv, useDatabase } from '../support/db.ts'
import { givenToken } from '../support/given/people.ts'
import { playGolden, type GoldenCompany } from './golden/company.ts'
import { readExpected } from './golden/expected.ts'
import { readComparisonRows, readResultRows, readRows, type FileKind, type FileLook } from './golden/files.ts'
import { readSeen } from './golden/seen.ts'
import { differ, pick, sorted, type Sheet } from './golden/sheet.ts'

const read = (file: string) => JSON.parse(readFileSync(new URL(`../oracle/golden/${file}`, import.meta.url), 'utf8'))
const database = useDatabase()
const input: GoldenInput = read('input.json')
const expected = readExpected(read('expected.json'))
/** Two companies of 128 people: about 650 ballots are sealed, stored and opened. */
const patience = 900_000
let golden: GoldenCompany
let seen: Sheet
let serving: Serving
let url: string
let token: string

beforeAll(async () => {
  golden = await playGolden(database(), input)
  seen = await readSeen(golden)
  token = (await givenToken(database(), golden.admin, golden.companyId, 'analyst')).secret
  const log = pino({ level: 'silent' })
  serving = await serve({ env: testEnv(), database: database(), schema: api(), log, routes: [exportRoutes] })
  serving.server.listen(0, '127.0.0.1')
  await once(serving.server, 'listening')
  const address = serving.server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens nowhere')
  url = `http://127.0.0.1:${address.port}/exports/companies/${golden.companyId}`
}, patience)
afterAll(() => serving.stop())

describe('the golden company', () => {
  it('has the figures of the oracle, in both languages, through the API', () => {
    expect(sorted(seen)).toEqual(sorted(expected))
    expect(expected.size).toBeGreaterThan(3000)
  })
})

const looks: (FileLook & { kind: FileKind })[] = [
  { kind: 'csv', locale: 'en' },
  { kind: 'excel', locale: 'ru' },
  { kind: 'xlsx', locale: 'ru' },
  { kind: 'jsonl', locale: 'en' },
]

async function take(path: string, { kind, locale }: FileLook, query = '') {
  const format = kind === 'excel' ? 'csv' : kind
  const address = `${url}/${path}.${format}?locale=${locale}${kind === 'excel' ? '&for=excel' : ''}${query}`
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } })
  expect(response.status).toBe(200)
  return readRows(kind, Buffer.from(await response.arrayBuffer()))
}

/** Paths of a round or pair that every file must have: all that is shown, but for what only the API and the tables tell. */
const shownIn = (prefix: string, locale: string) =>
  [...expected.keys()].filter((path) => path.startsWith(prefix) && path.endsWith(` ${locale}`))

describe.each(looks)('the export as $kind in $locale', (look) => {
  it('prints the digits of the oracle for every round', async () => {
    for (const [code, id] of golden.rounds) {
      const rows = readResultRows(await take(`rounds/${id}/results`, look), code, look)
      expect(sorted(rows)).toEqual(sorted(pick(expected, rows.keys())))
      expect(shownIn(`${code} `, look.locale).filter((path) => !rows.has(path))).toEqual([])
    }
  }, 120_000)

  it('prints the digits of the oracle for every comparison', async () => {
    const query = `&rounds=${[...golden.rounds.values()].join(',')}`
    const rows = readComparisonRows(await take('comparison', look, query), [...golden.rounds.keys()], look)
    expect(sorted(rows)).toEqual(sorted(pick(expected, rows.keys())))
    const changes = [...expected.keys()].filter((path) => />.* (likeForLike|\w+ from) (ru|en)$/.test(path))
    const missing = changes.filter((path) => path.endsWith(` ${look.locale}`) && !rows.has(path))
    expect(missing).toEqual([])
    expect(changes.length).toBeGreaterThan(100)
  }, 120_000)
})

/** One mark of one person of SAL about ITS in the second round, from one end of the scale to the other. */
function changeOneMark(): GoldenInput {
  const changed = structuredClone(input)
  for (const { answers } of changed.rounds[1]?.ballots.filter(({ answers }) => answers.ITS) ?? []) {
    const answer = answers.ITS
    if (!answer || answer === 'notInteracted' || answer.marks['quality'] !== 5) continue
    answer.marks['quality'] = 1
    return changed
  }
  throw new Error('nobody gave ITS a five')
}

describe('one changed mark of one ballot', () => {
  it(
    'changes exactly the figures that it must',
    async () => {
      const changed = changeOneMark()
      const after = readExpected(computeGolden(changed))
      const again = await readSeen(await playGolden(database(), changed))
      const moved = differ(after, expected)
      expect(differ(again, seen)).toEqual(moved)
      expect(sorted(pick(again, moved))).toEqual(sorted(pick(after, moved)))
      expect(moved).toContain('2026-2 ITS score en')
      expect(moved.some((path) => path.startsWith('2026-1 ') || path.startsWith('2026-3 '))).toBe(false)
      expect(moved.length).toBeLessThan(expected.size / 20)
    },
    patience,
  )
})
