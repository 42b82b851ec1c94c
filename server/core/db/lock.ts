/**
 * One process per data folder. PGlite has no lock of its own: a second process loses rows without a word.
 *
 * The lock is a file that names its holder; it is made by `link`, which either makes it whole or not at all. It is taken
 * over from a dead process only, and the right to do so is itself such a lock, named after the dead holder's token: two
 * processes that find the same corpse cannot both inherit, nor can one delete the lock that the other has just made.
 */
import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { say, tell, words, type Locale } from '../../../schema/core/say.ts'
import { StartRefusal } from '../env.ts'

export interface Holder {
  readonly pid: number
  readonly host: string
  /** When the lock was taken, ISO 8601. */
  readonly since: string
  /** The kernel's start time of the process, or null where /proc is missing: a pid is used again, the pair is not. */
  readonly processStart: string | null
  readonly token: string
}

export interface Lock {
  readonly holder: Holder
  /** Gives the lock back; a second call does nothing. */
  release(): void
}

const w = words('lock', {
  held: {
    ru: 'Папка данных {dir} занята процессом {pid} (узел {host}, с {since}). С ней может работать только один процесс: остановите тот или задайте другую папку в DATA_DIR.',
    en: 'The data folder {dir} is held by process {pid} (host {host}, since {since}). Only one process may work in it: stop that one, or set another folder in DATA_DIR.',
  },
  heldElsewhere: {
    ru: 'Папку данных {dir} занял процесс {pid} на другом узле, {host}, {since}. Отсюда не видно, жив ли он. Если он точно остановлен, удалите файл {file} и запустите снова.',
    en: 'The data folder {dir} was taken by process {pid} on another host, {host}, at {since}. Whether it is alive cannot be seen from here. If it has certainly stopped, delete the file {file} and start again.',
  },
  damaged: {
    ru: 'Файл {file} испорчен, и кто держит папку данных, неизвестно. Если с ней не работает ни один процесс, удалите этот файл и запустите снова.',
    en: 'The file {file} is damaged, so who holds the data folder is unknown. If no process works in it, delete the file and start again.',
  },
})

/** Field 22 of /proc/<pid>/stat, counted after the command's closing bracket, for a command may hold spaces and brackets. */
function findProcessStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Tokens of the locks that this very process holds: without /proc they tell its own lock from that of a dead namesake. */
const mine = new Set<string>()

/** True only when it is certain: another host's process is never seen to be dead. */
export function isDead(holder: Holder): boolean {
  if (holder.host !== hostname()) return false
  if (!isRunning(holder.pid)) return true
  const start = findProcessStart(holder.pid)
  if (start !== null && holder.processStart !== null) return start !== holder.processStart
  return holder.pid === process.pid && !mine.has(holder.token)
}

/** Null when there is no such file. */
export function readHolder(file: string, locale: Locale): Holder | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  try {
    const holder = JSON.parse(text) as Partial<Holder>
    if (Number.isInteger(holder.pid) && holder.host && holder.since && holder.token) return holder as Holder
  } catch {
    // said below, with what to do
  }
  throw new StartRefusal(tell(say(w.damaged, { file }), locale))
}

/** Throws the sentence about a living holder. */
export function refuseHeld(file: string, holder: Holder, locale: Locale): never {
  const sentence = holder.host === hostname() ? w.held : w.heldElsewhere
  const { pid, host, since } = holder
  throw new StartRefusal(tell(say(sentence, { dir: join(file, '..'), file, pid: String(pid), host, since }), locale))
}

/** A process as a lock names it. */
export const describeProcess = (pid: number): Holder => ({
  pid,
  host: hostname(),
  since: new Date().toISOString(),
  processStart: findProcessStart(pid),
  token: randomUUID(),
})

function takeFile(file: string, locale: Locale): Lock {
  const holder = describeProcess(process.pid)
  const fresh = `${file}.${holder.token}`
  writeFileSync(fresh, JSON.stringify(holder), { mode: 0o600, flag: 'wx', flush: true })
  try {
    while (!tryLink(fresh, file)) {
      const other = readHolder(file, locale)
      if (other && !isDead(other)) refuseHeld(file, other, locale)
      if (other && inherit(fresh, file, other, locale)) break
    }
  } finally {
    unlinkIfThere(fresh)
  }
  mine.add(holder.token)
  return { holder, release: () => releaseFile(file, holder, locale) }
}

function tryLink(fresh: string, file: string): boolean {
  try {
    linkSync(fresh, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Puts our file in the place of a dead holder's. False when the lock is no longer the dead one's: look again. */
function inherit(fresh: string, file: string, dead: Holder, locale: Locale): boolean {
  const right = takeFile(`${file}.of-${dead.token}`, locale)
  try {
    if (readHolder(file, locale)?.token !== dead.token) return false
    renameSync(fresh, file)
    return true
  } finally {
    right.release()
  }
}

function unlinkIfThere(file: string): void {
  try {
    unlinkSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function releaseFile(file: string, holder: Holder, locale: Locale): void {
  if (!mine.delete(holder.token)) return
  if (readHolder(file, locale)?.token === holder.token) unlinkSync(file)
}

/**
 * Takes the data folder (made when missing, for its owner only) for this process.
 * Throws a `StartRefusal` that says who holds it, since when and what to do.
 */
export function takeLock(dataDir: string, locale: Locale = 'en', name = 'lock'): Lock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return takeFile(join(dataDir, name), locale)
}

/** The living holder of the data folder, or null: for commands that need it free. */
export function findHolder(dataDir: string, locale: Locale = 'en'): Holder | null {
  const holder = readHolder(join(dataDir, 'lock'), locale)
  return holder && !isDead(holder) ? holder : null
}
