/** Pages built from their sources for tests in a browser: once for the same sources, whichever file or run asks first. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const kept = fileURLToPath(new URL('../.artifacts/pages', import.meta.url))

/** `development` is heard: React's warnings are in it. `production` is what people get, and what is weighed. */
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

async function buildInto(folder: string, application: Application, flavour: Flavour): Promise<void> {
  const { NODE_ENV } = process.env
  // With the test runner's own value a page carries React's tools for development.
  if (flavour === 'production') process.env['NODE_ENV'] = 'production'
  try {
    const outDir = join(folder, application)
    const configFile = join(root, 'vite.config.ts')
    await build({ configFile, mode: application, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  } finally {
    process.env['NODE_ENV'] = NODE_ENV
  }
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

/** The folder that `pagesFrom` serves, with the application below it. Never the `dist` that somebody may be serving. */
export async function buildPages(application: Application, flavour: Flavour): Promise<string> {
  const name = `${application}-${flavour}-${hashSources(application)}`
  const folder = join(kept, name)
  mkdirSync(kept, { recursive: true })
  const isDone = () => existsSync(folder)
  const latch = `${folder}.lock`
  if (!(await lock(latch, isDone))) return folder
  try {
    if (isDone()) return folder
    const making = `${folder}.${process.pid}`
    await buildInto(making, application, flavour)
    renameSync(making, folder)
    clearOld(`${application}-${flavour}-`, name)
  } finally {
    rmSync(latch, { recursive: true, force: true })
  }
  return folder
}
