/** Weights agreed in the console: opened, judged blind, proposed, objected to, returned, proposed anew, agreed; or decided. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerProposal } from '../../server/weights/procedure/commands/answers.ts'
import { listProposals } from '../../server/weights/procedure/queries.ts'
import { contextFor } from '../support/api.ts'
import { givenCompany } from '../support/given.ts'
import { givenAccepted, givenAgreement, givenJudged, type GivenAgreement } from '../support/given/agreements.ts'
import { givenCriteria } from '../support/given/criteria.ts'
import { givenChart } from '../support/given/org.ts'
import { givenLinks } from '../support/given/services.ts'
import { judge, secretsIn } from './agreementSpeakers.ts'
import { inspect, inspectHere, launch } from './browser.ts'
import { signIn } from './consoleRoad.ts'
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

const names = { SALES: 'Продажи', STOCK: 'Склад', IT: 'Информационные технологии', LAW: 'Юридический отдел' }

/** A company whose three client units have heads and whose fourth has nobody. */
async function givenReady(): Promise<string> {
  const { database, admin } = server
  const companyId = await givenCompany(database, admin)
  await givenCriteria(database, admin, companyId)
  const specs = Object.entries(names).map(([code, name]) => ({ code, name, people: code === 'LAW' ? 0 : 2 }))
  const { units } = await givenChart(database, admin, companyId, specs)
  const id = (code: string) => units.get(code) ?? ''
  await givenLinks(database, admin, companyId, [
    [id('SALES'), id('IT')],
    [id('STOCK'), id('IT')],
    [id('IT'), id('SALES')],
  ])
  return companyId
}

const visit = (name: string, work: (page: Page, companyId: string) => Promise<void>) =>
  inConsole(browser, name, async (page) => {
    const companyId = await givenReady()
    await signIn(page, server)
    await page.goto(`${server.address}/console/companies/${companyId}/weights`)
    await work(page, companyId)
  })

const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true }).first()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
const hear = (page: Page, text: string | RegExp) => page.getByRole('alert').filter({ hasText: text }).first().waitFor()

async function download(page: Page, verb: string): Promise<string[]> {
  await press(page, verb)
  const [file] = await Promise.all([page.waitForEvent('download'), confirm(page, verb)])
  return secretsIn(readFileSync(await file.path(), 'utf8'))
}

async function openInRussian(page: Page): Promise<void> {
  await section(page, 'Согласование с подразделениями').getByText('Согласований ещё не было').waitFor()
  await press(page, 'Открыть согласование')
  await page.getByRole('checkbox', { name: /^Продажи/ }).check()
  await press(page, 'Открыть согласование')
  await page.getByText('Согласовывают хотя бы два подразделения').first().waitFor()
  await press(page, 'Выбрать всех клиентов (3)')
  await page.getByRole('checkbox', { name: /^Юридический отдел/ }).check()
  await page.getByText('Назначьте, кто говорит: Юридический отдел.').waitFor()
  await inspect(page, 'agreement-opening')
  await page.getByRole('checkbox', { name: /^Юридический отдел/ }).uncheck()
  await press(page, 'Изменить правила')
  await page.getByLabel('Дней на возражения').fill('7')
  await page.getByText('На ответ предложению — 7 рабочих дней.').waitFor()
  await page.getByLabel('Что сказать подразделениям').fill('Веса войдут в Положение.')
  await press(page, 'Открыть согласование')
  await page.getByRole('heading', { name: 'Согласование весов № 1', level: 1 }).waitFor()
}

/** What was typed is asked about before it is lost, and saved terms are back in the room. */
async function editNote(page: Page): Promise<void> {
  await press(page, 'Изменить условия')
  await page.getByLabel('Что сказать подразделениям').fill('Веса войдут в Положение с июля.')
  await page.getByRole('link', { name: 'Согласование весов № 1' }).click()
  await confirm(page, 'Остаться')
  await press(page, 'Сохранить условия')
  await hear(page, 'Условия согласования № 1 сохранены')
  await section(page, 'Условия').getByText('Веса войдут в Положение с июля.').waitFor()
}

async function startIteration(page: Page): Promise<string[]> {
  await press(page, 'Начать круг')
  await confirm(page, 'Начать круг')
  await hear(page, /Круг \d начат/)
  return download(page, 'Скачать ссылки')
}

async function propose(page: Page, quality?: string): Promise<void> {
  await press(page, 'Предложить веса')
  if (quality) {
    await page.getByRole('dialog').getByRole('textbox', { name: 'Качество' }).fill(quality)
    await page
      .getByRole('dialog')
      .getByText(/у вас [+−]/)
      .first()
      .waitFor()
    await inspectHere(page, 'agreement-propose')
  }
  await confirm(page, 'Предложить веса')
  await hear(page, 'Веса предложены')
}

async function sumUp(page: Page, said: string): Promise<void> {
  await page.reload()
  await page.getByText('Ответили все: подведите итог').waitFor()
  await press(page, 'Подвести итог')
  await confirm(page, 'Подвести итог')
  await hear(page, said)
}

/** Everybody accepts the open proposal, but for the last unit where it gives a reason. */
async function answer({ id, speakers, criteriaIds }: GivenAgreement, reason?: string): Promise<void> {
  const { database, admin } = server
  const proposals = await contextFor(database, admin).read((tx) => listProposals(tx, [id]))
  const proposalId = proposals.at(-1)?.id ?? ''
  await givenAccepted(database, reason ? speakers.slice(0, -1) : speakers, proposalId)
  const [last, criterionId] = [speakers.at(-1), criteriaIds.at(-1)]
  if (reason && last)
    await answerProposal(contextFor(database, last), {
      ...{ proposalId, answer: 'object', criterionId, wanted: 21, reason },
    })
}

async function checkProtocol(page: Page): Promise<void> {
  const list = section(page, 'Согласование с подразделениями')
  const kinds = { HTML: '<!doctype html>', DOCX: 'PK', PDF: '%PDF' }
  for (const [format, start] of Object.entries(kinds)) {
    const link = list.getByRole('link', { name: `Протокол согласования № 1, ${format}` })
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    const bytes = readFileSync(await file.path())
    expect(bytes.subarray(0, start.length).toString().toLowerCase()).toBe(start.toLowerCase())
    if (format === 'HTML') expect(bytes.toString('utf8')).toContain('Нам грубят.')
  }
}

describe('an agreement on weights', { timeout: 240_000 }, () => {
  it('is opened, edited and judged blind: who has answered is seen, and nothing else', () =>
    visit('agreement-opened', async (page) => {
      await openInRussian(page)
      await editNote(page)
      const secrets = await startIteration(page)
      expect(secrets.length).toBe(3)
      await judge(server, secrets, [{ points: [80, 10, 10], argument: 'Без качества никак.' }])
      await page.reload()
      const votes = section(page, 'Кто ответил')
      await votes.getByText('Высказались 1 из 3').waitFor()
      expect(await votes.getByText('ждём', { exact: true }).count()).toBe(2)
      expect(await page.getByText('Без качества никак.').count()).toBe(0)
      expect(await page.getByRole('heading', { name: 'Общая картина' }).count()).toBe(0)
      await inspect(page, 'agreement-judging')
    }))

  it('is proposed, objected to, returned, proposed anew and agreed, with a protocol', () =>
    visit('agreement-proposed', async (page, companyId) => {
      const { database, admin } = server
      const agreement = await givenAgreement(database, admin, companyId)
      const judged = (...lists: number[][]) => givenJudged(database, admin, agreement, lists)
      await judged([70, 20, 10], [30, 50, 20], [45, 35, 20])
      await judged([50, 35, 15], [46, 36, 18], [48, 34, 18])
      await page.reload()
      await page.getByRole('link', { name: 'Продолжить согласование' }).click()
      await page.getByRole('img', { name: /^Мнения близки/ }).waitFor()
      const verdicts = section(page, 'Круг за кругом').getByRole('row', { name: /^Итог круга/ })
      await verdicts.filter({ hasText: 'нужен ещё круг' }).filter({ hasText: 'близки' }).waitFor()
      await propose(page)
      await answer(agreement, 'Нам грубят.')
      await sumUp(page, 'Согласия не хватило: предложение возвращено')
      await section(page, 'Предложение после круга 2')
        .getByRole('row', { name: /17 → 21 Нам грубят/ })
        .waitFor()
      await inspect(page, 'agreement-returned')

      await judged([46, 34, 20], [45, 35, 20], [46, 33, 21])
      await page.reload()
      await propose(page, '47')
      await answer(agreement)
      await sumUp(page, 'Веса согласованы и записаны')
      await section(page, 'Итог')
        .getByText(/записаны как редакция 1/)
        .waitFor()
      await inspect(page, 'agreement-agreed')
      await page.getByRole('link', { name: 'Веса', exact: true }).first().click()
      await checkProtocol(page)
      await page.getByRole('row', { name: /^1 Качество 47/ }).waitFor()
    }))

  it('in English: camps stay camps, the owner decides, and the decision is recorded', () =>
    visit('agreement-camps', async (page, companyId) => {
      await press(page, 'English')
      await press(page, 'Open an agreement')
      await press(page, 'Choose all client units (3)')
      await press(page, 'Open the agreement')
      await press(page, 'Begin an iteration')
      await confirm(page, 'Begin an iteration')
      const secrets = await download(page, 'Download the links')
      await judge(server, secrets, [{ points: [80, 10, 10] }, { points: [78, 12, 10] }, { points: [10, 15, 75] }])
      await page.reload()
      await page.getByText('All have judged: end the iteration').waitFor()
      await press(page, 'End the iteration')
      await confirm(page, 'End the iteration')
      await page.getByRole('img', { name: 'The opinions are apart: 2 camps with weights of their own' }).waitFor()
      const table = page.getByRole('table', { name: 'Weights by criterion' })
      await table.getByRole('columnheader', { name: 'Camp 1 (2 units)' }).waitFor()
      expect(await table.getByRole('columnheader', { name: 'The group’s weight' }).count()).toBe(0)
      expect(await page.getByRole('button', { name: 'Propose weights' }).getAttribute('aria-disabled')).toBe('true')
      await inspect(page, 'agreement-camps')

      await press(page, 'Ask the owner to decide')
      await page.getByRole('dialog').getByLabel('Reason').fill('Sales and stock come no nearer.')
      await confirm(page, 'Ask the owner to decide')
      await page.getByText('Why the owner decides: Sales and stock come no nearer.').waitFor()
      await press(page, 'Record the owner’s decision')
      await page.getByRole('dialog').getByText('By camp: 79 · 10').waitFor()
      await page.getByRole('dialog').getByRole('textbox', { name: 'Качество' }).fill('50')
      await page.getByLabel('Decided by').fill('The general director')
      await page.getByLabel('Reason for the protocol').fill('Quality is what clients pay for.')
      await inspectHere(page, 'agreement-decide')
      await confirm(page, 'Record the owner’s decision')
      await section(page, 'Outcome')
        .getByText(/The owner \(The general director\) decided the weights/)
        .waitFor()
      await page.goto(`${server.address}/console/companies/${companyId}/weights`)
      await section(page, 'Agreement with the units').getByText('decided by the owner').waitFor()
    }))
})
