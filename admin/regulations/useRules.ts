import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useVerb } from '../core/verb/useVerb.ts'
import { useLanguage, useTell } from '../core/useTell.ts'
import { useUnsaved } from '../core/useUnsaved.tsx'
import { isSameRule, nestRules, parseRule, readRule, writeRule, type RuleValue } from './rules.ts'
import { says } from './says.ts'
import { editRegulationCommand, type RegulationVersion, type RuleExplained } from './wire.ts'

/** What is typed over a draft and not written yet, and how it is written: only what was changed is sent. */
export function useRules(regulation: RegulationVersion, defaults: unknown) {
  const t = useTell()
  const locale = useLanguage()
  const queries = useQueryClient()
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  // The version that the typing began on: when somebody writes meanwhile, the server refuses and the form says so.
  const [base, setBase] = useState(regulation.version)
  const verb = useVerb(editRegulationCommand, ({ editRegulation }) =>
    t(says.didEdit, { number: editRegulation.number }),
  )
  const letGo = useUnsaved(typed.size > 0)
  const defaultOf = (rule: RuleExplained): RuleValue => readRule(defaults, rule.path) ?? rule.default
  const valueOf = (rule: RuleExplained): RuleValue => {
    const text = typed.get(rule.path)
    return text === undefined ? readRule(regulation.rules, rule.path) : parseRule(text, rule.default)
  }
  const forget = () => {
    setTyped(new Map())
    setBase(regulation.version)
    verb.forget()
  }
  const type = (rule: RuleExplained, text: string) => {
    if (typed.size === 0) setBase(regulation.version)
    const next = new Map(typed)
    const stands = readRule(regulation.rules, rule.path)
    if (text === writeRule(stands, locale)) next.delete(rule.path)
    else next.set(rule.path, text)
    setTyped(next)
  }
  const write = async (rules: readonly RuleExplained[]) => {
    const values = rules.filter(({ path }) => typed.has(path)).map((rule) => [rule.path, valueOf(rule)] as const)
    if (await verb.run({ id: regulation.id, version: base, rules: nestRules(new Map(values)) })) {
      letGo()
      setTyped(new Map())
    } else await queries.invalidateQueries()
  }
  return {
    textOf: (rule: RuleExplained) => typed.get(rule.path) ?? writeRule(readRule(regulation.rules, rule.path), locale),
    isTyped: ({ path }: RuleExplained) => typed.has(path),
    differs: (rule: RuleExplained) => !isSameRule(valueOf(rule), defaultOf(rule)),
    defaultOf,
    type,
    reset: (rule: RuleExplained) => type(rule, writeRule(defaultOf(rule), locale)),
    write,
    forget,
    /** Takes what is typed over to the version that stands now. */
    carryOver: () => setBase(regulation.version),
    changed: typed.size,
    isOvertaken: typed.size > 0 && base !== regulation.version,
    running: verb.running,
    errors: verb.errors,
  }
}

export type RulesDraft = ReturnType<typeof useRules>
