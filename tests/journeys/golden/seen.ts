/** The same sheet from the product: through the GraphQL API in both languages, and what was kept, from the tables. */
import { get } from '../../support/api.ts'
import { eq } from 'drizzle-orm'
import { cells, comments, roundTallies, unitResponses } from '../../../schema/ballots/tables.ts'
import { findFigures } from '../../../server/results/queries.ts'
import { contextFor } from '../../support/api.ts'
import type { GoldenCompany } from './company.ts'
import { cellPath, digits, pairPath, put, type Sheet } from './sheet.ts'

const figure = '{ exact shown reason }'
const results = `query ($id: UUID!) { round(id: $id) { results { index ${figure}
  units { unit { code } figure ${figure} hundred clientUnits warnings profile { criterionId clientUnits figure ${figure} }
    cells { regime clientUnits { code } respondents { from to } votes coverage ratingRate figure ${figure}
      criteria { criterionId figure ${figure} answers { from to } distribution } } }
  responses { unit { code } rate level } } } }`
const difference = '{ exact shown reason }'
const compared = `query ($companyId: UUID!, $roundIds: [UUID!]!) { comparison(companyId: $companyId, roundIds: $roundIds) {
  providers { unit { code } pairs { difference ${difference} likeForLike ${difference} coverageFrom coverageTo commonClients
    comparable reason effects { score ${difference} weight ${difference} entry ${difference} exit ${difference} }
    blocks { regime toUnits { code } difference ${difference}
      criteria { code from ${figure} to ${figure} difference ${difference} } } } } } }`

type Locale = 'ru' | 'en'
interface Shown {
  exact: number | null
  shown: string | null
  reason: string | null
}
interface Named {
  code: string
}
interface Band {
  from: number
  to: number
}
interface SeenCriterion {
  criterionId: string
  figure: Shown
  answers: Band | null
  distribution: number[] | null
}
interface SeenCell {
  regime: string
  clientUnits: Named[]
  respondents: Band
  votes: number
  coverage: number
  ratingRate: number
  figure: Shown
  criteria: SeenCriterion[]
}
interface SeenUnit {
  unit: Named
  figure: Shown
  hundred: number | null
  clientUnits: number
  warnings: string[]
  profile: { criterionId: string; clientUnits: number; figure: Shown }[]
  cells: SeenCell[]
}
interface SeenBlock {
  regime: string
  toUnits: Named[]
  difference: Shown
  criteria: { code: string; from: Shown; to: Shown; difference: Shown }[]
}
interface SeenPair {
  difference: Shown
  likeForLike: Shown
  coverageFrom: number
  coverageTo: number
  commonClients: number
  comparable: boolean
  reason: string | null
  effects: Record<'score' | 'weight' | 'entry' | 'exit', Shown> | null
  blocks: SeenBlock[]
}

const codeIn = (ids: ReadonlyMap<string, string>, wanted: string): string =>
  [...ids].find(([, id]) => id === wanted)?.[0] ?? wanted
const codesOf = (units: readonly Named[]) => units.map(({ code }) => code)
const bandOf = (band: Band | null) => band && `${band.from}..${band.to}`

function putFigure(sheet: Sheet, path: string, { exact, shown }: Shown, locale: Locale): void {
  put(sheet, `${path} ${locale}`, shown)
  put(sheet, `${path} exact`, digits(exact))
}

function putCell(golden: GoldenCompany, sheet: Sheet, path: string, cell: SeenCell, locale: Locale): void {
  putFigure(sheet, `${path} score`, cell.figure, locale)
  put(sheet, `${path} reason`, cell.figure.reason)
  put(sheet, `${path} votes`, cell.votes)
  put(sheet, `${path} coverage`, digits(cell.coverage))
  put(sheet, `${path} band`, bandOf(cell.respondents))
  put(sheet, `${path} response`, digits(cell.ratingRate))
  for (const { criterionId, figure: shown, answers, distribution } of cell.criteria) {
    const code = codeIn(golden.criteria, criterionId)
    put(sheet, `${path} ${code} ${locale}`, shown.shown)
    put(sheet, `${path} ${code} reason`, shown.reason)
    put(sheet, `${path} ${code} band`, bandOf(answers))
    // The oracle prints distributions of named people by the same rule as of anonymous ones: from ten answers on.
    put(sheet, `${path} ${code} histogram`, distribution?.join(' '))
  }
}

function putUnit(golden: GoldenCompany, sheet: Sheet, round: string, unit: SeenUnit, locale: Locale): void {
  const path = `${round} ${unit.unit.code}`
  putFigure(sheet, `${path} score`, unit.figure, locale)
  put(sheet, `${path} reason`, unit.figure.reason)
  put(sheet, `${path} hundred`, unit.hundred)
  put(sheet, `${path} units`, unit.clientUnits)
  put(sheet, `${path} quorum`, unit.warnings.length === 0)
  for (const { criterionId, clientUnits, figure: shown } of unit.profile) {
    const at = `${path} profile ${codeIn(golden.criteria, criterionId)}`
    putFigure(sheet, at, shown, locale)
    put(sheet, `${at} units`, clientUnits)
  }
  for (const cell of unit.cells)
    putCell(golden, sheet, cellPath(round, unit.unit.code, cell.regime, codesOf(cell.clientUnits)), cell, locale)
}

async function putResults(golden: GoldenCompany, sheet: Sheet, round: string, id: string, locale: Locale) {
  const { database, admin } = golden
  const seen = (await get(database, admin, results, { id }, { locale })).round.results
  putFigure(sheet, `${round} index`, seen.index, locale)
  put(sheet, `${round} index reason`, seen.index.reason)
  for (const unit of seen.units) putUnit(golden, sheet, round, unit, locale)
  for (const { unit, rate, level } of seen.responses) {
    put(sheet, `${round} response ${unit.code}`, digits(rate))
    put(sheet, `${round} response ${unit.code} level`, level)
  }
}

/** What stands in the tables after the close and is in no answer of the API. */
async function putKept(golden: GoldenCompany, sheet: Sheet, round: string, id: string): Promise<void> {
  const { database, admin, units } = golden
  const code = (unitId: string) => codeIn(units, unitId)
  const kept = await contextFor(database, admin).read(async (tx) => ({
    cells: await tx.db.select().from(cells).where(eq(cells.roundId, id)),
    tallies: await tx.db.select().from(roundTallies).where(eq(roundTallies.roundId, id)),
    responses: await tx.db.select().from(unitResponses).where(eq(unitResponses.roundId, id)),
    comments: await tx.db.select().from(comments).where(eq(comments.roundId, id)),
    figures: await findFigures(tx, id),
  }))
  for (const cell of kept.cells) {
    const path = cellPath(round, code(cell.providerUnitId), cell.regime, cell.clientUnitIds.map(code))
    put(sheet, `${path} kept n`, cell.respondents)
    put(sheet, `${path} kept notInteracted`, cell.notInteracted)
    put(sheet, `${path} kept undifferentiated`, cell.undifferentiated)
    put(sheet, `${path} kept commenters`, cell.commenters)
  }
  for (const { unitId, invited, cast } of kept.responses)
    put(sheet, `${round} response ${code(unitId)} kept`, `${cast} of ${invited}`)
  put(sheet, `${round} response all`, digits(kept.figures?.participation?.rate))
  put(sheet, `${round} representativeness`, kept.figures?.participation?.indicator.toFixed(6))
  put(sheet, `${round} largest bias`, kept.figures?.participation?.biasBound?.toFixed(6))
  put(sheet, `${round} kept ballots`, kept.tallies[0]?.ballots)
  put(sheet, `${round} kept uniform R1`, kept.tallies[0]?.identicalR1)
  put(sheet, `${round} kept uniform R2`, kept.tallies[0]?.identicalR2)
  for (const { providerUnitId, clientUnitIds, audience, text } of kept.comments) {
    const from = clientUnitIds?.map(code).sort().join('+') ?? 'unnamed'
    put(sheet, `${round} ${code(providerUnitId)} comment «${text}»`, `${from} for ${audience}`)
  }
}

/** A block of which no criterion has a value on both sides has no counterpart: nothing in it is compared. */
function putBlock(sheet: Sheet, path: string, block: SeenBlock, locale: Locale): void {
  const common = block.criteria.filter(
    ({ from, to, difference: change }) =>
      change.reason !== 'notCommon' && change.reason !== 'sameBlocksMissing' && from.shown && to.shown,
  )
  if (common.length === 0) return
  const at = `${path} ${block.regime}[${codesOf(block.toUnits).sort().join('+')}]`
  put(sheet, `${at} arrow`, block.difference.reason === null)
  putFigure(sheet, `${at} difference`, block.difference, locale)
  for (const { code, from, to, difference: change } of common) {
    putFigure(sheet, `${at} ${code} from`, from, locale)
    putFigure(sheet, `${at} ${code} to`, to, locale)
    putFigure(sheet, `${at} ${code} difference`, change, locale)
  }
}

function putPair(sheet: Sheet, path: string, pair: SeenPair, locale: Locale): void {
  put(sheet, `${path} comparable`, pair.comparable)
  put(sheet, `${path} reason`, pair.reason)
  for (const block of pair.blocks) putBlock(sheet, path, block, locale)
  if (!pair.effects) return
  putFigure(sheet, `${path} difference`, pair.difference, locale)
  putFigure(sheet, `${path} likeForLike`, pair.likeForLike, locale)
  for (const [effect, shown] of Object.entries(pair.effects))
    putFigure(sheet, `${path} effect ${effect}`, shown, locale)
  put(sheet, `${path} coverage from`, digits(pair.coverageFrom))
  put(sheet, `${path} coverage to`, digits(pair.coverageTo))
  put(sheet, `${path} common`, pair.commonClients)
}

async function putComparisons(golden: GoldenCompany, sheet: Sheet, locale: Locale): Promise<void> {
  const { database, admin, companyId, rounds } = golden
  const codes = [...rounds.keys()]
  const asked = { companyId, roundIds: [...rounds.values()] }
  const { providers } = (await get(database, admin, compared, asked, { locale })).comparison
  for (const { unit, pairs } of providers as { unit: Named; pairs: (SeenPair | null)[] }[])
    for (const [at, pair] of pairs.entries())
      if (pair) putPair(sheet, pairPath(codes[at] ?? '', codes[at + 1] ?? '', unit.code), pair, locale)
}

export async function readSeen(golden: GoldenCompany): Promise<Sheet> {
  const sheet: Sheet = new Map()
  for (const locale of ['ru', 'en'] as const) {
    for (const [round, id] of golden.rounds) await putResults(golden, sheet, round, id, locale)
    await putComparisons(golden, sheet, locale)
  }
  for (const [round, id] of golden.rounds) await putKept(golden, sheet, round, id)
  return sheet
}
