/**
 * The README's pictures, taken from the demo as it is now: `npm run screens`. Starts the product in a folder of its own,
 * signs in as a newcomer would, and writes docs/screens/*.png (console at 1440 px, questionnaire on a phone).
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type BrowserContext, type Page } from 'playwright-core'

const here = fileURLToPath(new URL('.', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'screens-'))
const base = 'http://127.0.0.1:4077'

interface Demo {
  email: string
  password: string
  stop(): void
}

/** Resolves once the product says where it is; a start that fails rejects with what it said. */
function startDemo(): Promise<Demo> {
  const child = spawn(process.execPath, [join(here, '../server/start.mjs')], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'en', PORT: '4077', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString()
      const [, email, password] = /(\S+@\S+), password (\S+)/.exec(said) ?? []
      if (email && password && said.includes('Ctrl+C')) resolve({ email, password, stop: () => child.kill('SIGTERM') })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', (code) => reject(new Error(`the demo ended with ${code}: ${said}`)))
  })
}

async function signIn(page: Page, { email, password }: Demo): Promise<void> {
  await page.goto(`${base}/console/`)
  await page.locator('input').nth(0).fill(email)
  await page.locator('input').nth(1).fill(password)
  await page.locator('input').nth(1).press('Enter')
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
}

interface Asked {
  companies: { nodes: { id: string; name: string }[] }
  rounds: { nodes: { id: string; number: number; state: string }[] }
  agreements: { id: string }[]
}

async function ask(context: BrowserContext, query: string, variables: object = {}): Promise<Asked> {
  const answer = await context.request.post(`${base}/graphql`, { data: { query, variables } })
  const { data } = (await answer.json()) as { data: Asked }
  return data
}

async function takePicture(page: Page, path: string, name: string): Promise<void> {
  await page.goto(`${base}${path}`)
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelectorAll('.MuiSkeleton-root').length === 0)
  await page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running'))
  await page.screenshot({ path: join(here, 'screens', `${name}.png`) })
  process.stdout.write(`docs/screens/${name}.png\n`)
}

/** An address that the open round's download holds, whoever's it is: the demo's people do not exist. */
async function findQuestionnaire(context: BrowserContext, roundId: string): Promise<string> {
  const answer = await context.request.post(`${base}/rounds/${roundId}/links.csv`, {
    headers: { 'x-requested-with': 'screens' },
  })
  const links = (await answer.text()).match(/icl_[\w-]+/g) ?? []
  const link = links.at(-1)
  if (!link) throw new Error('the open round has no links')
  return `/r/#${link}`
}

async function takeAll(demo: Demo): Promise<void> {
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args })
  const look = { locale: 'ru-RU', reducedMotion: 'reduce' } as const
  const desk = await browser.newContext({ ...look, viewport: { width: 1440, height: 900 } })
  const page = await desk.newPage()
  await signIn(page, demo)
  const { companies } = await ask(desk, '{ companies(first: 10) { nodes { id name } } }')
  const company = companies.nodes.find(({ name }) => name.includes('Север'))?.id ?? ''
  const asked =
    'query ($c: UUID!) { rounds(companyId: $c) { nodes { id number state } } agreements(companyId: $c) { id } }'
  const { rounds, agreements } = await ask(desk, asked, { c: company })
  const newest = (state: string) =>
    rounds.nodes.filter((one) => one.state === state).sort((a, b) => b.number - a.number)[0]?.id ?? ''
  const at = `/console/companies/${company}`
  await takePicture(page, '/console/', 'home')
  await takePicture(page, `${at}/chart/picture`, 'chart')
  await takePicture(page, `${at}/weights/agreements/${agreements[0]?.id ?? ''}`, 'agreement')
  await takePicture(page, `${at}/regulation?tab=text`, 'regulation')
  await takePicture(page, `${at}/rounds/${newest('released')}/results`, 'results')
  await takePicture(page, `${at}/comparison`, 'comparison')
  const phone = await browser.newContext({ ...look, viewport: { width: 390, height: 844 }, hasTouch: true })
  await takePicture(await phone.newPage(), await findQuestionnaire(desk, newest('open')), 'questionnaire')
  await browser.close()
}

mkdirSync(join(here, 'screens'), { recursive: true })
const demo = await startDemo()
try {
  await takeAll(demo)
} finally {
  demo.stop()
  rmSync(folder, { recursive: true, force: true })
}
