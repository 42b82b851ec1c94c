/** Response and representativeness (method.md 8.1), and the tally of F8 (3.3). */
import { listAsked } from './company.mjs'
import { add, decimal, div, figure, frac, isLess, mul, one, parse, root, sub, total } from './fractions.mjs'

const limits = [
  ['notCompared', parse('0.3')],
  ['careful', parse('0.5')],
  ['ok', parse('0.7')],
]

export const judgeResponse = (rate) => limits.find(([, limit]) => isLess(rate, limit))?.[0] ?? 'good'

function reportRate(invited, cast) {
  const rate = invited ? div(frac(cast), frac(invited)) : null
  return { invited, cast, percent: rate && figure(mul(rate, frac(100)), 0), level: rate && judgeResponse(rate) }
}

function countUnits(company, round, units) {
  return units.map((unit) => ({
    unit,
    invited: listAsked(company, round, unit).length,
    cast: round.ballots.filter((ballot) => ballot.unit === unit).length,
  }))
}

const sumOf = (counts, key) => counts.reduce((sum, count) => sum + count[key], 0)

export function reportResponse(company, round) {
  const counts = countUnits(company, round, round.clients)
  return {
    total: reportRate(sumOf(counts, 'invited'), sumOf(counts, 'cast')),
    representativeness: measureRepresentativeness(counts),
    units: counts.map(({ unit, invited, cast }) => ({ unit, ...reportRate(invited, cast) })),
  }
}

/** Quorum of 8.1: at least three client units and half of the people asked in them; it warns and never blocks (D5). */
export function reportQuorum(company, round, { provider, links }) {
  const counts = countUnits(company, round, round.clientsOf(provider))
  const [invited, cast] = [sumOf(counts, 'invited'), sumOf(counts, 'cast')]
  return { met: links >= company.rules.minLinks && 2 * cast >= invited, invited, cast }
}

/** S = √(Σ N_u(ρ_u − ρ̄)² / (N − 1)), R = 1 − 2S, largest bias (1 − R)/(2ρ̄) = S/ρ̄, six decimals. */
export function measureRepresentativeness(counts) {
  const [invited, cast] = [sumOf(counts, 'invited'), sumOf(counts, 'cast')]
  if (invited < 2 || cast === 0) return null
  const mean = frac(cast, invited)
  const squares = counts
    .filter((count) => count.invited > 0)
    .map((count) => {
      const apart = sub(frac(count.cast, count.invited), mean)
      return mul(frac(count.invited), mul(apart, apart))
    })
  const s = root(div(total(squares), frac(invited - 1)))
  return { s: decimal(s, 6), r: decimal(sub(one, add(s, s)), 6), largestBias: decimal(div(s, mean), 6) }
}

/** F8: at least 10 marks over at least 3 providers, all identical; not told of R2 where fewer than k gave so many. */
export function countUniformBallots(company, round) {
  const count = (regime) => {
    const judged = round.ballots
      .filter(({ unit }) => company.units.get(unit).regime === regime)
      .map(({ answers }) =>
        Object.values(answers)
          .filter((answer) => answer !== 'notInteracted')
          .map(({ marks }) => company.criteria.flatMap((code) => marks[code] ?? []))
          .filter((marks) => marks.length > 0),
      )
      .filter((rated) => rated.length >= 3 && rated.flat().length >= 10)
    if (regime === 'R2' && judged.length < company.rules.k) return null
    return judged.filter((rated) => new Set(rated.flat()).size === 1).length
  }
  return { R1: count('R1'), R2: count('R2') }
}
