import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { listen, shoot, wide } from './browser.ts'

/** Runs a part of a journey in a browser of its own; when it fails, what was seen last is kept. */
export async function inConsole(browser: Browser, name: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: wide,
    reducedMotion: 'reduce',
    locale: 'ru-RU',
    acceptDownloads: true,
  })
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
