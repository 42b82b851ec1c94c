/** The shapes of golden/input.json and golden/expected.json; README.md says what the figures mean. */

export type Regime = 'R1' | 'R2'
export type CommentAudience = 'unit' | 'moderator' | 'nobody'

export interface GoldenAnswer {
  /** Criterion code to mark; a criterion left out is N/A. */
  marks: Record<string, number>
  comment?: { audience: CommentAudience; text: string }
}
export interface GoldenBallot {
  respondent: string
  /** Provider code to answer; a provider left out was not touched. */
  answers: Record<string, GoldenAnswer | 'notInteracted'>
}
export interface GoldenRound {
  code: string
  title: string
  weights: Record<string, number>
  links: { client: string; provider: string; intensity?: number }[]
  /** Clients' people who are not asked this time. */
  absent: string[]
  ballots: GoldenBallot[]
}
export interface GoldenRules {
  scale: { low: number; high: number }
  k: number
  kComments: number
  minCommenters: number
  minCoverage: number
  minLinks: number
  vote: 'unit'
  policy: 'link-first'
  insideLink: 'criterion-first'
  lowEndSteps: number
  /** 'exact' switches the rounding of published cell values off, for worked examples only. */
  cellValues: 'rounded' | 'exact'
  minCommonUnits: number
  minCommonCoverage: number
}
export interface GoldenUnit {
  code: string
  parent: string | null
  name: string
  regime: Regime
  representatives?: string[]
}
export interface GoldenEmployee {
  code: string
  unit: string
  name: string
  email: string
  position: string
  head?: boolean
}
export interface GoldenInput {
  company: { code: string; name: string; locale: string; timeZone: string }
  rules: GoldenRules
  criteria: { code: string; name: string; question: string }[]
  units: GoldenUnit[]
  employees: GoldenEmployee[]
  rounds: GoldenRound[]
}

export interface Printed {
  ru: string
  en: string
}
/** `exact` is "p/q", `decimal` has 12 decimals, `shown` is what people read. */
export interface Figure {
  exact: string
  decimal: string
  shown: Printed
}
export type CriterionFigures =
  | { n: number; band: string; mean: string; shown: Printed; histogram: number[] | null; reason?: undefined }
  | { reason: 'lowEnd' | 'tooFewAnswers' | 'noAnswers'; shown?: undefined }
export interface CellFigures {
  provider: string
  regime: Regime
  units: string[]
  votes: number
  n: number
  band: string
  coverage: string
  score: Figure | null
  reason: 'lowCoverage' | 'tooFewAnswers' | null
  criteria: Record<string, CriterionFigures>
  tallies: {
    cast: number
    notInteracted: number
    undifferentiated: number | null
    commenters: number
    response: string
  }
}
export interface ProviderFigures {
  provider: string
  score: Figure | null
  hundred: Figure | null
  reason: 'noCell' | 'tooFewAnswers' | 'lowCoverage' | 'fewLinks' | 'fewCells' | null
  scoredCells: number
  scoredUnits: number
  profile: Record<string, { units: number; mean: Figure | null }>
  quorum: { met: boolean; invited: number; cast: number }
}
export interface ResponseFigures {
  invited: number
  cast: number
  percent: Figure | null
  level: 'notCompared' | 'careful' | 'ok' | 'good' | null
}
export interface Representativeness {
  s: string
  r: string
  largestBias: string
}
export interface RoundFigures {
  round: string
  index: { score: Figure | null; hundred: Figure | null; reason: 'noUnits' | null; units: number }
  providers: ProviderFigures[]
  cells: CellFigures[]
  response: {
    total: ResponseFigures
    representativeness: Representativeness | null
    units: ({ unit: string } & ResponseFigures)[]
  }
  uniformBallots: { R1: number; R2: number | null }
  comments: { provider: string; clients: string[] | null; audience: CommentAudience; text: string }[]
}
export interface BlockFigures {
  regime: Regime
  units: string[]
  arrow: boolean
  difference: Figure | null
  criteria: Record<string, { before: Figure; after: Figure; difference: Figure | null }>
}
export interface ProviderComparison {
  provider: string
  comparable: boolean
  reasons: ('notPublished' | 'fewCommonUnits' | 'lowCommonWeight')[]
  commonUnits: number
  commonWeight: [Figure, Figure]
  likeForLike: Figure | null
  decomposition: Record<'delta' | 'score' | 'weight' | 'entry' | 'exit', Figure> | null
  blocks: BlockFigures[]
}
export interface GoldenFigures {
  rounds: RoundFigures[]
  comparisons: { before: string; after: string; providers: ProviderComparison[] }[]
}

export declare function computeGolden(input: GoldenInput): GoldenFigures
export declare function writeExpected(input: GoldenInput): string

export interface Fraction {
  p: bigint
  q: bigint
}
export declare function frac(p: number | bigint, q?: number | bigint): Fraction
export declare function parse(written: number | string): Fraction
export declare function asText(a: Fraction): string
export declare function decimal(a: Fraction, decimals: number): string
export declare function print(a: Fraction, decimals: number): Printed

export declare function isSafeAtLowEnd(marks: number[], low: number, steps: number): boolean
export declare function judgeResponse(rate: Fraction): 'notCompared' | 'careful' | 'ok' | 'good'
export declare function measureRepresentativeness(
  counts: { invited: number; cast: number }[],
): Representativeness | null

export interface JoinedBlock {
  keys: string[]
  before: string[][]
  after: string[][]
  common: boolean
}
export declare function joinPartitions(before: string[][], after: string[][]): JoinedBlock[]

export interface DecompositionItem {
  key: string
  weight: Fraction
  value: Fraction
}
export type Decomposition = Record<'delta' | 'score' | 'weight' | 'entry' | 'exit' | 'likeForLike', Fraction> & {
  coverage: [Fraction, Fraction]
}
export declare function decompose(before: DecompositionItem[], after: DecompositionItem[]): Decomposition | null
