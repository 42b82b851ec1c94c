/** Which rules the form shows, and the named alternatives of those that have some. The rest keep what they are. */
import { cadences, commentReaders, everyoneSees, regimes } from '../../schema/regulations/rules/terms.ts'
import type { Words } from '../../schema/core/say.ts'
import { optionSays } from './says.ts'

export interface RuleOption {
  value: string
  name: Words
}

const optionsOf = (terms: readonly (keyof typeof optionSays)[]): RuleOption[] =>
  terms.map((value) => ({ value, name: optionSays[value] }))

export const mainRules: readonly { path: string; options?: RuleOption[] }[] = [
  { path: 'scale.min' },
  { path: 'scale.max' },
  { path: 'regime.default', options: optionsOf(regimes) },
  { path: 'disclosure.k' },
  { path: 'disclosure.kComments' },
  { path: 'calendar.cadence', options: optionsOf(cadences) },
  { path: 'calendar.windowDays' },
  { path: 'calendar.providersAsked' },
  { path: 'response.quorumShare' },
  { path: 'scoring.minLinks' },
  { path: 'lowScore.reasonRequired' },
  { path: 'visibility.everyone', options: optionsOf(everyoneSees) },
  { path: 'visibility.commentsTo', options: optionsOf(commentReaders) },
  { path: 'appeals.days' },
]

export type RuleValue = string | number | boolean

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at 'disclosure.k', when it is a single one. */
export function readRule(rules: unknown, path: string): RuleValue | null {
  const value = path.split('.').reduce<unknown>((group, name) => (isGroup(group) ? group[name] : undefined), rules)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** The part of the rules that says just these, nested as the rules are. */
export function nestRules(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const part: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(values)) {
    const [group = '', ...rest] = path.split('.')
    const inner = part[group]
    const name = rest.join('.')
    part[group] = name ? { ...(isGroup(inner) ? inner : {}), [name]: value } : value
  }
  return part
}
