/** Quick charts for the tests of rooms that come after the chart: rows at once, not command by command. */
import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { employees, units } from '../../../schema/org/tables.ts'
import type { Regime } from '../../../schema/org/terms.ts'
import { ownedBy, within, type Actor, type Tx } from '../../../server/core/context.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { contextFor } from '../api.ts'

export interface GivenUnit {
  code: string
  /** «Отдел <code>» when not given. */
  name?: string
  /** Code of the unit above, which may come later in the list. */
  parent?: string
  /** How many employees; each has an e-mail address, and the first is the unit's head. None when not given. */
  people?: number
  regime?: Regime | null
  /** How many of the people, from the first on, speak for the unit under R1. None when not given. */
  representatives?: number
}

export interface GivenChart {
  /** Unit ids by code. */
  units: Map<string, string>
  /** Employee ids by unit code, head first, in the order of their codes `<unit code>-1`, `<unit code>-2`, … */
  employees: Map<string, string[]>
}

const CHUNK = 1000

async function fill(tx: Tx, companyId: string, specs: readonly GivenUnit[], chart: GivenChart): Promise<void> {
  const order = new Map<string, number>()
  const unitRows = specs.map((spec) => {
    const parent = spec.parent ?? ''
    const sortOrder = order.get(parent) ?? 0
    order.set(parent, sortOrder + 1)
    const parentId = spec.parent ? chart.units.get(spec.parent) : null
    if (parentId === undefined) throw new Error(`no unit with the code ${spec.parent}`)
    const { code, name = `Отдел ${code}`, regime = null } = spec
    return { ...ownedBy(tx, companyId), id: chart.units.get(code), code, name, parentId, sortOrder, regime }
  })
  const people = specs.flatMap(({ code, representatives = 0 }) =>
    (chart.employees.get(code) ?? []).map((id, at) => ({
      ...ownedBy(tx, companyId),
      id,
      code: `${code}-${at + 1}`,
      name: `Сотрудник ${code}-${at + 1}`,
      email: `${id}@example.org`,
      unitId: chart.units.get(code) ?? '',
      representative: at < representatives,
    })),
  )
  if (unitRows.length) await tx.db.insert(units).values(unitRows)
  for (let at = 0; at < people.length; at += CHUNK) await tx.db.insert(employees).values(people.slice(at, at + CHUNK))
  const heads = sql`(select e.id from ${employees} e where e.unit_id = ${units}.id order by e.id limit 1)`
  await tx.db
    .update(units)
    .set({ headEmployeeId: heads })
    .where(within(tx, units, sql`${units.companyId} = ${companyId} and ${units.headEmployeeId} is null`))
}

/** Units with employees of a company, written by an actor who reaches it. Codes are new to the company. */
export async function givenChart(
  database: Database,
  actor: Actor,
  companyId: string,
  specs: readonly GivenUnit[],
): Promise<GivenChart> {
  const chart: GivenChart = {
    units: new Map(specs.map(({ code }) => [code, v7()])),
    employees: new Map(specs.map(({ code, people = 0 }) => [code, Array.from({ length: people }, () => v7())])),
  }
  await contextFor(database, actor).write((tx) => fill(tx, companyId, specs, chart))
  return chart
}
