/** A round's ups and downs in the console: extended, joined late, called off, planned anew, looked at before it opens. */
import { once } from 'node:events'
import { simpleParser, type ParsedMail } from 'mailparser'
import type { Browser, Page } from 'playwright-core'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { employees } from '../../schema/org/tables.ts'
import { ownedBy } from '../../server/core/context.ts'
import { contextFor, get } from '../support/api.ts'
import { testEnv } from '../support/db.ts'
import { givenOpenRound, type GivenRound } from '../support/given/rounds.ts'
import { inspect, launch, listen, shoot, wide } from './browser.ts'
import { goTo, signIn } from './consoleRoad.ts'
import { startConsoleServer, type ConsoleServer } from './consoleServer.ts'

let server: ConsoleServer
let browser: Browser
let round: GivenRound
const letters: ParsedMail[] = []
const postOffice = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) =>
    void simpleParser(stream).then((letter) => {
      letters.push(letter)
      done()
    }),
})

async function listenForLetters(): Promise<string> {
  postOffice.listen(0, '127.0.0.1')
  await once(postOffice.server, 'listening')
  const address = postOffice.server.address()
  if (typeof address !== 'object' || !address) throw new Error('the post office has no port')
  return `smtp://127.0.0.1:${address.port}`
}

const asAdmin = () => contextFor(server.database, server.admin)

beforeAll(async () => {
  const env = testEnv({ SMTP_URL: await listenForLetters(), MAIL_FROM: 'client@example.org' })
  server = await startConsoleServer({ env, applications: ['console', 'portal'] })
  round = await givenOpenRound(server.database, server.admin, undefined, { title: 'Весна' })
  const unitId = round.chart.units.get('SALES') ?? ''
  await asAdmin().write((tx) =>
    tx.db.insert(employees).values({
      ...ownedBy(tx, round.companyId),
      ...{ code: 'LATE', name: 'Поздняя Вера', email: 'late@example.org', unitId },
    }),
  )
  const rename = 'mutation ($input: RenameUnitInput!) { renameUnit(input: $input) { __typename } }'
  await get(server.database, server.admin, rename, { input: { id: unitId, version: 1, name: 'Отдел сбыта' } })
  browser = await launch()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await new Promise<void>((resolve) => postOffice.close(() => resolve()))
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
const hear = (page: Page, text: string | RegExp) => page.getByRole('alert').filter({ hasText: text }).first().waitFor()

async function openRounds(page: Page): Promise<void> {
  await signIn(page, server)
  await page.goto(`${server.address}/console/companies/${round.companyId}/rounds`)
  await page.getByRole('heading', { name: 'Раунды', level: 1 }).waitFor()
}

async function extend(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Весна' }).click()
  await page.getByRole('heading', { name: 'Кто ответил' }).waitFor()
  await page.getByText('Ответили').first().waitFor()
  await page.getByText('меньше 5').first().waitFor()
  await inspect(page, 'round-live')
  await press(page, 'Продлить')
  const later = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 11)
  await page.getByLabel('Закрывается').fill(`${later}18:00`)
  await page.getByLabel('Причина').fill('Отпуска')
  await inspect(page, 'round-extend')
  await confirm(page, 'Продлить')
  await hear(page, 'Раунд продлён до')
}

async function changePeople(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Участники и приглашения' }).click()
  await page.getByRole('heading', { name: 'Участники', level: 1 }).waitFor()
  await inspect(page, 'participants')
  await press(page, 'Добавить участника')
  await page.getByRole('combobox', { name: 'Сотрудник' }).fill('Поздняя')
  await page.getByRole('option', { name: /Поздняя Вера/ }).click()
  await inspect(page, 'participant-add')
  await confirm(page, 'Добавить участника')
  await hear(page, 'В раунде: Поздняя Вера')
  await press(page, 'Действия: Поздняя Вера')
  await page.getByRole('menuitem', { name: 'Отправить приглашение' }).click()
  await hear(page, 'Приглашение отправляется: Поздняя Вера')
  await press(page, 'Действия: Поздняя Вера')
  await inspect(page, 'participant-verbs')
  expect(await page.getByRole('menuitem', { name: 'Заменить представителя' }).count()).toBe(0)
  await page.getByRole('menuitem', { name: 'Новая ссылка' }).click()
  await confirm(page, 'Новая ссылка')
  await hear(page, 'Ссылка заменена: Поздняя Вера')
  await press(page, 'Действия: Поздняя Вера')
  await page.getByRole('menuitem', { name: 'Вывести из раунда' }).click()
  await page.getByText(/анонимный ответ останется/).waitFor()
  await page.getByLabel('Причина').fill('Уволилась')
  await confirm(page, 'Вывести из раунда')
  await hear(page, 'Поздняя Вера больше не участвует в раунде')
}

async function callOff(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Весна', exact: true }).click()
  await press(page, 'Отменить раунд')
  await page.getByLabel('Причина').fill('Реорганизация')
  await confirm(page, 'Отменить раунд')
  await hear(page, 'Раунд 1 отменён')
  await page.getByText('Отменён: Реорганизация').waitFor()
  await inspect(page, 'round-cancelled')
}

async function planAnew(page: Page): Promise<void> {
  await press(page, 'Создать следующий по образцу')
  await page.getByText('Подразделение «Продажи» теперь называется «Отдел сбыта».').waitFor()
  await inspect(page, 'round-copy')
  await confirm(page, 'Создать следующий по образцу')
  await page.getByRole('heading', { name: 'Раунд 2', level: 1 }).waitFor()
  await press(page, 'Изменить')
  await page.getByLabel('Название').fill('Осень')
  await confirm(page, 'Сохранить')
  await hear(page, 'Черновик раунда 2 изменён')
  await page.getByRole('heading', { name: 'Осень', level: 1 }).waitFor()
}

async function lookBeforehand(page: Page): Promise<void> {
  await page.getByText('7 подразделений').waitFor()
  await page.getByText('Качество 50, Сроки 30, Отношение 20 (веса, редакция 1)').waitFor()
  await inspect(page, 'round-checklist')
  await page.getByLabel('Чьими глазами').selectOption({ label: 'Кадры' })
  await press(page, 'Прислать письмо себе')
  await hear(page, 'Проверочное письмо отправлено на ваш адрес')
  expect(letters).toHaveLength(1)
  expect(letters[0]?.subject).toMatch(/^Проверка: /)
  expect(letters[0]?.to).toMatchObject({ text: server.email })
  expect(letters[0]?.text).toContain('/r/#sample')
}

async function previewAsRespondent(page: Page): Promise<void> {
  const [preview] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Посмотреть анкету' }).click(),
  ])
  const heard = listen(preview)
  await preview.getByText(/^Предпросмотр · /).waitFor()
  await preview.getByRole('button', { name: 'Начать' }).click()
  await preview.getByRole('checkbox', { name: /Юристы/ }).check()
  await preview.getByRole('button', { name: 'Дальше' }).click()
  for (const group of await preview.getByRole('group').all())
    if (await group.getByRole('radio').count()) await group.getByRole('radio').nth(3).check()
  await inspect(preview, 'preview')
  await preview.getByRole('button', { name: 'Дальше' }).click()
  await preview.getByRole('button', { name: 'Отправить' }).click()
  await preview
    .getByRole('dialog')
    .getByRole('button', { name: /Отправить/ })
    .click()
  await preview.getByRole('heading', { name: 'Здесь анкета была бы отправлена' }).waitFor()
  expect(await preview.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('draft')))).toEqual([])
  expect(heard).toEqual([])
  await preview.close()
}

async function planBySchedule(page: Page): Promise<void> {
  await goTo(page, 'Раунды')
  await press(page, 'Запланировать по Положению')
  await page.getByLabel('Сколько предложить').selectOption('2')
  await page.getByText(/^Раунд 4: /).waitFor()
  await page.getByRole('checkbox', { name: /^Раунд 4: / }).uncheck()
  await inspect(page, 'rounds-plan')
  await confirm(page, 'Создать 1 черновик')
  await hear(page, 'Создан 1 черновик')
  await page.getByLabel('Состояние').selectOption('draft')
  await page.getByRole('link', { name: 'Раунд 3' }).waitFor()
  await expect.poll(() => page.getByRole('link', { name: 'Весна' }).count()).toBe(0)
  expect(page.url()).toContain('state=draft')
  await inspect(page, 'rounds-filtered')
}

describe('a round in the console', () => {
  it('is extended, joined late, called off, planned anew, looked at and opened', { timeout: 600_000 }, async () => {
    const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', locale: 'ru-RU' })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const heard = listen(page)
    try {
      await openRounds(page)
      await extend(page)
      await changePeople(page)
      await callOff(page)
      await planAnew(page)
      await lookBeforehand(page)
      await previewAsRespondent(page)
      await planBySchedule(page)
      await page.getByRole('link', { name: 'Осень' }).click()
      await press(page, 'Открыть раунд')
      await inspect(page, 'round-open-confirm')
      await confirm(page, 'Открыть раунд')
      await hear(page, 'Раунд 2 открыт')
      await press(page, 'English')
      await press(page, 'Dark appearance')
      await page.getByRole('heading', { name: 'Invitations and reminders' }).waitFor()
      await inspect(page, 'round-english-dark')
      expect(heard).toEqual([])
    } catch (error) {
      await shoot(page, 'failed-rounds')
      throw error
    } finally {
      await context.close()
    }
  })
})
