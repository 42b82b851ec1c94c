/** Taking a file away: may, exists, can, journal. What cannot be journalled is not handed over. */
import type { ExportComparison, ExportResults } from '../../schema/exports/inputs.ts'
import { says as comparisonSays } from '../../schema/comparisons/says.ts'
import { says } from '../../schema/exports/says.ts'
import { say, tell, type Locale } from '../../schema/core/say.ts'
import type { CompanyBody } from '../../schema/releases/snapshot.ts'
import { needCompany } from '../companies/queries.ts'
import { gatherGround, needBodies, needReleasedRounds } from '../comparisons/commands.ts'
import type { ComparedRound, ComparisonGround } from '../comparisons/rules/ground.ts'
import { permit } from '../core/access.ts'
import type { Context } from '../core/context.ts'
import { write } from '../core/journal.ts'
import { Refusal } from '../core/refusal.ts'
import { findResultsHead, listUnitsAfter, type ReadUnit } from './queries.ts'
import type { Row } from './rules/cells.ts'
import { comparisonColumns, resultColumns, type Column } from './rules/columns.ts'
import { listPairRows } from './rules/comparisonRows.ts'
import { listRowsOfUnit, makeIndexRow } from './rules/resultRows.ts'

/** A unit with hundreds of clients takes megabytes. */
const UNITS_AT_ONCE = 4

export interface ExportFile {
  readonly kind: 'results' | 'comparison'
  /** Without an ending, in the reader's language. */
  readonly name: string
  readonly locale: Locale
  readonly columns: readonly Column[]
  /** Made one by one while they are read; a document is read when its rows are due, each in a transaction of its own. */
  readonly rows: AsyncIterable<Row>
}

const readBody = async (context: Context, companyId: string, round: ComparedRound): Promise<CompanyBody> => {
  const [body] = await context.read((tx) => needBodies(tx, companyId, [round]))
  if (!body) throw new Error(`round ${round.id} has no released document`)
  return body
}

/** A few units at most are in memory at once, however many the round has; no transaction waits for a slow reader. */
async function* streamResults(context: Context, companyId: string, round: ComparedRound, locale: Locale) {
  const found = await context.read((tx) => findResultsHead(tx, companyId, round.id))
  if (!found) throw new Refusal('WRONG_STATE', say(comparisonSays.notReleased, { title: round.title }))
  const { releaseId, head } = found
  yield makeIndexRow(head, locale)
  const readAfter = (after: string | null): Promise<ReadUnit[]> =>
    context.read((tx) => listUnitsAfter(tx, companyId, releaseId, after, UNITS_AT_ONCE))
  let units = await readAfter(null)
  while (units.length) {
    for (const { unit } of units) yield* listRowsOfUnit(unit, head, locale)
    const last = units.at(-1)
    units = last && units.length === UNITS_AT_ONCE ? await readAfter(last.entryId) : []
  }
}

/** Two documents at most are in memory at once. */
async function* streamComparison(context: Context, companyId: string, ground: ComparisonGround, locale: Locale) {
  let from: CompanyBody | null = null
  for (const round of ground.rounds) {
    const to: CompanyBody = await readBody(context, companyId, round)
    if (from) yield* listPairRows(ground, { from, to }, locale)
    from = to
  }
}

/** Results of one released round as rows of `resultColumns`. */
export async function exportResults(context: Context, input: ExportResults): Promise<ExportFile> {
  permit(context.actor, 'Rest', 'GET /exports/companies/:companyId/rounds/:roundId/results')
  const { companyId, roundId, format } = input
  const locale = input.locale ?? context.locale
  return context.write(async (tx) => {
    const company = await needCompany(tx, companyId)
    const [round] = await needReleasedRounds(tx, companyId, [roundId])
    if (!round) throw new Error(`round ${roundId} is neither found nor missing`)
    await write(tx, context.actor, {
      verb: 'exportResults',
      subject: 'round',
      subjectId: roundId,
      companyId,
      detail: { format, locale, for: input.for },
    })
    const name = tell(say(says.resultsName, { company: company.name, round: round.title }), locale)
    const rows = streamResults(context, companyId, round, locale)
    return { kind: 'results', name, locale, columns: resultColumns, rows }
  })
}

/** Neighbouring rounds compared, as rows of `comparisonColumns`. */
export async function exportComparison(context: Context, input: ExportComparison): Promise<ExportFile> {
  permit(context.actor, 'Rest', 'GET /exports/companies/:companyId/comparison')
  const { companyId, rounds: roundIds, format } = input
  const locale = input.locale ?? context.locale
  return context.write(async (tx) => {
    const company = await needCompany(tx, companyId)
    const ground = await gatherGround(tx, companyId, roundIds)
    await write(tx, context.actor, {
      verb: 'exportComparison',
      subject: 'company',
      subjectId: companyId,
      companyId,
      detail: { format, locale, for: input.for, rounds: ground.rounds.map(({ id }) => id) },
    })
    const [first, last] = [ground.rounds[0]?.title ?? '', ground.rounds.at(-1)?.title ?? '']
    const name = tell(say(says.comparisonName, { company: company.name, first, last }), locale)
    const rows = streamComparison(context, companyId, ground, locale)
    return { kind: 'comparison', name, locale, columns: comparisonColumns, rows }
  })
}
