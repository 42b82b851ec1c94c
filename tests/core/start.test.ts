/** The real thing: the process that `npm start` runs, on its own port and in a folder of its own, as its users meet it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../server/start.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'internal client '))
const dataDir = join(folder, 'the data')
const children: ChildProcess[] = []
// The pages are built when their sources have changed since the last start: that takes its time.
const BUILD_MS = 240_000

interface Started {
  child: ChildProcess
  said: () => string
  complained: () => string
  ended: Promise<number | null>
}

function start(env: Record<string, string>): Started {
  // A terminal in Russian, and nothing of the test runner's own environment.
  const { PATH, HOME, TMPDIR } = process.env
  const child = spawn(process.execPath, [script], {
    cwd: folder,
    env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), LANG: 'ru_RU.UTF-8', DATA_DIR: 'the data', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  const heard = { out: '', err: '' }
  child.stdout.on('data', (text: Buffer) => (heard.out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (heard.err += text.toString()))
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null)
  return { child, said: () => heard.out, complained: () => heard.err, ended }
}

async function findPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return String(port)
}

/** Waits for the sentence with the addresses; a process that ends before fails with what it said. */
async function untilReady(started: Started): Promise<void> {
  const ready = expect.poll(() => started.said(), { timeout: BUILD_MS, interval: 100 }).toContain('Остановить')
  await Promise.race([
    ready,
    started.ended.then((code) => {
      throw new Error(`ended with ${code}: ${started.said()}${started.complained()}`)
    }),
  ])
}

afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const ask = async (base: string, query: string, variables: object = {}, cookie = '') => {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  })
  return { body: (await response.json()) as unknown, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

describe('npm start', { timeout: BUILD_MS + 60_000 }, () => {
  it('serves a furnished demo from an empty folder, keeps a second process out, and ends cleanly when told', async () => {
    const port = await findPort()
    const base = `http://127.0.0.1:${port}`
    const first = start({ PORT: port })
    await untilReady(first)
    expect(first.said()).toContain('PGlite')
    expect(first.said()).toContain(`http://localhost:${port}/console/`)
    expect(existsSync(join(dataDir, 'pglite'))).toBe(true)

    const readiness = await fetch(`${base}/readyz`)
    expect([readiness.status, await readiness.json()]).toEqual([
      200,
      { ready: true, database: 'ready', migrations: 'ready', jobs: 'ready' },
    ])
    const [, email, password] = /(\S+@\S+), пароль (\S+)/.exec(first.said()) ?? []
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { role } }'
    const signedIn = await ask(base, signIn, { input: { email, password } })
    expect(signedIn.body).toEqual({ data: { signIn: { role: 'admin' } } })
    const seen = await ask(base, '{ companies(first: 1) { nodes { name } } }', {}, signedIn.cookie)
    expect(seen.body).toMatchObject({ data: { companies: { nodes: [{ name: expect.any(String) }] } } })
    for (const path of ['/console/', '/r/', '/graphql']) {
      const page = await fetch(base + path, { headers: { accept: 'text/html' } })
      expect([path, page.status, await page.text()]).toEqual([
        path,
        200,
        expect.stringContaining('<script type="module"'),
      ])
    }

    const second = start({ PORT: await findPort() })
    expect(await second.ended).toBe(1)
    expect(second.complained()).toContain(`занята процессом ${first.child.pid}`)
    expect(second.complained()).not.toContain('    at ')

    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    expect(first.said()).toContain('Завершаю работу')
    expect(existsSync(join(dataDir, 'lock'))).toBe(false)
  })

  it('finds after a restart what was there, its demo password too, and ends with a sentence when its database dies', async () => {
    const port = await findPort()
    const again = start({ PORT: port })
    await untilReady(again)
    const [, email, password] = /(\S+@\S+), пароль (\S+)/.exec(again.said()) ?? []
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { email } }'
    const { body } = await ask(`http://127.0.0.1:${port}`, signIn, { input: { email, password } })
    expect(body).toEqual({ data: { signIn: { email } } })
    const { pid } = JSON.parse(readFileSync(join(dataDir, 'run', 'child.json'), 'utf8')) as { pid: number }
    process.kill(pid, 'SIGKILL')
    expect(await again.ended).toBe(1)
    expect(again.complained()).toContain('Процесс встроенной базы завершился')
  })

  it('says what is wrong with its configuration, all of it and without a stack', async () => {
    const wrong = start({ PORT: 'many', SMTP_URL: 'nonsense' })
    expect(await wrong.ended).toBe(1)
    expect(wrong.complained()).toMatch(/PORT.*целое число/)
    expect(wrong.complained()).toContain('SMTP_URL')
    expect(wrong.complained()).not.toContain('    at ')
  })

  it('says that its port is taken, and gives its folder back', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const refused = start({ PORT: String(port) })
    expect(await refused.ended).toBe(1)
    expect(refused.complained()).toContain(`Порт ${port} занят`)
    expect(existsSync(join(dataDir, 'lock'))).toBe(false)
    taken.close()
  })
})
