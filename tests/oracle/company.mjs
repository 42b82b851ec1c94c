/** The input as the arithmetic wants it: who is asked, who is linked to whom, what came back. */
import { parse, total, div } from './fractions.mjs'

export const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** Lists of codes in dictionary order of their members. */
export function byCodes(a, b) {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = byCode(a[i], b[i])
    if (order) return order
  }
  return a.length - b.length
}

const supported = { vote: 'unit', policy: 'link-first', insideLink: 'criterion-first' }

export function readCompany(input) {
  for (const [rule, value] of Object.entries(supported)) {
    if (input.rules[rule] !== value) throw new Error(`The oracle knows only ${rule} = ${value}`)
  }
  const units = new Map(input.units.map((unit) => [unit.code, unit]))
  const unitOf = new Map(input.employees.map((employee) => [employee.code, employee.unit]))
  const childrenOf = (code) =>
    input.units
      .filter((unit) => (unit.parent ?? null) === code)
      .map((unit) => unit.code)
      .sort(byCode)
  return { units, unitOf, childrenOf, criteria: input.criteria.map((criterion) => criterion.code), rules: input.rules }
}

/** Everybody who is asked for a unit: its named representatives in R1, all its own people in R2, but for the absent. */
export function listAsked(company, { absent }, unit) {
  const { regime, representatives } = company.units.get(unit)
  const own = [...company.unitOf].filter(([, home]) => home === unit).map(([employee]) => employee)
  return (regime === 'R1' ? representatives : own).filter((employee) => !absent.includes(employee))
}

export function readRound(company, round) {
  const written = company.criteria.map((code) => [code, parse(round.weights[code] ?? 0)])
  const sum = total(written.map(([, weight]) => weight))
  const weights = new Map(written.map(([code, weight]) => [code, div(weight, sum)]))
  const clients = [...new Set(round.links.map((link) => link.client))].sort(byCode)
  const ballots = round.ballots.map((ballot) => readBallot(company, round, ballot))
  const providers = [...new Set(round.links.map((link) => link.provider))].sort(byCode)
  const clientsOf = (provider) => round.links.filter((link) => link.provider === provider).map((link) => link.client)
  return { code: round.code, weights, clients, providers, clientsOf, ballots, absent: round.absent }
}

function readBallot(company, round, ballot) {
  const unit = company.unitOf.get(ballot.respondent)
  if (!unit || !listAsked(company, round, unit).includes(ballot.respondent)) {
    throw new Error(`${ballot.respondent} is not asked in ${round.code}`)
  }
  for (const provider of Object.keys(ballot.answers)) {
    const linked = round.links.some((link) => link.client === unit && link.provider === provider)
    if (!linked || provider === unit) throw new Error(`${ballot.respondent} is not a client of ${provider}`)
  }
  return { unit, respondent: ballot.respondent, answers: ballot.answers }
}

/**
 * What one client unit said about one provider. A rater gave at least one mark (method.md 1.7: a questionnaire of N/A
 * only is participation, not a rating).
 */
export function readLink(company, round, unit, provider) {
  const ballots = round.ballots.filter((ballot) => ballot.unit === unit)
  const answers = ballots.map((ballot) => ballot.answers[provider]).filter((answer) => answer !== undefined)
  const given = answers.filter((answer) => answer !== 'notInteracted')
  const raters = given.filter((answer) => company.criteria.some((code) => answer.marks[code] !== undefined))
  return { unit, raters, cast: ballots.length, notInteracted: answers.length - given.length }
}
