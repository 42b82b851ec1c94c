/** What a consultant does in the console, verb by verb, with the words that stand on its buttons. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { chartFile, wrongLine } from './chartFile.ts'
import type { ConsoleServer } from './consoleServer.ts'
import { answerAll, linksIn } from './respondents.ts'

export type Look = (page: Page, name: string) => Promise<void>

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const press = (page: Page, name: string) => button(page, name).click()
const hear = (page: Page, text: string | RegExp) => page.getByRole('alert').filter({ hasText: text }).first().waitFor()
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

export async function signIn(page: Page, server: ConsoleServer): Promise<void> {
  await page.goto(`${server.address}/console/`)
  await page.getByLabel('Почта').fill(server.email)
  await page.getByLabel('Пароль').fill(server.password)
  await press(page, 'Войти')
  await page.getByRole('heading', { name: 'Сегодня', level: 1 }).waitFor()
}

export async function goTo(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Шаги' }).getByRole('link', { name: step, exact: true }).click()
  await page.getByRole('heading', { name: step, level: 1 }).waitFor()
}

export async function createCompany(page: Page, look: Look, name = 'ООО «Полюс»'): Promise<void> {
  await look(page, 'companies-empty')
  await page.getByRole('link', { name: 'Создать компанию' }).click()
  await press(page, 'Создать компанию')
  await page.getByText('Заполните поле').first().waitFor()
  await page.getByLabel('Название').fill(name)
  await look(page, 'company-create')
  await press(page, 'Создать компанию')
  await hear(page, `Компания создана: ${name}`)
  await look(page, 'company')
}

export async function importChart(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Оргструктура')
  await look(page, 'chart-empty')
  await page.getByRole('link', { name: 'Загрузить файл' }).click()
  await look(page, 'import')
  await page.getByLabel('Выбрать файл').setInputFiles(chartFile)
  await page.getByRole('heading', { name: 'Что поправить' }).waitFor()
  await look(page, 'import-report')
  await expect.poll(() => button(page, 'Загрузить').getAttribute('aria-disabled')).toBe('true')
  await page.getByRole('checkbox', { name: `Исключить строку ${wrongLine}` }).click()
  await expect.poll(() => button(page, 'Загрузить').getAttribute('aria-disabled')).toBe(null)
  await press(page, 'Загрузить')
  await hear(page, 'Структура загружена')
  await page.getByRole('treeitem', { name: /Служба ИТ/ }).waitFor()
  await look(page, 'chart')
}

export async function fillLinks(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Связи')
  for (const client of ['Отдел продаж', 'Отдел закупок', 'Служба ИТ', 'Дирекция'])
    for (const provider of ['Отдел закупок', 'Служба ИТ', 'Отдел продаж'])
      if (client !== provider)
        await page.getByRole('gridcell', { name: `${client} оценивает ${provider}`, exact: true }).click()
  await look(page, 'links-unsaved')
  await press(page, 'Сохранить 9 изменений')
  await hear(page, 'Связи записаны: добавлено 9, изменено 0, снято 0')
  await look(page, 'links')
}

export async function agree(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Критерии')
  await look(page, 'criteria-empty')
  await press(page, 'Взять критерии методики')
  await page.getByRole('heading', { name: 'Качество' }).waitFor()
  await look(page, 'criteria')
  await goTo(page, 'Веса')
  await page.getByRole('textbox', { name: 'Качество' }).fill('50')
  await expect.poll(() => page.getByRole('textbox', { name: 'Сроки' }).inputValue()).toBe('25')
  await page.getByLabel('Когда договорились').fill('2025-11-02')
  await page.getByLabel('Кто договорился').fill('Рабочая группа')
  await look(page, 'weights')
  await press(page, 'Записать веса')
  await hear(page, 'Веса записаны, редакция 1')
  await look(page, 'weights-agreed')
}

export async function regulate(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Положение')
  await look(page, 'regulation-empty')
  await press(page, 'Начать редакцию')
  await page.getByLabel('Найти правило').fill('дней на ответы')
  const days = page.getByRole('textbox', { name: 'Дней на ответы', exact: true })
  await days.fill('сто')
  await press(page, 'Записать правила')
  await page
    .getByText(/Укажите целое число/)
    .first()
    .waitFor()
  await days.fill('14')
  await press(page, 'Записать правила')
  await hear(page, 'Правила редакции 1 записаны')
  await look(page, 'regulation')
  await press(page, 'Утвердить')
  await page.getByLabel('Кто утвердил').fill('Генеральный директор')
  await look(page, 'regulation-approve')
  await confirm(page, 'Утвердить')
  await hear(page, 'Редакция 1 утверждена')
  await press(page, 'Ввести в действие')
  await confirm(page, 'Ввести в действие')
  await hear(page, 'Редакция 1 введена в действие')
}

export async function createRound(page: Page, look: Look, title: string): Promise<void> {
  await goTo(page, 'Раунды')
  await look(page, 'rounds')
  await press(page, 'Создать раунд')
  await page.getByLabel('Название').fill(title)
  await look(page, 'round-create')
  await confirm(page, 'Создать раунд')
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

async function downloadLinks(page: Page): Promise<string[]> {
  await press(page, 'Скачать ссылки')
  const [download] = await Promise.all([page.waitForEvent('download'), confirm(page, 'Скачать ссылки')])
  await hear(page, 'Ссылки скачаны')
  return linksIn(readFileSync(await download.path(), 'utf8'))
}

export async function runRound(
  page: Page,
  server: ConsoleServer,
  look: Look,
  around: number,
  answer = answerAll,
): Promise<void> {
  await look(page, 'round-draft')
  await press(page, 'Открыть раунд')
  await confirm(page, 'Открыть раунд')
  await hear(page, /Раунд \d открыт/)
  const links = await downloadLinks(page)
  expect(links.length).toBe(28)
  await answer(server.address, links, around)
  await page.getByText(/Ответили \d+ или больше из 28/).waitFor({ timeout: 20_000 })
  await look(page, 'round-open')
  await press(page, 'Закрыть раунд')
  await look(page, 'round-close')
  await confirm(page, 'Закрыть раунд')
  await hear(page, /Раунд \d закрыт/)
  await press(page, 'Подсчитать')
  await hear(page, /Раунд \d подсчитан/)
  await look(page, 'round-scored')
}

export async function release(page: Page, look: Look): Promise<void> {
  await page.getByRole('link', { name: 'Результаты', exact: true }).click()
  await page.getByRole('heading', { name: 'Кто кого как оценил' }).waitFor()
  await look(page, 'results')
  await page.goBack()
  await press(page, 'Опубликовать')
  await page.getByRole('combobox', { name: 'Чьими глазами' }).fill('Служба')
  await page.getByRole('option', { name: 'Служба ИТ' }).click()
  await page.getByRole('heading', { name: 'Сводка' }).waitFor()
  await look(page, 'release')
  await press(page, 'Опубликовать')
  await confirm(page, 'Опубликовать')
  await hear(page, 'Результаты опубликованы')
  await look(page, 'round-released')
}

export async function compare(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Раунды')
  await page.getByRole('link', { name: 'Сравнить раунды' }).click()
  await page.getByRole('columnheader', { name: 'Сопоставимо' }).waitFor()
  await look(page, 'comparison')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV', exact: true }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toContain('Служба ИТ')
}
