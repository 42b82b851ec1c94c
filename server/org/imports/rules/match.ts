import type { ChartEmployee } from './people.ts'
import { fold, groupBy } from './fold.ts'
import type { CurrentEmployee } from './known.ts'

/** Who in the file is who in the live chart. */
export interface Matched {
  pairs: { current: CurrentEmployee; next: ChartEmployee }[]
  created: ChartEmployee[]
  missing: CurrentEmployee[]
  /** People (by address, else by a name that only they bear) whose code in the file is another than in the chart. */
  swapped: number
}

const emailOf = ({ email }: { email: string | null }): string => (email ?? '').toLowerCase()

/** Finds the same person in the live chart: by address, else by unique name unless the addresses tell two people apart. */
function personFinder(current: readonly CurrentEmployee[], next: readonly ChartEmployee[]) {
  const byEmail = new Map(current.filter(({ email }) => email).map((employee) => [emailOf(employee), employee]))
  const byName = groupBy(current, ({ name }) => fold(name))
  const namesakes = groupBy(next, ({ name }) => fold(name))
  return (employee: ChartEmployee): CurrentEmployee | null => {
    const addressed = byEmail.get(emailOf(employee))
    if (addressed && emailOf(employee) !== '') return addressed
    const name = fold(employee.name)
    const [only, ...others] = byName.get(name) ?? []
    if (!only || others.length > 0 || namesakes.get(name)?.length !== 1) return null
    return only.email !== null && employee.email !== null ? null : only
  }
}

/**
 * Pairs by external code; a person whose code is new, and whose old code the file no longer gives to anyone, stays the
 * same person under the new code.
 */
export function matchEmployees(current: readonly CurrentEmployee[], next: readonly ChartEmployee[]): Matched {
  const byCode = new Map(current.map((employee) => [employee.code, employee]))
  const inFile = new Set(next.map(({ code }) => code))
  const findPerson = personFinder(current, next)
  const taken = new Set<string>()
  const matched: Matched = { pairs: [], created: [], missing: [], swapped: 0 }
  for (const employee of next) {
    const person = findPerson(employee)
    if (person && person.code !== employee.code) matched.swapped++
    const recoded = person && !inFile.has(person.code) && !taken.has(person.id) ? person : null
    const same = byCode.get(employee.code) ?? recoded
    if (same) {
      taken.add(same.id)
      matched.pairs.push({ current: same, next: employee })
    } else matched.created.push(employee)
  }
  matched.missing = current.filter(({ id }) => !taken.has(id))
  return matched
}
