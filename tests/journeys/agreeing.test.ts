/** Stakeholders of agreements on weights: points, ranking and pairs, on a phone and by keyboard alone; a picture, a proposal, its end. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WeightRules } from '../../schema/weights/rules.ts'
import { submitJudgement } from '../../server/weights/procedure/commands/answers.ts'
import { escalateAgreement } from '../../server/weights/procedure/commands/endings.ts'
import { endIteration } from '../../server/weights/procedure/commands/iterations.ts'
import { closeProposal, proposeWeights } from '../../server/weights/procedure/commands/proposals.ts'
import { listProposals } from '../../server/weights/procedure/queries.ts'
import { contextFor } from '../support/api.ts'
import { givenCompany } from '../support/given.ts'
import {
  givenAccepted,
  givenAgreement,
  givenIteration,
  pointsOf,
  type GivenAgreement,
} from '../support/given/agreements.ts'
import { readPersonalLink } from '../support/given/personalLinks.ts'
import { launch } from './browser.ts'
import { startQuestionnaireServer, type QuestionnaireServer } from './questionnaireServer.ts'
import { button, desk, heading, inspect, phone, visit } from './questionnaireVisit.ts'

let server: QuestionnaireServer
let browser: Browser

beforeAll(async () => {
  server = await startQuestionnaireServer()
  browser = await launch()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** An agreement of a company of its own, its first iteration under way. */
async function begin(method: WeightRules['method'], units = 3): Promise<GivenAgreement> {
  const { database, admin } = server
  const companyId = await givenCompany(database, admin)
  const agreement = await givenAgreement(database, admin, companyId, { units, rules: { method } })
  await givenIteration(database, admin, agreement)
  return agreement
}

/** The address in the letter to a unit's speaker. */
async function addressFor({ companyId, id, employeeIds }: GivenAgreement, at: number): Promise<string> {
  const mailing = { companyId, purpose: 'agreeWeights', subjectId: id } as const
  const secret = await readPersonalLink(server.database, server.admin, mailing, employeeIds[at] ?? '')
  return `${server.address}/r/#${secret}`
}

const team = () => contextFor(server.database, server.admin)
const judge = (agreement: GivenAgreement, at: number, points: readonly number[], argument = '') => {
  const speaker = agreement.speakers[at]
  if (!speaker) throw new Error('nobody speaks for the unit')
  return submitJudgement(contextFor(server.database, speaker), { ...pointsOf(agreement, points), argument })
}
const numberOf = (page: Page, name: string) => page.getByRole('textbox', { name: `${name}, баллов` })
const values = (page: Page) => page.locator('.number').evaluateAll((all) => all.map((one) => Reflect.get(one, 'value')))

describe('100 points', { timeout: 180_000 }, () => {
  let agreement: GivenAgreement
  beforeAll(async () => {
    agreement = await begin('points')
  })

  it('are shared on a phone, kept while they are not sent, and may be changed', () =>
    visit(browser, 'shares points', phone, async ({ page }) => {
      const address = await addressFor(agreement, 0)
      await page.goto(address)
      await heading(page, 'Сколько весит каждый критерий?')
      await inspect(page, 'judging begins')
      await button(page, 'Начать').tap()
      await heading(page, 'Распределите 100 баллов')
      expect(await values(page)).toEqual(['34', '33', '33'])
      await numberOf(page, 'Качество').fill('50')
      await numberOf(page, 'Качество').press('Enter')
      expect(await values(page)).toEqual(['50', '25', '25'])
      await page.getByRole('checkbox', { name: 'Закрепить: Качество' }).check()
      await page.getByRole('slider').nth(1).fill('30')
      expect(await values(page)).toEqual(['50', '30', '20'])
      await page.getByRole('textbox', { name: /^Ваш довод/ }).fill('Качество решает всё')
      await inspect(page, 'points are shared')
      // The letter is opened once more, in a tab of its own.
      const again = await page.context().newPage()
      await again.goto(address)
      await button(again, 'Продолжить').tap()
      expect(await values(again)).toEqual(['50', '30', '20'])
      await again.close()
      await button(page, 'Отправить мнение').tap()
      await heading(page, 'Мнение принято, спасибо')
      await page.getByText('Высказались 1 из 3 подразделений').waitFor()
      await inspect(page, 'a judgement is taken')
      await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([])
      await page.reload()
      await button(page, 'Изменить мнение').tap()
      await numberOf(page, 'Отношение').fill('10')
      await button(page, 'Отправить вместо прежнего').tap()
      await heading(page, 'Мнение принято, спасибо')
    }))

  it('show the group after the iteration, and where one stands in it', async () => {
    await judge(agreement, 1, [40, 30, 30], 'Сроки срывают чаще')
    await judge(agreement, 2, [45, 35, 20])
    await endIteration(team(), { id: agreement.id })
    await visit(browser, 'sees the picture', phone, async ({ page }) => {
      await page.goto(await addressFor(agreement, 1))
      await heading(page, 'Круг 1 завершён')
      await page.getByText('Сроки срывают чаще').waitFor()
      await page.getByText('Качество решает всё').waitFor()
      expect(await page.content()).not.toContain('A1-1')
      await page.getByText('Все цифры разброса').tap()
      await inspect(page, 'the picture of an iteration')
    })
  })

  it('become a proposal: one objects by keyboard in English, the others accept, and it settles', async () => {
    await proposeWeights(team(), { id: agreement.id, shares: undefined, note: 'По мнениям круга 1' })
    await visit(browser, 'objects', desk, async ({ page }) => {
      await page.goto(await addressFor(agreement, 1))
      await heading(page, 'Предложены веса: согласны?')
      await button(page, 'English').click()
      await heading(page, 'Weights are proposed: do you accept?')
      await page.getByText('silence counts as consent').waitFor()
      await inspect(page, 'a proposal in English')
      await button(page, 'Object').focus()
      await page.keyboard.press('Enter')
      await button(page, 'Send the objection').press('Enter')
      await page.getByRole('alert').getByText('An objection needs').waitFor()
      await page.getByRole('radio').first().focus()
      await page.keyboard.press('Space')
      await page.getByLabel('Which weight do you want?').fill('40')
      await page.getByLabel('Why?').fill('Time matters more')
      await inspect(page, 'an objection is written')
      await page.getByLabel('Why?').press('Tab')
      await page.keyboard.press('Enter')
      await heading(page, 'Your objection is written down')
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
      await page.getByText('Accepted: 0; objected: 1; silent so far: 2').waitFor()
      await button(page, 'Change the answer').click()
      await button(page, 'Accept').click()
      await heading(page, 'You have accepted, thank you')
    })
    const [proposal] = await team().read((tx) => listProposals(tx, [agreement.id]))
    await givenAccepted(server.database, [agreement.speakers[0], agreement.speakers[2]].flatMap((one) => one ?? []), proposal?.id ?? '') // prettier-ignore
    await closeProposal(team(), { id: agreement.id })
    await visit(browser, 'reads the outcome', phone, async ({ page }) => {
      await page.goto(await addressFor(agreement, 0))
      await heading(page, 'Веса согласованы')
      await inspect(page, 'the weights are agreed')
      const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Протокол (PDF)').tap()])
      expect(file.suggestedFilename()).toBe('Протокол согласования весов 1.pdf')
    })
  })

  it('say so when they are too late, with what was written kept', () =>
    visit(browser, 'judges too late', phone, async ({ page }) => {
      const late = await begin('points')
      await page.goto(await addressFor(late, 0))
      await button(page, 'Начать').tap()
      await numberOf(page, 'Сроки').fill('60')
      await judge(late, 1, [40, 30, 30])
      await endIteration(team(), { id: late.id })
      await button(page, 'Отправить мнение').tap()
      await page.getByRole('alert').getByText('Мнения принимают, пока идёт круг').waitFor()
      expect(await values(page)).toEqual(['20', '60', '20'])
      await button(page, 'Загрузить то, что есть сейчас').tap()
      await heading(page, 'Круг 1 завершён')
      await page.getByText('Вы в этом круге не высказались').waitFor()
    }))
})

describe('camps', { timeout: 180_000 }, () => {
  it('are shown as they are: no mean, and nobody’s name', () =>
    visit(browser, 'sees camps', phone, async ({ page }) => {
      const agreement = await begin('points', 4)
      const lists = [[70, 20, 10], [10, 20, 70], [66, 24, 10], [12, 18, 70]] // prettier-ignore
      for (const [at, points] of lists.entries()) await judge(agreement, at, points)
      await endIteration(team(), { id: agreement.id })
      await escalateAgreement(team(), { id: agreement.id, reason: 'Ждём решения директора' })
      await page.goto(await addressFor(agreement, 2))
      await heading(page, 'Решение за заказчиком')
      await page.getByText('Ждём решения директора').waitFor()
      const table = page.locator('.picture .weights').first()
      expect(await table.locator('thead th').allTextContents()).toEqual(['Критерий', 'Группа 1 (2 подр.)', 'Группа 2 (2 подр.)', 'Вы']) // prettier-ignore
      expect((await table.locator('.facts-row td').allTextContents()).slice(0, 3)).toContain('66')
      expect(await page.getByText('Группа', { exact: true }).count()).toBe(0)
      await inspect(page, 'camps')
    }))
})

describe('a ranking', { timeout: 180_000 }, () => {
  let agreement: GivenAgreement
  beforeAll(async () => {
    agreement = await begin('ranking')
  })
  const order = (page: Page) =>
    page
      .locator('.ranked')
      .evaluateAll((all) =>
        all
          .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map(
            (one) =>
              `${one.querySelector('.place')?.textContent} ${one.querySelector('.row-text')?.firstChild?.textContent}`,
          ),
      )

  it('is dragged by a finger', () =>
    visit(browser, 'drags', phone, async ({ page }) => {
      await page.goto(await addressFor(agreement, 0))
      await button(page, 'Начать').tap()
      await heading(page, 'Расставьте критерии по важности')
      const [top, low] = await Promise.all([0, 2].map((at) => page.locator('.handle').nth(at).boundingBox()))
      if (!top || !low) throw new Error('the handles are not there')
      const touch = await page.context().newCDPSession(page)
      const at = (y: number) => [{ x: low.x + 20, y }]
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(low.y + 20) })
      for (const y of [low.y, top.y + 60, top.y - 4])
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(y) })
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      await expect.poll(() => order(page)).toEqual(['1 Отношение', '2 Качество', '3 Сроки'])
      await inspect(page, 'criteria are ranked')
    }))

  it('is ordered and tied by keyboard, and says where things have come', () =>
    visit(browser, 'ranks by keyboard', desk, async ({ page }) => {
      await page.goto(await addressFor(agreement, 1))
      await button(page, 'Начать').press('Enter')
      await button(page, 'Выше: Сроки').press('Enter')
      await page.getByRole('status').getByText('«Сроки»: место 1 из 3').waitFor()
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
        .toBe('Выше: Сроки')
      await button(page, '«Отношение» наравне с «Качество»').press('Enter')
      await page.getByRole('status').getByText('«Отношение»: место 2–3 из 3').waitFor()
      expect(await order(page)).toEqual(['1 Сроки', '2–3 Качество', '2–3 Отношение'])
      await inspect(page, 'criteria are tied')
      await button(page, 'Отправить мнение').press('Enter')
      await heading(page, 'Мнение принято, спасибо')
      expect(await page.locator('.weights td').allTextContents()).toEqual(['19,4', '61,1', '19,4'])
    }))
})

describe('pairs', { timeout: 180_000 }, () => {
  /** Answers a pair: which is more important, and how many times. */
  async function say(page: Page, side: RegExp, times: number): Promise<void> {
    await page.getByRole('radio', { name: side }).check()
    if (times > 1) await page.getByRole('radio', { name: new RegExp(`^${times} `) }).check()
  }

  it('are compared in words; what contradicts is named, and mended by the reader alone', () =>
    visit(browser, 'compares', phone, async ({ page }) => {
      const agreement = await begin('ahp')
      await page.goto(await addressFor(agreement, 0))
      await button(page, 'Начать').tap()
      await page.getByText('Пара 1 из 3').waitFor()
      await button(page, 'Дальше').tap()
      await page.getByText('Выберите, что важнее').waitFor()
      await say(page, /Важнее «Качество»/, 9)
      await inspect(page, 'a pair is compared')
      await button(page, 'Дальше').tap()
      await say(page, /Важнее «Отношение»/, 9)
      await button(page, 'Дальше').tap()
      await say(page, /Важнее «Сроки»/, 9)
      await page.getByText('Сравнения противоречат друг другу').waitFor()
      await button(page, 'Проверить ответы').tap()
      await page.getByText('Сильнее всего выбиваются').waitFor()
      const worst = page.locator('.consistency li')
      expect(await worst.count()).toBe(3)
      await inspect(page, 'pairs contradict one another')
      await worst.filter({ hasText: '«Отношение» важнее, чем «Качество»' }).getByRole('button').tap()
      await say(page, /Важнее «Качество»/, 9)
      await button(page, 'Проверить ответы').tap()
      await page.getByRole('button', { name: 'Изменить: «Сроки» и «Отношение»' }).tap()
      await say(page, /Одинаково важны/, 1)
      await page.getByText('Сравнения согласуются между собой').waitFor()
      await button(page, 'Проверить ответы').tap()
      await button(page, 'Отправить мнение').tap()
      await heading(page, 'Мнение принято, спасибо')
      expect(await page.locator('.weights td').allTextContents()).toEqual(['81,8', '9,1', '9,1'])
      await button(page, 'English').tap()
      await heading(page, 'Your judgement has been taken, thank you')
      await inspect(page, 'a judgement is taken in English')
    }))
})
