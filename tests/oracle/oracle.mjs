/**
 * The independent oracle: every figure that the product publishes about the golden company, from the ballots alone, in
 * exact fractions. It shares no code with the product. `node tests/oracle/oracle.mjs` rewrites golden/expected.json.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { emitCells, reportCell, reportComments } from './cells.mjs'
import { byCode, readCompany, readRound } from './company.mjs'
import { layOut } from './layout.mjs'
import { compareProvider } from './pairs.mjs'
import { countUniformBallots, reportQuorum, reportResponse } from './response.mjs'
import { reportIndex, reportProvider, scoreProvider } from './scores.mjs'

export { isSafeAtLowEnd } from './cells.mjs'
export { asText, decimal, frac, parse, print } from './fractions.mjs'
export { decompose, joinPartitions } from './pairs.mjs'
export { judgeResponse, measureRepresentativeness } from './response.mjs'

/** Input: golden/input.json or anything of its shape. Output: the shape of golden/expected.json (see README.md). */
export function computeGolden(input) {
  const company = readCompany(input)
  const rounds = input.rounds.map((written) => {
    const round = readRound(company, written)
    const providers = round.providers.map((code) =>
      scoreProvider(company, round, code, emitCells(company, round, code)),
    )
    return { round, providers }
  })
  return {
    rounds: rounds.map((computed) => reportRound(company, computed)),
    comparisons: rounds.slice(1).map((after, i) => compareRounds(company, rounds[i], after)),
  }
}

function reportRound(company, { round, providers }) {
  const cells = providers.flatMap((provider) => provider.cells)
  const byText = (a, b) => byCode(a.provider, b.provider) || byCode(a.audience, b.audience) || byCode(a.text, b.text)
  return {
    round: round.code,
    index: reportIndex(company, providers),
    providers: providers.map((scores) => ({
      ...reportProvider(company, round, scores),
      quorum: reportQuorum(company, round, scores),
    })),
    cells: cells.map((cell) => reportCell(company, cell)),
    response: reportResponse(company, round),
    uniformBallots: countUniformBallots(company, round),
    comments: providers.flatMap((provider) => reportComments(company, provider.cells)).sort(byText),
  }
}

function compareRounds(company, before, after) {
  const codes = [...new Set([...before.round.providers, ...after.round.providers])].sort(byCode)
  const sideOf = ({ round, providers }, code) => ({
    round,
    ...(providers.find(({ provider }) => provider === code) ?? { scored: [], score: null }),
  })
  return {
    before: before.round.code,
    after: after.round.code,
    providers: codes.map((provider) => ({
      provider,
      ...compareProvider(company, sideOf(before, provider), sideOf(after, provider)),
    })),
  }
}

const isComment = (value) => value !== null && typeof value === 'object' && 'text' in value

/** The text of golden/expected.json. */
export const writeExpected = (input) => `${layOut(computeGolden(input), isComment)}\n`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = (file) => new URL(`./golden/${file}`, import.meta.url)
  writeFileSync(at('expected.json'), writeExpected(JSON.parse(readFileSync(at('input.json'), 'utf8'))))
}
