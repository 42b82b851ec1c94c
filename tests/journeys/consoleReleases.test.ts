/** Released rounds in the console, on the demo: compared, taken away as files, withdrawn and released anew. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoAccounts, furnishDemo } from '../../seeds/run.ts'
import { testEnv } from '../support/db.ts'
import { corrected, inspect, launch } from './browser.ts'
import { startConsoleServer, type ConsoleServer } from './consoleServer.ts'
import { inConsole } from './consoleVisit.ts'

let server: ConsoleServer
let browser: Browser
let companyId: string
let roundIds: string[]

beforeAll(async () => {
  server = await startConsoleServer()
  await furnishDemo({ env: testEnv(), database: server.database, log: pino({ level: 'silent' }) })
  const rounds = await server.database.sql<{ id: string; company_id: string }[]>`
    select id, company_id from rounds where state = 'released' order by number`
  companyId = rounds[0]?.company_id ?? ''
  roundIds = rounds.map(({ id }) => id)
  browser = await launch()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Runs as the demo's administrator. */
const asConsultant = (name: string, work: (page: Page, at: (path: string) => Promise<void>) => Promise<void>) =>
  inConsole(browser, name, async (page) => {
    const [account] = demoAccounts({ env: testEnv() })
    await page.goto(`${server.address}/console/`)
    await page.getByLabel('Почта').fill(account?.email ?? '')
    await page.getByLabel('Пароль').fill(account?.password ?? '')
    await page.getByRole('button', { name: 'Войти', exact: true }).click()
    await page.getByRole('heading', { name: 'Сегодня', level: 1 }).waitFor()
    await work(page, async (path) => void (await page.goto(`${server.address}/console/companies/${companyId}${path}`)))
  })

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true }).first()

async function take(page: Page, within: string, name: string, role: 'link' | 'button'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section(page, within).getByRole(role, { name, exact: true }).click(),
  ])
  return readFileSync(await download.path())
}

const choose = (page: Page, round: string) => page.getByRole('checkbox', { name: round }).click()
const answer = (page: Page, verb: string) =>
  page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click()

describe('rounds compared', { timeout: 180_000 }, () => {
  it('say in words what changed, show the whole series and what a change is made of, and can be taken away', () =>
    asConsultant('comparison', async (page, at) => {
      await at('/comparison')
      await page.getByRole('heading', { name: 'Что изменилось' }).waitFor()
      const row = page.getByRole('row', { name: /^Закупки/ }).filter({ hasText: 'стало хуже' })
      await row.getByText(/Балл снизился на 0,\d\d\. Снижение заметно больше обычных случайных колебаний/).waitFor()
      await page
        .getByRole('row', { name: /^Юридический отдел/ })
        .filter({ hasText: 'сравнивать нельзя' })
        .waitFor()
      expect(await page.getByRole('heading', { name: 'Баллы по раундам' }).count()).toBe(0)
      await inspect(page, 'comparison-pair')

      await choose(page, 'Первый раунд')
      await page.getByRole('heading', { name: 'Баллы по раундам' }).waitFor()
      expect(new URL(page.url()).searchParams.get('rounds')).toBe(roundIds.join(','))
      await page.getByLabel('Какой переход показать').selectOption({ label: 'Первый раунд → Второй раунд' })
      await page.getByLabel('Чьё изменение').selectOption({ label: 'Закупки' })
      await page.getByRole('img', { name: /^Закупки: 3,99 → 3,41/ }).waitFor()
      await inspect(page, 'comparison-series')
      await page.reload()
      await page.getByRole('img', { name: /^Закупки: 3,99 → 3,41/ }).waitFor()

      const csv = (await take(page, 'Баллы по раундам', 'CSV', 'link')).toString('utf8')
      expect(csv).toMatch(/;verdict;verdict_said;/)
      expect(csv.match(/worsened/g)?.length).toBeGreaterThan(0)
      const lines = (await take(page, 'Баллы по раундам', 'JSON', 'link')).toString('utf8').trim().split('\n')
      expect(new Set(lines.map((line): unknown => JSON.parse(line).verdict))).toContain('worsened')
      expect((await take(page, 'Баллы по раундам', 'XLSX', 'link')).subarray(0, 2).toString()).toBe('PK')
      for (const picture of ['По раундам', 'Что изменилось', 'Из чего сложилось изменение']) {
        expect((await take(page, picture, 'PNG', 'button')).subarray(1, 4).toString(), picture).toBe('PNG')
        expect((await take(page, picture, 'SVG', 'button')).toString('utf8'), picture).toMatch(/^<svg .*<\/svg>$/s)
      }

      for (const round of ['Первый раунд', 'Второй раунд']) await choose(page, round)
      await page.getByText('Отметьте раунды').waitFor()
      await inspect(page, 'comparison-none')
    }))
})

describe('a release', { timeout: 180_000 }, () => {
  it('is looked at, withdrawn with a reason, and corrected by another one that says what it corrects', () =>
    asConsultant('release', async (page, at) => {
      await at(`/rounds/${roundIds[2]}`)
      await page.getByRole('button', { name: 'Публикация', exact: true }).click()
      await page.getByText(/решения о комментариях уже в снимке/).waitFor()
      expect(await page.getByRole('button', { name: 'показать' }).first().isDisabled()).toBe(true)
      expect(await page.getByRole('checkbox', { name: /^Заказчик/ }).isDisabled()).toBe(true)
      await section(page, 'Публикации раунда').getByText('Анна Демидова').waitFor()
      await inspect(page, 'release-published')

      await at(`/rounds/${roundIds[2]}`)
      await page.getByRole('button', { name: 'Отозвать публикацию' }).click()
      await page.getByRole('dialog').getByLabel('Причина').fill('Один комментарий узнаваем')
      await answer(page, 'Отозвать публикацию')
      await page.getByRole('button', { name: 'Опубликовать', exact: true }).click()
      await section(page, 'Публикации раунда')
        .getByText(/Один комментарий узнаваем/)
        .waitFor()
      await page.getByRole('button', { name: 'убрать' }).first().click()
      await page.getByRole('alert').filter({ hasText: 'Решение записано' }).waitFor()
      await inspect(page, 'release-withdrawn')

      await page.getByRole('button', { name: 'Опубликовать', exact: true }).click()
      await answer(page, 'Опубликовать')
      await page.getByRole('dialog').getByText(corrected).waitFor()
      await page.getByRole('dialog').getByLabel('Что исправлено').fill('Убран узнаваемый комментарий')
      await answer(page, 'Опубликовать')
      await page.getByRole('alert').filter({ hasText: 'Результаты опубликованы' }).waitFor()
      await page.getByRole('button', { name: 'Публикация', exact: true }).click()
      const history = section(page, 'Публикации раунда')
      await history.getByText('Убран узнаваемый комментарий').waitFor()
      await history.getByRole('heading', { name: /^Публикация 2/ }).waitFor()
      await history.getByRole('heading', { name: /^Публикация 1/ }).waitFor()
      await inspect(page, 'release-corrected')
    }))
})
