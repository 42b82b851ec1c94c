/** Every dialog of the chart, verb by verb: opened, looked at, refused once where it can be, and done. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { createCompany, importChart, signIn, type Look } from './consoleRoad.ts'
import type { ConsoleServer } from './consoleServer.ts'

export const passBy: Look = async () => {}

export const dialog = (page: Page) => page.getByRole('dialog').filter({ has: page.locator('form') })
export const hear = (page: Page, text: string | RegExp) =>
  page.getByRole('alert').filter({ hasText: text }).first().waitFor()
const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name, exact: true })

/** On a phone a unit lies over the chart. */
async function leaveUnit(page: Page): Promise<void> {
  const sheet = page.locator('.MuiDrawer-paper')
  if (!(await sheet.isVisible())) return
  await button(sheet, 'Закрыть').click()
  await sheet.waitFor({ state: 'detached' })
}

/** Opens a unit from the tree, then the dialog of a verb about it. */
export async function openVerb(page: Page, unit: string, verb: string): Promise<void> {
  await leaveUnit(page)
  await page.getByRole('treeitem', { name: new RegExp(`^${unit}\\.`) }).click()
  await page.getByRole('heading', { name: unit, level: 2 }).waitFor()
  await button(page, verb).click()
  await dialog(page).waitFor()
}

export async function finish(page: Page, verb: string): Promise<void> {
  await button(dialog(page), verb).click()
  await dialog(page).waitFor({ state: 'detached' })
}

/** Types a part of the name and takes whoever is found. */
export async function pick(page: Page, label: string, text: string): Promise<void> {
  await dialog(page).getByRole('combobox', { name: label }).fill(text)
  await page
    .getByRole('option', { name: new RegExp(text) })
    .first()
    .click()
}

const people = (page: Page) => page.getByRole('listitem').filter({ hasText: /Сотрудник|Новикова/ })

async function setVoices(page: Page, look: Look): Promise<void> {
  await openVerb(page, 'Отдел продаж', 'Назначить руководителя')
  await pick(page, 'Руководитель', 'Сотрудник S2')
  await look(page, 'dialog-head')
  await finish(page, 'Назначить руководителя')
  await hear(page, 'Руководитель «Отдел продаж» записан')
  await page.getByLabel('Кто отвечает от подразделения').selectOption('R1')
  await hear(page, 'Режим «Отдел продаж» записан')
  await openVerb(page, 'Отдел продаж', 'Назвать представителей')
  await expect.poll(() => button(dialog(page), 'Назвать представителей').isDisabled()).toBe(true)
  await pick(page, 'Представители', 'Сотрудник S3')
  await pick(page, 'Представители', 'Сотрудник S4')
  await look(page, 'dialog-representatives')
  await finish(page, 'Назвать представителей')
  await page.getByText('Сотрудник S3, Сотрудник S4', { exact: true }).waitFor()
  await leaveUnit(page)
  await button(page, 'Назначить заказчика').click()
  await pick(page, 'Заказчик', 'Сотрудник D1')
  await look(page, 'dialog-sponsor')
  await finish(page, 'Записать')
  await page.getByText('Заказчик системы — Сотрудник D1', { exact: true }).waitFor()
}

async function changePeople(page: Page, look: Look): Promise<void> {
  await openVerb(page, 'Служба ИТ', 'Добавить сотрудника')
  await dialog(page).getByLabel('Имя').fill('Новикова Ольга')
  await dialog(page).getByLabel('Электронная почта').fill('нет')
  await button(dialog(page), 'Добавить сотрудника').click()
  await expect.poll(() => dialog(page).getByLabel('Электронная почта').getAttribute('aria-invalid')).toBe('true')
  await look(page, 'dialog-employee')
  await dialog(page).getByLabel('Электронная почта').fill('novikova@polus.example')
  await finish(page, 'Добавить сотрудника')
  await people(page).filter({ hasText: 'Новикова Ольга' }).waitFor()
  await button(page, 'Изменить: Новикова Ольга').click()
  await dialog(page).getByLabel('Должность').fill('Инженер')
  await look(page, 'dialog-employee-edit')
  await finish(page, 'Записать')
  await people(page).filter({ hasText: 'Инженер' }).waitFor()
  await button(page, 'Отметить уход: Новикова Ольга').click()
  await look(page, 'dialog-employee-left')
  await finish(page, 'Отметить уход')
  await people(page).filter({ hasText: 'Новикова Ольга' }).waitFor({ state: 'detached' })
}

async function reshape(page: Page, look: Look): Promise<void> {
  await openVerb(page, 'Отдел закупок', 'Выделить часть…')
  await dialog(page).getByLabel('Название').fill('Склад')
  await pick(page, 'Кто переходит', 'Сотрудник P5')
  await pick(page, 'Кто переходит', 'Сотрудник P6')
  await page.keyboard.press('Escape')
  await dialog(page).getByLabel('Руководитель нового подразделения').selectOption({ label: 'Сотрудник P6' })
  await look(page, 'dialog-split')
  await finish(page, 'Выделить')
  await leaveUnit(page)
  await page.getByRole('treeitem', { name: /^Склад\. Руководитель: Сотрудник P6\. 2 сотрудника/ }).waitFor()
  await openVerb(page, 'Склад', 'Переименовать')
  await dialog(page).getByLabel('Название').fill('Склад № 1')
  await look(page, 'dialog-rename')
  await finish(page, 'Переименовать')
  await openVerb(page, 'Склад № 1', 'Переместить…')
  await pick(page, 'Кому будет подчинено', 'Служба ИТ')
  await look(page, 'dialog-move')
  await finish(page, 'Переместить')
  await hear(page, '«Склад № 1» теперь подчинено: Служба ИТ')
  await openVerb(page, 'Склад № 1', 'Слить с другим…')
  await pick(page, 'С каким слить', 'Отдел закупок')
  await look(page, 'dialog-merge')
  await finish(page, 'Слить')
  await page.getByRole('heading', { name: 'Отдел закупок', level: 2 }).waitFor()
  await leaveUnit(page)
  await page.getByRole('treeitem', { name: /^Отдел закупок\. .*7 сотрудников/ }).waitFor()
}

async function openAndClose(page: Page, look: Look): Promise<void> {
  await openVerb(page, 'Дирекция', 'Добавить подчинённое')
  await dialog(page).getByLabel('Название').fill('Архив')
  await dialog(page).getByLabel('Код').fill('S')
  await button(dialog(page), 'Добавить подразделение').click()
  await expect.poll(() => dialog(page).getByLabel('Код').getAttribute('aria-invalid')).toBe('true')
  await look(page, 'dialog-add')
  await dialog(page).getByLabel('Код').fill('A')
  await finish(page, 'Добавить подразделение')
  await openVerb(page, 'Архив', 'Закрыть подразделение')
  await look(page, 'dialog-close')
  await finish(page, 'Закрыть подразделение')
  await page.getByRole('heading', { name: 'Дирекция', level: 2 }).waitFor()
  await leaveUnit(page)
  const archive = page.getByRole('treeitem', { name: /^Архив\./ })
  await archive.waitFor({ state: 'detached' })
  await button(page, 'Отменить последнее изменение').click()
  await archive.waitFor()
}

export async function pressAll(page: Page, look: Look): Promise<void> {
  await setVoices(page, look)
  await changePeople(page, look)
  await reshape(page, look)
  await openAndClose(page, look)
}

export async function givenChart(page: Page, server: ConsoleServer, company: string): Promise<void> {
  await signIn(page, server)
  await createCompany(page, passBy, company)
  await importChart(page, passBy)
}
