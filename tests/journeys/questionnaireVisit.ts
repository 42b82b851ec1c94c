/** A person in a browser of their own, and what every page that they see must keep to. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { findWrong, listen, narrow, shoot, wide } from './browser.ts'

export const phone: BrowserContextOptions = { viewport: narrow, hasTouch: true, isMobile: true, locale: 'ru-RU' }
export const desk: BrowserContextOptions = { viewport: wide, locale: 'en-GB' }

export interface Visit {
  page: Page
  /** Errors and warnings of the browser so far. */
  heard: string[]
}

/** Lets somebody work in a browser of their own; when it fails, what was seen last is kept. */
export async function visit(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
  work: (visit: Visit) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('dialog', (dialog) => void dialog.accept())
  const heard = listen(page)
  try {
    await work({ page, heard })
    expect(heard).toEqual([])
  } catch (error) {
    await shoot(page, `failed-questionnaire-${name}`)
    throw error
  } finally {
    await context.close()
  }
}

/** Nothing beyond the edge and no target lower than 44 px, at the width at hand and at 320 px; nothing for axe. */
export async function inspect(page: Page, name: string): Promise<void> {
  const size = page.viewportSize() ?? wide
  for (const width of [320, size.width]) {
    await page.setViewportSize({ ...size, width })
    const { beyond, low } = await page.evaluate(() => ({
      beyond: document.documentElement.scrollWidth - window.innerWidth,
      low: [...document.querySelectorAll('button, select, input[type=email], label.row')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
        .map((one) => one.textContent),
    }))
    expect(beyond, `${name} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0)
    expect(low, `${name} has targets lower than 44 px at ${width} px`).toEqual([])
  }
  if (process.env['CONSOLE_SHOTS']) await shoot(page, `questionnaire-${name.replaceAll(' ', '-')}`)
  expect(await findWrong(page), name).toEqual([])
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
export const row = (page: Page, criterion: number, mark: number) =>
  page
    .locator('[data-criterion]')
    .nth(criterion)
    .getByRole('radio', { name: new RegExp(`^${mark} `) })

export async function rateByTap(page: Page, marks: readonly number[]): Promise<void> {
  for (const [index, mark] of marks.entries()) await row(page, index, mark).tap()
}
