/** Heads of two units, one on a phone and one at a desk by keyboard alone: one proposes, the other confirms and disputes. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { get } from '../support/api.ts'
import { givenAsking } from '../support/given/askings.ts'
import { readPersonalLink } from '../support/given/personalLinks.ts'
import { mailingOf } from '../../server/services/askings/queries/askings.ts'
import { closeLinkAsking } from '../../server/services/askings/commands/ask.ts'
import { contextFor } from '../support/api.ts'
import { launch } from './browser.ts'
import { startQuestionnaireServer, type QuestionnaireServer } from './questionnaireServer.ts'
import { button, desk, heading, inspect, phone, visit } from './questionnaireVisit.ts'

let server: QuestionnaireServer
let browser: Browser

beforeAll(async () => {
  server = await startQuestionnaireServer()
  await givenAsking(server.database, server.admin, server.round.companyId)
  browser = await launch()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** The address in the letter to the head of a unit. */
async function addressFor(code: string): Promise<string> {
  const head = server.round.chart.employees.get(code)?.[0] ?? ''
  const secret = await readPersonalLink(server.database, server.admin, mailingOf(server.round.companyId), head)
  return `${server.address}/r/#${secret}`
}

const openLinks = `query ($companyId: UUID!) { links(companyId: $companyId, filter: { open: true }) {
  nodes { state client { name } provider { name } answers { word note } } } }`
const readOpen = async () => {
  const { companyId } = server.round
  return (await get(server.database, server.admin, openLinks, { companyId })).links.nodes
}

describe('heads of units, by personal links', { timeout: 180_000 }, () => {
  it('propose a link on a phone, and cannot send what is incomplete', () =>
    visit(browser, 'head proposes', phone, async ({ page }) => {
      await page.goto(await addressFor('LAW'))
      await heading(page, 'Кто чей клиент')
      expect(page.url()).not.toContain('icp_')
      await inspect(page, 'links of a head')
      await button(page, 'Добавить поставщика').tap()
      await inspect(page, 'a link is proposed')
      await button(page, 'Предложить связь').tap()
      await page.getByText('Выберите подразделение из списка').waitFor()
      await page.getByLabel('Какое подразделение?').fill('нет такого')
      await page.getByText('Такого подразделения нет').waitFor()
      await page.getByRole('searchbox').fill('инф')
      await page.getByRole('radio').first().check()
      await page.getByLabel('Сколько обращений в месяц?').fill('много')
      await button(page, 'Предложить связь').tap()
      await page.getByText('Нужно число больше нуля').waitFor()
      await page.getByLabel('Сколько обращений в месяц?').fill('12,5')
      await button(page, 'Предложить связь').tap()
      await page.getByText('Предложение записано').waitFor()
      await page.getByText('ждёт ответа другой стороны').waitFor()
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Добавить поставщика')
      await page.reload()
      await page.getByText('ждёт ответа другой стороны').waitFor()
    }))

  it('confirm and dispute by keyboard alone, in English', () =>
    visit(browser, 'head answers', desk, async ({ page }) => {
      await page.goto(await addressFor('IT'))
      await heading(page, 'Кто чей клиент')
      await button(page, 'English').click()
      await heading(page, 'Who is whose client')
      await inspect(page, 'links of a head in English')
      await page.getByRole('button', { name: /^Right: / }).focus()
      await page.keyboard.press('Enter')
      await page.getByText('Your answer is written down').waitFor()
      await page
        .getByRole('button', { name: /^Dispute: / })
        .first()
        .focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
      await inspect(page, 'a link is disputed')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.getByText('Say what is wrong').waitFor()
      await page.getByRole('textbox').fill('We do nothing for them')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.getByText('Disputed: the consultant will settle it').waitFor()
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('LI')
      expect(await readOpen()).toEqual([
        expect.objectContaining({ state: 'disputed', answers: [{ word: 'disputed', note: 'We do nothing for them' }] }),
      ])
    }))

  it('read on when the asking is over, and are told so; a spoilt link opens nothing', () =>
    visit(browser, 'head reads', phone, async ({ page, heard }) => {
      await closeLinkAsking(contextFor(server.database, server.admin), {
        companyId: server.round.companyId,
        version: 1,
      })
      const address = await addressFor('IT')
      await page.goto(address)
      await page.getByText('Сбор связей завершён').waitFor()
      await inspect(page, 'links when the asking is over')
      expect(await page.getByRole('button').allTextContents()).toEqual(['Русский', 'English'])
      await page.goto(`${address.replace('/r/', '/r/?spoilt')}`.replace(/.{4}$/, 'AAAA'))
      await heading(page, 'Ссылка не работает')
      expect(heard.splice(0).filter((one) => !one.includes('401'))).toEqual([])
    }))
})
