import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectHere, launch, narrow } from './browser.ts'
import { givenChart, pressAll } from './chartVerbs.ts'
import { startConsoleServer, type ConsoleServer } from './consoleServer.ts'
import { inConsole } from './consoleVisit.ts'

let server: ConsoleServer
let browser: Browser
beforeAll(async () => {
  server = await startConsoleServer()
  browser = await launch()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

interface Seen {
  nodes: number
  outside: number
}

/** How many units the picture draws, and how many of them the window cuts. */
const readPicture = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const frame = document.querySelector('.react-flow')?.getBoundingClientRect()
    const boxes = [...document.querySelectorAll('.react-flow__node')].map((one) => one.getBoundingClientRect())
    const isOutside = (box: DOMRect) =>
      !frame || box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom
    return { nodes: boxes.length, outside: boxes.filter(isOutside).length }
  })

describe('the chart in the console', { timeout: 300_000 }, () => {
  it('has every dialog done with the mouse, and axe finds nothing in any of them', () =>
    inConsole(browser, 'chart-mouse', async (page) => {
      await givenChart(page, server, 'ООО «Мышь»')
      await pressAll(page, inspectHere)
      await page.getByRole('link', { name: 'Схема', exact: true }).click()
      await expect.poll(() => readPicture(page)).toEqual({ nodes: 5, outside: 0 })
      await page.setViewportSize(narrow)
      await page.reload()
      await expect.poll(() => readPicture(page)).toEqual({ nodes: 5, outside: 0 })
    }))
})
