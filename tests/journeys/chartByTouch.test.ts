/** The chart's dialogs once more, as people get the console, by other means than a mouse. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { inspectHere, launch, narrow, wide } from './browser.ts'
import { givenChart, passBy, pressAll } from './chartVerbs.ts'
import { startConsoleServer, type ConsoleServer } from './consoleServer.ts'
import { inConsole } from './consoleVisit.ts'
import { takeMouseAway } from './keys.ts'

let server: ConsoleServer
let browser: Browser
beforeAll(async () => {
  server = await startConsoleServer({ flavour: 'production' })
  browser = await launch()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('the chart in the console', { timeout: 300_000 }, () => {
  it('has every dialog done by keys alone', () =>
    inConsole(browser, 'chart-keys', async (page) => {
      const giveMouseBack = takeMouseAway(page)
      try {
        await givenChart(page, server, 'ООО «Клавиша»')
        await pressAll(page, passBy)
      } finally {
        giveMouseBack()
      }
    }))

  it('has every dialog done on a phone, in sight as a whole', () =>
    inConsole(browser, 'chart-phone', async (page) => {
      await givenChart(page, server, 'ООО «Палец»')
      await page.setViewportSize(narrow)
      await page.reload()
      await pressAll(page, inspectHere)
      await page.setViewportSize(wide)
    }))
})
