/** Why a figure is not there. A hidden value is null with one of these beside it. */
export const figureReasons = ['noData', 'fewAnswers', 'lowEnd', 'lowCoverage', 'fewLinks', 'oneCell'] as const
export type FigureReason = (typeof figureReasons)[number]

/** Levels of response (method.md 8.1). */
export const responseLevels = ['notCompared', 'careful', 'ok', 'good'] as const
export type ResponseLevel = (typeof responseLevels)[number]

/** Why a score, though shown, should be read with care. */
export const quorumWarnings = ['fewClientUnits', 'lowResponse'] as const
export type QuorumWarning = (typeof quorumWarnings)[number]

/** How a provider stands to the company’s mean: only where the difference is more than chance is it above or below (2.4). */
export const standings = ['above', 'level', 'below'] as const
export type Standing = (typeof standings)[number]
