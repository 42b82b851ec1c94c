/** The catalogue gate: what of the database's protection is missing, in words. An empty list is a pass. */
import type { Sql } from '../../../server/core/db/guard.ts'

const APP = 'internal_client_app'

/** Tables of no tenant, and why. */
const exempt = new Map([
  ['clock', 'the one clock; only the owner writes it'],
  ['sign_in_attempts', 'counted before anybody’s firm is known; hashes and times only'],
])

/** Definer functions: what precedes a tenant, and the sealed store. Whatever is not here is a hole. */
const definers = [
  'app_now',
  'count_sealed_ballots',
  'discard_draft',
  'drop_sealed_store',
  'find_api_token',
  'find_employees',
  'find_participant',
  'find_session',
  'find_personal_link',
  'find_sign_in_letter',
  'find_user',
  'find_viewer',
  'guard_round_part',
  'has_sealed_ballot',
  'open_sealed_store',
  'read_draft',
  'remove_sealed_ballot',
  'save_draft',
  'seal_ballot',
  'take_sealed_ballots',
  'unanswered_participants',
]

/** Unique across tenants on purpose: an address signs in anywhere, a secret is found before its tenant is known. */
const uniqueEverywhere = ['users(email)', 'sessions(token_hash)', 'api_tokens(token_hash)', 'viewers(token_hash)']

const insertOnly = [
  'journal',
  'round_units',
  'round_links',
  'round_criteria',
  'cells',
  'cell_criteria',
  'comments',
  'unit_responses',
  'round_tallies',
  'scores',
  'release_entries',
  'agreement_protocols',
  'regulation_decisions',
  'regulation_acknowledgements',
]

interface Table {
  name: string
  columns: string[]
  secured: boolean
  forced: boolean
}

const listTables = (sql: Sql): Promise<Table[]> => sql<Table[]>`
  select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') order by c.relname`

/** The tables that belong to a firm. */
export const listTenantTables = async (sql: Sql): Promise<Table[]> =>
  (await listTables(sql)).filter(({ name }) => !exempt.has(name))

async function findUnsecured(sql: Sql): Promise<string[]> {
  return (await listTenantTables(sql)).flatMap(({ name, columns, secured, forced }) => [
    ...(name === 'firms' || columns.includes('firm_id') ? [] : [`${name}: neither a tenant's table nor exempt`]),
    ...(secured ? [] : [`${name}: row-level security is off`]),
    ...(forced ? [] : [`${name}: row-level security is not forced`]),
  ])
}

interface Policy {
  table: string
  name: string
  command: string
  everybody: boolean
  app: boolean
  using: string | null
  check: string | null
}

const listPolicies = (sql: Sql): Promise<Policy[]> => sql<Policy[]>`
  select c.relname as table, p.polname as name, p.polcmd::text as command, p.polroles = '{0}' as everybody,
    exists (select 1 from pg_roles r where r.oid = any (p.polroles) and pg_has_role(${APP}, r.oid, 'member')) as app,
    pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' order by c.relname, p.polname`

/** What a policy of the table must speak of, on both its sides. */
function wantsOf({ name, columns }: Table): string[] {
  if (name === 'companies' || (columns.includes('company_id') && name !== 'journal'))
    return ['current_firm()', 'current_companies()']
  return ['current_firm()', ...(['firms', 'journal'].includes(name) ? [] : ['on_firm_side()'])]
}

async function findOpenPolicies(sql: Sql): Promise<string[]> {
  const policies = await listPolicies(sql)
  return (await listTenantTables(sql)).flatMap((table) => {
    // Policies of other roles (the owner's look-ups) don't open anything to the app role.
    const felt = policies.filter((one) => one.table === table.name && (one.everybody || one.app))
    const whole = (text: string | null) => wantsOf(table).every((want) => text?.includes(want))
    const open = felt.filter(({ using, check }) => !whole(using) || !whole(check))
    return [
      ...(felt.some(({ command }) => command === '*') ? [] : [`${table.name}: no policy for all commands`]),
      ...open.map(({ name }) => `${table.name}: policy ${name} lets more through than the scope`),
    ]
  })
}

interface Key {
  table: string
  kind: string
  primary: boolean
  columns: string[]
}

const listKeys = (sql: Sql): Promise<Key[]> => sql<Key[]>`
  select c.relname as table, 'u' as kind, i.indisprimary as primary,
    array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality k(n, at) join pg_attribute a
      on a.attrelid = c.oid and a.attnum = k.n order by k.at) as columns
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and i.indisunique
  union all
  select c.relname, 'f', false, array(select a.attname::text from unnest(o.conkey) with ordinality k(n, at)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.n order by k.at)
  from pg_constraint o join pg_class c on c.oid = o.conrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and o.contype = 'f'`

/**
 * Uniqueness and foreign keys are checked past the policies: a key that doesn't lead with the tenant tells of other
 * tenants' rows. A random id that a foreign key of its own holds to the row's company (a round's, a release's) leads too.
 */
async function findLooseKeys(sql: Sql): Promise<string[]> {
  const tenants = new Map((await listTenantTables(sql)).map((table) => [table.name, table]))
  const keys = await listKeys(sql)
  const tied = (table: string, column: string) =>
    keys.some(
      (key) =>
        key.table === table && key.kind === 'f' && key.columns[0] === 'company_id' && key.columns.includes(column),
    )
  return keys
    .filter(({ table, kind, columns, primary }) => {
      const [first = ''] = columns
      if (!tenants.has(table) || ['firm_id', 'company_id'].includes(first)) return false
      if (primary && columns.join() === 'id') return false
      const leads = kind === 'u' ? first.endsWith('_id') : first === 'round_id'
      return !(leads && tied(table, first))
    })
    .map(({ table, columns }) => `${table}(${columns.join()})`)
    .filter((key) => !uniqueEverywhere.includes(key))
    .map((key) => `${key}: the key does not lead with the tenant`)
}

async function findOverMighty(sql: Sql): Promise<string[]> {
  const roles = await sql<{ gap: string }[]>`
    select 'the app role may more than it should' as gap from pg_roles r where r.rolname = ${APP}
      and (r.rolsuper or r.rolbypassrls or r.rolcreatedb or r.rolcreaterole or r.rolreplication)
    union all select 'the app role is a member of ' || g.rolname from pg_auth_members m
      join pg_roles r on r.oid = m.member join pg_roles g on g.oid = m.roleid where r.rolname = ${APP}
    union all select 'the app role owns ' || c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = ${APP}
    union all select 'the app role owns ' || p.proname from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = ${APP}
    union all select 'the app role may create in ' || n.nspname from pg_namespace n
      where n.nspname in ('public', 'sealed') and has_schema_privilege(${APP}, n.oid, 'create')
    union all select 'the app role reaches the sealed store' where has_schema_privilege(${APP}, 'sealed', 'usage')`
  const grants = await sql<{ gap: string }[]>`
    select 'the app role may ' || lower(p.privilege) || ' ' || c.relname as gap
    from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) p(privilege)
    where n.nspname = 'public' and c.relkind in ('r', 'p') and has_table_privilege(${APP}, c.oid, p.privilege)
      and (p.privilege = 'TRUNCATE' or c.relname = 'clock'
        or (c.relname = any (${insertOnly}) and p.privilege in ('UPDATE', 'DELETE'))
        or (c.relname in ('releases', 'participants', 'round_keys', 'users', 'firms', 'companies', 'api_tokens') and p.privilege = 'DELETE'))`
  return [...roles, ...grants].map(({ gap }) => gap)
}

async function findWildFunctions(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string; pinned: boolean; open: boolean }[]>`
    select p.proname::text as name, coalesce(p.proconfig::text like '%search_path=pg_catalog, public%', false) as pinned,
      exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0) as open
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('public', 'sealed') and p.prosecdef order by p.proname`
  return [
    ...rows
      .filter(({ name }) => !definers.includes(name))
      .map(({ name }) => `${name}: a definer function that is not listed`),
    ...definers
      .filter((name) => !rows.some((row) => row.name === name))
      .map((name) => `${name}: listed, but no definer function`),
    ...rows
      .filter(({ pinned }) => !pinned)
      .map(({ name }) => `${name}: a definer function without its own search_path`),
    ...rows.filter(({ open }) => open).map(({ name }) => `${name}: a definer function that everybody may call`),
  ]
}

/** Views run as their owner unless told otherwise, and what is materialised has no policies at all. */
async function findViews(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select c.relname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false)))`
  return rows.map(({ name }) => `${name}: a view that looks past the policies`)
}

export async function findGaps(sql: Sql): Promise<string[]> {
  const gaps: string[] = []
  for (const find of [findUnsecured, findOpenPolicies, findLooseKeys, findOverMighty, findWildFunctions, findViews])
    gaps.push(...(await find(sql)))
  return gaps
}
