import { changedRules, listRules, rulesSchema, type RuleValue, type Rules } from '../../schema/regulations/rules.ts'
import { ruleWords } from '../../schema/regulations/ruleWords.ts'
import { optionWords, yesNoWords } from '../../schema/regulations/ruleWords/options.ts'
import { alternatives, type Alternative } from '../../schema/regulations/rules/alternatives.ts'
import { says } from '../../schema/regulations/says.ts'
import { says as peopleSays } from '../../schema/regulations/says/people.ts'
import type { RegulationVersionRow } from '../../schema/regulations/tables.ts'
import { regulationMoves, type RegulationMove, type RegulationState } from '../../schema/regulations/terms.ts'
import type { WeightVersionRow } from '../../schema/weights/tables.ts'
import { say, tell, type Locale, type Message } from '../../schema/core/say.ts'
import { whyNotBegin, type Route } from './rules/approval.ts'

type Version = Pick<RegulationVersionRow, 'number' | 'state'>

const allows = (move: RegulationMove, state: RegulationState): boolean =>
  regulationMoves[move].from.some((from) => from === state)

/** Null means that the version may be edited: it is a draft. */
export const whyNotEdit = ({ number, state }: Version): Message | null =>
  state === 'draft' ? null : say(says.onlyDraft, { number, state })

/** Null means that it may be deleted: a draft on which nobody has ever remarked. */
export const whyNotDelete = (version: Version & Pick<RegulationVersionRow, 'attempt'>): Message | null =>
  whyNotEdit(version) ?? (version.attempt ? say(peopleSays.hasRemarks) : null)

type Weights = Pick<WeightVersionRow, 'number' | 'state'>

/** Null means that the draft may go to approval: its weights stand, and its route is fit. */
export const whyNotSubmit = (version: Version, weights: Weights, route: Route): Message | null =>
  allows('submit', version.state) ? (whyNotStandOn(weights) ?? whyNotBegin(route)) : whyNotEdit(version)

export const whyNotReturn = ({ state }: Version): Message | null =>
  allows('return', state) ? null : say(says.notInApproval)

/** Null means that an approval on paper may be recorded: nobody has approved yet, no approvers are named, the weights stand. */
export function whyNotApprove({ number, state }: Version, weights: Weights, route: Route): Message | null {
  if (state === 'superseded') return say(says.superseded, { number })
  if (!allows('approve', state)) return say(says.alreadyApproved, { number })
  return route.approvers.length ? say(peopleSays.routeSet) : whyNotStandOn(weights)
}

/** Null means that the version may come into force; `newer` weights, agreed since, ask for a version that names them. */
export function whyNotPutInForce({ number, state }: Version, newer: Pick<WeightVersionRow, 'number'> | null) {
  if (allows('putInForce', state)) return newer && say(peopleSays.newerWeights, { number: newer.number })
  if (state === 'inForce') return say(says.alreadyInForce, { number })
  return say(state === 'superseded' ? says.superseded : says.notApproved, { number })
}

/** Null means that the day suits: not in the future, and not before the version in force began. Days are YYYY-MM-DD. */
export function whyNotFrom(from: string, today: string, formerFrom: string | null): Message | null {
  if (from > today) return say(says.inFuture, { today })
  return formerFrom !== null && from < formerFrom ? say(says.beforeFormer, { from: formerFrom }) : null
}

/** Null means that a version may name these weights (D9): they are agreed and not superseded. */
export const whyNotStandOn = ({ number, state }: Weights): Message | null =>
  state === 'agreed' ? null : say(says.weightsNotAgreed, { number })

/** Null means that a new version may be begun: weights are agreed, and no version is being worked on. */
export function whyNotDraft(versions: readonly Version[], hasWeights: boolean): Message | null {
  const open = versions.find(({ state }) => state === 'draft' || state === 'inApproval')
  if (open) return say(says.anotherOpen, { number: open.number })
  return hasWeights ? null : say(says.noWeights)
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lays a part of the rules over the whole: groups are merged, every single value and list is replaced. Unknown names stay, to be refused. */
export function layOver(whole: Readonly<Record<string, unknown>>, part: Readonly<Record<string, unknown>>): object {
  const laid = Object.entries(part).map(([name, value]): [string, unknown] => {
    const under = Object.hasOwn(whole, name) ? whole[name] : undefined
    return [name, isGroup(under) && isGroup(value) ? layOver(under, value) : value]
  })
  return Object.fromEntries([...Object.entries(whole), ...laid])
}

function tellValue(value: RuleValue, locale: Locale): string {
  if (value === null) return says.nothing[locale]
  if (typeof value === 'boolean') return (value ? says.yes : says.no)[locale]
  if (typeof value === 'number') return new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value)
  if (typeof value === 'string') return `«${value}»`
  return value.length ? value.map((one) => tellValue(one, locale)).join('; ') : says.nothing[locale]
}

export interface RegulationChange {
  path: string
  from: RuleValue
  to: RuleValue
  label: Message
}

/** A sentence of the reader's language: «Порог для чисел: было 5, стало 7». */
export const tellChange = ({ label, from, to }: RegulationChange, locale: Locale): string =>
  tell(
    say(says.changed, { label: tell(label, locale), from: tellValue(from, locale), to: tellValue(to, locale) }),
    locale,
  )

export interface Compared {
  rules: Rules
  weightVersionId: string
  weightNumber: number
}

/** The database keeps the rules, not their order: the schema tells it again. */
const places = new Map([...listRules(rulesSchema.parse({})).keys()].map((path, at) => [path, at]))

/** What differs between two versions, in the order of the schema, the weights last (path `weightVersion`, by number). */
export function listChanges(former: Compared, next: Compared): RegulationChange[] {
  const inOrder = changedRules(former.rules, next.rules).toSorted(
    (a, b) => (places.get(a.path) ?? places.size) - (places.get(b.path) ?? places.size),
  )
  const changes = inOrder.map(({ path, from, to }): RegulationChange => {
    const label = ruleWords.get(path)?.label
    return { path, from, to, label: label ? say(label) : say({ key: path, ru: path, en: path }) }
  })
  if (former.weightVersionId === next.weightVersionId) return changes
  const label = say(says.weightsLabel)
  return [...changes, { path: 'weightVersion', from: former.weightNumber, to: next.weightNumber, label }]
}

/** The named values that a rule is chosen from, each with its name; empty where any value of its range may stand. */
const nameAlternatives = (path: string, locale: Locale): { value: Alternative; label: string }[] =>
  (alternatives.get(path) ?? []).map((value) => {
    const named = Object.entries({ ...optionWords, ...yesNoWords }).find(([name]) => name === String(value))
    return { value, label: named?.[1][locale] ?? String(value) }
  })

/** Every rule with its words, its default and its alternatives, in the order of the regulation. */
export function explainRules(locale: Locale) {
  return [...listRules(rulesSchema.parse({}))].flatMap(([path, value]) => {
    const words = ruleWords.get(path)
    if (!words) return []
    const { label, explains, section } = words
    return [
      {
        path,
        label: label[locale],
        explanation: explains[locale],
        section,
        default: value,
        alternatives: nameAlternatives(path, locale),
      },
    ]
  })
}
