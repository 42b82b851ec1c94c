/** The named alternatives that a regulation chooses from. */
export const regimes = ['R1', 'R2'] as const
export const clientWeights = ['equal', 'respondents', 'intensity', 'sqrtIntensity'] as const
export const linkPolicies = ['linkFirst', 'availableCell'] as const
export const insideLinkOrders = ['criterionFirst', 'raterFirst'] as const
export const seriesBreaks = ['scale', 'regime', 'threshold'] as const
export const exclusionDeciders = ['commission', 'sponsor', 'consultant'] as const
export const cadences = ['monthly', 'quarterly', 'halfYearly', 'yearly', 'onDemand'] as const
export const everyoneSees = ['summary', 'indexOnly', 'nothing'] as const
export const commentReaders = ['headAndSponsor', 'head', 'moderator'] as const
export const maturityBands = ['both', 'author'] as const
