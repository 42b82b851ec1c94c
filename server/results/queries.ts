import { and, asc, eq, inArray } from 'drizzle-orm'
import { cellCriteria, cells, unitResponses } from '../../schema/ballots/tables.ts'
import { companies } from '../../schema/companies/tables.ts'
import { regulationVersions } from '../../schema/regulations/tables.ts'
import type { Rules } from '../../schema/regulations/rules.ts'
import { roundFigures, type RoundFigures } from '../../schema/results/figures.ts'
import { scores } from '../../schema/results/tables.ts'
import { roundCriteria, roundLinks, roundUnits, type RoundRow } from '../../schema/rounds/tables.ts'
import { weightVersions } from '../../schema/weights/tables.ts'
import { within, type Tx } from '../core/context.ts'
import type { EmittedCell, PublishInput } from './rules/publish.ts'

async function listEmittedCells(tx: Tx, roundId: string): Promise<EmittedCell[]> {
  const rows = await tx.db
    .select()
    .from(cells)
    .where(within(tx, cells, eq(cells.roundId, roundId)))
    .orderBy(asc(cells.id))
  const criteria = await tx.db
    .select()
    .from(cellCriteria)
    .where(within(tx, cellCriteria, eq(cellCriteria.roundId, roundId)))
  return rows.map((row) => {
    const own = criteria.filter((criterion) => criterion.cellId === row.id)
    return {
      ...row,
      providerId: row.providerUnitId,
      underId: row.underUnitId,
      criteria: own.flatMap(({ criterionId, counts }) => (counts ? [{ criterionId, counts }] : [])),
      // Of named people nothing is suppressed: without counts nobody judged the criterion.
      suppressedCriteria: own
        .filter(({ counts }) => counts === null && row.regime === 'R2')
        .map(({ criterionId }) => criterionId),
      lowCriteria: new Set(own.filter(({ low }) => low).map(({ criterionId }) => criterionId)),
    }
  })
}

async function findVersion(
  tx: Tx,
  round: RoundRow,
): Promise<{ companyName: string; rulesVersion: RoundFigures['rules'] }> {
  const [row] = await tx.db
    .select({
      companyName: companies.name,
      versionId: regulationVersions.id,
      number: regulationVersions.number,
      title: regulationVersions.title,
      weightVersion: weightVersions.number,
    })
    .from(regulationVersions)
    .innerJoin(
      companies,
      and(eq(companies.firmId, regulationVersions.firmId), eq(companies.id, regulationVersions.companyId)),
    )
    .innerJoin(weightVersions, eq(weightVersions.id, regulationVersions.weightVersionId))
    .where(within(tx, regulationVersions, eq(regulationVersions.id, round.regulationVersionId ?? round.id)))
  if (!row) throw new Error(`round ${round.id} stands on no regulation`)
  const { companyName, ...rulesVersion } = row
  return { companyName, rulesVersion }
}

/** Everything that a closed round is scored and published from, as it was frozen. */
export async function gatherRound(tx: Tx, round: RoundRow, rules: Rules): Promise<Omit<PublishInput, 'scored'>> {
  const here = eq(roundUnits.roundId, round.id)
  const units = await tx.db
    .select()
    .from(roundUnits)
    .where(within(tx, roundUnits, here))
    .orderBy(asc(roundUnits.code))
  const criteria = await tx.db
    .select()
    .from(roundCriteria)
    .where(within(tx, roundCriteria, eq(roundCriteria.roundId, round.id)))
    .orderBy(asc(roundCriteria.sortOrder), asc(roundCriteria.code))
  const { companyName, rulesVersion } = await findVersion(tx, round)
  return {
    round: {
      id: round.id,
      number: round.number,
      title: round.title,
      companyId: round.companyId,
      companyName,
      closedAt: (round.closedAt ?? round.closesAt).toISOString(),
    },
    rulesVersion,
    rules,
    units: units.map(({ unitId, code, name, parentId, regime }) => ({ id: unitId, code, name, parentId, regime })),
    criteria: criteria.map(({ criterionId, code, name, weight }) => ({ id: criterionId, code, name, weight })),
    links: await tx.db
      .select()
      .from(roundLinks)
      .where(within(tx, roundLinks, eq(roundLinks.roundId, round.id))),
    cells: await listEmittedCells(tx, round.id),
    responses: await tx.db
      .select()
      .from(unitResponses)
      .where(within(tx, unitResponses, eq(unitResponses.roundId, round.id))),
  }
}

/** The figures of scored rounds by the round's id; a round that is not scored is not among them. */
export async function readFigures(tx: Tx, roundIds: readonly string[]): Promise<Map<string, RoundFigures>> {
  const rows = await tx.db
    .select()
    .from(scores)
    .where(within(tx, scores, inArray(scores.roundId, [...roundIds])))
  return new Map(rows.map(({ roundId, figures }) => [roundId, roundFigures.parse(JSON.parse(figures))]))
}

/** The figures of a scored round, or null before it is scored. */
export const findFigures = async (tx: Tx, roundId: string): Promise<RoundFigures | null> =>
  (await readFigures(tx, [roundId])).get(roundId) ?? null
