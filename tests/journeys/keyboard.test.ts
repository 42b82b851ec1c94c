import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './browser.ts'
import * as road from './consoleRoad.ts'
import { startConsoleServer, type ConsoleServer } from './consoleServer.ts'
import { inConsole } from './consoleVisit.ts'
import { tabTo, takeMouseAway } from './keys.ts'
import { answerAll } from './respondents.ts'

let server: ConsoleServer
let browser: Browser
beforeAll(async () => {
  server = await startConsoleServer({ applications: ['console', 'portal'], flavour: 'production' })
  browser = await launch()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const passBy = async () => {}
const hear = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text }).first().waitFor()
const levelOf = (page: Page, unit: RegExp) => page.getByRole('treeitem', { name: unit }).getAttribute('aria-level')

/** Under another unit by the dialog; among its neighbours, and to another place, by the keys of the tree. */
async function moveUnit(page: Page): Promise<void> {
  await page.getByRole('treeitem', { name: /Служба ИТ/ }).click()
  await page.getByRole('button', { name: 'Переместить…' }).click()
  await page.getByRole('combobox', { name: 'Кому будет подчинено' }).fill('закуп')
  await page.getByRole('option', { name: /Отдел закупок/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Переместить', exact: true }).click()
  await hear(page, '«Служба ИТ» теперь подчинено: Отдел закупок')
  await expect.poll(() => levelOf(page, /Служба ИТ/)).toBe('3')
  await page.getByRole('treeitem', { name: /Отдел закупок/ }).click()
  await page.keyboard.press('Alt+ArrowUp')
  await hear(page, '«Отдел закупок» переставлено')
  await page.getByRole('button', { name: 'Отменить последнее изменение' }).click()
  await hear(page, 'Отменено')
}

/** A whole row by the menu of its name, and back again: nothing is written. */
async function fillAndClearRow(page: Page): Promise<void> {
  await road.goTo(page, 'Связи')
  await tabTo(page, page.getByRole('grid'))
  for (const key of ['ArrowLeft', 'Enter', 'Enter']) await page.keyboard.press(key)
  await page.getByRole('button', { name: 'Сохранить 3 изменения' }).waitFor()
  await page.getByRole('button', { name: 'Вернуть как было' }).click()
}

/** One respondent answers in the browser: digits choose, Enter goes on. */
async function answerByKeys(link: string): Promise<void> {
  await inConsole(browser, 'keyboard-respondent', async (page) => {
    await page.goto(link)
    await page.getByRole('button', { name: 'Начать' }).click()
    await page.getByRole('heading', { name: 'С кем вы работали' }).waitFor()
    await page.getByRole('checkbox').first().check()
    await page.getByRole('checkbox', { name: 'С остальными' }).check()
    await page.getByRole('button', { name: 'Дальше' }).click()
    await page.getByRole('radio').first().waitFor()
    while (!(await page.getByRole('heading', { name: 'Проверьте ответы' }).isVisible())) {
      for (const mark of ['4', '5', '3']) await page.keyboard.press(mark)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('button', { name: 'Отправить анкету' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Отправить' }).click()
    await page.getByRole('heading', { name: 'Спасибо' }).waitFor()
  })
}

const answer = async (address: string, links: readonly string[], around: number) => {
  const [first = '', ...rest] = links
  await answerByKeys(`${address}/r/#${first}`)
  await answerAll(address, rest, around)
}

describe('the console without a mouse', () => {
  it('leads by keys alone from sign-in to the comparison of two released rounds', { timeout: 600_000 }, () =>
    inConsole(browser, 'keyboard', async (page) => {
      const giveMouseBack = takeMouseAway(page)
      try {
        await road.signIn(page, server)
        await road.createCompany(page, passBy)
        await road.importChart(page, passBy)
        await moveUnit(page)
        await fillAndClearRow(page)
        await road.fillLinks(page, passBy)
        await road.agree(page, passBy)
        await road.regulate(page, passBy)
        await road.createRound(page, passBy, 'Первый раунд')
        await road.runRound(page, server, passBy, 3, answer)
        await road.release(page, passBy)
        await road.createRound(page, passBy, 'Второй раунд')
        await road.runRound(page, server, passBy, 4)
        await road.release(page, passBy)
        await road.compare(page, passBy)
      } finally {
        giveMouseBack()
      }
    }),
  )
})
