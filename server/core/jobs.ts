/**
 * Work that is done later: by pg-boss, in the same database, so that a job is left in the very transaction that needs it
 * and goes with it. The loop is ours: pg-boss's own worker doesn't wait for its completions, and one that fails on a lost
 * connection would end the process.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { sql as statement } from 'drizzle-orm'
import PgBoss from 'pg-boss'
import { createContext, type Context, type Tx } from './context.ts'
import type { Sql } from './db/guard.ts'
import type { Parts } from './http.ts'
import { bossDatabase, EXPIRY_SECONDS, jobNames, type JobName } from './jobs/install.ts'
import { listLostWork } from './jobs/lost.ts'

export { jobNames, type JobName } from './jobs/install.ts'

/** Ids and states; never a secret, a link or a person's name: jobs are rows like others. `firmId` is added by `enqueue`. */
export type JobData = Readonly<Record<string, string>>

export interface EnqueueOptions {
  startAfter?: Date
  /** While a job of this name and key waits, another one is not added: the waiting one gets the new time and data. */
  singletonKey?: string
}

/** Leaves a job inside the caller's transaction: when that is rolled back, the job has never been. */
export async function enqueue(tx: Tx, name: JobName, data: JobData, options: EnqueueOptions = {}): Promise<void> {
  const text = JSON.stringify({ ...data, firmId: tx.scope.firmId })
  await tx.db.execute(statement`select pgboss.enqueue(${name}, ${text}::text::jsonb,
    ${options.startAfter?.toISOString() ?? null}::text::timestamptz, ${options.singletonKey ?? null})`)
}

export interface Job {
  readonly id: string
  /**
   * Marks the job as done inside the handler's own transaction. True exactly once over all attempts and workers: whoever
   * gets false has come second and must leave everything as it is. It makes the effect happen once, not the attempt.
   */
  settle(tx: Tx): Promise<boolean>
}

/** Does one job as the system of its firm. What it throws is logged, and the job is tried again later. */
export type Handler = (context: Context, data: JobData, job: Job) => Promise<void>
export type Handlers = Readonly<Partial<Record<JobName, Handler>>>

export interface JobsOptions {
  /** Milliseconds between two looks at a queue that was found empty. The embedded database has one connection. */
  pollMs?: number
  /** Milliseconds between two sweeps over what is due: windows, deadlines of judging and of answering. */
  sweepMs?: number
  /** Milliseconds that a job under way may still take when the jobs are stopped. */
  stopMs?: number
}

export interface Jobs {
  /** Throws when the store of jobs has not answered lately. */
  check(): Promise<void>
  /** Leaves a job for whatever is due and nobody is doing: a lost job must not keep a round or an agreement open. */
  sweep(): Promise<void>
  /** Takes no more jobs, waits for those under way; what is not done by then goes back to its queue. */
  stop(): Promise<void>
}

type JobParts = Pick<Parts, 'database' | 'env' | 'log'>
interface Fetched {
  id: string
  data: JobData
}

const settle = async (tx: Tx, id: string): Promise<boolean> => {
  const [row] = await tx.db.execute<{ settled: boolean }>(statement`select pgboss.settle(${id}) as settled`)
  return row?.settled === true
}

const systemOf = (parts: JobParts, firmId: string, requestId: string): Context =>
  createContext({ ...parts, actor: { kind: 'system', firmId }, locale: 'ru', requestId, address: '' })

class Working implements Jobs {
  private readonly stopping = new AbortController()
  private readonly underWay = new Map<string, JobName>()
  private readonly loops: Promise<void>[] = []
  private heardAt = Date.now()

  constructor(
    private readonly parts: JobParts,
    private readonly handlers: Handlers,
    private readonly owner: { sql: Sql; end(): Promise<void> },
    private readonly boss: PgBoss,
    private readonly options: Required<JobsOptions>,
  ) {}

  begin(): void {
    for (const name of jobNames) {
      const handler = this.handlers[name]
      if (handler) this.loops.push(this.loop(this.options.pollMs, () => this.takeOne(name, handler)))
    }
    this.loops.push(this.loop(this.options.sweepMs, () => this.sweep().then(() => false)))
  }

  /** Repeats at once while there was work, else after a pause; a failure is logged and is a pause too. */
  private async loop(pauseMs: number, work: () => Promise<boolean>): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const more = await work().catch((error: unknown) => {
        this.parts.log.error({ err: error }, 'jobs')
        return false
      })
      if (!more) await wait(pauseMs, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined)
    }
  }

  private async takeOne(name: JobName, handler: Handler): Promise<boolean> {
    // `fetch` hides a lost database: it answers with no jobs. So the queue is asked in our own words first.
    const [row] = await this.owner.sql<{ due: boolean }[]>`
      select exists (select 1 from pgboss.job where name = ${name} and state < 'active' and start_after < now()) as due`
    this.heardAt = Date.now()
    if (!row?.due || this.stopping.signal.aborted) return false
    const [job] = await this.boss.fetch<JobData>(name, { batchSize: 1 })
    if (!job) return false
    await this.run(name, handler, job)
    return true
  }

  private async run(name: JobName, handler: Handler, { id, data }: Fetched): Promise<void> {
    this.underWay.set(id, name)
    const beat = setInterval(() => void this.tellAlive(id), (EXPIRY_SECONDS * 1000) / 6)
    try {
      await handler(systemOf(this.parts, data['firmId'] ?? '', `job ${id}`), data, {
        id,
        settle: (tx) => settle(tx, id),
      })
      await this.boss.complete(name, id)
    } catch (error) {
      this.parts.log.error({ err: error, job: name, id }, 'a job failed')
      // Nothing of the error's text is kept in the table: it may quote an address.
      await this.boss.fail(name, id).catch((lost: unknown) => this.parts.log.error({ err: lost, id }, 'jobs'))
    } finally {
      clearInterval(beat)
      this.underWay.delete(id)
    }
  }

  /** A long job stays ours as long as this process lives; that of a dead one is free after `EXPIRY_SECONDS`. */
  private async tellAlive(id: string): Promise<void> {
    try {
      await this.owner.sql`update pgboss.job set started_on = now() where id = ${id} and state = 'active'`
    } catch (error) {
      this.parts.log.error({ err: error, id }, 'jobs')
    }
  }

  async sweep(): Promise<void> {
    for (const { name, key, firmId, data } of await listLostWork(this.owner.sql)) {
      await systemOf(this.parts, firmId, 'sweep').write((tx) => enqueue(tx, name, data, { singletonKey: key }))
    }
    this.heardAt = Date.now()
  }

  check(): Promise<void> {
    const silence = Date.now() - this.heardAt
    const most = 3 * Math.max(this.options.pollMs, this.loops.length > 1 ? 0 : this.options.sweepMs) + 10_000
    return silence > most
      ? Promise.reject(new Error(`no word from the store of jobs for ${silence} ms`))
      : Promise.resolve()
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    const late = wait(this.options.stopMs, 'late', { ref: false })
    if ((await Promise.race([Promise.all(this.loops), late])) === 'late') {
      for (const [id, name] of this.underWay) await this.boss.fail(name, id)
    }
    await this.boss.stop({ graceful: false })
    await this.owner.end()
  }
}

/**
 * The lock on the data folder says that nobody else works here: what is under way was left by a process that is gone.
 * Of one key only one job may wait for its retry: where there is one already, the abandoned one is given up for it.
 */
const freeAbandoned = (sql: Sql) => sql`
  update pgboss.job j set start_after = now(), state = case when exists (
    select 1 from pgboss.job r where r.name = j.name and r.singleton_key = j.singleton_key and r.state = 'retry'
  ) then 'failed'::pgboss.job_state else 'retry'::pgboss.job_state end
  where j.state = 'active'`

/** Begins to do jobs. A queue without a handler keeps its jobs. The store was made by `migrate`. */
export async function startJobs(parts: JobParts, handlers: Handlers, options: JobsOptions = {}): Promise<Jobs> {
  const owner = await parts.database.openOwner()
  const boss = new PgBoss({
    db: bossDatabase(owner.sql),
    migrate: false,
    schedule: false,
    maintenanceIntervalSeconds: 60,
  })
  boss.on('error', (error) => parts.log.error({ err: error }, 'jobs'))
  await boss.start()
  if (parts.database.embedded) await freeAbandoned(owner.sql)
  const working = new Working(parts, handlers, owner, boss, {
    pollMs: 2000,
    sweepMs: 60_000,
    stopMs: 10_000,
    ...options,
  })
  working.begin()
  return working
}
