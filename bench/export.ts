/**
 * What handing out a large round costs: the time of each format as a ratio to streaming the same entries raw from the
 * database, and the peak of resident memory of the process that does it. Every format in a process of its own, over the
 * embedded database in another. A figure of one run on a shared machine: read ratios, not times.
 *   node --import tsx bench/export.ts [units] [clients of each] [criteria]
 * The default, 200 units with 166 clients each and 5 criteria, is 200,000 rows; 400 × 416 × 5 is a million.
 */
import 'reflect-metadata'
import { spawnSync } from 'node:child_process'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { migrate } from '../server/core/db/migrate.ts'
import { driver } from '../server/core/db/guard.ts'
import { startPglite } from '../server/core/db/pglite.ts'
import { furnish, openBench, type Bench, type Place } from './exportRound.ts'
import { exportResults } from '../server/exports/commands.ts'
import { renderFile } from '../server/exports/render.ts'
import { Refusal } from '../server/core/refusal.ts'
import { tell } from '../schema/core/say.ts'

const formats = ['raw', 'jsonl', 'csv', 'xlsx'] as const
type Format = (typeof formats)[number]
const isFormat = (text: string | undefined): text is Format => formats.some((one) => one === text)

/** Takes bytes and forgets them, as a fast client does. */
class Counting extends Writable {
  bytes = 0
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.bytes += chunk.length
    done()
  }
}

async function* readRaw({ database, roundId }: Bench): AsyncGenerator<string> {
  const rows = database.sql<{ body: string }[]>`select e.body from release_entries e
    join releases r on r.id = e.release_id where r.round_id = ${roundId} and e.kind = 'unit' order by e.id`.cursor(4)
  for await (const some of rows) for (const { body } of some) yield body
}

async function streamsOf(bench: Bench, format: Format) {
  if (format === 'raw') return [Readable.from(readRaw(bench))]
  const { companyId, roundId, context } = bench
  const file = await exportResults(context, { companyId, roundId, format, for: 'machine', locale: 'ru' })
  return renderFile(file, format, 'machine')
}

/** One format in this process: milliseconds, bytes, and peak memory in MB, as JSON for the parent. */
async function runOne(format: Format, place: Place): Promise<void> {
  const bench = openBench(place)
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20)
  const began = process.hrtime.bigint()
  const sink = new Counting()
  let refused: string | null = null
  try {
    await pipeline([...(await streamsOf(bench, format)), sink])
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    refused = tell(error.says, 'en')
  }
  const ms = Number(process.hrtime.bigint() - began) / 1e6
  clearInterval(watch)
  peak = Math.max(peak, process.memoryUsage.rss())
  await bench.database.end()
  process.stdout.write(JSON.stringify({ ms, bytes: sink.bytes, peak: peak / 2 ** 20, refused }))
}

interface Measured {
  ms: number
  bytes: number
  peak: number
  refused: string | null
}

function measure(format: Format, place: Place): Measured {
  const self = fileURLToPath(import.meta.url)
  const args = ['--import', 'tsx', self, format, JSON.stringify(place)]
  const child = spawnSync(process.execPath, args, { encoding: 'utf8', env: process.env })
  if (child.status !== 0) throw new Error(child.stderr)
  return JSON.parse(child.stdout)
}

async function compareAll([units = 200, clients = 166, criteria = 5]: readonly number[]): Promise<void> {
  const pglite = await startPglite({ dataDir: null })
  try {
    const owner = driver({ ...pglite.options, max: 1, max_lifetime: null, onnotice: () => {} })
    await migrate({ openOwner: () => Promise.resolve({ sql: owner, end: () => Promise.resolve() }) })
    await owner.end({ timeout: 5 })
    const place = await furnish(pglite.options, { units, clients, criteria })
    const raw = measure('raw', place)
    const rows = 1 + units * (1 + clients * (1 + criteria))
    process.stdout.write(
      `${rows} rows. Raw: 1, ${Math.round(raw.bytes / 2 ** 20)} MB, peak ${Math.round(raw.peak)} MB.\n`,
    )
    for (const format of ['jsonl', 'csv', 'xlsx'] as const) {
      const { ms, bytes, peak, refused } = measure(format, place)
      const told = refused ?? `${(ms / raw.ms).toFixed(1)}, ${Math.round(bytes / 2 ** 20)} MB`
      process.stdout.write(`${format}: ${told}, peak ${Math.round(peak)} MB.\n`)
    }
  } finally {
    await pglite.stop()
  }
}

const [, , first, place] = process.argv
if (isFormat(first)) await runOne(first, JSON.parse(place ?? ''))
else await compareAll(process.argv.slice(2).map(Number))
