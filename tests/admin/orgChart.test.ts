/** What the pages of the chart tell of its rows alone: who stands where, what a picture shows, how it is drawn. */
import { describe, expect, it } from 'vitest'
import { breakLines, drawChart } from '../../admin/org/picture/draw.ts'
import { BOX, layOut } from '../../admin/org/picture/layout.ts'
import { fileNameOf } from '../../admin/org/picture/save.ts'
import { openToLevel, readableLevels, shownUnits } from '../../admin/org/picture/visible.ts'
import { aboveOf, belowOf, stepOf, subtreeOf } from '../../admin/org/tree.ts'

const unit = (id: string, parentId: string | null, place = 0) => ({ id, parentId, place, name: id, note: '' })
/** Дирекция with sales (of two teams) before logistics; the rows come in no order. */
const chart = [
  unit('b', 'sales', 1),
  unit('log', 'dir', 5),
  unit('sales', 'dir', 2),
  unit('dir', null),
  unit('a', 'sales'),
]
const below = belowOf(chart)
const namesOf = (units: readonly { id: string }[] | undefined) => units?.map(({ id }) => id)

describe('a chart as rows', () => {
  it('stands in the order of places, whatever order the rows come in', () => {
    expect(namesOf(below.get('dir'))).toEqual(['sales', 'log'])
    expect(namesOf(below.get('sales'))).toEqual(['a', 'b'])
  })

  it('shows a unit whose parent is not there at the top', () =>
    expect(namesOf(belowOf([unit('x', 'gone')]).get(null))).toEqual(['x']))

  it('knows who stands above, from the top down, and does not hang in a circle', () => {
    expect(namesOf(aboveOf(chart, 'a'))).toEqual(['dir', 'sales'])
    expect(namesOf(aboveOf([unit('x', 'y'), unit('y', 'x')], 'x'))).toEqual(['x', 'y'])
  })

  it('offers no place below the unit itself to move it to', () =>
    expect([...subtreeOf(below, 'sales')].sort()).toEqual(['a', 'b', 'sales']))

  it('steps among siblings and not past them', () => {
    const [a, b] = below.get('sales') ?? []
    expect(a && stepOf(below, a, 1)).toEqual({ parentId: 'sales', place: 1 })
    expect(b && stepOf(below, b, -1)).toEqual({ parentId: 'sales', place: 0 })
    expect(a && stepOf(below, a, -1)).toBeNull()
    expect(b && stepOf(below, b, 1)).toBeNull()
  })
})

describe('the picture of a chart', () => {
  it('hides what lies deeper than the chosen level and counts it', () => {
    const shown = shownUnits(below, openToLevel(below, 2))
    expect(shown.map(({ unit: { id }, hidden }) => [id, hidden])).toEqual([
      ['dir', 0],
      ['sales', 2],
      ['log', 0],
    ])
  })

  const room = { width: 1120, height: 540 }
  it('opens a small chart whole and of a large one only what can be read', () => {
    const leaves = Array.from({ length: 300 }, (_, at) => unit(`leaf ${at}`, 'log', at))
    expect(readableLevels(below, room)).toBe(3)
    expect(readableLevels(belowOf([...chart, ...leaves]), room)).toBe(2)
  })

  it('keeps siblings in their order, a unit in the middle above them, and no box on another', () => {
    const { boxes } = layOut(shownUnits(below, openToLevel(below, 3)))
    const at = (id: string) => boxes.find((box) => box.unit.id === id) ?? { x: NaN, y: NaN }
    expect(at('a').x).toBeLessThan(at('b').x)
    expect(at('sales').x).toBe((at('a').x + at('b').x) / 2)
    expect(at('sales').x + BOX.width).toBeLessThanOrEqual(at('log').x)
    expect(at('dir').y).toBeLessThan(at('sales').y)
  })

  it('breaks a row that would be a ribbon, in the order of siblings, each hung on the unit above', () => {
    const many = [unit('top', null), ...Array.from({ length: 30 }, (_, at) => unit(`u${at}`, 'top', at))]
    const all = belowOf(many)
    const { boxes, lines, width, height } = layOut(shownUnits(all, openToLevel(all, 2)))
    expect(width / height).toBeGreaterThan(1)
    expect(width / height).toBeLessThan(3)
    const inReadingOrder = boxes.slice(1).toSorted((one, other) => one.y - other.y || one.x - other.x)
    expect(inReadingOrder.map((box) => box.unit.id)).toEqual(many.slice(1).map(({ id }) => id))
    const ends = new Map(boxes.map(({ unit: { id }, x, y }) => [id, `H${x + BOX.width / 2}V${y}`]))
    expect(lines).toHaveLength(30)
    expect(lines.every(({ to, path }) => path.endsWith(ends.get(to) ?? '-'))).toBe(true)
  })

  it('lays out a chart of many hundreds without two boxes in one place', () => {
    const many = [
      unit('top', null),
      ...Array.from({ length: 600 }, (_, at) => unit(`u${at}`, at < 20 ? 'top' : `u${at % 20}`, at)),
    ]
    const all = belowOf(many)
    const { boxes } = layOut(shownUnits(all, openToLevel(all, 9)))
    expect(boxes).toHaveLength(601)
    for (const level of new Set(boxes.map(({ y }) => y))) {
      const places = boxes
        .filter(({ y }) => y === level)
        .map(({ x }) => x)
        .sort((one, other) => one - other)
      expect(places.every((x, index) => index === 0 || x - (places[index - 1] ?? 0) >= BOX.width)).toBe(true)
    }
  })

  it('is drawn with names that can’t break the drawing', () => {
    const bad = [{ ...unit('x', null), name: 'R&D <«Север»>', note: 'О\u0000’Брайен "Б"' }]
    const { svg, width, height } = drawChart(layOut(shownUnits(belowOf(bad), new Set())), 'A & B')
    expect(svg).toContain('R&amp;D &lt;«Север»&gt;')
    expect(svg).not.toContain('\u0000')
    expect(svg.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toContain('&')
    expect([width, height]).toEqual([BOX.width + 64, BOX.height + 104])
  })

  it('breaks long names between words and ends what does not fit in an ellipsis', () => {
    expect(breakLines('Отдел продаж', 20, 2)).toEqual(['Отдел продаж'])
    expect(breakLines('Управление по работе с ключевыми клиентами', 20, 2)).toEqual([
      'Управление по работе',
      'с ключевыми…',
    ])
    expect(breakLines('Сверхдлинноенеразрывноеназвание', 10, 2)).toEqual(['Сверхдлин…'])
  })

  it('is kept under the company’s name, without what a file system takes amiss', () =>
    expect(fileNameOf('ООО «Север/Юг»', 'Оргструктура')).toBe('ООО-Север-Юг-Оргструктура'))
})
