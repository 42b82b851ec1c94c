/** Why a figure is not there. A hidden value is null with one of these beside it. */
export const figureReasons = [
  'noData',
  'fewAnswers',
  'lowBand',
  'lowCoverage',
  'fewLinks',
  'oneCell',
  'notPublished',
  'zeroWeight',
] as const
export type FigureReason = (typeof figureReasons)[number]
