/** Where the copies of the embedded database lie that test files work on. */
import { constants, cpSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const COPY_PREFIX = 'ic-test-db-'
const MEMORY = '/dev/shm'
const ROOM_BYTES = 2 * 2 ** 30

let chosen: string | undefined

/** The machine's memory where it has room for a few dozen copies of 40 MB, else the folder for temporary files. */
export function copiesFolder(): string {
  return (chosen ??= hasRoom() ? MEMORY : tmpdir())
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize > ROOM_BYTES
  } catch {
    return false
  }
}

/** What is left of a run's copies: a worker ends with the last of its databases open. */
export function clearCopies(run: string): void {
  for (const name of readdirSync(copiesFolder()))
    if (name.startsWith(COPY_PREFIX + run)) rmSync(join(copiesFolder(), name), { recursive: true, force: true })
}

/** A copy of a database's folder, and how it is thrown away. */
export function copyFolder(original: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(copiesFolder(), `${COPY_PREFIX}${process.env['IC_TEST_RUN'] ?? ''}`))
  cpSync(original, folder, { recursive: true, mode: constants.COPYFILE_FICLONE })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
