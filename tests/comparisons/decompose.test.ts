import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainLink } from '../../server/comparisons/rules/chain.ts'
import { decomposeChange, meanOf } from '../../server/comparisons/rules/decompose.ts'
import type { Entry } from '../../server/comparisons/rules/decompose.ts'

const enter = (weights: readonly number[], clients: Record<string, readonly number[]>): Entry[] =>
  Object.entries(clients).flatMap(([client, values]) =>
    values.map((value, at) => ({ key: `${client} ${at}`, weight: weights[at] ?? 0, value, whole: true })),
  )

const before = enter([0.5, 0.3, 0.2], { Sales: [3.8, 3.0, 4.2], Prod: [4.1, 3.6, 4.4], HR: [4.6, 4.4, 4.8] })
const after = enter([0.4, 0.4, 0.2], { Sales: [4.0, 3.5, 4.1], Prod: [4.2, 3.6, 4.5], Log: [3.1, 2.8, 3.6] })

const anEntry = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  weight: fc.double({ min: 0.01, max: 3, noNaN: true }),
  value: fc.double({ min: 1, max: 5, noNaN: true }),
  whole: fc.boolean(),
})
const aRound = fc.uniqueArray(anEntry, { selector: ({ key }) => key, minLength: 1, maxLength: 7 })
const twoRounds = (holds: (from: Entry[], to: Entry[]) => void) => fc.assert(fc.property(aRound, aRound, holds))

describe('the decomposition of a change', () => {
  it('gives the worked example of method.md 8.2 to the printed digits', () => {
    const change = decomposeChange(before, after)
    expect(change?.from).toBeCloseTo(4.076667, 6)
    expect(change?.to).toBeCloseTo(3.64, 6)
    expect(change?.difference).toBeCloseTo(-0.436667, 6)
    expect(change?.score).toBeCloseTo(0.155, 6)
    expect(change?.weight).toBeCloseTo(-0.06, 6)
    expect(change?.entry).toBeCloseTo(-0.28, 6)
    expect(change?.exit).toBeCloseTo(-0.251667, 6)
    expect(change?.likeForLike).toBeCloseTo(0.095, 6)
    expect(change?.coverage.from).toBeCloseTo(0.6667, 4)
    expect(change?.coverage.to).toBeCloseTo(0.6667, 4)
  })

  it('adds up to the change, whatever came and went', () => {
    twoRounds((from, to) => {
      const change = decomposeChange(from, to)
      if (!change) return
      expect(change.score + change.weight + change.entry + change.exit).toBeCloseTo(change.difference, 12)
      expect(change.score + change.weight).toBeCloseTo(change.likeForLike, 12)
      expect(change.difference).toBeCloseTo((meanOf(to) ?? 0) - (meanOf(from) ?? 0), 12)
    })
  })

  it('tells of each entry what it adds to each effect', () => {
    twoRounds((from, to) => {
      const change = decomposeChange(from, to)
      if (!change) return
      const sum = (effect: 'score' | 'weight' | 'entry' | 'exit') =>
        change.parts.reduce((all, part) => all + part[effect], 0)
      const common = (round: Entry[], other: Entry[]) =>
        round.filter((one) => one.whole && other.some(({ key, whole }) => key === one.key && whole))
      expect(sum('entry')).toBeCloseTo(change.to - (meanOf(common(to, from)) ?? 0), 12)
      expect(sum('exit')).toBeCloseTo((meanOf(common(from, to)) ?? 0) - change.from, 12)
      expect(sum('score') + sum('weight')).toBeCloseTo(change.likeForLike, 12)
    })
  })

  it('turns around with the rounds: effects change sign, what came becomes what left', () => {
    twoRounds((from, to) => {
      const [there, back] = [decomposeChange(from, to), decomposeChange(to, from)]
      expect(there === null).toBe(back === null)
      if (!there || !back) return
      expect(back.score).toBeCloseTo(-there.score, 12)
      expect(back.weight).toBeCloseTo(-there.weight, 12)
      expect(back.entry).toBeCloseTo(-there.exit, 12)
      expect(back.exit).toBeCloseTo(-there.entry, 12)
    })
  })

  it('sees no change of service where only weights changed', () => {
    const another = fc.array(fc.double({ min: 0.01, max: 3, noNaN: true }), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(aRound, another, (round, weights) => {
        const from = round.map((entry) => ({ ...entry, whole: true }))
        const change = decomposeChange(
          from,
          from.map((entry, at) => ({ ...entry, weight: weights[at] ?? 1 })),
        )
        expect(change?.score).toBeCloseTo(0, 12)
        expect([change?.entry, change?.exit]).toEqual([0, 0])
      }),
    )
  })

  it('sees no change of rules where the common weights kept their proportions', () => {
    const later = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(aRound, later, fc.double({ min: 0.1, max: 9, noNaN: true }), (round, values, factor) => {
        const from = round.map((entry) => ({ ...entry, whole: true }))
        const to = from.map((entry, at) => ({ ...entry, weight: entry.weight * factor, value: values[at] ?? 1 }))
        const change = decomposeChange(from, to)
        expect(change?.weight).toBeCloseTo(0, 12)
        expect(change?.score).toBeCloseTo(change?.difference ?? Number.NaN, 12)
      }),
    )
  })

  it('refuses rounds that have no entry in common', () => {
    expect(decomposeChange(before.slice(0, 3), after.slice(6))).toBeNull()
  })

  it('takes an entry that speaks for fewer clients as gone and come anew', () => {
    const change = decomposeChange(
      before,
      after.map((one) => ({ ...one, whole: !one.key.startsWith('Sales') })),
    )
    expect(change?.coverage.from).toBeCloseTo(1 / 3, 12)
    expect(change?.likeForLike).toBeCloseTo(4.02 - 4.01, 12)
  })
})

describe('a chain-linked series', () => {
  it('gives the worked example of method.md 8.3', () => {
    const chain = chainLink([3.9, 4.3, 3.7, 4.4], [0.1, -0.05, 0.2])
    expect(chain.map(({ value }) => value?.toFixed(2))).toEqual(['3.90', '4.00', '3.95', '4.15'])
    expect(chain.map(({ anchored }) => anchored)).toEqual([true, false, false, false])
  })

  it('starts again at the published value after a break and after a round without a score', () => {
    expect(chainLink([3.9, 4.3, null, 4.4, 4.5], [null, 0.1, 0.1, 0.25])).toEqual([
      { value: 3.9, anchored: true },
      { value: 4.3, anchored: true },
      { value: null, anchored: false },
      { value: 4.4, anchored: true },
      { value: 4.65, anchored: false },
    ])
  })
})
