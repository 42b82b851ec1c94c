/** A victim with at least one row in every tenant table, now and in tables to come, and every name of it marked. */
import { randomUUID } from 'node:crypto'
import type { Sql } from '../../../server/core/db/guard.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { listTenantTables } from './gate.ts'

export const MARK = 'тайна7'

interface Column {
  table: string
  name: string
  type: string
  enumFirst: string | null
  required: boolean
}

interface Reference {
  table: string
  column: string
  refTable: string
  refColumn: string
}

const listColumns = (sql: Sql): Promise<Column[]> => sql<Column[]>`
  select c.relname::text as table, a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
    (select e.enumlabel::text from pg_enum e where e.enumtypid = a.atttypid order by e.enumsortorder limit 1) as "enumFirst"
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  order by c.relname, a.attnum`

const listReferences = (sql: Sql): Promise<Reference[]> => sql<Reference[]>`
  select c.relname::text as table, a.attname::text as column, f.relname::text as "refTable", b.attname::text as "refColumn"
  from pg_constraint o join pg_class c on c.oid = o.conrelid join pg_class f on f.oid = o.confrelid,
    unnest(o.conkey, o.confkey) k(own, ref), pg_attribute a, pg_attribute b
  where o.contype = 'f' and a.attrelid = c.oid and a.attnum = k.own and b.attrelid = f.oid and b.attnum = k.ref`

export interface Victim {
  firmId: string
  companyId: string
  /** One id by table. */
  ids: Map<string, string>
  /** Ids that nobody outside of the company may be told. */
  companySecrets: string[]
  /** Ids that nobody outside of the firm may be told. */
  firmSecrets: string[]
}

type Owner = Pick<Victim, 'firmId' | 'companyId'>

const ownRows = (columns: readonly Column[], table: string, { firmId, companyId }: Owner): string => {
  const has = (name: string) => columns.some((one) => one.table === table && one.name === name)
  if (table === 'firms') return `id = '${firmId}'`
  if (table === 'companies') return `id = '${companyId}'`
  return has('company_id') ? `company_id = '${companyId}'` : `firm_id = '${firmId}'`
}

/** A value for a column that has no other source; throws for a type that nobody has thought of. */
function invent({ table, name, type, enumFirst }: Column): unknown {
  if (enumFirst) return enumFirst
  if (type === 'text') return name === 'locale' ? 'ru' : `${MARK}-${table}-${name}`
  if (type === 'uuid') return randomUUID()
  if (type === 'boolean') return false
  if (type.startsWith('timestamp') || type === 'date') return new Date().toISOString()
  if (/^(integer|bigint|smallint|numeric|real|double)/.test(type)) return 1
  if (type === 'jsonb') return '{}'
  if (type === 'bytea') return Buffer.alloc(1)
  if (type.endsWith('[]')) return '{}'
  throw new Error(`tests/core/attack/rows.ts does not know how to fill ${table}.${name} of type ${type}`)
}

/** Fills the tables in which the victim has nothing. Runs with triggers and foreign keys off. */
async function fillEmpty(sql: Sql, owner: Owner, columns: readonly Column[], ids: Map<string, string>): Promise<void> {
  const references = await listReferences(sql)
  const valueOf = (column: Column): unknown => {
    if (column.name === 'firm_id') return owner.firmId
    if (column.name === 'company_id') return owner.companyId
    if (column.name === 'id') return ids.get(column.table)
    const paths = references.filter((one) => one.table === column.table && one.column === column.name)
    const known = paths.find(({ refColumn, refTable }) => refColumn === 'id' && ids.has(refTable))
    return (known && ids.get(known.refTable)) ?? invent(column)
  }
  for (const { name: table } of await listTenantTables(sql)) {
    const [row] = await sql.unsafe(`select 1 from ${table} where ${ownRows(columns, table, owner)} limit 1`)
    if (row) continue
    ids.set(table, randomUUID())
    const filled = columns.filter((one) => one.table === table && (one.required || one.type === 'text'))
    const places = filled.map((_, at) => `$${at + 1}`).join(', ')
    const names = filled.map(({ name }) => `"${name}"`).join(', ')
    await sql.unsafe(`insert into ${table} (${names}) values (${places})`, filled.map(valueOf) as string[])
  }
}

/** Makes every name and text of the victim's known by the mark in it. */
async function markTexts(sql: Sql, owner: Owner, columns: readonly Column[]): Promise<void> {
  for (const { table, name } of columns.filter(
    (one) => one.type === 'text' && /^(name|title|email|question|text|detail_text)$/.test(one.name),
  )) {
    const tenant = columns.some((one) => one.table === table && one.name === 'firm_id') || table === 'firms'
    if (!tenant) continue
    const where = ownRows(columns, table, owner)
    await sql.unsafe(`update ${table} set ${name} = '${MARK}-' || md5(ctid::text) || '@example.org'
      where ${where} and ${name} is not null`)
  }
}

async function readIds(
  sql: Sql,
  owner: Owner,
  columns: readonly Column[],
  tables: readonly string[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const table of tables) {
    if (!columns.some((one) => one.table === table && one.name === 'id' && one.type === 'uuid')) continue
    const rows = await sql.unsafe<{ id: string }[]>(
      `select id::text as id from ${table} where ${ownRows(columns, table, owner)} order by id`,
    )
    found.set(
      table,
      rows.map(({ id }) => id),
    )
  }
  return found
}

/** Completes what the commands have built of the victim; a superuser's work. */
export async function completeVictim(database: Database, owner: Owner): Promise<Victim> {
  const { sql, end } = await database.openOwner()
  try {
    return await sql.begin(async (tx) => {
      const inside = tx as unknown as Sql
      await inside`set local session_replication_role = replica`
      const columns = await listColumns(inside)
      const tables = (await listTenantTables(inside)).map(({ name }) => name)
      const first = await readIds(inside, owner, columns, tables)
      const ids = new Map([...first].flatMap(([table, [id]]) => (id ? [[table, id] as const] : [])))
      await fillEmpty(inside, owner, columns, ids)
      await markTexts(inside, owner, columns)
      const all = await readIds(inside, owner, columns, tables)
      const ofCompany = (table: string) =>
        table === 'companies' || columns.some((one) => one.table === table && one.name === 'company_id')
      const secrets = (wanted: boolean) =>
        [...all].flatMap(([table, list]) => (ofCompany(table) === wanted ? list : []))
      return { ...owner, ids, companySecrets: secrets(true), firmSecrets: secrets(false) }
    })
  } finally {
    await end()
  }
}

/** One hash over all rows of the victim's company: whatever an attack changed shows. */
export async function fingerprint(database: Database, owner: Owner): Promise<string> {
  const { sql, end } = await database.openOwner()
  const columns = await listColumns(sql)
  const parts: string[] = []
  for (const { name: table, columns: own } of await listTenantTables(sql)) {
    if (table === 'journal' || (table !== 'companies' && !own.includes('company_id'))) continue
    const [row] = await sql.unsafe<{ hash: string }[]>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${table} t where ${ownRows(columns, table, owner)}`,
    )
    parts.push(`${table} ${row?.hash}`)
  }
  await end()
  return parts.join('\n')
}
