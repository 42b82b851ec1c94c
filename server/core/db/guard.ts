/**
 * The driver, guarded. postgres.js 3.4.9 ends the process when a connection drops inside a transaction (upstream #1066,
 * #1154, #1208), and what it does instead of ending is no better: statements of the lost transaction wait for ever, or
 * run on the reopened connection inside somebody else's transaction, so that its `rollback` undoes a stranger's work.
 *
 * All of it lies in private state that neither an option nor a wrapper reaches (a `socket` option can time the events,
 * but not clear the half-written chunk that is later sent ahead of the next start-up packet). So the driver's CommonJS
 * build is read, mended in memory and compiled here: no copy in the repository, no install script, no loader hook, and
 * the same under node, tsx and vitest. Each mend must match the text exactly once, else the start is refused: a new
 * version of the driver has to be read again, not hoped for.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compileFunction } from 'node:vm'
import type postgres from 'postgres'
import { connectionMends, entryMends, guardedVersion, type Mend } from './mends.ts'

export type Driver = typeof postgres
export type Sql = postgres.Sql

/** Replaces each mend's `from` by its `to`. Throws when a `from` doesn't stand in the text exactly once. */
export function mendText(text: string, mends: readonly Mend[], file: string): string {
  return mends.reduce((mended, { why, from, to }) => {
    const parts = mended.split(from)
    if (parts.length !== 2) {
      throw new Error(
        `The guard on postgres.js doesn't fit ${file} (${why}): its text stands there ${parts.length - 1} times, not once. ` +
          `The guard was written for version ${guardedVersion}; install that one or revise server/core/db/mends.ts.`,
      )
    }
    return parts.join(to)
  }, text)
}

/** Runs one CommonJS file of the driver with mended text; `given` answers its requires in the place of the disk. */
function compile(file: string, mends: readonly Mend[], given: Record<string, unknown>): unknown {
  const text = mendText(readFileSync(file, 'utf8'), mends, file)
  const require = createRequire(file)
  const module = { exports: {} as unknown }
  const run = compileFunction(text, ['exports', 'require', 'module'], { filename: file })
  run(module.exports, (id: string) => given[id] ?? require(id), module)
  return module.exports
}

/**
 * Loads postgres.js with the mends (all of them, unless a test leaves some out).
 * Throws when another version than the guarded one is installed.
 */
export function loadDriver(onConnection = connectionMends, onEntry = entryMends): Driver {
  const entry = createRequire(import.meta.url).resolve('postgres')
  const folder = dirname(entry)
  const { version } = JSON.parse(readFileSync(join(folder, '../../package.json'), 'utf8')) as { version: string }
  if (version !== guardedVersion) {
    throw new Error(
      `postgres.js ${version} is installed, the guard in server/core/db/mends.ts was written for ${guardedVersion}: ` +
        `install that version (npm ci), or read the driver's source again and revise the guard.`,
    )
  }
  const connection = compile(join(folder, 'connection.js'), onConnection, {})
  return compile(entry, onEntry, { './connection.js': connection }) as Driver
}

/** postgres.js as the house uses it; never import 'postgres' itself for its value, and don't use `sql.reserve()`. */
export const driver: Driver = loadDriver()
