/**
 * `npm start`: looks at Node's version, builds the pages when their sources have changed, then runs the server in this
 * very process, so that signals reach it. Plain JavaScript without anything new: an old Node must get to the sentence.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
const stampFile = join(dist, '.stamp')
const apps = ['console', 'portal', 'explorer']
const sources = ['admin', 'portal', 'schema', 'vite.config.ts', 'tsconfig.json', 'package-lock.json']
const inRussian = /^ru/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')

const say = (russian, english) => process.stdout.write(`${inRussian ? russian : english}\n`)

function giveUp(russian, english) {
  process.stderr.write(`${inRussian ? russian : english}\n`)
  process.exit(1)
}

function insistOnNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  giveUp(
    `Нужен Node.js 20.19 или новее, а это ${process.versions.node}. Обновите Node и запустите снова.`,
    `Node.js 20.19 or newer is needed, this is ${process.versions.node}. Upgrade Node and start again.`,
  )
}

function insistOnPackages() {
  if (existsSync(join(root, 'node_modules', 'tsx')) && existsSync(join(root, 'node_modules', 'vite'))) return
  giveUp('Пакеты не установлены: сначала выполните npm ci.', 'The packages are not installed: run npm ci first.')
}

/** What the pages are made of. Migrations are not part of them. */
function hashSources() {
  const hash = createHash('sha256')
  const take = (path) => {
    if (path === join('schema', 'migrations') || !existsSync(join(root, path))) return
    const entries = readFolder(path)
    if (entries) return entries.forEach((name) => take(join(path, name)))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  sources.forEach(take)
  return hash.digest('hex')
}

function readFolder(path) {
  try {
    return readdirSync(join(root, path)).sort()
  } catch {
    return null
  }
}

const isBuilt = (stamp) =>
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp &&
  apps.every((app) => existsSync(join(dist, app, 'index.html')))

/** One application, built by Vite in a process of its own into `folder`. */
function build(app, folder) {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  const began = Date.now()
  const args = [vite, 'build', '--mode', app, '--outDir', join(folder, app), '--emptyOutDir', '--logLevel', 'warn']
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (text) => (said += text))
    child.stderr.on('data', (text) => (said += text))
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code !== 0) return reject(new Error(`${app}\n${said}`))
      const seconds = ((Date.now() - began) / 1000).toFixed(1)
      say(`  готово: ${app} (${seconds} с)`, `  done: ${app} (${seconds} s)`)
      resolve()
    })
  })
}

/** Builds beside the pages that stand there and puts the new ones in their place only when all are ready. */
async function buildPages(stamp) {
  say('Собираю страницы (бывает один раз и после обновлений)…', 'Building the pages (once, and after updates)…')
  const folder = join(dist, `.building-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    const small = build('portal', folder).then(() => build('explorer', folder))
    // Both are waited for, whatever happens: a build that goes on would write into a folder that is gone.
    const results = await Promise.allSettled([build('console', folder), small])
    for (const result of results) if (result.status === 'rejected') throw result.reason
    rmSync(stampFile, { force: true })
    for (const app of apps) {
      rmSync(join(dist, app), { recursive: true, force: true })
      renameSync(join(folder, app), join(dist, app))
    }
    writeFileSync(stampFile, stamp)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function ensurePages() {
  const stamp = hashSources()
  if (isBuilt(stamp)) return
  try {
    await buildPages(stamp)
  } catch (error) {
    giveUp(`Страницы собрать не удалось: ${error.message}`, `The pages could not be built: ${error.message}`)
  }
}

insistOnNode()
insistOnPackages()
await ensurePages()
if (!process.argv.includes('--build-only')) {
  // A folder given by the person is seen from where the person stands; the default one lies beside the program.
  if (!process.env.DATA_DIR) process.env.DATA_DIR = join(root, 'data')
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: join(root, 'tsconfig.json') })
  await import(pathToFileURL(join(root, 'server', 'core', 'main.ts')).href)
}
