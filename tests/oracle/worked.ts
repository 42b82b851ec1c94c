/** Small companies for the worked numbers of the method: written as link → raters → marks per criterion. */
import type { GoldenInput, GoldenRound, GoldenUnit, Regime } from './oracle.mjs'

/** One rater's marks in the order of the criteria; null is N/A. */
export type Marks = (number | null)[]

export interface WorkedRound {
  weights: Record<string, number>
  /** Client unit to its raters of the one provider, P. */
  links: Record<string, Marks[]>
}

/** Client unit to its parent; units that are nobody's client are inner nodes. */
export type Tree = Record<string, string | null>

export function writeWorked(regime: Regime, tree: Tree, rounds: WorkedRound[]): GoldenInput {
  const codes = Object.keys(tree)
  const sizeOf = (unit: string) => Math.max(0, ...rounds.map(({ links }) => links[unit]?.length ?? 0))
  const peopleOf = (unit: string) => Array.from({ length: sizeOf(unit) }, (_, i) => `${unit}${i + 1}`)
  const criteria = Object.keys(rounds[0]?.weights ?? {})
  const units = codes.map((code): GoldenUnit => {
    const unit = { code, parent: tree[code] ?? null, name: code, regime }
    return regime === 'R1' ? { ...unit, representatives: peopleOf(code) } : unit
  })
  return {
    company: { code: 'W', name: 'W', locale: 'en', timeZone: 'UTC' },
    rules: { ...exactRules },
    criteria: criteria.map((code) => ({ code, name: code, question: code })),
    units: [...units, { code: 'P', parent: null, name: 'P', regime }],
    employees: codes.flatMap((unit) =>
      peopleOf(unit).map((code) => ({ code, unit, name: code, email: `${code}@worked.example`, position: '' })),
    ),
    rounds: rounds.map((round, i) => writeRound(`${i + 1}`, criteria, round)),
  }
}

const exactRules = {
  scale: { low: 1, high: 5 },
  k: 5,
  kComments: 10,
  minCommenters: 3,
  minCoverage: 0.5,
  minLinks: 3,
  vote: 'unit',
  policy: 'link-first',
  insideLink: 'criterion-first',
  lowEndSteps: 2,
  cellValues: 'exact',
  minCommonUnits: 3,
  minCommonCoverage: 0.6,
} as const

function writeRound(code: string, criteria: string[], { weights, links }: WorkedRound): GoldenRound {
  const toMarks = (given: Marks) =>
    Object.fromEntries(
      criteria.flatMap((criterion, i): [string, number][] => {
        const mark = given[i] ?? null
        return mark === null ? [] : [[criterion, mark]]
      }),
    )
  const ballots = Object.entries(links).flatMap(([unit, raters]) =>
    raters.map((given, i) => ({ respondent: `${unit}${i + 1}`, answers: { P: { marks: toMarks(given) } } })),
  )
  return {
    code,
    title: code,
    weights,
    links: Object.keys(links).map((client) => ({ client, provider: 'P' })),
    absent: [],
    ballots,
  }
}

/** `n` marks with exactly this mean (n · mean must be whole), as even as whole marks allow. */
export function spreadMarks(n: number, mean: number): number[] {
  const sum = Math.round(n * mean)
  const low = Math.floor(sum / n)
  return Array.from({ length: n }, (_, i) => (i < sum - low * n ? low + 1 : low))
}
