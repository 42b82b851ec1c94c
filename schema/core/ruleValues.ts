/**
 * The kinds of value that a rule may have. Each kind declares its own refusal sentence, so that the reader of a refusal
 * learns the permitted range and not only that the value is wrong.
 */
import { z } from 'zod'
import { words } from './say.ts'

const says = words('core', {
  'rules.unknown': {
    ru: 'Такого правила в Положении нет. Уберите лишнее имя или исправьте опечатку.',
    en: 'The regulation has no such rule. Remove the name or correct it.',
  },
  'rules.notGroup': {
    ru: 'Здесь должна быть группа правил, а не отдельное значение.',
    en: 'A group of rules belongs here, not a single value.',
  },
  'rules.choice': { ru: 'Выберите одно из предложенных значений.', en: 'Choose one of the values offered.' },
  'rules.fixed': {
    ru: 'Это правило закреплено методикой, изменить его нельзя.',
    en: 'The method fixes this rule; it cannot be changed.',
  },
  'rules.yesNo': { ru: 'Ответьте «да» или «нет».', en: 'Answer yes or no.' },
})

const inRussian = (value: number) => String(value).replace('.', ',').replace('-', '−')

const declareRange = (kind: 'whole' | 'number', min: number, max: number): string => {
  const name = `rules.${kind}.${min}.${max}`
  const noun = kind === 'whole' ? { ru: 'целое число', en: 'a whole number' } : { ru: 'число', en: 'a number' }
  words('core', {
    [name]: {
      ru: `Укажите ${noun.ru} от ${inRussian(min)} до ${inRussian(max)}.`,
      en: `Give ${noun.en} from ${min} to ${max}.`,
    },
  })
  return `core.${name}`
}

/** A whole number from min to max, both included. */
export function whole(min: number, max: number) {
  const key = declareRange('whole', min, max)
  return z.int(key).min(min, key).max(max, key)
}

/** A finite number from min to max, both included; shares go from 0 to 1. */
export function decimal(min: number, max: number) {
  const key = declareRange('number', min, max)
  return z.number(key).min(min, key).max(max, key)
}

export const yesNo = () => z.boolean(says['rules.yesNo'].key)

export const choice = <const T extends readonly [string, ...string[]]>(options: T) =>
  z.enum(options, says['rules.choice'].key)

/** A rule with one permitted value: it is printed in the regulation, but nobody may choose otherwise. */
export const fixed = <const T extends string | boolean>(value: T) =>
  z.literal(value, says['rules.fixed'].key).default(() => value)

const refuseGroup = (issue: { code?: string }) =>
  issue.code === 'unrecognized_keys' ? says['rules.unknown'].key : says['rules.notGroup'].key

/** A closed group of rules: unknown names are refused. */
export const closedGroup = <T extends z.core.$ZodLooseShape>(shape: T) => z.strictObject(shape, { error: refuseGroup })
