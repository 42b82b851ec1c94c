/** The published examples of method.md 5, given by stakeholders and read back through the API, to the printed digits. */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { WeightRules } from '../../../schema/weights/rules.ts'
import { addCriterion } from '../../../server/criteria/commands/set.ts'
import { contextFor, get } from '../../support/api.ts'
import { useDatabase } from '../../support/db.ts'
import { givenCompany, givenFirm, type UserActor } from '../../support/given.ts'
import { givenAgreement, givenIteration, type GivenAgreement } from '../../support/given/agreements.ts'

// Whole roads: many commands one after another.
vi.setConfig({ testTimeout: 120_000 })

const database = useDatabase()
let admin: UserActor

beforeAll(async () => {
  ;({ admin } = await givenFirm(database()))
})

async function givenOn(criteria: number, units: number, rules: Partial<WeightRules>): Promise<GivenAgreement> {
  const companyId = await givenCompany(database(), admin)
  const points = ['нет', 'скорее нет', 'так себе', 'да', 'вполне']
  for (let at = 1; at <= criteria; at++) {
    const own = { companyId, code: `c${at}`, name: `Критерий ${at}`, question: 'Насколько?', points }
    await addCriterion(contextFor(database(), admin), own)
  }
  const agreement = await givenAgreement(database(), admin, companyId, { units, rules })
  await givenIteration(database(), admin, agreement)
  return agreement
}

const own = 'judgement { points { share } ranks { rank } pairs { criterionId overCriterionId times } weights { weight } consistency { ratio limit isWithinLimit worst { criterionId overCriterionId said implied } } }' // prettier-ignore
const submit = `mutation ($input: SubmitJudgementInput!) { submitJudgement(input: $input) { ${own} } }`
const judge = async ({ speakers }: GivenAgreement, at: number, input: object) =>
  (await get(database(), speakers[at] ?? admin, submit, { input })).submitJudgement.judgement
const endWith = `mutation ($input: AgreementInput!) { endIteration(input: $input) { iterations { picture {
  verdict t w p chiSquare degrees similarity ahpConsensus level consistencyRatio
  criteria { weight rowMean min q1 median q3 max sd } camps { units t weights { weight } } } } } }`
const end = async ({ id }: GivenAgreement) =>
  (await get(database(), admin, endWith, { input: { id } })).endIteration.iterations[0].picture

const sixDigits = (value: number) => Number(value.toFixed(6))
const weightsOf = (rows: { weight: number }[]) => rows.map(({ weight }) => sixDigits(weight))
const pointsFor = ({ criteriaIds }: GivenAgreement, list: number[]) => ({
  points: list.map((points, at) => ({ criterionId: criteriaIds[at], points })),
})
const ranksFor = ({ criteriaIds }: GivenAgreement, list: number[]) => ({
  ranks: list.map((rank, at) => ({ criterionId: criteriaIds[at], rank })),
})
/** The upper triangle row by row, as people say it: the more important criterion first. */
function pairsFor({ criteriaIds }: GivenAgreement, upper: number[]) {
  const places = criteriaIds.flatMap((one, row) => criteriaIds.slice(row + 1).map((other) => [one, other]))
  const pairs = places.map(([one, other], at) => {
    const said = upper[at] ?? 1
    return said >= 1
      ? { criterionId: one, overCriterionId: other, times: said }
      : { criterionId: other, overCriterionId: one, times: Math.round(1 / said) }
  })
  return { pairs }
}

describe('100 points', () => {
  it('of five people have their mean, spread, T, W and S', async () => {
    const agreement = await givenOn(4, 5, {})
    const lists = [[40, 30, 20, 10], [50, 25, 15, 10], [30, 30, 30, 10], [45, 35, 10, 10], [25, 25, 25, 25]] // prettier-ignore
    for (const [at, list] of lists.entries()) await judge(agreement, at, pointsFor(agreement, list))
    const picture = await end(agreement)
    expect(weightsOf(picture.criteria)).toEqual([0.38, 0.29, 0.2, 0.13])
    expect(picture.criteria.map(({ sd }: { sd: number }) => sixDigits(sd))).toEqual([0.103682, 0.041833, 0.079057, 0.067082]) // prettier-ignore
    expect(picture.criteria[0]).toMatchObject({ min: 0.25, q1: 0.3, median: 0.4, q3: 0.45, max: 0.5, rowMean: null })
    expect(picture).toMatchObject({ verdict: 'again', camps: null, ahpConsensus: null, level: 'veryHigh', degrees: 3 })
    expect([picture.t, picture.w, picture.similarity].map(sixDigits)).toEqual([0.112, 0.702857, 0.949342])
  })

  it('of two opposite camps are camps: T and W say so where S is high', async () => {
    const agreement = await givenOn(4, 4, {})
    const lists = [[40, 30, 20, 10], [40, 30, 20, 10], [10, 20, 30, 40], [10, 20, 30, 40]] // prettier-ignore
    for (const [at, list] of lists.entries()) await judge(agreement, at, pointsFor(agreement, list))
    const picture = await end(agreement)
    expect([picture.t, picture.w, picture.similarity].map(sixDigits)).toEqual([0.2, 0, 0.865372])
    expect(picture.criteria.every(({ weight }: { weight: number | null }) => weight === null)).toBe(true)
    expect(picture.camps.map((one: { weights: { weight: number }[] }) => weightsOf(one.weights))).toEqual([
      [0.4, 0.3, 0.2, 0.1],
      [0.1, 0.2, 0.3, 0.4],
    ])
  })
})

describe('ranking', () => {
  it('of four people and five criteria, with a tie, has the published W', async () => {
    const agreement = await givenOn(5, 4, { method: 'ranking' })
    const lists = [[1, 2, 3, 4, 5], [1, 3, 2, 4, 5], [2, 1, 3, 5, 4], [1, 2, 2, 4, 5]] // prettier-ignore
    const first = await judge(agreement, 0, ranksFor(agreement, lists[0] ?? []))
    expect(first.weights.map(({ weight }: { weight: number }) => Number(weight.toFixed(4)))).toEqual([0.4567, 0.2567, 0.1567, 0.09, 0.04]) // prettier-ignore
    for (const at of [1, 2]) await judge(agreement, at, ranksFor(agreement, lists[at] ?? []))
    const tied = await judge(agreement, 3, ranksFor(agreement, lists[3] ?? []))
    expect(tied.weights[1].weight).toBe(tied.weights[2].weight)
    expect(tied.ranks.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2, 2, 4, 5])
    const picture = await end(agreement)
    expect([picture.w, picture.chiSquare].map(sixDigits)).toEqual([0.870253, 13.924051])
    expect(picture.p).toBeLessThan(0.001)
  })
})

describe('pairs', () => {
  it('of Saaty’s drinks have the published priorities and ratio, and stay as they were said', async () => {
    const agreement = await givenOn(7, 2, { method: 'ahp', randomIndex: 'saaty1980' })
    const drinks = [9, 5, 2, 1, 1, 1 / 2, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9, 1 / 3, 1 / 4, 1 / 3, 1 / 9, 1 / 2, 1, 1 / 3, 2, 1 / 2, 1 / 3] // prettier-ignore
    const said = pairsFor(agreement, drinks)
    const { weights, consistency, pairs } = await judge(agreement, 0, said)
    expect(weightsOf(weights)).toEqual([0.177457, 0.019149, 0.041831, 0.116417, 0.189572, 0.128781, 0.326793])
    expect(consistency).toMatchObject({ ratio: expect.closeTo(0.022302, 6), isWithinLimit: true, worst: [] })
    expect(pairs).toEqual(said.pairs)
  })

  it('that contradict one another are taken as they are, with the worst three named', async () => {
    const agreement = await givenOn(3, 2, { method: 'ahp' })
    const [a, b, c] = agreement.criteriaIds
    const { consistency, pairs } = await judge(agreement, 0, pairsFor(agreement, [2, 1 / 8, 2]))
    expect(consistency).toMatchObject({ limit: 0.1, isWithinLimit: false })
    expect(consistency.ratio).toBeGreaterThan(0.1)
    expect(consistency.worst).toHaveLength(3)
    expect(consistency.worst.every(({ said }: { said: number }) => said >= 1)).toBe(true)
    expect(pairs).toContainEqual({ criterionId: c, overCriterionId: a, times: 8 })
    expect(pairs).toContainEqual({ criterionId: b, overCriterionId: c, times: 2 })
  })

  it('of three persons are one matrix, whose eigenvector and row means are the published ones', async () => {
    const agreement = await givenOn(4, 3, { method: 'ahp', randomIndex: 'saaty1980' })
    const persons = [[2, 3, 5, 2, 3, 2], [1, 4, 4, 3, 3, 1], [1 / 2, 2, 3, 3, 5, 2]] // prettier-ignore
    const ratios: number[] = []
    for (const [at, upper] of persons.entries()) {
      const { consistency } = await judge(agreement, at, pairsFor(agreement, upper))
      ratios.push(Number(consistency.ratio.toFixed(4)))
    }
    expect(ratios).toEqual([0.0054, 0.0038, 0.0054])
    const picture = await end(agreement)
    expect(weightsOf(picture.criteria)).toEqual([0.388453, 0.370259, 0.143516, 0.097773])
    expect(picture.criteria.map(({ rowMean }: { rowMean: number }) => sixDigits(rowMean))).toEqual([0.388494, 0.370306, 0.143461, 0.097739]) // prettier-ignore
    expect([picture.ahpConsensus, picture.similarity].map(sixDigits)).toEqual([0.946849, 0.970048])
    expect(picture.consistencyRatio).toBeCloseTo((4.004219 - 4) / 3 / 0.9, 6)
  })
})
