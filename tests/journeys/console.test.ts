import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect, launch } from './browser.ts'
import * as road from './consoleRoad.ts'
import { inConsole } from './consoleVisit.ts'
import { startConsoleServer, type ConsoleServer } from './consoleServer.ts'
import { makePng } from '../support/png.ts'

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

const inBrowser = (name: string, work: (page: Page) => Promise<void>) => inConsole(browser, name, work)

const passBy = async () => {}

describe('the console in a real browser', () => {
  it('leads from sign-in to the comparison of two released rounds', { timeout: 420_000 }, () =>
    inBrowser('road', async (page) => {
      await page.goto(`${server.address}/console/`)
      await inspect(page, 'signIn')
      await road.signIn(page, server)
      await road.createCompany(page, inspect)
      await road.importChart(page, inspect)
      await road.fillLinks(page, inspect)
      await road.agree(page, inspect)
      await road.regulate(page, inspect)
      await road.createRound(page, inspect, 'Первый раунд')
      await road.runRound(page, server, inspect, 3)
      await road.release(page, inspect)
      await road.createRound(page, passBy, 'Второй раунд')
      await road.runRound(page, server, passBy, 4)
      await road.release(page, passBy)
      await road.compare(page, inspect)
    }),
  )

  it('speaks English once asked to, remembers it, and has a dark side', { timeout: 120_000 }, () =>
    inBrowser('english', async (page) => {
      await road.signIn(page, server)
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
      await page.reload()
      await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
      await page.getByRole('button', { name: 'Dark appearance' }).click()
      await inspect(page, 'today-english-dark')
      await page.getByRole('link', { name: 'ООО «Полюс»' }).click()
      for (const step of ['Org chart', 'Links', 'Criteria', 'Weights', 'Regulation', 'Rounds']) {
        await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step, exact: true }).click()
        await page.getByRole('heading', { name: step, level: 1 }).waitFor()
        await inspect(page, `${step.toLowerCase().replace(' ', '-')}-english-dark`)
      }
    }),
  )

  it('shows the logo of the firm once it has one', { timeout: 60_000 }, () =>
    inBrowser('logo', async (page) => {
      await road.signIn(page, server)
      await page.goto(`${server.address}/console/firm`)
      await page.getByText('Логотипа нет').waitFor()
      const choose = page.locator('input[type=file]')
      await choose.setInputFiles({ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') })
      await page.getByText('Файл «notes.png» не открылся как картинка').waitFor()
      await choose.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: makePng(600, 200) })
      await page.getByText('Логотип записан').waitFor()
      const bar = page.locator('header img')
      await expect
        .poll(() => bar.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight]))
        .toEqual([288, 96])
      await inspect(page, 'firm-logo')
      await page.getByRole('button', { name: 'Убрать логотип' }).click()
      await expect.poll(() => bar.count()).toBe(0)
    }),
  )

  it('says what is wrong with a password, and signs out for good', { timeout: 60_000 }, () =>
    inBrowser('session', async (page) => {
      await page.goto(`${server.address}/console/`)
      await page.getByLabel('Почта').fill(server.email)
      await page.getByLabel('Пароль').fill('not the password')
      await page.getByRole('button', { name: 'Войти' }).click()
      await page.getByText('Почта или пароль не подходят.').waitFor()
      await inspect(page, 'signIn-refused')
      await page.getByLabel('Пароль').fill(server.password)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Сегодня', level: 1 }).waitFor()
      await page.getByRole('button', { name: 'Учётная запись' }).click()
      await page.getByRole('menuitem', { name: /Выйти/ }).click()
      await page.getByRole('button', { name: 'Войти' }).waitFor()
      await page.goto(`${server.address}/console/companies`)
      await page.getByRole('button', { name: 'Войти' }).waitFor()
    }),
  )
})
