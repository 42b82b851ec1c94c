/** A version of the regulation by personal links: returned, mended while somebody reads it, approved, read and signed. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askAcquaintance } from '../../server/regulations/commands/acquaintance.ts'
import { answerRemark, returnWithRemarks } from '../../server/regulations/commands/approval.ts'
import { submitRegulation } from '../../server/regulations/commands/moves.ts'
import { editRegulationSection } from '../../server/regulations/commands/text.ts'
import { listRegulationVersions, needRegulationVersion } from '../../server/regulations/queries.ts'
import { readRoute } from '../../server/regulations/queries/approval.ts'
import { findMine } from '../../server/regulations/queries/mine.ts'
import { contextFor } from '../support/api.ts'
import { readPersonalLink } from '../support/given/personalLinks.ts'
import { givenInApproval, givenReader, givenRegulationDraft, givenSignature } from '../support/given/regulations.ts'
import { launch } from './browser.ts'
import { startQuestionnaireServer, type QuestionnaireServer } from './questionnaireServer.ts'
import { button, desk, heading, inspect, phone, visit } from './questionnaireVisit.ts'

let server: QuestionnaireServer
let browser: Browser
let companyId: string
/** The version on its way, and the one before it. */
let id: string
let formerId: string

const text = `Мы работаем **друг для друга**, см. [памятку](https://example.org/note).

1. Спросить клиента
2. Ответить в срок

| Что | Когда |
| --- | --- |
| Ответ на заявку | 4 рабочих часа |`

const team = () => contextFor(server.database, server.admin)
const person = (unit: string, at = 0) => server.round.chart.employees.get(unit)?.[at] ?? ''

beforeAll(async () => {
  server = await startQuestionnaireServer()
  companyId = server.round.companyId
  browser = await launch()
  const { database, admin } = server
  const [former] = await team().read((tx) => listRegulationVersions(tx, companyId))
  formerId = former?.id ?? ''
  await askAcquaintance(team(), { regulationVersionId: formerId, of: 'everyone' })
  await givenSignature(database, admin, { companyId, id: formerId }, person('SALES'))
  const draft = await givenRegulationDraft(database, admin, companyId, { calendar: { providersAsked: 3 } })
  id = draft.id
  const edited = await edit(text)
  await givenInApproval(database, admin, { id, version: edited.version }, [person('LAW'), person('IT')], 'sideBySide')
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const stampOf = async () => {
  const { version } = await team().read((tx) => needRegulationVersion(tx, id))
  return { id, version }
}
const edit = async (before: string) =>
  editRegulationSection(team(), { ...(await stampOf()), key: 'aims', title: undefined, before, after: undefined })

/** The remarks are answered, the text is mended, and the version goes to its approvers once more. */
async function mend(before: string): Promise<void> {
  const { remarks } = await team().read((tx) => readRoute(tx, id))
  for (const remark of remarks.filter(({ answeredAt }) => !answeredAt))
    await answerRemark(team(), { id: remark.id, answer: 'Исправили' })
  await edit(before)
  await submitRegulation(team(), await stampOf())
}

async function addressFor(
  purpose: 'approveRegulation' | 'acknowledgeRegulation',
  employeeId: string,
  subjectId = id,
): Promise<string> {
  const secret = await readPersonalLink(server.database, server.admin, { companyId, purpose, subjectId }, employeeId)
  return `${server.address}/r/#${secret}`
}

describe('a version by personal links', { timeout: 180_000 }, () => {
  it('is returned on a phone with a remark that survives the tab', () =>
    visit(browser, 'returns a version', phone, async ({ page }) => {
      const address = await addressFor('approveRegulation', person('LAW'))
      await page.goto(address)
      await heading(page, 'Прочтите Положение и решите')
      await page.getByText('Что изменилось с редакции № 1').waitFor()
      expect(await page.getByRole('link', { name: 'памятку' }).getAttribute('rel')).toBe('noopener noreferrer')
      await page.getByRole('cell', { name: '4 рабочих часа' }).waitFor()
      await page.getByText('Содержание').tap()
      await inspect(page, 'a regulation to approve')
      await page.getByRole('button', { name: /^2\. / }).tap()
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('section-aims')
      await button(page, /^Замечание к разделу «2\./).tap()
      await page.getByRole('textbox').fill('Назовите цель измеримо')
      const again = await page.context().newPage()
      await again.goto(address)
      await again.getByText('Вы написали 1 замечание').waitFor()
      await again.close()
      await button(page, 'Вернуть с 1 замечанием').tap()
      await page.getByRole('dialog').waitFor()
      await inspect(page, 'a return is confirmed')
      await page.getByRole('dialog').getByRole('button', { name: 'Вернуть' }).tap()
      await heading(page, 'Вы вернули редакцию № 2')
      await page.getByText('Назовите цель измеримо').waitFor()
      await inspect(page, 'a version is returned')
      await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([])
    }))

  it('is approved by keyboard in English; a text that has changed meanwhile is read anew, and no remark is lost', async () => {
    await mend('Цель — ответ в срок.')
    await visit(browser, 'approves a version', desk, async ({ page }) => {
      await page.goto(await addressFor('approveRegulation', person('IT')))
      await button(page, 'English').click()
      await heading(page, 'Read the regulation and decide')
      await page.getByText('Remarks on former attempts').waitFor()
      await inspect(page, 'a regulation in English')
      await button(page, /^Remark on “2\./).press('Enter')
      await page.keyboard.type('One goal, please')
      const law = await givenReader(
        server.database,
        server.admin,
        'approveRegulation',
        { companyId, id },
        person('LAW'),
      )
      const reader = contextFor(server.database, law)
      const mine = await reader.read((tx) => findMine(tx, reader.locale, law))
      await returnWithRemarks(reader, { shownHash: mine?.shownHash ?? '', remarks: [{ sectionKey: 'aims', text: 'Две цели' }] }) // prettier-ignore
      await mend('Цели — ответ в срок и вежливость.')
      await button(page, 'Approve without the remarks').press('Enter')
      await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).press('Enter')
      await page.getByText('The text has changed since you opened it').waitFor()
      await inspect(page, 'a text has changed')
      await button(page, 'Load what stands now').press('Enter')
      await page.getByText('ответ в срок и вежливость').waitFor()
      await page.getByText('You have written 1 remark').waitFor()
      await button(page, 'Approve without the remarks').press('Enter')
      await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).press('Enter')
      await heading(page, 'You have approved version 2')
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    })
    await visit(browser, 'approves last', phone, async ({ page }) => {
      await page.goto(await addressFor('approveRegulation', person('LAW')))
      await button(page, 'Сразу к решению').tap()
      await button(page, 'Согласовать редакцию').tap()
      await page.getByRole('dialog').getByRole('button', { name: 'Согласовать' }).tap()
      await heading(page, 'Вы согласовали редакцию № 2')
    })
    expect((await team().read((tx) => needRegulationVersion(tx, id))).state).toBe('approved')
  })

  it('is read and signed on a phone; who has signed before is told what changed', async () => {
    await askAcquaintance(team(), { regulationVersionId: id, of: 'everyone' })
    await visit(browser, 'signs a version', phone, async ({ page }) => {
      await page.goto(await addressFor('acknowledgeRegulation', person('SALES')))
      await heading(page, 'Прочтите Положение и подпишите')
      await page.getByText('Вы подписывали редакцию № 1. Правила с тех пор изменились').waitFor()
      await inspect(page, 'a regulation to sign')
      await button(page, 'Сразу к подписи').tap()
      await button(page, 'Редакция № 2 прочитана').tap()
      await page.getByRole('dialog').getByRole('button', { name: 'Подписать' }).tap()
      await heading(page, 'Подпись принята, спасибо')
      await page.getByText('Прочитана редакция № 2').waitFor()
      await inspect(page, 'a regulation is signed')
      await page.reload()
      await heading(page, 'Подпись принята, спасибо')
      expect(await button(page, 'Редакция № 2 прочитана').count()).toBe(0)
    })
    await visit(browser, 'signs for the first time', desk, async ({ page, heard }) => {
      await page.goto(await addressFor('acknowledgeRegulation', person('SALES', 1)))
      await page.getByText('как подразделения оценивают работу друг друга').waitFor()
      await page.context().setOffline(true)
      await page.getByText('Нет связи').waitFor()
      await button(page, 'Редакция № 2 прочитана').click()
      await page.getByRole('dialog').getByRole('button', { name: 'Подписать' }).click()
      await page.getByText('ничего не записано').waitFor()
      await page.context().setOffline(false)
      await button(page, 'Редакция № 2 прочитана').click()
      await page.getByRole('dialog').getByRole('button', { name: 'Подписать' }).click()
      await heading(page, 'Подпись принята, спасибо')
      // Being offline is printed by the browser itself.
      expect(heard.splice(0).filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    })
  })
})
