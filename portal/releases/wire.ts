/** What the pages of results ask of the API. */
export interface Figure {
  value: number | null
  shown: string | null
  /** Why there is no value, in words. */
  because: string | null
}

export interface UnitName {
  id: string
  name: string
}

export interface Band {
  from: number
  to: number
}

export interface ReleasedUnit {
  unit: UnitName
  figure: Figure
  clientUnits: number
  clientUnitsLinked: number
  warnings: ('fewClientUnits' | 'lowResponse')[]
  profile: { criterionId: string; figure: Figure }[]
  cells: { id: string; name: string; regime: 'R1' | 'R2'; respondents: Band | null; figure: Figure }[]
}

export interface ReleasedResults {
  title: string
  threshold: number
  release: { publishedAt: string; number: number; reason: string } | null
  rules: { versionId: string; title: string; number: number; weightVersion: number }
  regulation: {
    scaleMin: number
    scaleMax: number
    sentences: string[]
    appeals: string
    appealsUntil: string | null
  }
  criteria: { id: string; name: string; weight: number }[]
  summary: { index: Figure; units: { unit: UnitName; figure: Figure }[] } | null
  units: ReleasedUnit[]
  comments: { unitId: string; text: string; from: string[] | null }[]
  company: { index: Figure; responses: { unit: UnitName; rate: number | null }[] } | null
}

export interface Reader {
  name: string
  companyId: string
  companyName: string
  roles: ('sponsor' | 'head' | 'employee')[]
  headOf: UnitName[]
}

export const requestLetterMutation = `mutation RequestSignInLetter($input: RequestSignInLetterInput!) {
  requestSignInLetter(input: $input)
}`

export const enterMutation = `mutation EnterByLetter($input: EnterByLetterInput!) {
  enterByLetter(input: $input) { name }
}`

export const signOutMutation = `mutation SignOut {
  signOut
}`

export const readerQuery = `query Reader {
  viewer { name companyId companyName roles headOf { id name } }
}`

export const releasesQuery = `query Releases($companyId: UUID!) {
  releases(companyId: $companyId, first: 12) { nodes { roundId } }
}`

const figure = '{ value shown because }'

/** All that a reader gets of one round, whoever they are. */
export const resultsFields = `
    title threshold
    release { publishedAt number reason }
    rules { versionId title number weightVersion }
    regulation { scaleMin scaleMax sentences appeals appealsUntil }
    criteria { id name weight }
    summary { index ${figure} units { unit { id name } figure ${figure} } }
    units {
      unit { id name } figure ${figure} clientUnits clientUnitsLinked warnings
      profile { criterionId figure ${figure} }
      cells { id name regime respondents { from to } figure ${figure} }
    }
    comments { unitId text from }
    company { index ${figure} responses { unit { id name } rate } }`

export const resultsQuery = `query ReleasedResults($roundId: UUID!) {
  releasedResults(roundId: $roundId) {${resultsFields}
  }
}`
