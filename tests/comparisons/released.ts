/** Released documents put together by hand, and rounds that were released with them: the road to them is other rooms'. */
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { CompanyBody } from '../../schema/releases/snapshot.ts'
import { rulesSchema } from '../../schema/regulations/rules.ts'
import { releaseEntries, releases } from '../../schema/releases/tables.ts'
import { participants, rounds, roundUnits } from '../../schema/rounds/tables.ts'
import { ownedBy, type Actor, type Tx } from '../../server/core/context.ts'
import type { Database } from '../../server/core/db/connect.ts'
import { takeSnapshot } from '../../server/releases/rules/snapshot.ts'
import { contextFor } from '../support/api.ts'
import type { CellFigures, UnitName } from '../../schema/results/figures.ts'
import { roundOf, type Links } from './figures.ts'

export interface BodySpec {
  number: number
  title?: string
  companyId?: string
  companyName?: string
  links: Links
  weights?: readonly number[]
  /** Ids by code; a code is its own id when not given. */
  ids?: ReadonlyMap<string, string>
  /** Names by code; «Отдел <code>» when not given. */
  names?: Readonly<Record<string, string>>
}

/** A released document with the figures of `roundOf`: 1..5, no mark on what a real round would hide. */
export function bodyOf(spec: BodySpec): CompanyBody {
  const { number, links, weights = [50, 50], ids = new Map<string, string>() } = spec
  const figures = roundOf(v7(), weights, links)
  const nameOf = (code: string): UnitName => ({
    id: ids.get(code) ?? code,
    code,
    name: spec.names?.[code] ?? `Отдел ${code}`,
  })
  const criteria = weights.map((weight, at) => ({
    id: criterionId(at),
    code: `c${at}`,
    name: `Критерий ${at}`,
    weight,
  }))
  const cellsOf = (provider: string): CellFigures[] =>
    figures.cells
      .filter((cell) => cell.providerId === provider)
      .map((cell) => ({
        id: v7(),
        regime: cell.regime,
        value: cell.score,
        reason: null,
        clientUnits: cell.clientUnitIds.map(nameOf),
        under: null,
        respondents: cell.regime === 'R1' ? { from: 2, to: 2 } : { from: 5, to: 9 },
        votes: cell.votes,
        omega: cell.votes,
        coverage: 1,
        ratingRate: 0.8,
        criteria: cell.criteria.map(({ published, omega }, at) => ({
          criterionId: criterionId(at),
          value: published,
          reason: published === null ? 'noData' : null,
          answers: published === null ? null : { from: 5, to: 9 },
          omega,
          distribution: null,
        })),
      }))
  return {
    round: {
      id: figures.roundId,
      number,
      title: spec.title ?? `Раунд ${number}`,
      companyId: spec.companyId ?? v7(),
      companyName: spec.companyName ?? 'Компания «Вектор»',
      closedAt: `2026-0${number}-20T12:00:00.000Z`,
    },
    rules: { versionId: v7(), number: 3, title: 'Положение', weightVersion: 2 },
    scale: { min: 1, max: 5 },
    threshold: 5,
    criteria,
    index: { value: figures.index, reason: figures.index === null ? 'noData' : null, units: 1, coverage: 1 },
    units: figures.units.map(({ unitId, score }) => {
      const cells = cellsOf(unitId)
      return {
        unit: nameOf(unitId),
        parentId: null,
        value: score,
        reason: score === null ? 'noData' : null,
        hundred: score === null ? null : (100 * (score - 1)) / 4,
        clientUnits: cells.length,
        clientUnitsLinked: cells.length,
        warnings: [],
        cells,
        profile: [],
      }
    }),
    responses: [],
    participation: null,
    comments: [],
  }
}

/** Criteria keep their ids from round to round. */
export const criterionId = (at: number): string => `00000000-0000-4000-8000-00000000000${at}`

export type Asked = Readonly<Record<string, readonly string[]>>

async function openAndScore(tx: Tx, body: CompanyBody, ids: ReadonlyMap<string, string>, asked: Asked): Promise<void> {
  const { id, number, title, companyId } = body.round
  const own = ownedBy(tx, companyId)
  const opens = new Date(Date.UTC(2026, number - 1, 1))
  const closes = new Date(Date.UTC(2026, number - 1, 20))
  await tx.db.insert(rounds).values({
    ...own,
    id,
    number,
    title,
    opensAt: opens,
    closesAt: closes,
    createdAt: opens,
    rules: rulesSchema.parse({}),
  })
  const frozen = [...ids].map(([code, unitId], sortOrder) => ({
    ...own,
    roundId: id,
    unitId,
    code,
    name: `Отдел ${code}`,
    sortOrder,
    regime: 'R2' as const,
  }))
  await tx.db.insert(roundUnits).values(frozen)
  const people = Object.entries(asked).flatMap(([code, employees]) =>
    employees.map((employeeId) => ({
      ...own,
      roundId: id,
      employeeId,
      unitId: ids.get(code) ?? '',
      role: 'staff' as const,
    })),
  )
  if (people.length) await tx.db.insert(participants).values(people)
  await tx.db.update(rounds).set({ state: 'open', openedAt: opens }).where(eq(rounds.id, id))
  await tx.db.update(rounds).set({ state: 'closed', closedAt: closes }).where(eq(rounds.id, id))
  await tx.db.update(rounds).set({ state: 'scored', scoredAt: closes }).where(eq(rounds.id, id))
}

/** A scored round with the people who were asked, by the code of their unit. */
export const givenScoredRound = (
  database: Database,
  actor: Actor,
  body: CompanyBody,
  ids: ReadonlyMap<string, string>,
  asked: Asked = {},
): Promise<void> => contextFor(database, actor).write((tx) => openAndScore(tx, body, ids, asked))

/** The same, released with the document; its release's id. */
export async function givenReleasedRound(
  database: Database,
  actor: Actor,
  body: CompanyBody,
  ids: ReadonlyMap<string, string>,
  asked: Asked = {},
): Promise<string> {
  return contextFor(database, actor).write(async (tx) => {
    await openAndScore(tx, body, ids, asked)
    const own = ownedBy(tx, body.round.companyId)
    const id = v7()
    await tx.db.insert(releases).values({
      ...own,
      id,
      roundId: body.round.id,
      number: 1,
      state: 'published',
      audiences: ['sponsor'],
      hash: '',
      publishedAt: tx.now,
    })
    const entries = takeSnapshot(body, [], rulesSchema.parse({}))
    await tx.db.insert(releaseEntries).values(entries.map((entry) => ({ ...own, ...entry, releaseId: id })))
    await tx.db.update(rounds).set({ state: 'released', releasedAt: tx.now }).where(eq(rounds.id, body.round.id))
    return id
  })
}

/** Withdraws as the owner of the release would. */
export const withdraw = (database: Database, actor: Actor, releaseId: string, roundId: string): Promise<void> =>
  contextFor(database, actor).write(async (tx) => {
    await tx.db
      .update(releases)
      .set({ state: 'withdrawn', withdrawnAt: tx.now, withdrawReason: 'ошибка' })
      .where(eq(releases.id, releaseId))
    await tx.db.update(rounds).set({ state: 'scored', releasedAt: null }).where(eq(rounds.id, roundId))
  })
