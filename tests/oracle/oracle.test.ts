import { describe, expect, it } from 'vitest'
import {
  asText,
  computeGolden,
  decimal,
  frac,
  isSafeAtLowEnd,
  joinPartitions,
  judgeResponse,
  measureRepresentativeness,
  parse,
  print,
} from './oracle.mjs'
import { spreadMarks, writeWorked, type Marks, type Tree, type WorkedRound } from './worked.ts'

const weights = { Q: 50, T: 30, A: 20 }
const short = (figure: { decimal: string } | null | undefined) => (figure ? decimal(parse(figure.decimal), 6) : null)
const firstRound = (input: Parameters<typeof computeGolden>[0]) => {
  const round = computeGolden(input).rounds[0]
  if (!round) throw new Error('No round was computed')
  return round
}

describe('the worked example of method.md 1.3', () => {
  const links: Record<string, Marks[]> = {
    C1: [[5, 4, 5], [4, 4, null], [4, 3, 4]], // prettier-ignore
    C2: [[3, 2, 4], [3, null, 4]], // prettier-ignore
    C3: [[5, 5, null], [4, 5, null], [5, 4, null], [4, 4, null]], // prettier-ignore
  }
  const round = firstRound(writeWorked('R1', { C1: null, C2: null, C3: null }, [{ weights, links }]))

  it('gives the link scores, the unit score and its form out of 100', () => {
    expect(round.cells.map((cell) => short(cell.score))).toEqual(['4.166667', '2.900000', '4.500000'])
    expect(round.cells.map((cell) => cell.coverage)).toEqual(['1', '1', '4/5'])
    expect(short(round.providers[0]?.score)).toBe('3.855556')
    expect(short(round.providers[0]?.hundred)).toBe('71.388889')
  })

  it('gives the criterion profile', () => {
    const profile = round.providers[0]?.profile
    expect(['Q', 'T', 'A'].map((code) => short(profile?.[code]?.mean))).toEqual(['3.944444', '3.388889', '4.250000'])
    expect(profile?.A?.units).toBe(2)
  })
})

describe('merging of method.md 6.4', () => {
  const tree: Tree = {
    COM: null, Sales: 'COM', Marketing: 'COM', Retail: 'COM', OPS: null, Prod: 'OPS', Logistics: 'OPS', BACK: null, HR: 'BACK', Legal: 'BACK',
  } // prettier-ignore
  const raters = (n: number, mean: number): Marks[] => spreadMarks(n, mean).map((mark) => [mark, mark, mark])
  const links = {
    Sales: raters(8, 4), Marketing: raters(3, 3), Retail: raters(4, 3.5), Prod: raters(12, 4.5), Logistics: raters(2, 2), HR: raters(3, 4), Legal: raters(1, 5),
  } // prettier-ignore

  it('joins what is too small along the tree and keeps one vote per unit', () => {
    const round = firstRound(writeWorked('R2', tree, [{ weights, links }]))
    expect(round.cells.map(({ units, n, score }) => [units.join('+'), n, short(score)])).toEqual([
      ['HR+Legal+Logistics', 6, '3.500000'],
      ['Marketing+Retail', 7, '3.285714'],
      ['Prod', 12, '4.500000'],
      ['Sales', 8, '4.000000'],
    ])
    expect(short(round.providers[0]?.score)).toBe('3.653061')
  })

  it('publishes nothing about three answers', () => {
    const few = { Sales: raters(2, 4), HR: raters(1, 4) }
    const round = firstRound(writeWorked('R2', tree, [{ weights, links: few }]))
    expect(round.cells).toEqual([])
    expect(round.providers[0]).toMatchObject({ score: null, reason: 'noCell' })
  })
})

describe('extreme answers of method.md 6.7', () => {
  it.each([
    [[1, 1, 1, 1, 1], false],
    [[1, 1, 1, 1, 5], false],
    [[1, 1, 1, 2, 2], false],
    [[1, 1, 2, 2, 3], true],
    [[2, 2, 2, 2, 2], true],
  ])('%j is safe: %s', (marks, safe) => expect(isSafeAtLowEnd(marks, 1, 2)).toBe(safe))

  const extreme: Marks[] = [1, 1, 1, 1, 2].map((mark) => [mark, 3, 4])
  const usual = (n: number): Marks[] => Array.from({ length: n }, () => [4, 4, 4])

  it('joins the smallest other cell', () => {
    const links = { A: extreme, B: usual(9), C: usual(6) }
    const round = firstRound(writeWorked('R2', { A: null, B: null, C: null }, [{ weights, links }]))
    expect(round.cells.map((cell) => cell.units.join('+'))).toEqual(['A+C', 'B'])
  })

  it('hides a criterion where there is no other cell, and does not score it', () => {
    const round = firstRound(writeWorked('R2', { A: null }, [{ weights, links: { A: extreme } }]))
    expect(round.cells[0]?.criteria.Q).toEqual({ reason: 'lowEnd' })
    expect(round.cells[0]?.coverage).toBe('1/2')
    expect(round.cells[0]?.score?.exact).toBe('17/5')
  })
})

describe('response of method.md 8.1', () => {
  it('measures how representative the response is', () => {
    const counts = [[20, 16], [40, 16], [10, 9], [10, 8]].map(([invited = 0, cast = 0]) => ({ invited, cast })) // prettier-ignore
    expect(measureRepresentativeness(counts)).toEqual({ s: '0.216049', r: '0.567902', largestBias: '0.352733' })
    expect(measureRepresentativeness(counts.map(() => ({ invited: 10, cast: 7 })))?.r).toBe('1.000000')
  })

  it.each([
    [29, 'notCompared'],
    [30, 'careful'],
    [50, 'ok'],
    [70, 'good'],
  ])('judges %s per cent as %s', (percent, level) => expect(judgeResponse(frac(percent, 100))).toBe(level))
})

describe('round against round', () => {
  it('joins two partitions to the finest one that both can tell (6.8)', () => {
    const before = [['Sales'], ['Mkt', 'Ret'], ['Prod'], ['HR', 'Leg', 'Log']]
    const after = [['Sales'], ['Mkt'], ['Ret'], ['Prod', 'Log'], ['HR', 'Leg']]
    const joined = joinPartitions(before, after)
    expect(joined.map(({ keys }) => keys)).toEqual([['HR', 'Leg', 'Log', 'Prod'], ['Mkt', 'Ret'], ['Sales']])
    expect(joined.every(({ common }) => common)).toBe(true)
    expect(joinPartitions([['A', 'B']], [['A']]).map(({ common }) => common)).toEqual([false])
  })

  const raters = (...means: number[]): Marks[] => {
    const columns = means.map((mean) => spreadMarks(10, mean))
    return Array.from({ length: 10 }, (_, i) => columns.map((column) => column[i] ?? null))
  }
  const rounds: WorkedRound[] = [
    { weights, links: { Sales: raters(3.8, 3, 4.2), Prod: raters(4.1, 3.6, 4.4), HR: raters(4.6, 4.4, 4.8) } },
    {
      weights: { Q: 40, T: 40, A: 20 },
      links: { Sales: raters(4, 3.5, 4.1), Prod: raters(4.2, 3.6, 4.5), Log: raters(3.1, 2.8, 3.6) },
    },
  ]
  const compare = (order: typeof rounds) => {
    const input = writeWorked('R1', { Sales: null, Prod: null, HR: null, Log: null }, order)
    return computeGolden(input).comparisons[0]?.providers[0]
  }

  it('takes a change apart exactly (8.2)', () => {
    const found = compare(rounds)
    const parts = Object.entries(found?.decomposition ?? {}).map(([effect, figure]) => [effect, short(figure)])
    expect(Object.fromEntries(parts)).toEqual({
      delta: '-0.436667',
      score: '0.155000',
      weight: '-0.060000',
      entry: '-0.280000',
      exit: '-0.251667',
    })
    expect(short(found?.likeForLike)).toBe('0.095000')
    expect(found?.commonWeight.map(({ exact }) => exact)).toEqual(['200/3', '200/3'])
    expect(found?.reasons).toEqual(['fewCommonUnits'])
  })

  it('turns every sign when the rounds change places', () => {
    const [there, back] = [compare(rounds)?.decomposition, compare([...rounds].reverse())?.decomposition]
    const turn = (figure: { exact: string } | undefined) =>
      (figure?.exact.startsWith('-') ? '' : '-') + figure?.exact.replace('-', '')
    expect([back?.delta, back?.score, back?.weight, back?.entry, back?.exit].map((figure) => figure?.exact)).toEqual(
      [there?.delta, there?.score, there?.weight, there?.exit, there?.entry].map(turn),
    )
  })
})

describe('rounding of method.md 1.5', () => {
  it.each([
    ['2.675', '2.68'],
    ['4.005', '4.01'],
    ['4.165', '4.17'],
    ['4.1649999', '4.16'],
    ['-0.125', '−0.13'],
  ])('%s is shown as %s', (written, shown) => expect(print(parse(written), 2).en).toBe(shown))

  it('keeps fractions in lowest terms', () => expect(asText(frac(-6, -4))).toBe('3/2'))
})
