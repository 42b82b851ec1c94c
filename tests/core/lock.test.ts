import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StartRefusal } from '../../server/core/env.ts'
import { describeProcess, findHolder, takeLock, type Holder } from '../../server/core/db/lock.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'client lock '))))
afterEach(() => rmSync(folder, { recursive: true }))

const leave = (holder: Holder) => writeFileSync(join(folder, 'lock'), JSON.stringify(holder))
const living = () => describeProcess(process.ppid)

/** The pid of a process that has ended. */
async function findDeadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

describe('the lock on the data folder', () => {
  it('keeps a second taker out and says who holds it, since when and what to do', () => {
    const lock = takeLock(folder)
    expect(() => takeLock(folder)).toThrow(StartRefusal)
    expect(() => takeLock(folder)).toThrow(new RegExp(`process ${process.pid} .*since ${lock.holder.since}.*DATA_DIR`))
    expect(findHolder(folder)?.pid).toBe(process.pid)
    lock.release()
  })

  it('is free again when released, and leaves nothing behind', () => {
    takeLock(folder).release()
    expect(readdirSync(folder)).toEqual([])
    const again = takeLock(folder)
    expect(findHolder(folder)?.token).toBe(again.holder.token)
    again.release()
    again.release()
  })

  it('is taken over from a dead process', async () => {
    leave({ ...living(), pid: await findDeadPid() })
    expect(findHolder(folder)).toBeNull()
    const lock = takeLock(folder)
    expect(findHolder(folder)?.token).toBe(lock.holder.token)
    lock.release()
    expect(readdirSync(folder)).toEqual([])
  })

  // Mutant: isDead that asks `kill(pid, 0)` alone.
  it('is taken over when the pid now belongs to another process', () => {
    leave({ ...living(), processStart: '1' })
    takeLock(folder).release()
  })

  it('is not taken over from a living process', () => {
    const holder = living()
    leave(holder)
    expect(() => takeLock(folder)).toThrow(`process ${holder.pid}`)
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toEqual(holder)
  })

  it('is not taken over from another host, whose processes cannot be seen', async () => {
    leave({ ...living(), host: `not-${hostname()}`, pid: await findDeadPid() })
    expect(() => takeLock(folder)).toThrow(/another host.*delete the file/)
  })

  it('asks for help with a damaged file and takes nothing', () => {
    writeFileSync(join(folder, 'lock'), '{')
    expect(() => takeLock(folder, 'ru')).toThrow(/испорчен.*удалите этот файл/)
  })

  it('does not let go of a lock that somebody else has taken since', () => {
    const lock = takeLock(folder)
    leave(living())
    lock.release()
    expect(readdirSync(folder)).toEqual(['lock'])
  })
})

const racer = (lockFile: string, dir: string) => `
  const { takeLock } = await import(${JSON.stringify(lockFile)})
  process.stdin.once('data', () => {
    try { takeLock(${JSON.stringify(dir)}); console.log('taken') } catch (error) { console.log(error.name) }
  })
  process.stdin.once('end', () => process.exit(0))
  console.log('ready')`

/** Processes that wait at the line, take the lock at once, and tell what came of it. */
async function race(count: number): Promise<string[]> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const lockFile = new URL('../../server/core/db/lock.ts', import.meta.url).href
  const racers = Array.from({ length: count }, () =>
    spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', racer(lockFile, folder)]),
  )
  const hear = async (child: (typeof racers)[number]) => String((await once(child.stdout, 'data'))[0]).trim()
  await Promise.all(racers.map(hear))
  const heard = racers.map(hear)
  racers.forEach((child) => child.stdin.write('go'))
  const results = await Promise.all(heard)
  const ends = racers.map((child) => once(child, 'exit'))
  racers.forEach((child) => child.stdin.end())
  await Promise.all(ends)
  return results
}

describe('several processes at once', () => {
  it('give a dead process’s lock to exactly one', async () => {
    leave({ ...living(), pid: await findDeadPid() })
    const results = await race(3)
    expect(results.sort()).toEqual(['StartRefusal', 'StartRefusal', 'taken'])
  })
})
