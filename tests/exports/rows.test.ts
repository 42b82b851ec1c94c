import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanings } from '../../schema/exports/says/columns.ts'
import { styleOf, writeCell } from '../../server/exports/render/csv.ts'
import { writeLine } from '../../server/exports/render/jsonl.ts'
import { neutralise, printed } from '../../server/exports/rules/cells.ts'
import { comparisonColumns, listDictionary, resultColumns } from '../../server/exports/rules/columns.ts'
import { listPairRows } from '../../server/exports/rules/comparisonRows.ts'
import { listRowsOfUnit, makeIndexRow } from '../../server/exports/rules/resultRows.ts'
import type { CompanyBody } from '../../schema/releases/snapshot.ts'
import type { Locale } from '../../schema/core/say.ts'
import { rulesSchema } from '../../schema/regulations/rules.ts'
import type { ComparisonGround } from '../../server/comparisons/rules/ground.ts'
import { bodyOf } from '../comparisons/released.ts'

const listRows = (body: CompanyBody, locale: Locale) => [
  makeIndexRow(body, locale),
  ...body.units.flatMap((unit) => [...listRowsOfUnit(unit, body, locale)]),
]
const links = { IT: { 'R1:A': [4, 3], 'R1:B': [3, 3], 'R1:C': [4, 4], 'R2:HR+LAW': [3.5, null] } }
const from = bodyOf({ number: 1, links })
const to = bodyOf({ number: 2, links: { IT: { ...links.IT, 'R1:A': [3.5, 3] } } })
const ground: ComparisonGround = {
  rounds: [from, to].map(({ round: { id, number, title } }) => ({
    id,
    number,
    title,
    state: 'released',
    openedAt: new Date(Date.UTC(2026, number, 1)),
    rules: rulesSchema.parse({}),
    withdrawn: false,
  })),
  asked: new Map(),
  lineage: [],
}

describe('text in a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+7 (495) 000', "'+7 (495) 000"],
    ['-cmd', "'-cmd"],
    ['@sum', "'@sum"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ['Отдел «А»', 'Отдел «А»'],
    ['+0,38', '+0,38'],
    ['-0.38', '-0.38'],
    ['−0,38', '−0,38'],
  ])('%j becomes %j', (text, safe) => expect(neutralise(text)).toBe(safe))

  it('never starts a formula unless it is a plain number', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t', '\r', ''), (rest, start) => {
        const safe = neutralise(start + rest)
        expect(/^[=+\-@\t\r]/.test(safe) && !/^[+-]?\d+([.,]\d+)?$/.test(safe)).toBe(false)
      }),
    )
  })
})

describe('numbers', () => {
  it('stay numbers when they are negative, with the decimal mark of the reader', () => {
    const cell = printed(-0.3, 2)
    expect(writeCell(cell, styleOf('excel', 'ru'))).toBe('-0,30')
    expect(writeCell(cell, styleOf('excel', 'en'))).toBe('-0.30')
    expect(writeCell(cell, styleOf('machine', 'ru'))).toBe('-0.30')
    expect(writeLine(['a', 'b'], [cell, null])).toBe('{"a":-0.3,"b":null}\n')
  })
})

describe('the rows of the results', () => {
  const rows = listRows(from, 'ru')

  it('hold the index, each unit, each link, each criterion of a link, and nothing else', () => {
    expect(rows.map(({ kind }) => kind)).toEqual(['index', 'unit', ...Array(4).fill(['link', 'cell', 'cell']).flat()])
  })

  it('let the unit’s score be computed again from its cells', () => {
    const number = (cell: unknown) => (cell && typeof cell === 'object' && 'value' in cell ? Number(cell.value) : 0)
    const cells = rows.filter(({ kind }) => kind === 'cell')
    const weights = cells.reduce((sum, row) => sum + number(row.omega), 0)
    const sum = cells.reduce((total, row) => total + number(row.omega) * number(row.value_exact), 0)
    const unit = rows.find(({ kind }) => kind === 'unit')
    expect(sum / weights).toBeCloseTo(number(unit?.value_exact), 12)
  })

  it('say why a value is missing, and show anonymous counts as bands', () => {
    const missing = rows.find((row) => row.kind === 'cell' && row.value === null)
    expect(missing).toMatchObject({ reason: 'noData', client_codes: 'HR LAW', answers_from: null })
    expect(missing?.because).toMatch(/Нет данных/)
    expect(rows.find((row) => row.kind === 'link' && row.regime === 'R2')).toMatchObject({
      answers_from: { value: 5 },
      answers_to: { value: 9 },
    })
  })
})

describe('the rows of a comparison', () => {
  it('give the pair, the differences, the coverage, the verdict and the effects', () => {
    const rows = [...listPairRows(ground, { from, to }, 'ru')]
    expect(rows.map(({ kind }) => kind)).toEqual(['index', 'unit', ...Array(4).fill(['link', 'cell', 'cell']).flat()])
    expect(rows[1]).toMatchObject({
      from_round: 'Раунд 1',
      to_round: 'Раунд 2',
      comparable: true,
      coverage_from: { value: 1 },
      difference_shown: '−0,05',
      difference: { value: -0.05, decimals: 2 },
    })
    const effects = ['effect_score', 'effect_weight', 'effect_entry', 'effect_exit'] as const
    const sum = effects.reduce(
      (total, name) => total + Number(writeCell(rows[1]?.[name] ?? null, styleOf('machine', 'ru'))),
      0,
    )
    expect(sum).toBeCloseTo(-0.05, 12)
  })
})

describe('the data dictionary', () => {
  it('explains every column of both files, in both languages, with its source', () => {
    const rows = listDictionary()
    expect(rows).toHaveLength(resultColumns.length + comparisonColumns.length)
    expect(rows.filter(({ meaning_ru, meaning_en }) => !/[а-я]/.test(meaning_ru) || !/[a-z]/.test(meaning_en))).toEqual(
      [],
    )
    expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(Object.keys(meanings)))
  })

  it('names every column that a row holds', () => {
    const known = (columns: typeof resultColumns) => new Set<string>(columns.map(({ name }) => name))
    const used = (rows: object[]) => new Set(rows.flatMap((row) => Object.keys(row)))
    expect([...used(listRows(from, 'en'))].filter((name) => !known(resultColumns).has(name))).toEqual([])
    const compared = used([...listPairRows(ground, { from, to }, 'en')])
    expect([...compared].filter((name) => !known(comparisonColumns).has(name))).toEqual([])
  })
})
