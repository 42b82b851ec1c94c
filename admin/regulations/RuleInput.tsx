import { Choice } from '../core/form/Choice.tsx'
import { Field } from '../core/form/Field.tsx'
import type { Locale } from '../../schema/core/say.ts'
import { useLanguage, useTell } from '../core/useTell.ts'
import type { RuleOption, RuleValue } from './mainRules.ts'
import { says } from './says.ts'
import type { RuleExplained } from './wire.ts'

export interface RuleInputProps {
  rule: RuleExplained
  options: readonly RuleOption[] | undefined
  /** As it stands in the version: tells which kind of input it takes. */
  kind: RuleValue
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

/** What was typed, as the rule's own kind; text that is no number goes as it is, and the server says what should be. */
export function parseRule(text: string, kind: RuleValue): RuleValue {
  if (typeof kind === 'boolean') return text === 'true'
  if (typeof kind === 'string') return text
  const number = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || Number.isNaN(number) ? text : number
}

/** As it is typed in the language: 0,5 in Russian. */
export const writeRule = (value: unknown, locale: Locale): string =>
  typeof value === 'number' && locale === 'ru' ? String(value).replace('.', ',') : String(value)

export function RuleInput({ rule, options, kind, value, error, onChange }: RuleInputProps) {
  const t = useTell()
  const locale = useLanguage()
  const yesNo = [
    { value: 'true', label: t(says.yes) },
    { value: 'false', label: t(says.no) },
  ]
  const choices =
    typeof kind === 'boolean' ? yesNo : options?.map((option) => ({ value: option.value, label: t(option.name) }))
  const byDefault =
    choices?.find((choice) => choice.value === String(rule.default))?.label ?? writeRule(rule.default, locale)
  const shared = {
    label: rule.label,
    value,
    onChange,
    error,
    helperText: `${rule.explanation} ${t(says.byDefault, { value: byDefault })}`,
  }
  return choices ? (
    <Choice {...shared} options={choices} />
  ) : (
    <Field {...shared} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
  )
}
