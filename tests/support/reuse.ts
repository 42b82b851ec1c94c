/**
 * Embedded databases that test files hand on to one another: emptying one takes a fifth of the time that opening another
 * takes. Handed on is only what nobody can tell from a new one: whose structure a test has changed is thrown away.
 */
import type { Sql } from '../../server/core/db/guard.ts'

const ofProduct = `nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND nspname NOT LIKE 'pg\\_temp%'`
const relations = `pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${ofProduct}`

/** All that tells one structure from another, a row each; whole rows but for what only counts or is rebuilt. */
const structure = [
  `SELECT nspname, relname, relkind, relacl::text, relrowsecurity, relforcerowsecurity, relowner FROM ${relations}`,
  `SELECT relname, attname, atttypid, attnotnull, attacl::text FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${ofProduct} AND attnum > 0`,
  `SELECT proname, prosrc, proacl::text, prosecdef FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace WHERE ${ofProduct}`,
  `SELECT polname, polrelid::regclass::text, polcmd, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid) FROM pg_policy`,
  `SELECT tgname, tgrelid::regclass::text, tgenabled, tgfoid FROM pg_trigger WHERE NOT tgisinternal`,
  `SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint`,
  `SELECT rolname, rolsuper, rolbypassrls, rolconfig::text FROM pg_roles`,
]

const hash = async (sql: Sql, query: string): Promise<string> => {
  const [row] = await sql.unsafe(`SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash FROM (${query}) t`)
  return String(row?.['hash'])
}

async function hashAll(sql: Sql, queries: readonly string[]): Promise<string> {
  const hashes: string[] = []
  for (const query of queries) hashes.push(await hash(sql, query))
  return hashes.join()
}

async function listTables(sql: Sql): Promise<string[]> {
  const rows = await sql.unsafe(
    `SELECT format('%I.%I', nspname, relname) AS name FROM ${relations} AND relkind = 'r' ORDER BY 1`,
  )
  return rows.map(({ name }) => String(name))
}

/** What a new database is like: its structure, which tables are empty, and what the others hold. */
export interface Mould {
  structure: string
  empty: readonly string[]
  full: readonly string[]
  contents: string
}

const readContents = (sql: Sql, tables: readonly string[]) =>
  hashAll(
    sql,
    tables.map((name) => `SELECT * FROM ${name}`),
  )

export async function takeMould(sql: Sql): Promise<Mould> {
  const [empty, full]: [string[], string[]] = [[], []]
  for (const name of await listTables(sql)) {
    const [row] = await sql.unsafe(`SELECT EXISTS (SELECT FROM ${name}) AS holds`)
    ;(row?.['holds'] ? full : empty).push(name)
  }
  return { structure: await hashAll(sql, structure), empty, full, contents: await readContents(sql, full) }
}

/** Makes a used database what a new one is. False where it can't: then it is not to be used again. */
export async function empty(sql: Sql, mould: Mould): Promise<boolean> {
  const known = new Set([...mould.empty, ...mould.full])
  // The store of a round's ballots is a table of its own that lives as long as the round is open.
  const stores = (await listTables(sql)).filter((name) => name.startsWith('sealed.') && !known.has(name))
  await sql.begin(async (tx) => {
    // What is frozen refuses to be emptied, by triggers.
    await tx.unsafe(`SET LOCAL session_replication_role = replica`)
    for (const name of stores) await tx.unsafe(`DROP TABLE ${name}`)
    await tx.unsafe(`TRUNCATE ${mould.empty.join()} RESTART IDENTITY CASCADE`)
  })
  if ((await readContents(sql, mould.full)) !== mould.contents) return false
  return (await hashAll(sql, structure)) === mould.structure
}
