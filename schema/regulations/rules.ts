/**
 * The rules of a regulation as data: every parameter of method.md section 9, as amended by the decisions D1-D10, with
 * its default. What the decisions settled once for all (merging instead of suppressing, one publication, no weights of
 * providers in the company index) has one permitted value or no rule at all.
 */
import { z } from 'zod'
import { weightRules } from '../weights/rules.ts'
import { crossChecks } from './rules/crossChecks.ts'
import { maturity, response, rounding, scale, scoring, shrinkage, trend } from './rules/measuring.ts'
import { disclosure, flags, regime } from './rules/protecting.ts'
import { acquaintance, appeals, bonus, calendar, lowScore, retention, visibility } from './rules/running.ts'
import { closedGroup } from '../core/ruleValues.ts'

const fields = closedGroup({
  scale,
  regime,
  weights: weightRules.prefault({}),
  scoring,
  rounding,
  trend,
  shrinkage,
  flags,
  disclosure,
  response,
  calendar,
  visibility,
  appeals,
  lowScore,
  bonus,
  acquaintance,
  retention,
  maturity,
})

export type RulesFields = z.infer<typeof fields>

/** `rulesSchema.parse({})` gives the default rules; issues carry the key of a sentence as their message. */
export const rulesSchema = fields.superRefine((rules, context) => {
  for (const { path, key, holds } of crossChecks)
    if (!holds(rules)) context.addIssue({ code: 'custom', path: [...path], message: key })
})

export type Rules = z.infer<typeof rulesSchema>
/** What may be written: any part of the rules; what is left out takes its default. */
export type RulesInput = z.input<typeof rulesSchema>

export type RuleValue = string | number | boolean | null | readonly (string | number)[]

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRuleValue = (value: unknown): value is RuleValue => !isGroup(value) && value !== undefined

function* walk(value: unknown, path: string): Generator<readonly [string, RuleValue]> {
  if (isGroup(value))
    for (const [name, inner] of Object.entries(value)) yield* walk(inner, path ? `${path}.${name}` : name)
  else if (isRuleValue(value)) yield [path, value]
}

/** Every rule by its path ('disclosure.k', 'flags.F1.shift'), in the order of the schema; lists are one value. */
export const listRules = (rules: Rules): ReadonlyMap<string, RuleValue> => new Map(walk(rules, ''))

export interface ChangedRule {
  readonly path: string
  readonly from: RuleValue
  readonly to: RuleValue
}

/** The rules that differ between two versions, in the order of the schema. */
export function changedRules(from: Rules, to: Rules): ChangedRule[] {
  const after = listRules(to)
  return [...listRules(from)].flatMap(([path, value]) => {
    const changed = after.get(path) ?? null
    return JSON.stringify(value) === JSON.stringify(changed) ? [] : [{ path, from: value, to: changed }]
  })
}

/**
 * The default rules for a scale. Thresholds that are counted in points of the scale follow its length; the width of 6.6
 * and the gap of 6.7 take the method's own values for ten points (2 and 3) as soon as the scale has more than seven.
 */
export function defaultRulesOnScale(min: number, max: number): Rules {
  const stretch = (max - min) / 4
  const wide = max - min > 6
  const points = (value: number) => Number((value * stretch).toFixed(4))
  return rulesSchema.parse({
    scale: { min, max },
    scoring: { topBox: max },
    lowScore: { at: min + 1 > max - 1 ? min : min + 1 },
    rounding: { unitDecimals: wide ? 1 : 2 },
    trend: { s0sq: points(0.25 * stretch), deltaMin: points(0.2) },
    disclosure: { omega: wide ? 2 : Math.min(1, max - min), extremeGap: wide ? 3 : Math.min(2, max - min) },
    flags: {
      F1: { shift: points(0.5) },
      F2: { effect: points(0.2) },
      F4: { shift: points(0.5) },
      F6: { residual: points(0.75) },
      F7: { residual: points(0.75), change: points(0.75) },
      F11: { edge: points(0.35), lift: points(0.75) },
      F12: { effect: points(0.3) },
    },
  })
}
