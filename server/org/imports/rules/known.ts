import { fold, groupBy } from './fold.ts'

/** The live chart as an import sees it. An employee's `positionTitle` is the title of a position of the same unit. */
export interface CurrentChart {
  units: CurrentUnit[]
  positions: { id: string; name: string; unitId: string }[]
  employees: CurrentEmployee[]
}
export interface CurrentUnit {
  id: string
  code: string
  name: string
  parentId: string | null
  order: number
  headEmployeeId: string | null
  headGuessed: boolean
}
export interface CurrentEmployee {
  id: string
  code: string
  name: string
  email: string | null
  locale: string
  unitId: string
  positionTitle: string | null
}

export const emptyChart: CurrentChart = { units: [], positions: [], employees: [] }

/** What a file may refer to without repeating it. Names are folded and stand for one thing only. */
export interface Known {
  unitNames: Map<string, string>
  codeByName: Map<string, string>
  codeByPath: Map<string, string>
  employeeByEmail: Map<string, string>
  employeeByName: Map<string, string>
  employeeCodes: Set<string>
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string, valueOf: (item: T) => string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, group] of groupBy(items, keyOf)) {
    const [only] = group
    if (key !== '' && only !== undefined && group.length === 1) found.set(key, valueOf(only))
  }
  return found
}

export const joinPath = (segments: readonly string[]): string => segments.map(fold).join(' / ')

function pathsOf(units: readonly CurrentUnit[]): Map<string, string> {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const pathOf = (unit: CurrentUnit): string => {
    const names: string[] = []
    const seen = new Set<string>()
    for (let at: CurrentUnit | undefined = unit; at && !seen.has(at.id); at = byId.get(at.parentId ?? '')) {
      seen.add(at.id)
      names.unshift(at.name)
    }
    return joinPath(names)
  }
  return unique(units, pathOf, ({ code }) => code)
}

/** Indexes of the live chart for finding by code, name, path and address. */
export function knowChart(current: CurrentChart): Known {
  return {
    unitNames: new Map(current.units.map(({ code, name }) => [code, name])),
    codeByName: unique(
      current.units,
      ({ name }) => fold(name),
      ({ code }) => code,
    ),
    codeByPath: pathsOf(current.units),
    employeeByEmail: unique(
      current.employees,
      ({ email }) => (email ?? '').toLowerCase(),
      ({ code }) => code,
    ),
    employeeByName: unique(
      current.employees,
      ({ name }) => fold(name),
      ({ code }) => code,
    ),
    employeeCodes: new Set(current.employees.map(({ code }) => code)),
  }
}
