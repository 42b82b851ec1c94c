/** A version of the regulation in the console: written, compared, approved by two, put in force, read and signed. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../server/core/context.ts'
import { get } from '../support/api.ts'
import { givenCompany } from '../support/given.ts'
import { givenReader, givenSignature } from '../support/given/regulations.ts'
import { givenReadyCompany } from '../support/given/rounds.ts'
import { inspect, inspectHere, launch } from './browser.ts'
import { signIn } from './consoleRoad.ts'
import { startConsoleServer, type ConsoleServer } from './consoleServer.ts'
import { inConsole } from './consoleVisit.ts'

const chart = [
  { code: 'SALES', name: 'Продажи', people: 3 },
  { code: 'IT', name: 'ИТ', people: 3 },
]

let server: ConsoleServer
let browser: Browser
let companyId: string
let people: Record<'SALES' | 'IT', string[]>

beforeAll(async () => {
  server = await startConsoleServer()
  companyId = await givenCompany(server.database, server.admin)
  const ready = await givenReadyCompany(server.database, server.admin, companyId, {
    chart,
    links: [['SALES', 'IT']],
  })
  people = { SALES: ready.chart.employees.get('SALES') ?? [], IT: ready.chart.employees.get('IT') ?? [] }
  browser = await launch()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const versions = `query ($companyId: UUID!) { regulationVersions(companyId: $companyId) { id version state } }`
const editSection = `mutation ($input: EditRegulationSectionInput!) { editRegulationSection(input: $input) { id } }`
const mine = `{ myRegulation { shownHash sections { key title } } }`
const giveBack = `mutation ($input: ReturnWithRemarksInput!) { returnWithRemarks(input: $input) { state } }`
const approve = `mutation ($input: GiveApprovalInput!) { giveApproval(input: $input) { state } }`

interface Version {
  id: string
  version: number
  state: string
}

async function newest(): Promise<Version> {
  const [first]: Version[] = (await get(server.database, server.admin, versions, { companyId })).regulationVersions
  if (!first) throw new Error('the company has no regulation')
  return first
}

const system = (): Actor => ({ kind: 'system', firmId: server.admin.firmId })
const readerOf = async (employeeId: string): Promise<Actor> =>
  givenReader(server.database, system(), 'approveRegulation', { companyId, id: (await newest()).id }, employeeId)

async function approveAs(employeeId: string): Promise<void> {
  const person = await readerOf(employeeId)
  const { shownHash } = (await get(server.database, person, mine)).myRegulation
  await get(server.database, person, approve, { input: { shownHash } })
}

async function returnAs(employeeId: string, remark: { sectionKey: string; text: string }): Promise<void> {
  const person = await readerOf(employeeId)
  const { shownHash } = (await get(server.database, person, mine)).myRegulation
  await get(server.database, person, giveBack, { input: { shownHash, remarks: [remark] } })
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const press = (page: Page, name: string) => button(page, name).click()
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
const hear = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text }).first().waitFor()
const open = (page: Page, tab = '') => page.goto(`${server.address}/console/companies/${companyId}/regulation${tab}`)
const section = (page: Page, name: string) => page.getByRole('region', { name })

async function addApprover(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Добавить согласующего' }).fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).click()
}

describe('a version of the regulation', { timeout: 240_000 }, () => {
  it('is begun, its clauses stay locked, and text is written around them', () =>
    inConsole(browser, 'regulation-text', async (page) => {
      await signIn(page, server)
      await open(page)
      await inspect(page, 'regulation-in-force')
      await press(page, 'Начать редакцию')
      await hear(page, 'Начата редакция 2')
      await press(page, 'Текст')
      const calendar = section(page, '6. Календарь раунда')
      await calendar.getByText('Составлено по правилам').waitFor()
      await inspect(page, 'regulation-text')
      await press(page, 'Править: Календарь раунда')
      await calendar.getByRole('textbox', { name: 'Перед условиями' }).fill('Раунд ведёт ')
      await calendar.getByRole('textbox', { name: 'Перед условиями' }).press('End')
      await calendar
        .getByRole('group', { name: /Перед условиями/ })
        .getByRole('button', { name: 'Жирный' })
        .click()
      await page.keyboard.type('служба персонала')
      await calendar.getByRole('textbox', { name: 'После условий' }).fill('<b>Внимание</b>')
      await calendar.getByText(/Разметка HTML не поддерживается/).waitFor()
      await calendar.getByRole('textbox', { name: 'После условий' }).fill('1. один\n2. два')
      await inspect(page, 'regulation-section-edited')
      await press(page, 'Сравнение')
      await page.getByRole('dialog').getByRole('button').last().click()
      await press(page, 'Записать раздел')
      await hear(page, 'Раздел записан')
      expect(await calendar.locator('strong').allTextContents()).toEqual(['служба персонала'])
      expect(await calendar.locator('ol > li').allTextContents()).toEqual(['один', 'два'])
    }))

  it('has sections of its own, moved by keys and removed after a question; a clause leads to its rule', () =>
    inConsole(browser, 'regulation-own', async (page) => {
      await signIn(page, server)
      await open(page, '?tab=text')
      for (const title of ['Поощрение', 'Контакты', 'Лишний']) {
        await press(page, 'Добавить раздел')
        await page.getByRole('textbox', { name: 'Заголовок раздела' }).fill(title)
        await confirm(page, 'Добавить раздел')
        await hear(page, `Раздел «${title}» добавлен`)
      }
      await button(page, 'Поднять: Контакты').focus()
      await page.keyboard.press('Enter')
      await section(page, '14. Контакты').waitFor()
      await press(page, 'Удалить: Лишний')
      await confirm(page, 'Удалить')
      await hear(page, 'Раздел удалён')
      await expect.poll(() => section(page, '16. Лишний').count()).toBe(0)
      await press(page, 'Сохранить как шаблон')
      await page.getByRole('textbox', { name: 'Название шаблона' }).fill('Торговля')
      await confirm(page, 'Сохранить как шаблон')
      await hear(page, 'Шаблон «Торговля» сохранён')
      await page.getByRole('button', { name: 'Дней на ответы' }).click()
      await page.getByRole('textbox', { name: 'Дней на ответы', exact: true }).waitFor()
    }))

  it('says who has written to the same section meanwhile, and keeps what was typed', () =>
    inConsole(browser, 'regulation-conflict', async (page) => {
      await signIn(page, server)
      await open(page, '?tab=text')
      await press(page, 'Править: Цели и принципы')
      const aims = section(page, '2. Цели и принципы')
      await aims.getByRole('textbox', { name: 'Перед условиями' }).fill('Моё')
      const { id, version } = await newest()
      await get(server.database, server.admin, editSection, { input: { id, version, key: 'aims', before: 'Чужое' } })
      await press(page, 'Записать раздел')
      await hear(page, 'Анна Консультант')
      await aims.getByText('Чужое').waitFor()
      await press(page, 'Перенести мои правки')
      await press(page, 'Записать раздел')
      await hear(page, 'Раздел записан')
      await aims.getByRole('group', { name: 'Ваш текст' }).getByText('Моё').waitFor()
    }))

  it('shows what differs between two versions, rules and words', () =>
    inConsole(browser, 'regulation-difference', async (page) => {
      await signIn(page, server)
      await open(page)
      await page.getByLabel('Найти правило').fill('дней на ответы')
      await page.getByRole('textbox', { name: 'Дней на ответы', exact: true }).fill('21')
      await press(page, 'Записать правила')
      await hear(page, 'Правила редакции 2 записаны')
      await press(page, 'Сравнение')
      await page
        .getByRole('row', { name: /Дней на ответы/ })
        .getByText('21')
        .waitFor()
      expect((await page.locator('ins').allTextContents()).join(' ')).toContain('служба персонала')
      await inspect(page, 'regulation-difference')
    }))

  it('goes to two approvers, comes back with a remark, is answered and approved by both', () =>
    inConsole(browser, 'regulation-approval', async (page) => {
      await signIn(page, server)
      await open(page, '?tab=approval')
      await addApprover(page, 'Сотрудник SALES-1')
      await addApprover(page, 'Сотрудник IT-1')
      await press(page, 'Выше: Сотрудник IT-1')
      await inspect(page, 'regulation-route')
      await press(page, 'Записать маршрут')
      await hear(page, 'Маршрут записан')
      await press(page, 'Отправить на согласование')
      await confirm(page, 'Отправить на согласование')
      await hear(page, 'отправлена на согласование')
      await page.getByText('Согласовали 0 из 2').waitFor()
      await inspect(page, 'regulation-in-approval')
      await returnAs(people.IT[0] ?? '', { sectionKey: 'calendar', text: 'Кто ведёт раунд в отпуск?' })
      await page.reload()
      await page.getByText('Кто ведёт раунд в отпуск?').waitFor()
      await page.getByText(/Сначала ответьте на замечания/).waitFor()
      await page.getByRole('textbox', { name: /Ответ/ }).fill('Заместитель: дописали.')
      await inspect(page, 'regulation-remark')
      await press(page, 'Ответить')
      await hear(page, 'Ответ записан')
      await press(page, 'Отправить на согласование')
      await confirm(page, 'Отправить на согласование')
      await page.getByText('Согласовали 0 из 2, заход 2').waitFor()
      const links = page.waitForEvent('download')
      await press(page, 'Скачать ссылки')
      await confirm(page, 'Скачать ссылки')
      expect(await readFile(await (await links).path(), 'utf8')).toContain('Сотрудник IT-1')
      await approveAs(people.IT[0] ?? '')
      await approveAs(people.SALES[0] ?? '')
      await page.reload()
      await page.getByText('Согласовали 2 из 2').waitFor()
      await press(page, 'Ввести в действие')
      await confirm(page, 'Ввести в действие')
      await hear(page, 'Редакция 2 введена в действие')
      await inspect(page, 'regulation-approved')
    }))

  it('is read and signed; the sheet shows who has, and is taken away as a file', () =>
    inConsole(browser, 'regulation-acquaintance', async (page) => {
      await signIn(page, server)
      await open(page, '?tab=acquaintance')
      await page.getByText('Подписали 0 из 6').waitFor()
      await press(page, 'Разослать на ознакомление')
      await inspect(page, 'regulation-ask')
      await confirm(page, 'Разослать')
      await hear(page, 'Письма отправляются')
      const { id } = await newest()
      await givenSignature(server.database, system(), { companyId, id }, people.SALES[1] ?? '')
      await page.reload()
      await page.getByText('Подписали 1 из 6').waitFor()
      await page.getByLabel('Показать').selectOption('yes')
      await expect.poll(() => page.getByRole('rowheader').allTextContents()).toContain('Сотрудник SALES-2')
      await expect.poll(() => page.getByRole('rowheader', { name: /^Сотрудник/ }).count()).toBe(1)
      await inspect(page, 'regulation-sheet')
      const sheet = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Скачать лист CSV' }).click()
      expect(await readFile(await (await sheet).path(), 'utf8')).toContain('Сотрудник SALES-2')
    }))

  it('speaks English in each of its parts', () =>
    inConsole(browser, 'regulation-english', async (page) => {
      await signIn(page, server)
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('button', { name: 'Dark appearance' }).click()
      await open(page)
      for (const [tab, text] of [
        ['Text', 'Made from the rules'],
        ['Differences', 'Rules'],
        ['Approval', '2 of 2 have approved'],
        ['Acquaintance', '1 of 6 have signed'],
      ] as const) {
        await press(page, tab)
        await page.getByText(text).first().waitFor()
        await inspectHere(page, `regulation-${tab.toLowerCase()}-english-dark`)
      }
    }))
})
