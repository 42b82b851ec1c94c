/** The results page orders, spans, shades and spells; the figures themselves come from the API as they are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listClients, orderByChart, rank, sortUnits, spanCells } from '../../admin/results/arrange.ts'
import { contrast, shadeOf } from '../../admin/results/shade.ts'
import { spellMean } from '../../admin/results/workings.ts'
import type { CellFigures, FigureValue, UnitFigures } from '../../admin/results/wire.ts'

const figure = (exact: number | null): FigureValue => ({
  ...{ value: exact === null ? null : Number(exact.toFixed(2)), exact },
  shown: exact === null ? null : exact.toFixed(2).replace('.', ','),
  ...{ reason: exact === null ? 'fewAnswers' : null, because: exact === null ? 'мало' : null },
})

const cell = (id: string, clients: string[]): CellFigures => ({
  ...{ id, name: id, regime: 'R2', respondents: null, votes: clients.length, coverage: 1, criteria: [] },
  ...{ clientUnits: clients.map((client) => ({ id: client, name: `Отдел ${client}` })), figure: figure(4) },
})

const unit = (id: string, exact: number | null, cells: CellFigures[] = []): UnitFigures => ({
  ...{ unit: { id, code: id, name: id }, figure: figure(exact), hundred: null, clientUnits: 1, clientUnitsLinked: 1 },
  ...{ warnings: [], profile: [], cells },
})

describe('the order of units', () => {
  const placed = (unitId: string, parentId: string | null, name = unitId) => ({ unitId, parentId, name })

  it('is the chart’s: a unit above what is below it, siblings by name, ё among е', () => {
    const chart = [
      placed('b', null, 'Ёлки'),
      placed('a', null, 'Жатва'),
      placed('c', null, 'Дом'),
      placed('d', 'b', 'Игрушки'),
    ]
    expect(orderByChart(chart, 'ru')).toEqual(['c', 'b', 'd', 'a'])
  })

  it('keeps a unit whose parent was not frozen with the round', () => {
    expect(orderByChart([placed('x', 'gone'), placed('y', 'x')], 'ru')).toEqual(['x', 'y'])
  })

  it('is by score when wished, with what has none at the end', () => {
    const units = [unit('a', 3.1), unit('b', null), unit('c', 4.2)]
    expect(sortUnits(units, 'score', ['a', 'b', 'c']).map((one) => one.unit.id)).toEqual(['c', 'a', 'b'])
    expect(sortUnits(units, 'chart', ['b', 'c', 'a']).map((one) => one.unit.id)).toEqual(['b', 'c', 'a'])
  })
})

describe('a place', () => {
  it('is shared by scores that are printed alike, and nobody without a score has one', () => {
    const places = rank([unit('a', 3.941), unit('b', 4.03), unit('c', 3.939), unit('d', null), unit('e', 3.5)])
    expect(places.map(({ unit: { unit: own }, place }) => [own.id, place])).toEqual([
      ['b', '1'],
      ['a', '2–3'],
      ['c', '2–3'],
      ['e', '4'],
      ['d', null],
    ])
  })
})

describe('a merged group', () => {
  it('covers its neighbours as one wide cell, and is repeated where others stand between', () => {
    const cells = [cell('m', ['a', 'b', 'd']), cell('c', ['c'])]
    const columns = listClients([unit('p', 4, cells)], ['a', 'b', 'c', 'd', 'e'])
    expect(columns.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd'])
    const spanned = spanCells(cells, [...columns, { key: 'e' }], () => {})
    expect(spanned.map(({ key, span, merged, figure: own }) => [key, span, merged, own !== null])).toEqual([
      ['a', 2, true, true],
      ['c', 1, false, true],
      ['d', 1, true, true],
      ['e', 1, undefined, false],
    ])
  })

  it('covers every column exactly once, whatever the groups', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }), (groups) => {
        const columns = groups.map((_, at) => ({ key: String(at) }))
        const cells = [1, 2, 3].map((group) =>
          cell(
            String(group),
            groups.flatMap((own, at) => (own === group ? [String(at)] : [])),
          ),
        )
        const spanned = spanCells(cells, columns, () => {})
        expect(spanned.reduce((sum, { span }) => sum + span, 0)).toBe(columns.length)
      }),
    )
  })
})

describe('the working', () => {
  const write = (value: number, digits = 0) => value.toFixed(digits).replace('.', ',')
  it.each([
    [
      'weights and their sum',
      [
        [50, '4,2'],
        [30, '3,9'],
      ],
      '(50 × 4,2 + 30 × 3,9) / 80',
    ],
    [
      'a plain mean when all weigh the same',
      [
        [1, '4,2'],
        [1, '3,9'],
      ],
      '(4,2 + 3,9) / 2',
    ],
    ['nothing but the term when it is alone', [[7, '4,2']], '4,2'],
    [
      'fractions no longer than they are',
      [
        [0.5, '4,2'],
        [0.25, '3,9'],
      ],
      '(0,5 × 4,2 + 0,25 × 3,9) / 0,75',
    ],
    ['nothing of nothing', [], ''],
  ] as [string, [number, string][], string][])('spells %s', (_, terms, text) =>
    expect(
      spellMean(
        terms.map(([weight, shown]) => ({ weight, shown })),
        write,
      ),
    ).toBe(text),
  )
})

describe('a shade', () => {
  it('leaves the number legible at every level, light and dark', () => {
    fc.assert(
      fc.property(fc.constantFrom('light', 'dark'), fc.double({ min: 0, max: 1, noNaN: true }), (mode, share) => {
        const { ground, ink } = shadeOf(mode, share)
        expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })
})
