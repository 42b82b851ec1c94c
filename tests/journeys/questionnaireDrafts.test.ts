import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './browser.ts'
import { startQuestionnaireServer, type QuestionnaireServer } from './questionnaireServer.ts'
import { button, desk, heading, inspect, phone, rateByTap, row, visit } from './questionnaireVisit.ts'

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

const saved = (page: Page, words: string) => page.getByText(words, { exact: true }).waitFor()

/** All rows of the store of drafts, as a dump would print them. */
async function dumpDrafts(): Promise<string[]> {
  const { sql, end } = await server.database.openOwner()
  const rows = await sql.unsafe<{ text: string }[]>(
    `select d::text || encode(body, 'escape') as text from sealed.d_${server.round.roundId.replaceAll('-', '')} d`,
  )
  await end()
  return rows.map(({ text }) => text)
}

const comment = 'Заявку потеряли, пришлось писать ещё раз'

describe('a draft of answers', { timeout: 180_000 }, () => {
  it('begun at a desk and cut off there is finished on a phone by the same link', async () => {
    const [link = ''] = server.linksOf('SALES')
    await visit(browser, 'cut off', { ...desk, locale: 'ru-RU' }, async ({ page, heard }) => {
      await page.goto(link)
      await button(page, 'Начать').click()
      await page.getByRole('checkbox', { name: 'Информационные технологии' }).check()
      await page.getByRole('checkbox', { name: 'Юристы' }).check()
      await button(page, 'Дальше').click()
      for (const [index, mark] of [2, 4, 5].entries()) await row(page, index, mark).check()
      await page.getByLabel('Комментарий').fill(comment)
      await saved(page, 'Сохранено')
      await inspect(page, 'draft saved')
      await button(page, 'Дальше').click()
      await heading(page, 'Юристы')
      await saved(page, 'Сохранено')

      await page.context().setOffline(true)
      for (const [index, mark] of [3, 3, 3].entries()) await row(page, index, mark).check()
      await saved(page, 'Сохранено на этом устройстве; на сервер попадёт, когда будет связь')
      await inspect(page, 'draft offline')

      await finishOnPhone(link)

      // Back online, the first device hears that all is done, and sends nothing after it.
      await page.context().setOffline(false)
      await heading(page, 'Анкета уже отправлена')
      expect(heard.splice(0).filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    })
  })

  async function finishOnPhone(link: string): Promise<void> {
    await visit(browser, 'other device', phone, async ({ page }) => {
      await page.goto(link)
      // It opens where the other device stood, with what that one could still save.
      await heading(page, 'Юристы')
      expect(await row(page, 0, 3).isChecked()).toBe(false)
      await button(page, 'Назад').tap()
      await heading(page, 'Информационные технологии')
      expect(await row(page, 0, 2).isChecked()).toBe(true)
      expect(await page.getByRole('textbox', { name: 'Комментарий' }).inputValue()).toBe(comment)
      await button(page, 'Дальше').tap()
      await rateByTap(page, [5, 5, 5])
      await saved(page, 'Сохранено')
      await button(page, 'Дальше').tap()
      await heading(page, 'Проверьте ответы')
      const [kept = '', ...others] = await dumpDrafts()
      expect(others).toEqual([])
      for (const word of [comment, 'marks', 'chosen', ...server.round.chart.units.values()])
        expect(kept).not.toContain(word)
      await button(page, 'Отправить анкету').tap()
      await button(page, 'Отправить').tap()
      await heading(page, 'Анкета принята')
      expect(await dumpDrafts()).toEqual([])
    })
  }

  it('on two devices at once takes the later answer about each unit, in English too', async () => {
    const [, link = ''] = server.linksOf('SALES')
    await visit(browser, 'two devices', desk, async ({ page: first }) => {
      await first.goto(link)
      await button(first, 'English').click()
      await button(first, 'Begin').click()
      await first.getByRole('checkbox', { name: 'Информационные технологии' }).check()
      await first.getByRole('checkbox', { name: 'Юристы' }).check()
      await button(first, 'Next').click()
      await row(first, 0, 4).check()
      await saved(first, 'Saved')
      await visit(browser, 'second device', phone, async ({ page: second, heard }) => {
        await second.goto(link)
        await heading(second, 'Информационные технологии')
        await row(second, 0, 1).tap()
        await saved(second, 'Сохранено')
        await row(first, 1, 5).check()
        await row(first, 2, 5).check()
        await saved(first, 'Saved')
        expect(await row(first, 0, 4).isChecked()).toBe(true)
        await second.reload()
        await heading(second, 'Информационные технологии')
        for (const [index, mark] of [4, 5, 5].entries()) expect(await row(second, index, mark).isChecked()).toBe(true)
        // A conflict is an answer like any other: the browser says nothing of it.
        expect(heard).toEqual([])
      })
    })
  })

  it('is erased at a tap, on the server too', async () => {
    const [, , link = ''] = server.linksOf('SALES')
    await visit(browser, 'erased', phone, async ({ page }) => {
      await page.goto(link)
      await button(page, 'Начать').tap()
      await page.getByRole('checkbox', { name: 'Юристы' }).tap()
      await saved(page, 'Сохранено')
      await button(page, 'Назад').tap()
      await inspect(page, 'welcome back')
      await button(page, 'Стереть ответы и начать заново').tap()
      await button(page, 'Начать').tap()
      await saved(page, 'Сохранено')
      expect(await page.getByRole('checkbox', { name: 'Юристы' }).isChecked()).toBe(false)
      await page.evaluate(() => sessionStorage.clear())
      await page.goto(`${link.replace('#', '?again#')}`)
      await page.getByRole('checkbox', { name: 'Юристы' }).waitFor()
      expect(await page.getByRole('checkbox', { name: 'Юристы' }).isChecked()).toBe(false)
    })
  })
})
