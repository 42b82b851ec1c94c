/** On which page of the company a finding of the readiness check is put right; none for what is the round's own. */
export const remedyPages: Partial<Record<string, RemedyPage>> = {
  noRegulation: 'regulation',
  weightsNotAgreed: 'weights',
  weightsOutdated: 'regulation',
  noLinks: 'links',
  nobodyAsked: 'chart',
  representativesMissing: 'chart',
  representativesTooMany: 'chart',
  intensityMissing: 'links',
  pointsDiffer: 'criteria',
  unitEmpty: 'chart',
  emailsMissing: 'chart',
  unitNeverShown: 'chart',
  providerNeverShown: 'links',
  providerUnlikely: 'links',
  providerUnscored: 'links',
  tooLong: 'criteria',
}

export type RemedyPage = 'chart' | 'links' | 'criteria' | 'weights' | 'regulation'
