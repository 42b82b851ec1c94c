/** Rules of a version by their paths, how they are typed, and which of them the form shows. */
import type { Locale } from '../../schema/core/say.ts'
import type { RuleExplained } from './wire.ts'

export type RuleValue = string | number | boolean | null | readonly (string | number)[]

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRuleValue = (value: unknown): value is RuleValue => value !== undefined && !isGroup(value)

/** The value at 'flags.F1.shift'; null also where there is none. */
export function readRule(rules: unknown, path: string): RuleValue {
  const value = path.split('.').reduce<unknown>((group, name) => (isGroup(group) ? group[name] : undefined), rules)
  return isRuleValue(value) ? value : null
}

/** The part of the rules that says just these, nested as the rules are. */
export function nestRules(values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const part: Record<string, unknown> = {}
  for (const [path, value] of values) {
    const names = path.split('.')
    const last = names.pop() ?? path
    let group = part
    for (const name of names) {
      const inner = group[name]
      const next = isGroup(inner) ? inner : {}
      group[name] = next
      group = next
    }
    group[last] = value
  }
  return part
}

export const isSameRule = (a: RuleValue, b: RuleValue): boolean => JSON.stringify(a) === JSON.stringify(b)

const writeNumber = (value: number, locale: Locale) =>
  locale === 'ru' ? String(value).replace('.', ',') : String(value)

/** As it is typed in the language: 0,5 in Russian; a list by semicolons; nothing for what is not set. */
export function writeRule(value: RuleValue, locale: Locale): string {
  if (value === null) return ''
  if (typeof value === 'number') return writeNumber(value, locale)
  if (typeof value === 'object') return value.map((one) => writeRule(one, locale)).join('; ')
  return String(value)
}

/** Text that is no number goes as it is, and the server says what should be. */
function parseOne(text: string): string | number {
  const number = Number(text.replace(',', '.'))
  return text === '' || Number.isNaN(number) ? text : number
}

/** What was typed, as the kind of the rule's default: nothing set before means a list of words or nothing. */
export function parseRule(text: string, kind: RuleValue): RuleValue {
  const typed = text.trim()
  if (typeof kind === 'boolean') return typed === 'true'
  if (typeof kind === 'string') return typed
  if (typeof kind === 'number') return parseOne(typed)
  const list = typed.split(';').flatMap((one) => (one.trim() ? [one.trim()] : []))
  if (kind === null) return list.length ? list : null
  return kind.every((one) => typeof one === 'number') && kind.length ? list.map(parseOne) : list
}

export interface Filter {
  asked: string
  onlyChanged: boolean
}

/** Whether a rule is shown: by the words asked for, and by differing from its default. One with an error always is. */
export function isShown(
  { label, explanation, path, section }: RuleExplained,
  { asked, onlyChanged }: Filter,
  state: { isChanged: boolean; hasError: boolean },
): boolean {
  if (state.hasError) return true
  if (onlyChanged && !state.isChanged) return false
  const text = asked.trim().toLowerCase()
  return !text || [label, explanation, path, `§ ${section}`].some((one) => one.toLowerCase().includes(text))
}

/** The error of a rule, or of one value in its list (`rules.calendar.reminderDays.0`). */
export function errorOf(errors: Readonly<Record<string, string>>, path: string): string | undefined {
  const key = Object.keys(errors).find((one) => one === `rules.${path}` || one.startsWith(`rules.${path}.`))
  return key === undefined ? undefined : errors[key]
}

export const chapters = ['0', '1', '2', '3', '5', '6', '7', '8', '9'] as const
export type Chapter = (typeof chapters)[number]

/** The chapter of the method that a section belongs to: '6.9' is of '6'. */
export const chapterOf = (section: string): Chapter => chapters.find((one) => section.split('.')[0] === one) ?? '9'
