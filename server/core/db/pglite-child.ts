/**
 * The embedded database's own process: PGlite behind a unix socket, so that a slow query stops this event loop and not
 * the server's. It ends when its parent is gone or says so. Erasable TypeScript only: newer Nodes run it without tsx.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import type { ChildOrder, ChildReport, ChildTask } from './pglite.ts'

// SIGTERM from an init system reaches parent and child together: the parent's last statements are served first.
const drainSeconds = 10

const task: ChildTask = JSON.parse(process.argv[2] ?? '')
let ending = false
const report = (message: ChildReport) => process.connected && process.send?.(message)

async function open(): Promise<PGlite> {
  const loadDataDir = task.restoreFrom ? new Blob([readFileSync(task.restoreFrom)]) : undefined
  return PGlite.create({ dataDir: task.dataDir ?? 'memory://', ...(loadDataDir && { loadDataDir }) })
}

async function serve(): Promise<void> {
  const db = await open()
  // The house keeps one connection; the others are for one that was cut and is not yet noticed, and for cancel requests.
  const server = new PGLiteSocketServer({ db, path: task.socketPath, maxConnections: 8 })
  await server.start()

  const close = async () => {
    if (ending) return
    ending = true
    await server.stop()
    await db.close()
    process.exit(0)
  }
  const drain = async () => {
    for (let left = drainSeconds * 20; left > 0 && server.getStats().activeConnections > 0; left--) await wait(50)
    await close()
  }
  process.on('disconnect', () => void close())
  process.on('SIGTERM', () => void drain())
  process.on('message', (order: ChildOrder) => void obey(order, db, close))
  if (!process.connected) return close()
  report({ kind: 'ready' })
}

async function obey(order: ChildOrder, db: PGlite, close: () => Promise<void>): Promise<void> {
  if (order.kind === 'stop') return close()
  try {
    const dump = await db.dumpDataDir('gzip')
    const half = `${order.file}.${process.pid}`
    writeFileSync(half, Buffer.from(await dump.arrayBuffer()), { mode: 0o600 })
    renameSync(half, order.file)
    report({ kind: 'dumped', file: order.file, error: null })
  } catch (error) {
    report({ kind: 'dumped', file: order.file, error: String(error) })
  }
}

// Ctrl-C reaches the whole terminal group: the parent decides when the database may go.
process.on('SIGINT', () => {})
await serve()
