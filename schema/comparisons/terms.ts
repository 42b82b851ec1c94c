/** How many rounds one comparison takes: two years of monthly rounds at most. */
export const fewestRounds = 2
export const mostRounds = 24

/** Why two rounds of a provider are not comparable, the first that applies. */
export const incomparableReasons = [
  'newSeries',
  'notPublished',
  'scaleChanged',
  'regimeChanged',
  'sameBlocksMissing',
  'fewCommonClients',
  'lowCoverage',
] as const
export type IncomparableReason = (typeof incomparableReasons)[number]

/** Why the difference of a link or criterion is not shown (D7). */
export const hiddenDifferences = ['notCommon', 'scaleChanged', 'fewPeopleChanged'] as const
export type HiddenDifference = (typeof hiddenDifferences)[number]

/** Why there is no difference, whatever it is a difference of. */
export const differenceReasons = [
  'newSeries',
  'notPublished',
  'scaleChanged',
  'regimeChanged',
  'sameBlocksMissing',
  'fewCommonClients',
  'lowCoverage',
  'notCommon',
  'fewPeopleChanged',
] as const
export type DifferenceReason = (typeof differenceReasons)[number]

/** What is said of a change, whether it is more than chance. */
export const verdicts = ['improved', 'worsened', 'unclear', 'incomparable'] as const
export type Verdict = (typeof verdicts)[number]
