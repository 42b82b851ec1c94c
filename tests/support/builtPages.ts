/**
 * Pages built from their sources for tests in a browser: once for the same sources, whichever file or run asks first.
 * `production` is what people get, built by the very script of `npm start`; `development` is heard: React's warnings are
 * in it, and it takes twice the work of a browser.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const kept = fileURLToPath(new URL('../.artifacts/pages', import.meta.url))

export type Flavour = 'development' | 'production'
export type Application = 'console' | 'portal'

const sources: Readonly<Record<Application, readonly string[]>> = {
  console: ['admin', 'schema', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'],
  portal: ['portal', 'schema', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'],
}

function hashSources(application: Application): string {
  const hash = createHash('sha256')
  const take = (path: string): void => {
    if (path === join('schema', 'migrations')) return
    if (statSync(join(root, path)).isDirectory())
      return readdirSync(join(root, path))
        .sort()
        .forEach((name) => take(join(path, name)))
    hash.update(`${path}\0`).update(readFileSync(join(root, path)))
  }
  sources[application].forEach(take)
  return hash.digest('hex').slice(0, 12)
}

const STALE_MS = 5 * 60_000
/** Milliseconds; of what is gone, none. */
const age = (path: string): number => {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? Date.now() - stat.mtimeMs : 0
}

/** One process builds, the others wait for it; a lock whose holder has died is broken. */
async function lock(path: string, isDone: () => boolean): Promise<boolean> {
  for (;;) {
    if (isDone()) return false
    try {
      mkdirSync(path)
      return true
    } catch {
      if (age(path) > STALE_MS) rmSync(path, { recursive: true, force: true })
      await wait(200)
    }
  }
}

/** Pages of sources that have changed since, older than a day: nobody serves them any more. */
function clearOld(prefix: string, current: string): void {
  for (const name of readdirSync(kept))
    if (name.startsWith(prefix) && name !== current && age(join(kept, name)) > 24 * 3_600_000)
      rmSync(join(kept, name), { recursive: true, force: true })
}

async function inLock(latch: string, isDone: () => boolean, work: () => Promise<void>): Promise<void> {
  mkdirSync(kept, { recursive: true })
  if (!(await lock(latch, isDone))) return
  try {
    if (!isDone()) await work()
  } finally {
    rmSync(latch, { recursive: true, force: true })
  }
}

/** The folder that holds the application's pages, with React's warnings in them. */
async function buildHeard(application: Application): Promise<string> {
  const name = `${application}-${hashSources(application)}`
  const folder = join(kept, name)
  await inLock(
    `${folder}.lock`,
    () => existsSync(folder),
    async () => {
      const outDir = `${folder}.${process.pid}`
      const configFile = join(root, 'vite.config.ts')
      await build({ configFile, mode: application, logLevel: 'error', build: { outDir, emptyOutDir: true } })
      renameSync(outDir, folder)
      clearOld(`${application}-`, name)
    },
  )
  return folder
}

/** The folder that `npm start` serves. Its script builds only what has changed, and nothing twice. */
async function buildServed(application: Application): Promise<string> {
  const script = join(root, 'server', 'start.mjs')
  const run = async (): Promise<void> => void (await promisify(execFile)(process.execPath, [script, '--build-only']))
  await inLock(join(kept, 'served.lock'), () => false, run)
  return join(root, 'dist', application)
}

export const buildPages = (application: Application, flavour: Flavour): Promise<string> =>
  flavour === 'production' ? buildServed(application) : buildHeard(application)
