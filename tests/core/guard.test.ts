/**
 * Connections cut inside transactions. Against PostgreSQL when TEST_DATABASE_URL is set, else against the embedded one.
 * Mutants (mends.ts): without the connection's mends the storm ends in uncaught exceptions and hangs; without `over` in
 * the entry's the stranger's test loses an acknowledged row; both are shown below with the driver as it is shipped. One by one, most
 * of the connection's mends stand behind another, and only two (the lost query, the array types) are missed by the storm alone.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { driver, loadDriver, mendText, type Driver, type Sql } from '../../server/core/db/guard.ts'
import { startPglite, type Pglite } from '../../server/core/db/pglite.ts'
import { catchUncaught, dice, planCut, startProxy, within, type Proxy } from '../support/proxy.ts'

const url = process.env['TEST_DATABASE_URL']
const pool = url ? 4 : 1
const table = `cuts_${process.pid}`
const rounds = Number(process.env['CUTS'] ?? 250) // CUTS=600 is the long form

let pglite: Pglite | null = null
let proxy: Proxy
let direct: Sql

beforeAll(async () => {
  if (url) {
    const { hostname, port } = new URL(url)
    proxy = await startProxy({ host: hostname, port: Number(port || 5432) })
    direct = driver(url, { max: 1, onnotice: () => {} })
  } else {
    pglite = await startPglite({ dataDir: null })
    proxy = await startProxy({ path: pglite.options.path })
    direct = driver({ ...pglite.options, max: 1 })
  }
  await direct.unsafe(`create table ${table} (tx int not null, line int not null)`)
  if (!url) await direct.end()
})

afterAll(async () => {
  if (url) await direct.unsafe(`drop table ${table}`)
  await direct.end({ timeout: 5 })
  await proxy.close()
  await pglite?.stop()
})

const options = { max: pool, connect_timeout: 5, backoff: () => 0.001, onnotice: () => {} }
function open(through: Driver = driver, max = pool): Sql {
  if (!url)
    return through({ user: 'postgres', database: 'postgres', ...options, host: '127.0.0.1', port: proxy.port, max: 1 })
  const address = Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(proxy.port) })
  return through(address.href, { ...options, max })
}

/** Three lines in one transaction, one after the other and side by side; a fresh text makes the driver describe it first. */
const writeThree = (sql: Sql, tx: number) =>
  sql.begin(async (step) => {
    await step.unsafe(`insert into ${table} values ($1, 1) -- ${tx}`, [tx], { prepare: true })
    await Promise.all([
      step.unsafe(`insert into ${table} values ($1, 2)`, [tx], { prepare: true }),
      step.unsafe(`insert into ${table} select $1::int, 3 where $2 <> ''`, [tx, 'x'.repeat(2000)]),
    ])
  })

type Storm = Record<'acknowledged' | 'hung', number[]> & { refused: unknown[] }

async function storm(sql: Sql, times: number, seed: number, patience = 10): Promise<Storm> {
  const roll = dice(seed)
  const result: Storm = { acknowledged: [], refused: [], hung: [] }
  for (let round = 0; round < times; round++) {
    const txs = Array.from({ length: pool + 1 }, (_, at) => seed * 1_000_000 + round * 10 + at)
    planCut(proxy, roll)
    await Promise.all(
      txs.map(async (tx) => {
        try {
          const end = await within(patience, writeThree(sql, tx))
          if (end === 'hung') result.hung.push(tx)
          else result.acknowledged.push(tx)
        } catch (error) {
          result.refused.push(error)
        }
      }),
    )
    if (result.hung.length > 0) break
  }
  return result
}

/** Lines per transaction; the first read may meet the last cut. */
async function readLines(sql: Sql): Promise<Map<number, number>> {
  const read = () =>
    sql.unsafe<{ tx: number; lines: number }[]>(`select tx, count(*)::int as lines from ${table} group by tx`)
  const rows = await read().catch(read).catch(read)
  return new Map(rows.map(({ tx, lines }) => [tx, lines]))
}

describe('a connection cut inside a transaction', () => {
  it('rejects every transaction it hits, loses and halves nothing acknowledged, and ends no process', async () => {
    const sql = open()
    let result: Storm = { acknowledged: [], refused: [], hung: [] }
    const uncaught = await catchUncaught(async () => {
      result = await storm(sql, rounds, 1)
    })
    expect({ uncaught, hung: result.hung }).toEqual({ uncaught: [], hung: [] })
    const codes = new Set(
      result.refused.map((error) => (error instanceof Error && 'code' in error ? error.code : error)),
    )
    expect([...codes].filter((code) => !['CONNECTION_CLOSED', 'ECONNRESET', 'EPIPE'].includes(String(code)))).toEqual(
      [],
    )
    expect(result.refused.length).toBeGreaterThan(rounds / 2)
    const lines = await readLines(sql)
    expect(result.acknowledged.filter((tx) => lines.get(tx) !== 3)).toEqual([])
    expect([...lines].filter(([, count]) => count !== 3)).toEqual([])
    expect(await within(4, sql.end({ timeout: 5 }))).toBeUndefined()
  }, 120_000)

  it('keeps a lost transaction out of the one that runs on the reopened connection', async () => {
    const sql = open(driver, 1)
    expect(await strangersRow(sql, 7)).toEqual({ stranger: 'acknowledged', rows: 1, late: 'CONNECTION_CLOSED' })
    await sql.end({ timeout: 5 })
  })

  it('rejects a statement that comes after its transaction has ended', async () => {
    const sql = open()
    let late: Promise<unknown> = Promise.resolve()
    await sql.begin((step) => {
      late = wait(30).then(() => step`select 1`)
      late.catch(() => {})
    })
    await expect(late).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' })
    await sql.end({ timeout: 5 })
  })

  it('rejects statements when the connection is cut while it starts', async () => {
    const sql = open()
    const uncaught = await catchUncaught(async () => {
      for (const bytes of [1, 60, 120, 200, 300]) {
        proxy.cutAfterSent(bytes, 'end')
        expect(
          await within(
            5,
            sql`select 1`.catch((error: { code: string }) => error.code),
          ),
        ).not.toBe('hung')
        proxy.cut('end')
      }
    })
    expect(uncaught).toEqual([])
    await sql.end({ timeout: 5 })
  })
})

/** One transaction loses its connection and sleeps; another takes the reopened one; then the first wakes and goes on. */
async function strangersRow(sql: Sql, tx: number) {
  let wake = () => {}
  const asleep = new Promise<void>((resolve) => (wake = resolve))
  let late: unknown = 'nothing'
  let woken: Promise<unknown> = Promise.resolve()
  const lost = sql.begin(async (step) => {
    await step`select 1`
    woken = asleep.then(() => step`select 1`).catch((error: { code?: string }) => (late = error.code))
    proxy.cut('end')
    await woken
    throw new Error('the lost transaction rolls back')
  })
  await lost.catch(() => {})
  const stranger = sql.begin(async (step) => {
    await step.unsafe(`insert into ${table} values (${tx}, 1)`)
    wake()
    await woken
    await wait(50)
  })
  const end = await within(
    5,
    stranger.then(() => 'acknowledged').catch(() => 'refused'),
  )
  return { stranger: end, rows: (await readLines(sql)).get(tx) ?? 0, late }
}

/** The shipped driver refuses what is still under way to nobody: that is its own, not the next test's. */
const endShipped = (sql: Sql) => catchUncaught(() => sql.end({ timeout: 0 }))

describe('the driver as it is shipped', () => {
  it('throws where nobody can catch, or hangs, in the same storm', async () => {
    const sql = open(loadDriver([], []))
    let result: Storm | null = null
    const uncaught = await catchUncaught(async () => {
      result = await storm(sql, 60, 2, 3)
    })
    expect(uncaught.length + (result as Storm | null)!.hung.length).toBeGreaterThan(0)
    await endShipped(sql)
  }, 60_000)

  it('lets a lost transaction undo a stranger’s acknowledged work', async () => {
    const sql = open(loadDriver(undefined, []), 1)
    expect(await strangersRow(sql, 8)).toEqual({ stranger: 'acknowledged', rows: 0, late: 'nothing' })
    await endShipped(sql)
  })
})

describe('the guard', () => {
  const mend = { why: 'a reason', from: 'socket.write', to: 'guarded' }
  it.each(['', 'socket.write socket.write'])('refuses a driver whose text differs: «%s»', (text) => {
    expect(() => mendText(text, [mend], 'connection.js')).toThrow(/connection\.js \(a reason\)/)
  })
})
