import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect, launch, listen, shoot, wide } from './browser.ts'
import { startConsoleServer, type ConsoleServer } from './consoleServer.ts'

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

/** Runs a part of the journey in a browser of its own; when it fails, what was seen last is kept. */
async function inBrowser(name: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', locale: 'ru-RU' })
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

async function signIn(page: Page): Promise<void> {
  await page.goto(`${server.address}/console/`)
  await page.getByLabel('Почта').fill(server.email)
  await page.getByLabel('Пароль').fill(server.password)
  await page.getByRole('button', { name: 'Войти' }).click()
  await page.getByRole('heading', { name: 'Компании', level: 1 }).waitFor()
}

const step = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Шаги' }).getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

describe('the console in a real browser', () => {
  it('leads from sign-in to a company with its chart and agreed rules', { timeout: 180_000 }, () =>
    inBrowser('road', async (page) => {
      await page.goto(`${server.address}/console/`)
      await page.getByRole('button', { name: 'Войти' }).waitFor()
      await inspect(page, 'signIn')
      await signIn(page)
      await inspect(page, 'companies-empty')
      await page.getByRole('link', { name: 'Создать компанию' }).click()
      await page.getByLabel('Название').fill('ООО «Полюс»')
      await inspect(page, 'company-create')
      await page.getByRole('button', { name: 'Создать компанию' }).click()
      await page.getByText('Компания «ООО «Полюс»» создана').waitFor()
      await inspect(page, 'company')
      await step(page, 'Критерии')
      await inspect(page, 'criteria-empty')
      await page.getByRole('button', { name: 'Взять критерии методики' }).click()
      await page.getByRole('heading', { name: 'Качество' }).waitFor()
      await inspect(page, 'criteria')
      await step(page, 'Веса')
      await inspect(page, 'weights')
      await page.getByLabel('Качество').fill('50')
      await page.getByLabel('Когда договорились').fill('2026-11-02')
      await page.getByLabel('Кто договорился').fill('Рабочая группа')
      await page.getByRole('button', { name: 'Довести до 100' }).click()
      await page.getByRole('button', { name: 'Записать веса' }).click()
      await page.getByText('Веса записаны, редакция 1').waitFor()
      await inspect(page, 'weights-agreed')
      await step(page, 'Положение')
      await inspect(page, 'regulation-empty')
      await page.getByRole('button', { name: 'Начать редакцию' }).click()
      await page.getByRole('heading', { name: 'Главные правила' }).waitFor()
      await page.getByLabel('Дней на ответы').fill('14')
      await page.getByRole('button', { name: 'Записать правила' }).click()
      await page.getByText('Правила редакции 1 записаны').waitFor()
      await inspect(page, 'regulation')
    }),
  )
})
