/** Units and employees stand in a later room: they are read by name here, as the foreign keys to them are. */
import { sql, type SQL } from 'drizzle-orm'
import { foundKinds, type FoundKind } from '../../../schema/companies/terms.ts'
import type { Search } from '../../../schema/companies/inputs.ts'
import type { Tx } from '../../core/context.ts'

export interface FoundRecord {
  kind: FoundKind
  id: string
  name: string
  companyId: string
  companyName: string
  unitId: string | null
  unitName: string | null
}

interface Row extends Record<string, unknown> {
  kind: string
  id: string
  name: string
  company_id: string
  company_name: string
  unit_id: string | null
  unit_name: string | null
}

/** Companies that the actor works for, those in the archive left out. */
function reached(tx: Tx): SQL {
  const { firmId, companies } = tx.scope
  const own = companies === '*' ? sql`true` : companies.length ? sql`company.id in ${[...companies]}` : sql`false`
  return sql`company.firm_id = ${firmId} and company.archived_at is null and ${own}`
}

/**
 * Companies, open units and present people whose name holds the text, or whose code begins with it: at most `first` of
 * each kind, names that begin with it before the others. One statement.
 */
export async function searchRecords(tx: Tx, { text, first }: Search): Promise<FoundRecord[]> {
  const literal = text.replace(/[\\%_]/g, '\\$&')
  const part = `%${literal}%`
  const start = `${literal}%`
  const best = (of: SQL) =>
    sql`order by ${of}.name ilike ${start} desc, ${of}.name collate "und-x-icu", ${of}.id limit ${first}`
  const rows = await tx.db.execute<Row>(sql`
    with reached as (select company.id, company.name from companies as company where ${reached(tx)}),
    found_companies as (
      select 'company' as kind, id, name, id as company_id, name as company_name, null::uuid as unit_id,
        null::text as unit_name
      from reached where name ilike ${part} ${best(sql`reached`)}
    ),
    found_units as (
      select 'unit' as kind, unit.id, unit.name, reached.id as company_id, reached.name as company_name,
        unit.id as unit_id, unit.name as unit_name
      from units as unit join reached on reached.id = unit.company_id
      where unit.closed_at is null and (unit.name ilike ${part} or unit.code ilike ${start}) ${best(sql`unit`)}
    ),
    found_people as (
      select 'person' as kind, employee.id, employee.name, reached.id as company_id, reached.name as company_name,
        unit.id as unit_id, unit.name as unit_name
      from employees as employee join reached on reached.id = employee.company_id
        join units as unit on unit.company_id = employee.company_id and unit.id = employee.unit_id
      where employee.left_at is null and (employee.name ilike ${part} or employee.code ilike ${start}) ${best(sql`employee`)}
    )
    select * from found_companies union all select * from found_units union all select * from found_people`)
  return foundKinds.flatMap((kind) =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => ({
        kind,
        id: row.id,
        name: row.name,
        companyId: row.company_id,
        companyName: row.company_name,
        unitId: row.unit_id,
        unitName: row.unit_name,
      })),
  )
}
