import pino from 'pino'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { sql } from 'drizzle-orm'
import { companies } from '../../schema/companies/tables.ts'
import type { Actor, Context } from '../../server/core/context.ts'
import { enqueue, startJobs, type Handlers, type Jobs } from '../../server/core/jobs.ts'
import { contextFor } from '../support/api.ts'
import { setClock, testEnv, useDatabase, type TestDatabase } from '../support/db.ts'
import { givenFirm } from '../support/given.ts'

const database = useDatabase()
const log = pino({ level: 'silent' })
let firm: { firmId: string; system: Actor }
let context: Context

beforeAll(async () => {
  firm = await givenFirm(database())
  context = contextFor(database(), firm.system)
})

const begin = (handlers: Handlers, more: object = {}): Promise<Jobs> =>
  startJobs({ database: database(), env: testEnv(), log }, handlers, { pollMs: 50, sweepMs: 3_600_000, ...more })

const countJobs = async (state: string): Promise<number> => {
  const [row] = await database().sql<{ count: number }[]>`
    select count(*)::int as count from pgboss.job where state = ${state}::text::pgboss.job_state`
  return row?.count ?? 0
}

const emptyQueues = () => database().sql`delete from pgboss.job`

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  await expect.poll(what, { timeout: 15_000, interval: 50 }).toBe(true)
}

const DAY = 86_400_000

/** An open round with a window of a day, as its rows alone: what the sweep sees of it. */
async function givenOpenRound(db: TestDatabase, firmId: string) {
  const [company] = await db.sql<{ id: string }[]>`
    insert into companies (id, firm_id, name, created_at) values (gen_random_uuid(), ${firmId}, 'С раундом', now()) returning id`
  const [row] = await db.sql<{ id: string }[]>`
    insert into rounds (id, firm_id, company_id, number, title, opens_at, closes_at, created_at)
    values (gen_random_uuid(), ${firmId}, ${company?.id ?? ''}, 1, 'Раунд', now(), now() + interval '1 day', now()) returning id`
  const round = row?.id ?? ''
  await db.sql`update rounds set state = 'open' where id = ${round}`
  const extendTo = (at: Date) => db.sql`update rounds set closes_at = ${at.toISOString()} where id = ${round}`
  return { round, extendTo }
}

/** An effect that can be counted: a company with a name of its own. */
const leaveEffect = (at: Context, name: string) =>
  at.write((tx) => tx.db.insert(companies).values({ firmId: tx.scope.firmId, name, createdAt: tx.now }))

const countEffects = (name: string): Promise<number> =>
  context.read(async (tx) => (await tx.db.execute(sql`select 1 from companies where name = ${name}`)).length)

describe('a job that is left', () => {
  it('goes with its transaction', async () => {
    await emptyQueues()
    const broken = context.write(async (tx) => {
      await enqueue(tx, 'invite', { roundId: 'none' })
      throw new Error('the command failed')
    })
    await expect(broken).rejects.toThrow('the command failed')
    expect(await countJobs('created')).toBe(0)
    await context.write((tx) => enqueue(tx, 'invite', { roundId: 'none' }))
    expect(await countJobs('created')).toBe(1)
  })

  it('is done once, as the system of the firm that left it', async () => {
    await emptyQueues()
    const seen: unknown[] = []
    const jobs = await begin({
      invite: (at, data) => {
        seen.push([at.actor, data])
        return Promise.resolve()
      },
    })
    await context.write((tx) => enqueue(tx, 'invite', { roundId: 'r1' }))
    await until(async () => (await countJobs('completed')) === 1)
    await jobs.stop()
    expect(seen).toEqual([
      [
        { kind: 'system', firmId: firm.firmId },
        { roundId: 'r1', firmId: firm.firmId },
      ],
    ])
  })

  it('waits for its time, and takes a new one when left again under its key', async () => {
    await emptyQueues()
    const far = new Date(Date.now() + 3_600_000)
    await context.write((tx) => enqueue(tx, 'closeRound', { roundId: 'r1' }, { startAfter: far, singletonKey: 'r1' }))
    let runs = 0
    const jobs = await begin({
      closeRound: () => {
        runs += 1
        return Promise.resolve()
      },
    })
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(runs).toBe(0)
    await context.write((tx) =>
      enqueue(tx, 'closeRound', { roundId: 'r1' }, { startAfter: new Date(), singletonKey: 'r1' }),
    )
    await until(() => runs === 1)
    await until(async () => (await countJobs('completed')) === 1)
    await jobs.stop()
    expect(await countJobs('created')).toBe(0)
  })

  it('is not merged with another one when it has no key', async () => {
    await emptyQueues()
    await context.write(async (tx) => {
      await enqueue(tx, 'remind', { roundId: 'r1' })
      await enqueue(tx, 'remind', { roundId: 'r2' })
    })
    expect(await countJobs('created')).toBe(2)
  })

  it('cannot be left for another firm, nor are the tables of jobs open to the app role', async () => {
    const other = await givenFirm(database())
    const data = JSON.stringify({ firmId: other.firmId })
    const forged = context.write((tx) =>
      tx.db.execute(sql`select pgboss.enqueue('invite', ${data}::text::jsonb, null, null)`),
    )
    await expect(forged).rejects.toMatchObject({ cause: { code: 'IC001' } })
    for (const statement of [
      'select * from pgboss.job',
      'delete from pgboss.job',
      "insert into pgboss.job (name) values ('invite')",
    ])
      await expect(context.write((tx) => tx.db.execute(sql.raw(statement)))).rejects.toMatchObject({
        cause: { code: '42501' },
      })
  })
})

describe('the effect of a job', () => {
  it('happens once, though the attempt fails after the effect was committed', async () => {
    await emptyQueues()
    let attempts = 0
    const jobs = await begin({
      invite: async (at, _data, job) => {
        attempts += 1
        await at.write(async (tx) => {
          if (!(await job.settle(tx))) return
          await tx.db.insert(companies).values({ firmId: tx.scope.firmId, name: 'после сбоя', createdAt: tx.now })
        })
        throw new Error('the connection was lost here')
      },
    })
    await context.write((tx) => enqueue(tx, 'invite', {}))
    await until(async () => attempts > 0 && (await countJobs('completed')) === 1)
    await jobs.stop()
    expect(await countJobs('retry')).toBe(0)
    expect(await countEffects('после сбоя')).toBe(1)
  })

  it('comes after a worker was killed, as soon as the embedded database is opened again', async () => {
    await emptyQueues()
    await context.write((tx) => enqueue(tx, 'invite', {}))
    await database().sql`update pgboss.job set state = 'active', started_on = now() - interval '1 hour'`
    // On a PostgreSQL of its own another server may be at work: there the job's time must run out first.
    if (!database().embedded) await database().sql`update pgboss.job set state = 'retry'`
    let runs = 0
    const jobs = await begin({
      invite: () => {
        runs += 1
        return Promise.resolve()
      },
    })
    await until(async () => (await countJobs('completed')) === 1)
    await jobs.stop()
    expect(runs).toBe(1)
  })

  it('is undone together with the mark of a transaction that failed, and comes with the next attempt', async () => {
    await emptyQueues()
    let attempt = 0
    const jobs = await begin({
      invite: (at, _data, job) =>
        at.write(async (tx) => {
          attempt += 1
          if (!(await job.settle(tx))) return
          await tx.db
            .insert(companies)
            .values({ firmId: tx.scope.firmId, name: 'со второй попытки', createdAt: tx.now })
          if (attempt === 1) throw new Error('killed before commit')
        }),
    })
    await context.write((tx) => enqueue(tx, 'invite', {}))
    await until(async () => (await countJobs('retry')) === 1)
    expect(await countEffects('со второй попытки')).toBe(0)
    await database().sql`update pgboss.job set start_after = now() - interval '1 second' where state = 'retry'`
    await until(async () => (await countJobs('completed')) === 1)
    await jobs.stop()
    expect(attempt).toBe(2)
    expect(await countEffects('со второй попытки')).toBe(1)
  })

  it('happens once under two workers that hold the same job', async () => {
    await emptyQueues()
    await context.write((tx) => enqueue(tx, 'invite', {}))
    const [job] = await database().sql<{ id: string }[]>`update pgboss.job set state = 'active' returning id`
    const work = (at: Context) =>
      at.write(async (tx) => {
        const [row] = await tx.db.execute<{ settled: boolean }>(sql`select pgboss.settle(${job?.id}) as settled`)
        if (row?.settled)
          await tx.db.insert(companies).values({ firmId: tx.scope.firmId, name: 'один раз', createdAt: tx.now })
        return row?.settled
      })
    const settled = await Promise.all([work(context), work(contextFor(database(), firm.system))])
    expect(settled.filter(Boolean)).toHaveLength(1)
    expect(await countEffects('один раз')).toBe(1)
  })
})

describe('stopping', () => {
  it('waits for the job under way', async () => {
    await emptyQueues()
    let begun = false
    const jobs = await begin({
      invite: async (at) => {
        begun = true
        await new Promise((resolve) => setTimeout(resolve, 300))
        await leaveEffect(at, 'доделано')
      },
    })
    await context.write((tx) => enqueue(tx, 'invite', {}))
    await until(() => begun)
    await jobs.stop()
    expect(await countEffects('доделано')).toBe(1)
    expect(await countJobs('completed')).toBe(1)
  })

  it('gives a job back to its queue when the job takes too long', async () => {
    await emptyQueues()
    let begun = false
    let free: () => void = () => undefined
    const jobs = await begin(
      {
        invite: () => {
          begun = true
          return new Promise<void>((resolve) => (free = resolve))
        },
      },
      { stopMs: 200 },
    )
    await context.write((tx) => enqueue(tx, 'invite', {}))
    await until(() => begun)
    await jobs.stop()
    expect(await countJobs('retry')).toBe(1)
    free()
  })
})

describe('readiness', () => {
  it('ends when the store of jobs has not been heard of for a while', async () => {
    const jobs = await begin({ invite: () => Promise.resolve() })
    await expect(jobs.check()).resolves.toBeUndefined()
    await jobs.stop()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    await expect(jobs.check()).rejects.toThrow('no word')
    vi.useRealTimers()
  })
})

describe('the sweep', () => {
  it('leaves one job for a round whose window is over, and none while it waits or the window is open', async () => {
    await emptyQueues()
    const { round, extendTo } = await givenOpenRound(database(), firm.firmId)
    const jobs = await begin({})
    await jobs.sweep()
    expect(await countJobs('created')).toBe(0)
    await setClock(database(), new Date(Date.now() + 2 * DAY))
    await jobs.sweep()
    await jobs.sweep()
    const left = await database().sql`select data->>'roundId' as round from pgboss.job where name = 'closeRound'`
    expect([...left]).toEqual([{ round }])
    await emptyQueues()
    await extendTo(new Date(Date.now() + 3 * DAY))
    await jobs.sweep()
    expect(await countJobs('created')).toBe(0)
    await setClock(database(), null)
    await jobs.stop()
  })
})
