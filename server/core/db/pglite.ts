/** The embedded database, seen from the server: starts the child process, knows its socket, ends it. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describeProcess, isDead, readHolder, refuseHeld } from './lock.ts'

/** What the child is told at its birth, as JSON in its first argument. */
export interface ChildTask {
  readonly dataDir: string | null
  readonly socketPath: string
  readonly restoreFrom: string | null
}
export type ChildOrder = { readonly kind: 'stop' } | { readonly kind: 'dump'; readonly file: string }
export type ChildReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'dumped'; readonly file: string; readonly error: string | null }

export interface PgliteOptions {
  /** Where the database lives: a folder, or null for the memory. */
  readonly dataDir: string | null
  /** A dump (`writeDump`) to begin from: 1.7 s in the place of 4 s for a new database. A folder must be empty then. */
  readonly restoreFrom?: string
  /** Called when the child ends unasked; the text says how, with the end of what it printed. */
  readonly onExit?: (reason: string) => void
}

export interface Pglite {
  /** For postgres.js: `driver({ ...pglite.options, max: 1 })`. */
  readonly options: { readonly path: string; readonly user: string; readonly database: string }
  readonly pid: number
  /** Writes the whole database, gzipped, to a file; nothing may be in transaction meanwhile. */
  writeDump(file: string): Promise<void>
  /** Closes the database and waits for the child's end; a second call waits for the same. */
  stop(): Promise<void>
}

// sockaddr_un holds 108 bytes on Linux and 104 on macOS, the closing NUL included.
const longestSocketPath = 100
const stopSeconds = 15

/** A socket in a folder of its owner alone, for whoever reaches it is the database's superuser. */
function placeSocket(dataDir: string | null): { socketPath: string; clear: () => void } {
  const near = dataDir && join(dataDir, 'run', 'pg.sock')
  if (near && Buffer.byteLength(near) <= longestSocketPath) {
    mkdirSync(join(near, '..'), { recursive: true })
    chmodSync(join(near, '..'), 0o700)
    // What is left by a crash would be EADDRINUSE; the data folder's lock says that nobody listens there.
    rmSync(near, { force: true })
    return { socketPath: near, clear: () => rmSync(near, { force: true }) }
  }
  const roots = [tmpdir(), '/tmp'].filter(
    (root) => Buffer.byteLength(join(root, 'client-XXXXXX', 'pg.sock')) <= longestSocketPath,
  )
  const folder = mkdtempSync(join(roots[0] ?? '/tmp', 'client-'))
  return { socketPath: join(folder, 'pg.sock'), clear: () => rmSync(folder, { recursive: true, force: true }) }
}

const childFile = (dataDir: string) => join(dataDir, 'run', 'child.json')

/**
 * A server that was killed leaves its lock at once, but its child only when it notices: it may still write. Waits for
 * it; throws a `StartRefusal` when it doesn't end.
 */
async function awaitFormerChild(dataDir: string): Promise<void> {
  const file = childFile(dataDir)
  for (let left = stopSeconds * 10; left >= 0; left--) {
    const former = readHolder(file, 'en')
    if (!former || isDead(former)) return
    if (left === 0) refuseHeld(file, former, 'en')
    await wait(100)
  }
}

/** Node's own switches only: those of the parent (a test runner's, an inspector's) are not the child's. */
function childSwitches(): string[] {
  if ('typescript' in process.features && process.features.typescript) return ['--disable-warning=ExperimentalWarning']
  const tsx = createRequire(import.meta.url).resolve('tsx')
  return ['--import', pathToFileURL(tsx).href]
}

function forkChild(task: ChildTask): { child: ChildProcess; said: () => string } {
  const { NODE_OPTIONS: _, ...env } = process.env
  const child = fork(fileURLToPath(new URL('pglite-child.ts', import.meta.url)), [JSON.stringify(task)], {
    execArgv: childSwitches(),
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let tail = ''
  const hear = (text: Buffer) => (tail = (tail + text.toString()).slice(-2000))
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return { child, said: () => tail.trim() }
}

function writeRunning(dataDir: string, pid: number): void {
  mkdirSync(join(dataDir, 'run'), { recursive: true, mode: 0o700 })
  writeFileSync(childFile(dataDir), JSON.stringify(describeProcess(pid)), { mode: 0o600 })
}

/** Resolves when a report passes the test; rejects when the child ends before. */
function hearReport<T extends ChildReport>(
  child: ChildProcess,
  is: (report: ChildReport) => report is T,
  said: () => string,
) {
  return new Promise<T>((resolve, reject) => {
    const finish = () => {
      child.off('message', hear)
      child.off('exit', fail)
      child.off('error', fail)
    }
    const hear = (report: ChildReport) => {
      if (!is(report)) return
      finish()
      resolve(report)
    }
    const fail = (cause: unknown) => {
      finish()
      reject(new Error(`The embedded database's process ended (${String(cause)}). ${said()}`))
    }
    child.on('message', hear)
    child.on('exit', fail)
    child.on('error', fail)
  })
}

/**
 * Starts PGlite in a process of its own. The caller holds the data folder's lock.
 * Rejects with what the child printed when it can't open the database.
 */
export async function startPglite({ dataDir, restoreFrom, onExit }: PgliteOptions): Promise<Pglite> {
  if (dataDir) await awaitFormerChild(dataDir)
  const { socketPath, clear } = placeSocket(dataDir)
  const task: ChildTask = { dataDir: dataDir && join(dataDir, 'pglite'), socketPath, restoreFrom: restoreFrom ?? null }
  const { child, said } = forkChild(task)
  if (dataDir && child.pid) writeRunning(dataDir, child.pid)
  const ended = once(child, 'exit').finally(clear)
  ended.catch(() => {})
  await hearReport(child, (report) => report.kind === 'ready', said)

  let asked = false
  child.on('exit', (code, signal) => {
    if (!asked) onExit?.(`the embedded database's process ended (code ${code}, signal ${signal}). ${said()}`)
  })
  return {
    options: { path: socketPath, user: 'postgres', database: 'postgres' },
    pid: child.pid ?? 0,
    writeDump: (file) => askDump(child, file, said),
    stop: () => {
      asked = true
      return endChild(child, ended)
    },
  }
}

async function askDump(child: ChildProcess, file: string, said: () => string): Promise<void> {
  const isMine = (report: ChildReport): report is ChildReport & { kind: 'dumped' } =>
    report.kind === 'dumped' && report.file === file
  const heard = hearReport(child, isMine, said)
  child.send({ kind: 'dump', file } satisfies ChildOrder)
  const { error } = await heard
  if (error) throw new Error(`The dump ${file} could not be written: ${error}`)
}

async function endChild(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  if (child.connected) child.send({ kind: 'stop' } satisfies ChildOrder)
  else child.kill('SIGTERM')
  const last = setTimeout(() => child.kill('SIGKILL'), stopSeconds * 1000)
  await ended
  clearTimeout(last)
}
