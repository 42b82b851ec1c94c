/**
 * The store of jobs: pg-boss's own tables, made by the owner together with the migrations, and the two functions through
 * which the app role reaches them. The role has no rights on the tables: it can leave a job for the firm of its own
 * transaction, and it can say that such a job is done, nothing else. So row-level security stays what it is.
 */
import PgBoss from 'pg-boss'
import type { Sql } from '../db/guard.ts'

export const jobNames = [
  'invite',
  'remind',
  'closeRound',
  'sendSignInLetter',
  'sendPersonalLetters',
  'endIteration',
  'closeProposal',
] as const
export type JobName = (typeof jobNames)[number]

/** Seconds after which a job is given to another worker when the one that took it has not been heard of. */
export const EXPIRY_SECONDS = 120

/**
 * `stately`: of one key there is at most one job waiting, one to be retried and one under way, over all processes.
 * Attempts come after about 10, 20, 40… seconds.
 */
const queueOptions = {
  policy: 'stately',
  retryLimit: 8,
  retryDelay: 10,
  retryBackoff: true,
  expireInSeconds: EXPIRY_SECONDS,
  retentionMinutes: 60 * 24 * 30,
}

const TEXT = 25

/** A parameter as text: what jsonb and array parameters look like must not hang on how drizzle has set the driver. */
function asText(sql: Sql, value: unknown) {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return `{${value.map(String).join(',')}}`
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? sql.typed(JSON.stringify(value), TEXT) : (value as string | number | boolean)
}

const wholeTransaction = /^\s*BEGIN;([\s\S]*)COMMIT;\s*$/

/**
 * pg-boss over our driver. Its longer steps are texts of many statements with their own BEGIN and COMMIT: they run as a
 * transaction of the driver, else a failing one would leave the connection inside a broken transaction.
 */
export const bossDatabase = (sql: Sql): PgBoss.Db => ({
  executeSql: async (text: string, values: unknown[] = []) => {
    const [, body] = wholeTransaction.exec(text) ?? []
    if (body) {
      await sql.begin((tx) => tx.unsafe(body).simple())
      return { rows: [] }
    }
    const rows = await sql.unsafe(
      text,
      values.map((value) => asText(sql, value)),
    )
    return { rows: [...rows] }
  },
})

const functions = `
create or replace function pgboss.enqueue(p_name text, p_data jsonb, p_start_after timestamptz, p_key text)
returns void language plpgsql security definer set search_path = pg_catalog, pgboss as $$
begin
  if public.current_firm() is null or p_data->>'firmId' is distinct from public.current_firm()::text then
    raise exception 'a job belongs to the firm of its transaction' using errcode = 'IC001';
  end if;
  update pgboss.job set start_after = coalesce(p_start_after, now()), data = p_data
    where name = p_name and singleton_key = p_key and state = 'created';
  if found then return; end if;
  insert into pgboss.job (name, data, start_after, singleton_key, expire_in, keep_until, retry_limit, retry_delay, retry_backoff, policy)
  select q.name, p_data, coalesce(p_start_after, now()), coalesce(p_key, gen_random_uuid()::text), q.expire_seconds * interval '1s',
    coalesce(p_start_after, now()) + q.retention_minutes * interval '1 minute', q.retry_limit, q.retry_delay, q.retry_backoff, q.policy
  from pgboss.queue q where q.name = p_name
  on conflict do nothing;
end $$;
create or replace function pgboss.settle(p_job uuid)
returns boolean language plpgsql security definer set search_path = pg_catalog, pgboss as $$
begin
  update pgboss.job set state = 'completed', completed_on = now()
    where id = p_job and state = 'active' and data->>'firmId' = public.current_firm()::text;
  return found;
end $$;
revoke all on function pgboss.enqueue(text, jsonb, timestamptz, text), pgboss.settle(uuid) from public;
grant usage on schema pgboss to internal_client_app;
grant execute on function pgboss.enqueue(text, jsonb, timestamptz, text), pgboss.settle(uuid) to internal_client_app;
`

/** Makes or upgrades the store of jobs. `sql` is the owner's connection, after the migrations and under their lock. */
export async function installJobs(sql: Sql): Promise<void> {
  const boss = new PgBoss({ db: bossDatabase(sql), supervise: false, schedule: false })
  await boss.start()
  for (const name of jobNames) {
    await sql`select pgboss.create_queue(${name}, ${JSON.stringify(queueOptions)}::text::json)`
  }
  await boss.stop({ graceful: false })
  await sql.unsafe(functions).simple()
}
