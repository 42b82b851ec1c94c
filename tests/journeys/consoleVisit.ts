import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { listen, shoot, wide } from './browser.ts'

/** React's build for development draws its work for a debugger that nobody opens, at a third of its time. */
const drawNothing = (): void => void Object.assign(console, { createTask: undefined, timeStamp: undefined })

/** Runs a part of a journey in a browser of its own; when it fails, what was seen last is kept. */
export async function inConsole(browser: Browser, name: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: wide,
    reducedMotion: 'reduce',
    locale: 'ru-RU',
    acceptDownloads: true,
  })
  await context.addInitScript(drawNothing)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const heard = listen(page)
  try {
    await work(page)
    expect(heard).toEqual([])
  } catch (error) {
    await shoot(page, `failed-${name}`)
    throw error
  } finally {
    await context.close()
  }
}
