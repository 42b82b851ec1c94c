/** Two writers on one chart at the same moment. Proved on a real PostgreSQL; one connection has no races. */
import { and, desc, eq, inArray } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chartChanges, employees, lineage, units, type UnitRow } from '../../schema/org/tables.ts'
import { Refusal } from '../../server/core/refusal.ts'
import { moveUnit, renameUnit } from '../../server/org/commands/changeUnits.ts'
import { mergeUnits } from '../../server/org/commands/reshapeUnits.ts'
import { undoChartChange } from '../../server/org/commands/undoChartChange.ts'
import { contextFor } from '../support/api.ts'
import { onPostgres, useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm, type UserActor } from '../support/given.ts'
import { givenChart, type GivenChart } from '../support/given/org.ts'

const database = useDatabase()
const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 12)
let admin: UserActor
/** A company of its own for every race: DIR over A, B and C, each of three people. */
let companyId: string
let chart: GivenChart

const idOf = (code: string) => chart.units.get(code) ?? ''
const context = () => contextFor(database(), admin)

async function renew(): Promise<void> {
  companyId = await givenCompany(database(), admin)
  const below = ['A', 'B', 'C'].map((code) => ({ code, parent: 'DIR', people: 3 }))
  chart = await givenChart(database(), admin, companyId, [{ code: 'DIR', people: 1 }, ...below])
}

const read = () =>
  context().read(async (tx) => {
    const rows = await tx.db.select().from(units).where(eq(units.companyId, companyId))
    const people = await tx.db.select().from(employees).where(eq(employees.companyId, companyId))
    return { rows, people, byId: new Map(rows.map((row) => [row.id, row])) }
  })

/** How each of two commands that were begun at once has ended. */
async function race(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<string[]> {
  const ended = await Promise.allSettled([one(), other()])
  return ended.map((end) => {
    if (end.status === 'fulfilled') return 'done'
    if (end.reason instanceof Refusal) return end.reason.code
    throw end.reason
  })
}

/** The codes from a unit up to the root; a circle ends in an error. */
function pathOf(unit: UnitRow, byId: ReadonlyMap<string, UnitRow>): string[] {
  const path: string[] = []
  for (let at: UnitRow | undefined = unit; at; at = at.parentId ? byId.get(at.parentId) : undefined) {
    if (path.includes(at.code)) throw new Error(`a circle: ${[...path, at.code].join(' → ')}`)
    path.push(at.code)
  }
  return path
}

describe.runIf(onPostgres)('two writers of one chart', () => {
  beforeAll(async () => {
    admin = (await givenFirm(database())).admin
  })
  beforeEach(renew)

  const move = (code: string, parent: string) => () =>
    moveUnit(context(), { id: idOf(code), version: 1, parentId: idOf(parent), place: null })

  // The mutant: lockChart without its advisory lock lets both moves through, and the two units hang on each other.
  it('who move A under B and B under A make no circle: one is done, the other is told why not', async () => {
    for (let n = 0; n < ROUNDS; n++) {
      await renew()
      expect((await race(move('A', 'B'), move('B', 'A'))).sort()).toEqual(['WRONG_STATE', 'done'])
      const { rows, byId } = await read()
      expect(rows.every((row) => pathOf(row, byId).at(-1) === 'DIR')).toBe(true)
    }
  })

  it('who move one unit at once do not overwrite each other', async () => {
    for (let n = 0; n < ROUNDS; n++) {
      await renew()
      expect((await race(move('A', 'B'), move('A', 'C'))).sort()).toEqual(['CONFLICT', 'done'])
    }
  })

  const merge = (from: string, into: string) => () => mergeUnits(context(), { ids: [idOf(from)], intoId: idOf(into) })

  it.each([
    ['each into the other', merge('A', 'B'), merge('B', 'A')],
    ['one into two', merge('A', 'B'), merge('A', 'C')],
  ])('who merge %s leave everybody in one open unit, and the past told once', async (_, one, other) => {
    for (let n = 0; n < ROUNDS; n++) {
      await renew()
      expect((await race(one, other)).sort()).toEqual(['WRONG_STATE', 'done'])
      const { people, byId, rows } = await read()
      expect(rows.filter(({ closedAt }) => closedAt !== null).length).toBe(1)
      expect(people.length).toBe(10)
      expect(people.filter(({ unitId }) => byId.get(unitId)?.closedAt !== null)).toEqual([])
      const edges = await context().read((tx) => tx.db.select().from(lineage).where(eq(lineage.companyId, companyId)))
      expect(edges.length).toBe(1)
    }
  })

  it('who merge in a row at once, A into B and B into C, lose nobody, whoever is first', async () => {
    for (let n = 0; n < ROUNDS; n++) {
      await renew()
      const ends = await race(merge('A', 'B'), merge('B', 'C'))
      expect(ends).toContain('done')
      const { people, byId } = await read()
      const homes = people.filter(({ id }) => ['A', 'B', 'C'].some((code) => chart.employees.get(code)?.includes(id)))
      expect(homes.filter(({ unitId }) => byId.get(unitId)?.closedAt !== null)).toEqual([])
      // Either A went through B to C, or B had gone when A came.
      if (ends[0] === 'done') expect(new Set(homes.map(({ unitId }) => unitId))).toEqual(new Set([idOf('C')]))
    }
  })

  it('of whom one takes a change back and the other builds upon it: one of both, never half of each', async () => {
    for (let n = 0; n < ROUNDS; n++) {
      await renew()
      const moved = await move('A', 'B')()
      const [change] = await context().read((tx) =>
        tx.db
          .select()
          .from(chartChanges)
          .where(and(eq(chartChanges.companyId, companyId), inArray(chartChanges.verb, ['moveUnit'])))
          .orderBy(desc(chartChanges.id))
          .limit(1),
      )
      const [undone, renamed] = await race(
        () => undoChartChange(context(), { companyId, id: change?.id ?? '' }),
        () => renameUnit(context(), { id: idOf('A'), version: moved.version, name: 'Новое имя', code: null }),
      )
      const unit = (await read()).byId.get(idOf('A'))
      if (undone === 'done') expect([renamed, unit?.name, unit?.parentId]).toEqual(['CONFLICT', 'Отдел A', idOf('DIR')])
      else
        expect([undone, renamed, unit?.name, unit?.parentId]).toEqual(['WRONG_STATE', 'done', 'Новое имя', idOf('B')])
    }
  })
})
