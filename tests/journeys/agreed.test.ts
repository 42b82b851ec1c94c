/**
 * Agreeing, whole, in a real browser: three units disagree, come nearer, one objects, the proposal changes and settles; the
 * regulation is written from it, returned once, approved, signed; the round opens under it.
 */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, it } from 'vitest'
import { givenCompany } from '../support/given.ts'
import { givenCriteria } from '../support/given/criteria.ts'
import { givenChart } from '../support/given/org.ts'
import { givenLinks } from '../support/given/services.ts'
import { secretsIn } from './agreementSpeakers.ts'
import { launch } from './browser.ts'
import { createRound, goTo, signIn } from './consoleRoad.ts'
import { startConsoleServer, type ConsoleServer } from './consoleServer.ts'
import { inConsole } from './consoleVisit.ts'
import { button, heading, phone, visit } from './questionnaireVisit.ts'

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

const names = { SALES: 'Продажи', STOCK: 'Склад', IT: 'Информационные технологии' }

/** Three units that serve one another, each with a head, and criteria nobody has weighed. */
async function givenReady(): Promise<string> {
  const { database, admin } = server
  const companyId = await givenCompany(database, admin)
  await givenCriteria(database, admin, companyId)
  const specs = Object.entries(names).map(([code, name]) => ({ code, name, people: 3 }))
  const { units } = await givenChart(database, admin, companyId, specs)
  const id = (code: string) => units.get(code) ?? ''
  const pairs = [
    ['SALES', 'IT'],
    ['STOCK', 'IT'],
    ['IT', 'SALES'],
  ] as const
  await givenLinks(database, admin, companyId, pairs.map(([client, provider]) => [id(client), id(provider)])) // prettier-ignore
  return companyId
}

const press = (page: Page, name: string) => button(page, name).click()
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
const hear = (page: Page, text: string | RegExp) => page.getByRole('alert').filter({ hasText: text }).first().waitFor()

/** Presses a verb of the console that asks before it is done. */
async function command(page: Page, verb: string, said: string | RegExp, sure = verb): Promise<void> {
  await press(page, verb)
  await confirm(page, sure)
  await hear(page, said)
}

/** The links of the file for a mail merge, one for each person. */
async function downloadLinks(page: Page): Promise<string[]> {
  await press(page, 'Скачать ссылки')
  const [file] = await Promise.all([page.waitForEvent('download'), confirm(page, 'Скачать ссылки')])
  return secretsIn(readFileSync(await file.path(), 'utf8'))
}

const person = (name: string, secret: string | undefined, work: (page: Page) => Promise<void>) =>
  visit(browser, name, phone, async ({ page }) => {
    await page.goto(`${server.address}/r/#${secret ?? ''}`)
    await work(page)
  })

const judge = (secret: string | undefined, quality: number, time: number) =>
  person('judges', secret, async (page) => {
    await button(page, 'Начать').tap()
    await heading(page, 'Распределите 100 баллов')
    for (const [name, points] of [
      ['Качество', quality],
      ['Сроки', time],
    ] as const) {
      const number = page.getByRole('textbox', { name: `${name}, баллов` })
      await number.fill(String(points))
      await number.press('Enter')
      await page.getByRole('checkbox', { name: `Закрепить: ${name}` }).check()
    }
    await button(page, 'Отправить мнение').tap()
    await heading(page, 'Мнение принято, спасибо')
  })

const accept = (secret: string | undefined) =>
  person('accepts', secret, async (page) => {
    await heading(page, 'Предложены веса: согласны?')
    await button(page, 'Согласиться').tap()
    await heading(page, 'Вы согласились, спасибо')
  })

const object = (secret: string | undefined, wanted: number, reason: string) =>
  person('objects', secret, async (page) => {
    await heading(page, 'Предложены веса: согласны?')
    await button(page, 'Возразить').tap()
    await page.getByRole('radio').first().check()
    await page.getByLabel('Какой вес вы предлагаете?').fill(String(wanted))
    await page.getByLabel('Почему?').fill(reason)
    await button(page, 'Отправить возражение').tap()
    await heading(page, 'Ваше возражение записано')
  })

/** One iteration: everybody judges by their link, quality and time; the rest is for attitude. */
async function iterate(page: Page, number: number, points: readonly (readonly [number, number])[]): Promise<string[]> {
  await command(page, 'Начать круг', /Круг \d начат/)
  const secrets = await downloadLinks(page)
  for (const [at, [quality, time]] of points.entries()) await judge(secrets[at], quality, time)
  await page.reload()
  await command(page, 'Завершить круг', `Круг ${number} завершён`)
  return secrets
}

async function agree(page: Page): Promise<void> {
  await goTo(page, 'Веса')
  await press(page, 'Открыть согласование')
  await press(page, 'Выбрать всех клиентов (3)')
  await press(page, 'Открыть согласование')
  await page.getByRole('heading', { name: 'Согласование весов № 1', level: 1 }).waitFor()
  await iterate(page, 1, [
    [70, 20],
    [30, 50],
    [45, 35],
  ])
  await page.getByRole('img', { name: /^Мнения ещё расходятся/ }).waitFor()
  const secrets = await iterate(page, 2, [
    [50, 35],
    [46, 36],
    [48, 34],
  ])
  await page.getByRole('img', { name: /^Мнения близки/ }).waitFor()
  await command(page, 'Предложить веса', 'Веса предложены')
  await object(secrets[0], 60, 'Клиент платит за качество')
  await accept(secrets[1])
  await accept(secrets[2])
  await page.reload()
  await command(page, 'Подвести итог', 'Согласия не хватило: предложение возвращено')
  const again = await iterate(page, 3, [
    [54, 28],
    [50, 30],
    [52, 29],
  ])
  await press(page, 'Предложить веса')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Качество' }).fill('54')
  await confirm(page, 'Предложить веса')
  await hear(page, 'Веса предложены')
  for (const secret of again) await accept(secret)
  await page.reload()
  await command(page, 'Подвести итог', 'Веса согласованы и записаны')
}

async function addApprover(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Добавить согласующего' }).fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).click()
}

const approve = (secret: string | undefined) =>
  person('approves', secret, async (page) => {
    await button(page, 'Сразу к решению').tap()
    await button(page, 'Согласовать редакцию').tap()
    await page.getByRole('dialog').getByRole('button', { name: 'Согласовать' }).tap()
    await heading(page, 'Вы согласовали редакцию № 1')
  })

const giveBack = (secret: string | undefined, remark: string) =>
  person('returns', secret, async (page) => {
    await heading(page, 'Прочтите Положение и решите')
    // The clause says what was agreed.
    await page.getByText('54').first().waitFor()
    await button(page, /^Замечание к разделу «5\./).tap()
    await page.getByRole('textbox').fill(remark)
    await button(page, 'Вернуть с 1 замечанием').tap()
    await page.getByRole('dialog').getByRole('button', { name: 'Вернуть' }).tap()
    await heading(page, 'Вы вернули редакцию № 1')
  })

async function regulate(page: Page): Promise<void> {
  await goTo(page, 'Положение')
  await press(page, 'Начать редакцию')
  await hear(page, 'Начата редакция 1')
  await press(page, 'Согласование')
  for (const name of ['SALES', 'IT']) await addApprover(page, `Сотрудник ${name}-1`)
  await page.getByRole('radio', { name: 'всех сразу' }).check()
  await press(page, 'Записать маршрут')
  await hear(page, 'Маршрут записан')
  await command(page, 'Отправить на согласование', 'отправлена на согласование')
  const [first] = await downloadLinks(page)
  await giveBack(first, 'Поясните, кто предложил веса')
  await page.reload()
  await page.getByText('Поясните, кто предложил веса').waitFor()
  await page.getByRole('textbox', { name: /Ответ/ }).fill('Протокол приложен.')
  await press(page, 'Ответить')
  await hear(page, 'Ответ записан')
  await command(page, 'Отправить на согласование', 'отправлена на согласование')
  for (const secret of await downloadLinks(page)) await approve(secret)
  await page.reload()
  await command(page, 'Ввести в действие', 'Редакция 1 введена в действие')
}

async function acquaint(page: Page): Promise<void> {
  await press(page, 'Ознакомление')
  await command(page, 'Разослать на ознакомление', 'Письма отправляются', 'Разослать')
  const [first] = await downloadLinks(page)
  await person('signs', first, async (reader) => {
    await button(reader, 'Сразу к подписи').tap()
    await button(reader, 'Редакция № 1 прочитана').tap()
    await reader.getByRole('dialog').getByRole('button', { name: 'Подписать' }).tap()
    await heading(reader, 'Подпись принята, спасибо')
  })
  await page.reload()
  await page.getByText(/Подписали 1 из \d/).waitFor()
}

it(
  'leads from weights that nobody shares to a round under a regulation that everybody approved',
  { timeout: 300_000 },
  () =>
    inConsole(browser, 'agreed', async (page) => {
      const companyId = await givenReady()
      await signIn(page, server)
      await page.goto(`${server.address}/console/companies/${companyId}`)
      await agree(page)
      await regulate(page)
      await acquaint(page)
      await createRound(page, async () => {}, 'Первый раунд')
      await command(page, 'Открыть раунд', /Раунд \d открыт/)
      await page.getByText('Положение, редакция 1').waitFor()
    }),
)
