import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rescale } from '../../server/results/rules/rounding.ts'
import { scoreRound } from '../../server/results/rules/score.ts'
import type { Cell, Scale, ScoringRules, WeightedCriterion } from '../../server/results/rules/types.ts'
import { defaults, gather } from './examples.ts'
import type { Rater } from './examples.ts'

interface World {
  readonly weights: readonly WeightedCriterion[]
  readonly clients: readonly { readonly raters: readonly Rater[]; readonly intensity: number }[]
  readonly rules: ScoringRules
}

const mark = fc.integer({ min: 1, max: 5 })
const answer = fc.option(mark, { freq: 4 })
const anyRules = fc.record({
  clientWeight: fc.constantFrom<ScoringRules['clientWeight']>('equal', 'respondents', 'intensity', 'sqrtIntensity'),
  intensityCap: fc.constantFrom(null, 0.4),
  linkPolicy: fc.constantFrom<ScoringRules['linkPolicy']>('linkFirst', 'availableCell'),
  insideLink: fc.constantFrom<ScoringRules['insideLink']>('criterionFirst', 'raterFirst'),
})

const worldOf = (one: fc.Arbitrary<number | null>, rules: fc.Arbitrary<Partial<ScoringRules>>): fc.Arbitrary<World> =>
  fc.record({
    weights: fc
      .array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 })
      .map((list) => list.map((weight, at) => ({ id: `k${at}`, weight }))),
    clients: fc.array(
      fc.record({
        raters: fc.array(fc.array(one, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        intensity: fc.integer({ min: 1, max: 500 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    rules: rules.map((change) => ({ ...defaults, ...change })),
  })

const anyWorld = worldOf(answer, anyRules)
const defaultWorld = worldOf(answer, fc.constant({}))

const cellsOf = ({ clients, weights, rules }: World): Cell[] =>
  clients.map(({ raters, intensity }, at) => gather(`c${at}`, raters, { intensity }, weights, rules.scale))

const scoreCells = (world: World, cells: readonly Cell[], exact = true): number | null =>
  scoreRound({ providerIds: ['it'], cells, weights: world.weights, rules: world.rules }, { exact }).units[0]?.value ??
  null

const score = (world: World, exact = true) => scoreCells(world, cellsOf(world), exact)

const mapRaters = (world: World, change: (raters: readonly Rater[]) => readonly Rater[]): World => ({
  ...world,
  clients: world.clients.map((client) => ({ ...client, raters: change(client.raters) })),
})

function expectSame(one: number | null, other: number | null) {
  if (one === null || other === null) expect(one).toBe(other)
  else expect(one).toBeCloseTo(other, 9)
}

const holds = (world: fc.Arbitrary<World>, promise: (world: World) => void) =>
  fc.assert(fc.property(world, promise), { numRuns: 300 })

describe('the score', () => {
  it('does not depend on the order of raters, clients or criteria', () =>
    holds(anyWorld, (world) => {
      const turned = mapRaters(world, (raters) => raters.toReversed().map((rater) => rater.toReversed()))
      const clients = turned.clients.toReversed()
      expectSame(score({ ...turned, clients, weights: world.weights.toReversed() }), score(world))
    }))

  it('is x when every answer is x', () =>
    fc.assert(
      fc.property(anyWorld, mark, (world, x) => {
        const value = score(mapRaters(world, (raters) => raters.map((rater) => rater.map((a) => (a === null ? a : x)))))
        if (value !== null) expect(value).toBeCloseTo(x, 9)
      }),
    ))

  it('stays on the scale', () =>
    holds(anyWorld, (world) => {
      const value = score(world, false) ?? 3
      expect(value).toBeGreaterThanOrEqual(1 - 1e-9)
      expect(value).toBeLessThanOrEqual(5 + 1e-9)
    }))

  it('does not change when all weights, or all votes, are multiplied', () =>
    fc.assert(
      fc.property(anyWorld, fc.double({ min: 0.01, max: 100, noNaN: true }), (world, factor) => {
        const weights = world.weights.map(({ id, weight }) => ({ id, weight: weight * factor }))
        expectSame(score({ ...world, weights }), score(world))
        const clients = world.clients.map((client) => ({ ...client, intensity: client.intensity * factor }))
        expectSame(score({ ...world, clients }), score(world))
      }),
    ))

  it('moves with the scale under a linear rescaling of the answers', () =>
    holds(anyWorld, (world) => {
      const wide: Scale = { min: 1, max: 9 }
      const stretch = (raters: readonly Rater[]) =>
        raters.map((rater) => rater.map((a) => (a === null ? null : 2 * a - 1)))
      const stretched = { ...mapRaters(world, stretch), rules: { ...world.rules, scale: wide } }
      const value = score(world)
      expectSame(score(stretched), value === null ? null : rescale(value, defaults.scale, wide))
    }))

  it('does not change when every ballot is cast twice, published values included', () =>
    holds(anyWorld, (world) => {
      const twice = mapRaters(world, (raters) => [...raters, ...raters])
      expectSame(score(twice, false), score(world, false))
    }))

  it('is never lowered by a raised answer, published values included', () =>
    fc.assert(
      fc.property(anyWorld, fc.nat(), fc.nat(), (world, who, what) => {
        const at = who % world.clients.length
        const raise = (raters: readonly Rater[]) =>
          raters.map((rater, r) =>
            rater.map((a, k) => (r === who % raters.length && k === what % 3 && a !== null ? Math.min(5, a + 1) : a)),
          )
        const clients = world.clients.map((client, c) =>
          c === at ? { ...client, raters: raise(client.raters) } : client,
        )
        const before = score(world, false)
        const after = score({ ...world, clients }, false)
        expect(after === null).toBe(before === null)
        expect(after ?? 0).toBeGreaterThanOrEqual((before ?? 0) - 1e-9)
      }),
    ))

  it('does not notice a rater who had no contact', () =>
    holds(anyWorld, (world) =>
      expectSame(score(mapRaters(world, (raters) => [...raters, [null, null, null]])), score(world)),
    ))

  it('does not notice a criterion of weight 0', () =>
    holds(worldOf(answer, anyRules), (world) => {
      const zero = world.weights.map((one, at) => (at === 2 ? { ...one, weight: 0 } : one))
      const without = mapRaters(world, (raters) => raters.map((rater) => rater.slice(0, 2)))
      // A person who judged nothing but the absent criterion is still a person: respondents stay the frozen tally.
      const kept = cellsOf({ ...world, weights: zero })
      const cut = cellsOf({ ...without, weights: zero.slice(0, 2) })
      const same = cut.map((cell, at) => ({ ...cell, respondents: kept[at]?.respondents ?? 0 }))
      expectSame(
        scoreCells({ ...world, weights: zero }, kept),
        scoreCells({ ...world, weights: zero.slice(0, 2) }, same),
      )
    }))

  it('is by default the plain mean of the link scores', () =>
    holds(defaultWorld, (world) => {
      const input = { providerIds: ['it'], cells: cellsOf(world), weights: world.weights, rules: world.rules }
      const unit = scoreRound(input).units[0]
      const links = (unit?.cells ?? []).flatMap(({ value }) => (value === null ? [] : [value]))
      if (unit?.value != null) expect(unit.value).toBeCloseTo(links.reduce((a, b) => a + b, 0) / links.length, 9)
      else expect(links.length).toBeLessThan(3)
    }))

  it('pooled equals equal when clients are of one size and nobody left a gap', () =>
    holds(worldOf(mark, fc.constant({})), (world) => {
      const level = mapRaters(world, (raters) => [raters[0] ?? [], raters.at(-1) ?? []])
      const rules: ScoringRules = { ...defaults, clientWeight: 'respondents' }
      expectSame(score({ ...level, rules }), score(level))
    }))

  it('is the same link-first and by available cells when nobody left a gap', () =>
    holds(worldOf(mark, anyRules), (world) =>
      expectSame(
        score({ ...world, rules: { ...world.rules, linkPolicy: 'availableCell' } }),
        score({ ...world, rules: { ...world.rules, linkPolicy: 'linkFirst' } }),
      ),
    ))

  it('by available cells is also the weighted mean of the criterion profile when every cell is scored', () =>
    holds(
      worldOf(answer, fc.constant<Partial<ScoringRules>>({ linkPolicy: 'availableCell', minWeight: 0 })),
      (world) => {
        const input = { providerIds: ['it'], cells: cellsOf(world), weights: world.weights, rules: world.rules }
        const unit = scoreRound(input).units[0]
        const rows = (unit?.profile ?? []).map(({ weight, terms, value }) => ({
          below: weight * terms.length,
          value: value ?? 0,
        }))
        const below = rows.reduce((sum, row) => sum + row.below, 0)
        const mean = rows.reduce((sum, row) => sum + row.below * row.value, 0) / below
        if (unit?.value != null) expect(mean).toBeCloseTo(unit.value, 9)
      },
    ))
})
