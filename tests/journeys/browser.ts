/** A real Chromium from npm, and what a page must be whatever it shows: no errors, nothing refused, nothing for axe. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe, { type RunOptions } from 'axe-core'
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser, type Page } from 'playwright-core'
import { expect } from 'vitest'

const artifacts = fileURLToPath(new URL('../.artifacts/console', import.meta.url))
const ofStandard: Rules = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
}
// Narrower, a page has the same words in another place: only what depends on the place is asked again.
const ofLayout: Rules = {
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'],
  },
}
export const wide = { width: 1440, height: 900 }
export const narrow = { width: 390, height: 844 }
// With these a page could do what the policies under test forbid.
const tooLenient = ['--disable-web-security', '--allow-running-insecure-content', '--single-process', '--no-zygote']
// Nobody looks at a graphics card's work here, and imitating one costs what the pages could have.
const graphics = [
  '--in-process-gpu',
  '--ignore-gpu-blocklist',
  '--use-gl=',
  '--use-angle=',
  '--enable-unsafe-swiftshader',
]

export async function launch(): Promise<Browser> {
  mkdirSync(artifacts, { recursive: true })
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((arg) => ![...tooLenient, ...graphics].some((one) => arg.startsWith(one))),
      '--disable-gpu',
    ],
    headless: true,
  })
}

/** What a corrected release is refused with until it says what it corrects. */
export const corrected = 'Это исправленная публикация: укажите, что изменилось'

// Outside production react-admin prints every refusal of the API as an error; these the journeys ask for.
const provoked = [
  'Заполните поле.',
  'Укажите целое число от 1 до 60.',
  'Введите адрес электронной почты целиком',
  'уже носит подразделение',
  'Согласовывают хотя бы два подразделения',
  'Пока вы правили, запись изменили',
  corrected,
]

/** Collects what a console prints as an error and what the content security policy refuses, until the page is closed. */
export function listen(page: Page): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    if (provoked.some((sentence) => message.text().includes(sentence))) return
    if (message.type() === 'error' || message.type() === 'warning') heard.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.stack ?? error.message}`))
  return heard
}

export const shoot = (page: Page, name: string) =>
  page.screenshot({ path: join(artifacts, `${name}.png`), fullPage: true })

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll('.MuiSkeleton-root').length === 0)
  // Contrast is measured on colours at rest.
  await page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running'))
}

interface Size {
  width: number
  height: number
}

type Rules = Pick<RunOptions, 'runOnly'>

/**
 * What axe finds wrong with the page as it stands. axe comes into a document once, by the debugger's way, which no policy
 * of the page forbids, and tells nothing of what is well: both were most of a journey's time.
 */
export async function findWrong(page: Page, rules: Rules = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    `axe.run(document, ${JSON.stringify({ ...rules, resultTypes: ['violations'] })}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  )
}

async function inspectAt(page: Page, name: string, size: Size, rules: Rules): Promise<void> {
  await page.setViewportSize(size)
  await settle(page)
  const found = await findWrong(page, rules)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (process.env['CONSOLE_SHOTS']) await shoot(page, `${name}-${size.width}`)
  // Soft: one walk over the console names everything that is wrong with it.
  expect.soft(found, `${name} at ${size.width} px`).toEqual([])
  expect.soft(overflow, `${name} scrolls sideways at ${size.width} px`).toBeLessThanOrEqual(0)
}

/** Looks at a page as it stands, an open dialog with it. */
export const inspectHere = (page: Page, name: string): Promise<void> =>
  inspectAt(page, name, page.viewportSize() ?? wide, ofStandard)

/** Looks at a page in both widths. CONSOLE_SHOTS=1 keeps a picture of each. */
export async function inspect(page: Page, name: string): Promise<void> {
  await inspectAt(page, name, wide, ofStandard)
  await inspectAt(page, name, narrow, ofLayout)
  await page.setViewportSize(wide)
}
