/** Which rules stand behind the locked clauses of a section: those whose values the clauses ask for as they are written. */
import type { Rules } from '../../../schema/regulations/rules.ts'
import { sections } from './clauses.ts'
import type { RegulationFacts } from './facts.ts'

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same group, noting the path of every value that is read from it. */
function watch<T extends object>(group: T, path: string, seen: Set<string>): T {
  return new Proxy(group, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof name !== 'string') return value
      const own = path ? `${path}.${name}` : name
      if (isGroup(value)) return watch(value, own, seen)
      seen.add(own)
      return value
    },
  })
}

/** Paths of rules in the order in which the clauses name them; none in an own section, or where the clauses are fixed. */
export function listRulesBehind(facts: RegulationFacts, key: string): string[] {
  const [, clauses] = sections.find(([name]) => name === key) ?? []
  const seen = new Set<string>()
  const rules: Rules = watch(facts.rules, '', seen)
  clauses?.({ ...facts, rules }, (iso) => iso)
  return [...seen]
}
