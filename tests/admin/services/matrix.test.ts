/** The matrix of links before anything is sent: in what order units stand, what is changed, where keys lead, what is drawn. */
import { describe, expect, it } from 'vitest'
import { readIntensity } from '../../../admin/services/intensity.ts'
import { arrange, keepBranches } from '../../../admin/services/matrix/arrange.ts'
import {
  clear,
  countEdits,
  countLinks,
  cutChanges,
  dropEdits,
  editCells,
  fill,
  intensify,
  noEdits,
  onlyTakeAway,
  readChanges,
  readWritten,
  settleEdits,
  toggle,
} from '../../../admin/services/matrix/edits.ts'
import { changeBy, walk } from '../../../admin/services/matrix/keys.ts'
import { rangeOf } from '../../../admin/services/matrix/windowing.ts'

const unit = (id: string, parentId: string | null = null, place = 0) => ({
  id,
  code: `${id}-1`,
  name: `Отдел ${id}`,
  parentId,
  place,
  closedAt: null,
})
const chart = [unit('b', 'top', 1), unit('a1', 'a'), unit('top'), unit('a', 'top'), unit('c', 'top', 2)]
const names = (placed: readonly { unit: { id: string } }[]) => placed.map((one) => one.unit.id)

describe('units along the matrix', () => {
  const placed = arrange(chart)
  it('stand as the chart reads from the top', () => {
    expect(names(placed)).toEqual(['top', 'a', 'a1', 'b', 'c'])
    expect(placed.map(({ depth }) => depth)).toEqual([0, 1, 2, 1, 1])
  })

  it('are found by name or code, with all that stands below them', () => {
    expect(names(keepBranches(placed, 'отдел a'))).toEqual(['a', 'a1'])
    expect(names(keepBranches(placed, ' B-1 '))).toEqual(['b'])
    expect(names(keepBranches(placed, ''))).toEqual(names(placed))
    expect(keepBranches(placed, 'нет такого')).toEqual([])
  })
})

const written = readWritten({
  units: chart,
  cells: [
    { client: 0, provider: 4, linkId: '1', intensity: 2, state: 'confirmed' },
    { client: 4, provider: 0, linkId: '2', intensity: null, state: 'proposed' },
    { client: 1, provider: 0, linkId: '3', intensity: null, state: 'retired' },
  ],
})

describe('marks that are not written yet', () => {
  it('count as changes only while they differ from what is written', () => {
    const gone = editCells(written, noEdits, [['b', 'c']], toggle)
    expect([countEdits(gone), countLinks(written, gone)]).toEqual([1, 1])
    const back = editCells(written, gone, [['b', 'c']], toggle)
    expect([countEdits(back), countLinks(written, back)]).toEqual([0, 2])
  })

  it('confirm a proposed link before they take it away', () => {
    const once = editCells(written, noEdits, [['c', 'b']], toggle)
    expect(readChanges(once).set).toEqual([
      { clientUnitId: 'c', providerUnitId: 'b', intensity: null, state: 'confirmed' },
    ])
    const twice = editCells(written, once, [['c', 'b']], toggle)
    expect(readChanges(twice)).toEqual({ set: [], remove: [{ clientUnitId: 'c', providerUnitId: 'b' }] })
  })

  it('fill a row without touching what stands, and clear it again', () => {
    const row = ['a', 'c', 'top'].map((provider) => ['b', provider] as const)
    const filled = editCells(written, noEdits, row, fill)
    expect(readChanges(filled).set.map(({ providerUnitId }) => providerUnitId)).toEqual(['a', 'top'])
    const cleared = editCells(written, filled, row, clear)
    expect(readChanges(cleared)).toEqual({ set: [], remove: [{ clientUnitId: 'b', providerUnitId: 'c' }] })
  })

  it('carry an intensity, and mark an empty cell with it', () => {
    const edits = editCells(
      written,
      noEdits,
      [
        ['b', 'c'],
        ['a', 'b'],
      ],
      intensify(7),
    )
    expect(readChanges(edits).set.map(({ intensity, state }) => [intensity, state])).toEqual([
      [7, 'confirmed'],
      [7, 'confirmed'],
    ])
    expect(countEdits(editCells(written, noEdits, [['a', 'b']], intensify(null)))).toBe(0)
  })

  it('only take links of a closed unit away', () => {
    expect(countEdits(editCells(written, noEdits, [['a', 'top']], onlyTakeAway(fill)))).toBe(0)
    expect(readChanges(editCells(written, noEdits, [['b', 'c']], onlyTakeAway(clear))).remove).toHaveLength(1)
  })

  it('leave rows that were not touched as they are, so that they are not drawn anew', () => {
    const first = editCells(written, noEdits, [['a', 'b']], fill)
    const second = editCells(written, first, [['c', 'a']], fill)
    expect(second.get('a')).toBe(first.get('a'))
  })

  it('fall away when somebody else wrote the same, or the unit is gone', () => {
    const edits = editCells(
      written,
      noEdits,
      [
        ['b', 'a'],
        ['a', 'c'],
      ],
      fill,
    )
    const later = editCells(written, edits, [], fill)
    const now = new Map([['b', new Map([['a', { intensity: null, state: 'confirmed' as const }]])]])
    expect(countEdits(settleEdits(now, later, chart))).toBe(1)
    expect(
      countEdits(
        settleEdits(
          written,
          edits,
          chart.filter(({ id }) => id !== 'a'),
        ),
      ),
    ).toBe(0)
  })
})

describe('keys in the matrix', () => {
  const extent = { rows: 5, columns: 7, page: 10 }
  const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false })
  it.each([
    ['ArrowRight', false, { row: 1, column: 2 }],
    ['ArrowLeft', true, { row: 1, column: 0 }],
    ['PageDown', false, { row: 4, column: 1 }],
    ['End', false, { row: 1, column: 6 }],
    ['End', true, { row: 4, column: 6 }],
    ['Home', true, { row: 0, column: 0 }],
  ])('%s (with Ctrl: %s) leads to %o', (name, ctrl, to) =>
    expect(walk(key(name, ctrl), { row: 1, column: 1 }, extent)).toEqual(to),
  )

  it('lead onto the names but not into the corner, nor past the edge', () => {
    expect(walk(key('ArrowLeft'), { row: 0, column: 0 }, extent)).toEqual({ row: 0, column: -1 })
    expect(walk(key('ArrowUp'), { row: 0, column: -1 }, extent)).toEqual({ row: 0, column: -1 })
    expect(walk(key('ArrowDown'), { row: 4, column: 0 }, extent)).toEqual({ row: 4, column: 0 })
  })

  it('leave letters and shortcuts to the browser', () => {
    expect(walk(key('a'), { row: 0, column: 0 }, extent)).toBeNull()
    expect(changeBy(key('5', true))).toBeNull()
    expect(changeBy(key('5'))?.(null, null)).toEqual({ intensity: 5, state: 'confirmed' })
    expect(changeBy(key('0'))?.({ intensity: 5, state: 'confirmed' }, null)?.intensity).toBeNull()
  })
})

describe('what of a large matrix is drawn', () => {
  it('covers every line in sight and stays small, wherever it is scrolled to', () => {
    for (let offset = 0; offset <= 200 * 36 - 500; offset += 17) {
      const { from, to } = rangeOf(offset, 500, 36, 200)
      expect(from * 36).toBeLessThanOrEqual(offset)
      expect(to * 36).toBeGreaterThanOrEqual(offset + 500)
      expect(to - from).toBeLessThanOrEqual(14 + 4 * 4)
    }
  })

  it('is nothing of nothing, and all of a few', () => {
    expect(rangeOf(0, 500, 36, 0)).toEqual({ from: 0, to: 0 })
    expect(rangeOf(0, 500, 36, 3)).toEqual({ from: 0, to: 3 })
  })
})

describe('an intensity as it is typed', () => {
  it.each([
    ['', null],
    ['2,5', 2.5],
    ['1 200', 1200],
    ['0', undefined],
    ['-1', undefined],
    ['много', undefined],
  ])('«%s» is read as %s', (text, value) => expect(readIntensity(text)).toBe(value))
})

describe('saving a large matrix', () => {
  const pairs = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ clientUnitId: `c${at}`, providerUnitId: `p${at}` }))

  it('goes in one request while it is small, also where it adds and takes away', () => {
    expect(cutChanges({ set: pairs(3000), remove: pairs(1000) })).toHaveLength(1)
    expect(cutChanges({ set: [], remove: [] })).toEqual([{ set: [], remove: [] }])
  })

  it('of 39,800 links goes in parts that each fit through the door, none lost and none twice', () => {
    const all = { set: pairs(39_800).map((pair) => ({ ...pair, intensity: null })), remove: pairs(5000) }
    const parts = cutChanges(all)
    expect(parts.every(({ set, remove }) => set.length + remove.length <= 4000)).toBe(true)
    expect(parts.flatMap(({ set }) => set)).toEqual(all.set)
    expect(parts.flatMap(({ remove }) => remove)).toEqual(all.remove)
  })

  it('keeps what was changed once more while it was on its way', () => {
    const written = readWritten({ units: chart, cells: [] })
    const sent = editCells(
      written,
      noEdits,
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ],
      fill,
    )
    const since = editCells(written, sent, [['a', 'c']], intensify(3))
    expect(countEdits(dropEdits(sent, sent))).toBe(0)
    expect([...dropEdits(since, sent)].map(([client, row]) => [client, ...row.keys()])).toEqual([['a', 'c']])
  })
})
