import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeUnits } from '../../server/ballots/rules/merge.ts'
import type { MergedCell } from '../../server/ballots/rules/merge.ts'
import type { FrozenUnit } from '../../server/ballots/rules/tree.ts'

/** Units by name; the name is id and code at once. */
const tree = (parents: Record<string, string | null>): FrozenUnit[] =>
  Object.entries(parents).map(([id, parentId]) => ({ id, code: id, parentId }))

const people = (counts: Record<string, number>) => new Map(Object.entries(counts))

const company = tree({
  ROOT: null,
  COM: 'ROOT',
  Sales: 'COM',
  Marketing: 'COM',
  Retail: 'COM',
  OPS: 'ROOT',
  Prod: 'OPS',
  Logistics: 'OPS',
  BACK: 'ROOT',
  HR: 'BACK',
  Legal: 'BACK',
})

describe('the worked example of method.md 6.4', () => {
  it('keeps large units alone, merges siblings first, and gathers the rest under the root', () => {
    const respondents = people({ Sales: 8, Marketing: 3, Retail: 4, Prod: 12, Logistics: 2, HR: 3, Legal: 1 })
    expect(mergeUnits({ units: company, respondents, k: 5 })).toEqual([
      { unitIds: ['HR', 'Legal', 'Logistics'], n: 6, under: 'ROOT' },
      { unitIds: ['Marketing', 'Retail'], n: 7, under: 'COM' },
      { unitIds: ['Prod'], n: 12, under: null },
      { unitIds: ['Sales'], n: 8, under: null },
    ])
  })

  it('publishes nothing about {Sales 2, HR 1}', () => {
    expect(mergeUnits({ units: company, respondents: people({ Sales: 2, HR: 1 }), k: 5 })).toEqual([])
  })
})

describe('merging', () => {
  it('adds what is left at the root to the smallest cell', () => {
    const respondents = people({ Sales: 8, Prod: 6, HR: 3, Legal: 1 })
    expect(mergeUnits({ units: company, respondents, k: 5 })).toEqual([
      { unitIds: ['HR', 'Legal', 'Prod'], n: 10, under: 'ROOT' },
      { unitIds: ['Sales'], n: 8, under: null },
    ])
  })

  it('takes the cell whose codes come first where several are the smallest', () => {
    const respondents = people({ Sales: 6, Prod: 6, HR: 3 })
    const cells = mergeUnits({ units: company, respondents, k: 5 })
    expect(cells.map((cell) => cell.unitIds)).toEqual([['HR', 'Prod'], ['Sales']])
  })

  it('breaks that tie by codes, not by ids', () => {
    const units = [
      { id: 'z', code: '01', parentId: null },
      { id: 'a', code: '02', parentId: null },
      { id: 'm', code: '03', parentId: null },
    ]
    const cells = mergeUnits({ units, respondents: people({ z: 5, a: 5, m: 1 }), k: 5 })
    expect(cells.map((cell) => cell.unitIds)).toEqual([['z', 'm'], ['a']])
  })

  it("treats an inner unit's own people as a leaf beside its children", () => {
    const respondents = people({ COM: 3, Sales: 2, Prod: 9 })
    expect(mergeUnits({ units: company, respondents, k: 5 })).toEqual([
      { unitIds: ['COM', 'Sales'], n: 5, under: 'COM' },
      { unitIds: ['Prod'], n: 9, under: null },
    ])
  })

  it('leaves units without respondents out of every cell', () => {
    const cells = mergeUnits({ units: company, respondents: people({ Marketing: 3, Retail: 4, Sales: 0 }), k: 5 })
    expect(cells.flatMap((cell) => cell.unitIds)).toEqual(['Marketing', 'Retail'])
  })

  it('refuses respondents from outside the tree and from a circle in it', () => {
    const circle = tree({ A: 'B', B: 'A', C: null })
    expect(() => mergeUnits({ units: circle, respondents: people({ A: 9 }), k: 5 })).toThrow(/outside the frozen tree/)
    expect(() => mergeUnits({ units: circle, respondents: people({ X: 9 }), k: 5 })).toThrow(/outside the frozen tree/)
  })
})

/** A random company: each unit hangs under an earlier one or at the top, codes in random order. */
const someCompany = fc
  .array(fc.record({ parent: fc.nat(), top: fc.boolean(), people: fc.nat({ max: 9 }), code: fc.nat() }), {
    minLength: 1,
    maxLength: 24,
  })
  .map((rows) => {
    const units = rows.map((row, at) => ({
      id: `u${at}`,
      code: `${row.code % 1000}-${at}`,
      parentId: at === 0 || (row.top && row.parent % 4 === 0) ? null : `u${row.parent % at}`,
    }))
    return { units, respondents: new Map(rows.map((row, at) => [`u${at}`, row.people])) }
  })
const someK = fc.integer({ min: 3, max: 10 })
const allUnits = (cells: readonly MergedCell[]) => cells.flatMap((cell) => [...cell.unitIds]).sort()

describe('disclosure invariants of method.md 10', () => {
  it('partitions the units that answered, or publishes nothing when all together are too few', () => {
    fc.assert(
      fc.property(someCompany, someK, ({ units, respondents }, k) => {
        const cells = mergeUnits({ units, respondents, k })
        const answered = [...respondents].filter(([, n]) => n > 0)
        const total = answered.reduce((sum, [, n]) => sum + n, 0)
        expect(allUnits(cells)).toEqual(total >= k ? answered.map(([id]) => id).sort() : [])
        expect(cells.reduce((sum, cell) => sum + cell.n, 0)).toBe(total >= k ? total : 0)
      }),
    )
  })

  it('puts at least k people into every cell and counts them right', () => {
    fc.assert(
      fc.property(someCompany, someK, ({ units, respondents }, k) => {
        for (const cell of mergeUnits({ units, respondents, k })) {
          expect(cell.n).toBeGreaterThanOrEqual(k)
          expect(cell.unitIds.reduce((sum, id) => sum + (respondents.get(id) ?? 0), 0)).toBe(cell.n)
        }
      }),
    )
  })

  it('depends neither on the order of units and respondents nor on what ids look like', () => {
    fc.assert(
      fc.property(someCompany, someK, fc.infiniteStream(fc.nat()), ({ units, respondents }, k, keys) => {
        const weights = [...keys.take(units.length)]
        const rename = (id: string) => `${weights[Number(id.slice(1))]}-${id}`
        const shuffled = units
          .map((unit) => ({ ...unit, id: rename(unit.id), parentId: unit.parentId && rename(unit.parentId) }))
          .sort((a, b) => (a.id < b.id ? -1 : 1))
        const renamed = new Map([...respondents].reverse().map(([id, n]) => [rename(id), n]))
        const expected = mergeUnits({ units, respondents, k }).map(({ unitIds, n, under }) => ({
          unitIds: unitIds.map(rename),
          n,
          under: under && rename(under),
        }))
        expect(mergeUnits({ units: shuffled, respondents: renamed, k })).toEqual(expected)
      }),
    )
  })

  it('never merges a unit that is large enough with others while its siblings can do without it', () => {
    fc.assert(
      fc.property(someCompany, someK, ({ units, respondents }, k) => {
        const cells = mergeUnits({ units, respondents, k })
        const swallowed = cells.filter(
          (cell) => cell.unitIds.length > 1 && cell.unitIds.some((id) => (respondents.get(id) ?? 0) >= k),
        )
        expect(swallowed.length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
