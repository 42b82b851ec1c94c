import type { Sql } from '../db/guard.ts'
import type { JobName } from './install.ts'

export interface LostWork {
  name: JobName
  /** The key that its one waiting job is known by. */
  key: string
  firmId: string
  data: Record<string, string>
}

/** What the clock should have done and no job of it is running, waiting to retry or waiting at all. */
export const listLostWork = (sql: Sql) => sql<LostWork[]>`
  select due.name, due.key, due.firm_id as "firmId", due.data from (
    select 'closeRound' as name, id::text as key, firm_id, jsonb_build_object('roundId', id::text) as data
    from rounds where state = 'open' and closes_at <= app_now()
    union all
    select 'endIteration', i.agreement_id || ':' || i.number, i.firm_id,
      jsonb_build_object('agreementId', i.agreement_id::text, 'iteration', i.number::text)
    from agreement_iterations i join agreements a on a.id = i.agreement_id
    where a.state = 'judging' and i.ended_at is null and i.deadline <= app_now()
    union all
    select 'closeProposal', p.agreement_id || ':' || p.iteration, p.firm_id,
      jsonb_build_object('agreementId', p.agreement_id::text, 'iteration', p.iteration::text)
    from agreement_proposals p join agreements a on a.id = p.agreement_id
    where a.state = 'proposed' and p.closed_at is null and p.closes_at <= app_now()
  ) due where not exists (
    select 1 from pgboss.job j where j.name = due.name and j.singleton_key = due.key
      and (j.state in ('retry', 'active') or (j.state = 'created' and j.start_after <= now())))`
