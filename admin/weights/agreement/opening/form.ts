/** What an agreement is prepared with: read from what stands, typed over, and sent. */
import type { WeightRules } from '../../../../schema/weights/rules.ts'
import { randomIndexes, weightMethods } from '../../../../schema/weights/terms.ts'
import type { AgreementGiven, OpeningAnswer } from '../wire/opening.ts'
import type { Agreement } from '../wire/room.ts'

export type RuleNumber = Exclude<keyof WeightRules, 'method' | 'randomIndex' | 'silenceIsConsent'>
type NumberKind = 'percent' | 'whole' | 'decimal'

/** The numbers of the rules in the order in which they are read, and how each is written. */
export const ruleNumbers: readonly { name: RuleNumber; kind: NumberKind }[] = [
  { name: 'maxIterations', kind: 'whole' },
  { name: 'quorum', kind: 'percent' },
  { name: 'tStrict', kind: 'percent' },
  { name: 'tLoose', kind: 'percent' },
  { name: 'wMin', kind: 'decimal' },
  { name: 'acceptShare', kind: 'percent' },
  { name: 'blockingShare', kind: 'percent' },
  { name: 'objectionDays', kind: 'whole' },
  { name: 'consistencyLimit', kind: 'decimal' },
]
const kindOf = new Map(ruleNumbers.map(({ name, kind }) => [name, kind]))

export interface Person {
  id: string
  name: string
}

export interface Chosen {
  unitId: string
  unitName: string
  /** Null while the unit has no head and nobody was named. */
  speaker: Person | null
}

export interface AgreementForm {
  rules: WeightRules
  /** Numbers that were typed over, as they were typed. */
  typed: Partial<Record<RuleNumber, string>>
  chosen: readonly Chosen[]
  note: string
}

export type RulesSource =
  | { from: 'own' | 'method' }
  /** The number of the regulation's version. */
  | { from: 'draft' | 'inForce'; number: number }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What the regulation says of agreeing: its draft, else the version in force, else the method's defaults. */
export function readRules({ regulationVersions, ruleWords }: Pick<OpeningAnswer, 'regulationVersions' | 'ruleWords'>): {
  rules: WeightRules
  source: RulesSource
} {
  const draft = regulationVersions.find(({ state }) => state === 'draft' || state === 'inApproval')
  const version = draft ?? regulationVersions.find(({ state }) => state === 'inForce')
  const group = isObject(version?.rules['weights']) ? version.rules['weights'] : {}
  const defaults = new Map(ruleWords.map((one) => [one.path, one.default]))
  const read = (name: keyof WeightRules): unknown => group[name] ?? defaults.get(`weights.${name}`)
  const number = (name: RuleNumber): number => Number(read(name) ?? NaN)
  const rules: WeightRules = {
    method: weightMethods.find((one) => one === read('method')) ?? 'points',
    randomIndex: randomIndexes.find((one) => one === read('randomIndex')) ?? 'alonsoLamata',
    silenceIsConsent: read('silenceIsConsent') === true,
    ...{ consistencyLimit: number('consistencyLimit'), tStrict: number('tStrict'), tLoose: number('tLoose') },
    ...{ wMin: number('wMin'), acceptShare: number('acceptShare'), maxIterations: number('maxIterations') },
    ...{ quorum: number('quorum'), objectionDays: number('objectionDays'), blockingShare: number('blockingShare') },
  }
  if (!version) return { rules, source: { from: 'method' } }
  return { rules, source: { from: draft ? 'draft' : 'inForce', number: version.number } }
}

export function formOf(agreement: Pick<Agreement, 'rules' | 'method' | 'stakeholders' | 'note'>): AgreementForm {
  const { rules, method, stakeholders, note } = agreement
  const chosen = stakeholders.map(({ unit, speaker }) => ({ unitId: unit.id, unitName: unit.name, speaker }))
  // By name: an answer carries the name of its type, which no input takes.
  const { randomIndex, consistencyLimit, tStrict, tLoose, wMin, acceptShare } = rules
  const { maxIterations, quorum, silenceIsConsent, objectionDays, blockingShare } = rules
  const own: WeightRules = {
    ...{ method, randomIndex, consistencyLimit, tStrict, tLoose, wMin, acceptShare },
    ...{ maxIterations, quorum, silenceIsConsent, objectionDays, blockingShare },
  }
  return { rules: own, typed: {}, chosen, note }
}

/** Units that are clients of somebody, in the order of the chart. */
export function listClients({ company, linkMatrix }: Pick<OpeningAnswer, 'company' | 'linkMatrix'>) {
  const clients = new Set(linkMatrix.cells.map(({ client }) => linkMatrix.units[client]?.id))
  return (company?.units ?? []).filter(({ id }) => clients.has(id))
}

/** A number as it stands in its field: a share in percent, with the comma of the language. */
export function writeNumber(value: number, name: RuleNumber, comma: boolean): string {
  const scaled = kindOf.get(name) === 'percent' ? value * 100 : value
  const text = String(Math.round(scaled * 100) / 100)
  return comma ? text.replace('.', ',') : text
}

/** What was typed, as the rule holds it; null when it is no number. */
export function readNumber(text: string, name: RuleNumber): number | null {
  const plain = text.trim().replace(',', '.')
  if (!/^\d+(\.\d+)?$/.test(plain)) return null
  return kindOf.get(name) === 'percent' ? Number((Number(plain) / 100).toFixed(6)) : Number(plain)
}

/** The numbers that were typed over and are none. */
export const listBadNumbers = ({ typed }: Pick<AgreementForm, 'typed'>): RuleNumber[] =>
  ruleNumbers
    .map(({ name }) => name)
    .filter((name) => typed[name] !== undefined && readNumber(typed[name], name) === null)

/** The rules with what was typed over; a number that is none leaves the former one. */
export function rulesOf({ rules, typed }: Pick<AgreementForm, 'rules' | 'typed'>): WeightRules {
  const next = { ...rules }
  for (const { name } of ruleNumbers) {
    const text = typed[name]
    next[name] = (text === undefined ? null : readNumber(text, name)) ?? rules[name]
  }
  return next
}

/** As it is sent; units without a speaker are left out, so ask `listSpeechless` first. */
export function givenOf(form: AgreementForm): AgreementGiven {
  const stakeholders = form.chosen.flatMap(({ unitId, speaker }) =>
    speaker ? [{ unitId, employeeId: speaker.id }] : [],
  )
  return { rules: rulesOf(form), stakeholders, note: form.note }
}

export const listSpeechless = ({ chosen }: Pick<AgreementForm, 'chosen'>): Chosen[] =>
  chosen.filter(({ speaker }) => speaker === null)
