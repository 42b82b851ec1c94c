import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeInput } from './golden.mjs'
import { computeGolden, writeExpected, type GoldenFigures, type GoldenInput } from './oracle.mjs'

const read = (file: string) => readFileSync(new URL(`./golden/${file}`, import.meta.url), 'utf8')
const input: GoldenInput = JSON.parse(read('input.json'))
const figures: GoldenFigures = JSON.parse(read('expected.json'))
const cells = figures.rounds.flatMap((round) => round.cells.map((cell) => ({ ...cell, round: round.round })))
const criteria = cells.flatMap((cell) => Object.values(cell.criteria).map((criterion) => ({ cell, criterion })))
const providers = figures.rounds.flatMap((round) => round.providers)
const compared = figures.comparisons.flatMap((comparison) => comparison.providers)

describe('the committed golden files', () => {
  it('are what the generator and the oracle write, byte for byte', () => {
    expect(read('input.json') === writeInput()).toBe(true)
    expect(read('expected.json') === writeExpected(input)).toBe(true)
  })

  it('hold 14 units and 120 to 150 people', () => {
    expect(input.units).toHaveLength(14)
    expect(input.employees.length).toBeGreaterThanOrEqual(120)
    expect(input.employees.length).toBeLessThanOrEqual(150)
  })
})

/** A tie: the mean times 10^decimals ends in exactly one half. */
const isTie = (mean: string, decimals: number) => {
  const [p = '0', q = '1'] = mean.split('/')
  return (
    (2n * BigInt(p) * 10n ** BigInt(decimals)) % BigInt(q) === 0n &&
    (BigInt(p) * 10n ** BigInt(decimals)) % BigInt(q) !== 0n
  )
}

describe('the golden company meets', () => {
  it.each<[string, boolean]>([
    ['an R2 cell of several units', cells.some((cell) => cell.regime === 'R2' && cell.units.length > 1)],
    ['a cell that is shown and not scored', cells.some((cell) => cell.reason === 'lowCoverage')],
    ['a cell scored at exactly the least coverage', cells.some((cell) => cell.coverage === '1/2' && cell.score)],
    ['a criterion with too few answers in an R2 cell', criteria.some(({ cell, criterion }) => cell.regime === 'R2' && criterion.reason === 'tooFewAnswers')],
    ['a cell that stays extreme at the low end', criteria.some(({ criterion }) => criterion.reason === 'lowEnd')],
    ['one decimal', criteria.some(({ criterion }) => criterion.shown && /^\d\.\d$/.test(criterion.shown.en))],
    ['two decimals from 20 answers on', criteria.some(({ cell, criterion }) => cell.regime === 'R2' && !criterion.reason && criterion.n >= 20 && /^\d\.\d\d$/.test(criterion.shown.en))],
    ['a tie at one decimal', criteria.some(({ cell, criterion }) => cell.regime === 'R2' && !criterion.reason && criterion.n < 20 && isTie(criterion.mean, 1))],
    ['a tie at two decimals', criteria.some(({ cell, criterion }) => cell.regime === 'R2' && !criterion.reason && criterion.n >= 20 && isTie(criterion.mean, 2))],
    ['a unit score or profile that is a tie', providers.some(({ score, profile }) => [score, ...Object.values(profile).map(({ mean }) => mean)].some((figure) => figure && isTie(figure.exact, 2)))],
    ['a provider with too few answers', providers.some(({ reason }) => reason === 'noCell')],
    ['a provider of two client units', providers.some(({ reason }) => reason === 'fewLinks')],
    ['a provider with one merged cell', providers.some(({ reason }) => reason === 'fewCells')],
    ['a provider judged by representatives only', providers.some(({ provider, score }) => score && cells.filter((cell) => cell.provider === provider).every((cell) => cell.regime === 'R1'))],
    ['a unit that falls silent', figures.rounds[1]?.response.units.some(({ level }) => level === 'notCompared') ?? false],
    ['uniform ballots', figures.rounds.some(({ uniformBallots }) => uniformBallots.R1 + (uniformBallots.R2 ?? 0) > 0)],
    ['a named and an unnamed comment of R2', ['null', 'named'].every((kind) => figures.rounds.some((round) => round.comments.some(({ provider, clients }) => (clients === null ? kind === 'null' : kind === 'named' && cells.some((cell) => cell.provider === provider && cell.regime === 'R2' && cell.units.join() === clients.join())))))],
    ['a join of several cells', figures.comparisons.some((comparison) => comparison.providers.some(({ blocks }) => blocks.some((block) => block.units.length > 2)))],
    ['a hidden arrow and a shown one', new Set(compared.flatMap(({ blocks }) => blocks.map(({ arrow }) => arrow))).size === 2],
    ['every reason against comparing', new Set(compared.flatMap(({ reasons }) => reasons)).size === 3],
    ['an improvement and a worsening', ['ITS', 'MKT'].map((code) => compared.filter(({ provider }) => provider === code).map(({ likeForLike }) => Math.sign(Number(likeForLike?.decimal)))).join() === '1,1,-1,-1'],
    ['criteria that are N/A in a whole answer', input.rounds.some((round) => round.ballots.some((ballot) => Object.values(ballot.answers).some((answer) => answer !== 'notInteracted' && Object.keys(answer.marks).length === 0)))],
    ['a ballot of someone who met nobody', input.rounds.some((round) => round.ballots.some((ballot) => Object.values(ballot.answers).every((answer) => answer === 'notInteracted')))],
  ])('%s', (_, met) => expect(met).toBe(true)) // prettier-ignore

  it('an extreme cell that joins another', () => {
    const withoutGuard = computeGolden({ ...input, rules: { ...input.rules, lowEndSteps: 0 } })
    const names = (one: GoldenFigures) =>
      one.rounds[0]?.cells.filter((c) => c.provider === 'PUR').map((c) => c.units.join('+'))
    expect(names(withoutGuard)).toContain('MKT')
    expect(names(figures)).not.toContain('MKT')
  })
})

describe('the figures of the golden company', () => {
  it('never stand on fewer people than the threshold in R2', () => {
    const anonymous = cells.filter((cell) => cell.regime === 'R2')
    expect(anonymous.every((cell) => cell.n >= input.rules.k)).toBe(true)
    expect(criteria.every(({ cell, criterion }) => cell.regime === 'R1' || criterion.reason || criterion.n >= 5)).toBe(
      true,
    )
  })

  it('put every client unit of a provider into at most one cell', () => {
    const places = cells.flatMap((cell) => cell.units.map((unit) => `${cell.round} ${cell.provider} ${unit}`))
    expect(new Set(places).size).toBe(places.length)
  })

  it('take every change apart without a remainder', () => {
    for (const { decomposition, provider } of compared) {
      if (!decomposition) continue
      const { delta, ...parts } = decomposition
      const common = Object.values(parts).map(({ exact }) => exact)
      expect(sumExactly(common), provider).toBe(sumExactly([delta.exact]))
    }
  })

  it('change for one provider only when one mark for it changes', () => {
    const changed: GoldenInput = structuredClone(input)
    const ballot = changed.rounds[0]?.ballots.find((one) => one.respondent === 'N001')
    const answer = ballot?.answers.ITS
    if (!answer || answer === 'notInteracted') throw new Error('N001 does not rate ITS')
    answer.marks.quality = answer.marks.quality === 5 ? 1 : 5
    const after = computeGolden(changed)
    const others = (one: GoldenFigures) => one.rounds[0]?.providers.filter(({ provider }) => provider !== 'ITS')
    const own = (one: GoldenFigures) =>
      one.rounds[0]?.providers.find(({ provider }) => provider === 'ITS')?.score?.exact
    expect(others(after)).toEqual(others(figures))
    expect(own(after)).not.toBe(own(figures))
    expect(after.rounds.slice(1)).toEqual(figures.rounds.slice(1))
    expect(after.comparisons[1]).toEqual(figures.comparisons[1])
  })
})

/** Σ of "p/q" texts, as its first 60 decimals. */
function sumExactly(list: string[]): string {
  const pairs = list.map((text) => text.split('/').map(BigInt))
  const bottom = pairs.reduce((product, [, q = 1n]) => product * q, 1n)
  const top = pairs.reduce((sum, [p = 0n, q = 1n]) => sum + (p * bottom) / q, 0n)
  const digits = 10n ** 60n
  return String((top * digits) / bottom)
}
