import { expect } from 'vitest'
import { tell } from '../../../schema/core/say.ts'
import type { Locale } from '../../../schema/core/say.ts'
import { buildChart } from '../../../server/org/imports/rules/chart.ts'
import type { Chart, ChartOptions } from '../../../server/org/imports/rules/chart.ts'
import type { CurrentChart } from '../../../server/org/imports/rules/known.ts'
import { guessMapping } from '../../../server/org/imports/rules/mapping.ts'
import type { Problem, ProblemKind } from '../../../server/org/imports/rules/problem.ts'
import { readTable } from '../../../server/org/imports/rules/read.ts'
import type { ReadOptions, Table } from '../../../server/org/imports/rules/read.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A table that was read; fails with the sentence when it was refused. */
export async function givenTable(file: string | Uint8Array, options: ReadOptions = {}): Promise<Table> {
  const read = await readTable(typeof file === 'string' ? bytesOf(file) : file, options)
  if ('refused' in read) throw new Error(tell(read.refused, 'en'))
  return read
}

/** The sentence with which a file is refused. */
export async function refusalOf(file: Uint8Array, options: ReadOptions = {}, locale: Locale = 'ru'): Promise<string> {
  const read = await readTable(file, options)
  if (!('refused' in read)) throw new Error('the file was read')
  return tell(read.refused, locale)
}

/** The chart of a CSV under the guessed mapping, with what the user would add. */
export async function givenChart(csv: string, asked: Partial<ChartOptions> = {}): Promise<Chart> {
  const table = await givenTable(csv)
  const { mapping, shape } = guessMapping(table)
  return buildChart(table, { mapping, shape, ...asked })
}

/** The only problem of a kind. */
export function problemIn({ problems }: { problems: Problem[] }, kind: ProblemKind): Problem {
  const found = problems.filter((problem) => problem.kind === kind)
  expect(found.map(({ line }) => line)).toHaveLength(1)
  const [only] = found
  if (!only) throw new Error(`no ${kind}`)
  return only
}

export const kindsIn = ({ problems }: { problems: Problem[] }): string[] =>
  problems.map(({ kind, line }) => `${line} ${kind}`)

/** «Name < Parent» for every unit. */
export function treeOf({ units }: Chart): Record<string, string | null> {
  const names = new Map(units.map(({ code, name }) => [code, name]))
  return Object.fromEntries(
    units.map(({ name, parentCode }) => [name ?? '', parentCode && (names.get(parentCode) ?? parentCode)]),
  )
}

/** The live chart that carrying out an import into an empty company leaves. */
export function settle(chart: Chart): CurrentChart {
  return {
    units: chart.units.map((unit) => ({
      id: `unit:${unit.code}`,
      code: unit.code,
      name: unit.name ?? unit.code,
      parentId: unit.parentCode === null ? null : `unit:${unit.parentCode}`,
      order: unit.order,
      headEmployeeId: unit.headEmployeeCode === null ? null : `employee:${unit.headEmployeeCode}`,
      headGuessed: unit.headGuessed,
    })),
    positions: chart.positions.map(({ unitCode, title }) => ({
      id: `position:${unitCode}:${title}`,
      name: title,
      unitId: `unit:${unitCode}`,
    })),
    employees: chart.employees.map((employee) => ({
      id: `employee:${employee.code}`,
      code: employee.code,
      name: employee.name,
      email: employee.email,
      locale: employee.locale ?? 'ru',
      unitId: `unit:${employee.unitCode}`,
      positionTitle: employee.position,
    })),
  }
}
