import type { Locale } from '../../schema/core/say.ts'
import type { Tell } from '../core/useTell.ts'
import { writeRule, type RuleValue } from './rules.ts'
import { says } from './says.ts'
import type { RuleExplained } from './wire.ts'

const DIGITS = 4

/** A share such as 2/3 is read with four digits; the form types it in full. */
const roundOff = (value: RuleValue): RuleValue => (typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value)

/** A value as people read it: alternatives by their names, numbers in the language, «не задано» for none. */
export function nameRule(
  t: Tell,
  locale: Locale,
  value: RuleValue,
  alternatives: RuleExplained['alternatives'],
): string {
  const nameOne = (one: RuleValue) =>
    alternatives.find((alternative) => alternative.value === one)?.label ?? writeRule(roundOff(one), locale)
  if (value === null) return t(says.nothing)
  if (typeof value !== 'object') return nameOne(value)
  return value.length ? value.map(nameOne).join('; ') : t(says.nothing)
}
