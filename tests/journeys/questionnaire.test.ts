import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './browser.ts'
import {
  readBuiltPage,
  startQuestionnaireServer,
  weighScripts,
  type QuestionnaireServer,
} from './questionnaireServer.ts'
import { button, desk, heading, inspect, phone, rateByTap, row, visit } from './questionnaireVisit.ts'

/** What the page may weigh: script of at most 100 kB as it travels. */
const MOST_SCRIPT_BYTES = 100_000

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

const readCode = async (page: Page) => (await page.locator('.code').innerText()).replace(/\s/g, '')

interface Loss {
  /** The code in the first answer that was lost. */
  code: string
  isOver: boolean
}

/** The server takes what is sent, but its answers are lost on the way back until the loss is over. */
async function loseAnswers(page: Page): Promise<Loss> {
  const loss: Loss = { code: '', isOver: false }
  await page.route('**/graphql', async (route) => {
    if (loss.isOver || !route.request().postData()?.includes('submitBallot')) return route.continue()
    const { data } = await (await route.fetch()).json()
    loss.code ||= data.submitBallot.code
    await route.abort('connectionreset')
  })
  return loss
}

const countBallots = async (): Promise<number> => {
  const { sql, end } = await server.database.openOwner()
  await sql`select set_config('app.firm_id', firm_id::text, false) from rounds where id = ${server.round.roundId}`
  const rows = await sql<{ cast_count: number }[]>`select cast_count from count_sealed_ballots(${server.round.roundId})`
  await end()
  return rows.reduce((sum, one) => sum + one.cast_count, 0)
}

describe('the page of the questionnaire', { timeout: 180_000 }, () => {
  it('is light, and holds no script and no style of its own', () => {
    expect(weighScripts()).toBeGreaterThan(10_000)
    expect(weighScripts()).toBeLessThanOrEqual(MOST_SCRIPT_BYTES)
    expect(readBuiltPage()).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=/)
  })

  it('is answered on a phone by tap; an answer lost on the way back is asked for again and counts once', () =>
    visit(browser, 'phone', phone, async ({ page, heard }) => {
      const [link = ''] = server.linksOf('SALES')
      await page.goto(link)
      await heading(page, 'Как вам работается')
      expect(page.url()).toBe(`${server.address}/r/`)
      await page.getByText('Ответы анонимны').waitFor()
      await inspect(page, 'welcome')
      await button(page, 'Начать').tap()

      await heading(page, 'С кем вы работали')
      await button(page, 'Дальше').tap()
      await page.getByText('Отметьте хотя бы одно подразделение').waitFor()
      await page.getByRole('checkbox', { name: 'Информационные технологии' }).tap()
      await button(page, 'Показать ещё 1 подразделение').tap()
      await page.getByRole('checkbox', { name: 'Кадры' }).tap()
      await page.getByRole('checkbox', { name: 'С остальными' }).tap()
      await inspect(page, 'choose')
      await button(page, 'Дальше').tap()

      await heading(page, 'Информационные технологии')
      await page.getByText('Подразделение 1 из 2').waitFor()
      await rateByTap(page, [2, 4, 5])
      await button(page, 'Дальше').tap()
      await page.getByText('Здесь ещё не всё').waitFor()
      await inspect(page, 'provider with a gap')
      await page.getByLabel('Комментарий').fill('Заявку потеряли, пришлось писать ещё раз')
      await page.getByRole('radio', { name: 'Только консультанту' }).tap()
      await inspect(page, 'provider')

      // What was answered survives a reload of the tab.
      await page.reload()
      await heading(page, 'Информационные технологии')
      expect(await row(page, 0, 2).isChecked()).toBe(true)
      await button(page, 'Дальше').tap()
      await heading(page, 'Кадры')
      await page.getByRole('checkbox', { name: 'Мы не взаимодействовали' }).tap()
      await button(page, 'Дальше').tap()

      await heading(page, 'Проверьте ответы')
      await inspect(page, 'review')
      await button(page, 'Отправить анкету').tap()
      await page.getByRole('dialog').waitFor()
      await inspect(page, 'confirmation')
      const loss = await loseAnswers(page)
      const before = await countBallots()
      await button(page, 'Отправить').tap()
      await heading(page, 'Связь прервалась')
      await inspect(page, 'broken connection')
      loss.isOver = true
      // The page tries again by itself, too: whoever is first.
      await Promise.any([button(page, 'Повторить сейчас').tap(), heading(page, 'Анкета принята')])

      await heading(page, 'Анкета принята')
      await page.getByText('Она дошла с первой попытки').waitFor()
      await inspect(page, 'receipt')
      expect(await readCode(page)).toBe(loss.code)
      expect(loss.code).toMatch(/^[0-9A-F]{12}$/)
      expect(await countBallots()).toBe(before + 1)
      // The browser tells of connections that were cut, and of nothing else.
      expect(heard.splice(0).filter((one) => !one.includes('ERR_CONNECTION_RESET'))).toEqual([])

      await page.reload()
      expect(await readCode(page)).toBe(loss.code)
      expect(await page.evaluate(() => Object.keys(sessionStorage))).not.toContain('internal-client.draft')
    }))

  it('is answered at a desk by keyboard, in English, for a unit that answers by name', () =>
    visit(browser, 'desk', desk, async ({ page, heard }) => {
      const [link = ''] = server.linksOf('HEADS')
      const { keyboard } = page
      await page.goto(link)
      await heading(page, 'Как вам работается')
      await button(page, 'English').focus()
      await keyboard.press('Enter')
      await heading(page, 'How is it to work')
      await page.getByText('You answer for “Дирекция”').waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
      await inspect(page, 'welcome in English')
      await button(page, 'Begin').press('Enter')
      await heading(page, 'With whom did you work')
      for (const _ of [1, 2]) {
        await keyboard.press('Tab')
        await keyboard.press('Space')
      }
      await keyboard.press('Enter')

      await heading(page, 'Информационные технологии')
      for (const digit of ['4', '5', '3']) await keyboard.press(digit)
      expect(await row(page, 1, 5).isChecked()).toBe(true)
      await inspect(page, 'provider in English')
      await keyboard.press('Enter')
      await heading(page, 'Юристы')
      await keyboard.press('0')
      await keyboard.press('Enter')

      await heading(page, 'Check your answers')
      await button(page, 'Send the ballot').press('Enter')
      await page.context().setOffline(true)
      await keyboard.press('Tab')
      await keyboard.press('Enter')
      await heading(page, 'The connection broke')
      await page.getByText('You are offline').waitFor()
      expect(heard.splice(0).filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
      await page.context().setOffline(false)
      await heading(page, 'Your ballot has been taken')
      expect(await page.getByText('It had arrived at the first attempt').count()).toBe(0)
    }))

  it('begins anew in another tab, where the link says that it has been answered', () =>
    visit(browser, 'again', phone, async ({ page }) => {
      const [link = ''] = server.linksOf('SALES')
      await page.goto(link)
      await heading(page, 'Анкета уже отправлена')
      await inspect(page, 'answered')
    }))

  it('says kindly that a link is dead, cut short or missing', () =>
    visit(browser, 'dead', phone, async ({ page }) => {
      const [, link = ''] = server.linksOf('SALES')
      await page.goto(`${link.slice(0, -6)}AAAAAA`)
      await heading(page, 'Ссылка не работает')
      await inspect(page, 'dead link')
      await page.goto(link.slice(0, -6))
      await heading(page, 'Нужна ваша личная ссылка')
      await page.goto(`${server.address}/r/`)
      await heading(page, 'Нужна ваша личная ссылка')
      // A good link pasted into the same tab begins with it.
      await page.goto(link)
      await heading(page, 'Как вам работается')
    }))

  it('is readable in the dark', () =>
    visit(browser, 'dark', { ...phone, colorScheme: 'dark' }, async ({ page }) => {
      const [, , link = ''] = server.linksOf('SALES')
      await page.goto(link)
      await inspect(page, 'welcome in the dark')
      await button(page, 'Начать').tap()
      await page.getByRole('checkbox', { name: 'Информационные технологии' }).tap()
      await button(page, 'Дальше').tap()
      await rateByTap(page, [1])
      await button(page, 'Дальше').tap()
      await inspect(page, 'provider in the dark')
    }))
})
