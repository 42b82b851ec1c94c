import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resultsFields, type ReleasedResults } from '../../portal/releases/wire.ts'
import { closeRound } from '../../server/ballots/commands/closeRound.ts'
import { createContext } from '../../server/core/context.ts'
import type { Letter } from '../../server/core/mail.ts'
import { sendSignInLetter } from '../../server/people/letters/commands/sendSignInLetter.ts'
import { releaseRound } from '../../server/releases/commands/releaseRound.ts'
import { scoreRound } from '../../server/results/commands.ts'
import { openRound } from '../../server/rounds/commands/open.ts'
import { contextFor, get } from '../support/api.ts'
import { givenBallots } from '../support/given/releases.ts'
import { givenNextDraft } from '../support/given/rounds.ts'
import { launch } from './browser.ts'
import { journeyEnv, startQuestionnaireServer, type QuestionnaireServer } from './questionnaireServer.ts'
import { button, desk, heading, inspect, phone, visit } from './questionnaireVisit.ts'

const audiences = ['sponsor', 'heads', 'everyone'] as const
const preview = `query ($input: PreviewReleaseInput!) { previewRelease(input: $input) {${resultsFields} } }`

let server: QuestionnaireServer
let browser: Browser
let head: string
let employee: string
/** What was previewed for the head and for an employee, before anything was released. */
let previewed: { head: ReleasedResults; employee: ReleasedResults }

const asAdmin = () => contextFor(server.database, server.admin)

async function answerAll(roundId: string, mark: number): Promise<void> {
  await givenBallots(server.database, server.admin, roundId, (_, index, providers) =>
    providers.map((providerId, place) => ({
      providerId,
      marks: Math.max(3, Math.min(5, mark + ((index + place) % 2))),
      comment: `Отвечают быстро, замечание ${index}`,
    })),
  )
}

async function scoreAll(roundId: string): Promise<void> {
  await closeRound(asAdmin(), { roundId, early: true })
  await scoreRound(asAdmin(), { roundId })
  const source = 'query ($id: UUID!) { round(id: $id) { comments { id } } }'
  const { round } = await get(server.database, server.admin, source, { id: roundId })
  const decisions = round.comments.map(({ id }: { id: string }) => ({ commentId: id, decision: 'show' }))
  const decide = 'mutation ($input: DecideCommentsInput!) { decideComments(input: $input) { id } }'
  if (decisions.length) await get(server.database, server.admin, decide, { input: { roundId, decisions } })
}

const release = (roundId: string) => releaseRound(asAdmin(), { roundId, audiences: [...audiences], reason: '' })

async function previewAs(roundId: string, employeeId: string): Promise<ReleasedResults> {
  const input = { roundId, audiences, employeeId }
  return (await get(server.database, server.admin, preview, { input })).previewRelease
}

beforeAll(async () => {
  server = await startQuestionnaireServer()
  const { companyId, roundId, chart } = server.round
  ;[head = ''] = chart.employees.get('IT') ?? []
  employee = chart.employees.get('SALES')?.[1] ?? ''
  await answerAll(roundId, 3)
  await scoreAll(roundId)
  await release(roundId)
  const next = await givenNextDraft(server.database, server.admin, companyId, {
    title: 'Осень',
    previousRoundId: roundId,
  })
  await openRound(asAdmin(), { id: next })
  await answerAll(next, 4)
  await scoreAll(next)
  previewed = { head: await previewAs(next, head), employee: await previewAs(next, employee) }
  await release(next)
  browser = await launch()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** The link of the letter that was asked for last, as it stands in the letter, at this server's address. */
async function takeLetter(employeeId: string): Promise<string> {
  const letters: Letter[] = []
  const outbox = { send: (letter: Letter) => Promise.resolve(void letters.push(letter)) }
  const { system } = server
  const context = createContext({ ...contextFor(server.database, system), actor: system, env: journeyEnv })
  const find = () =>
    server.database.sql<{ id: string }[]>`select id from sign_in_letters where employee_id = ${employeeId}`
  await expect.poll(find).toHaveLength(1)
  const rows = await find()
  for (const { id } of rows) await sendSignInLetter(context, outbox, id)
  const path = /\/r\/results#ice_[\w-]+/.exec(letters[0]?.text ?? '')?.[0]
  if (letters.length !== 1 || !path) throw new Error(`${letters.length} letters came`)
  return `${server.address}${path}`
}

/** The answers about rounds that the page has got, by title. */
function collectResults(page: Page): Map<string, ReleasedResults> {
  const seen = new Map<string, ReleasedResults>()
  page.on('response', async (response) => {
    if (!response.url().endsWith('/graphql')) return
    const { data } = await response.json().catch(() => ({ data: null }))
    if (data?.releasedResults) seen.set(data.releasedResults.title, data.releasedResults)
  })
  return seen
}

async function signIn(page: Page, employeeId: string, words: { field: string; send: string; sent: string }) {
  await page.getByLabel(words.field).fill(`${employeeId}@example.org`)
  await button(page, words.send).click()
  await heading(page, words.sent)
  return takeLetter(employeeId)
}

const russian = { field: 'Рабочая почта', send: 'Прислать ссылку', sent: 'Проверьте почту' }
const english = { field: 'Work e-mail', send: 'Send the link', sent: 'Check your mail' }

/** Without what only a release has. */
const comparable = ({ release: _, regulation, ...results }: ReleasedResults) => ({
  ...results,
  regulation: { ...regulation, appealsUntil: null },
})

describe('released results', { timeout: 180_000 }, () => {
  it('are opened by a letter, and show a head exactly what was previewed', () =>
    visit(browser, 'head', phone, async ({ page, heard }) => {
      const seen = collectResults(page)
      await page.goto(`${server.address}/r/results`)
      await heading(page, 'Результаты раундов')
      expect(heard.splice(0).filter((one) => !one.includes('401'))).toEqual([])
      await inspect(page, 'sign-in')
      await page.getByLabel(russian.field).fill('не адрес')
      await button(page, russian.send).tap()
      await page.getByText('Введите адрес электронной почты целиком').waitFor()
      const link = await signIn(page, head, russian)
      await inspect(page, 'letter sent')

      await page.goto(link)
      await heading(page, 'Ссылка из письма принята')
      // A look at the link uses nothing up; it is gone from the address bar.
      await page.goto(link.replace('#', '?again#'))
      await heading(page, 'Ссылка из письма принята')
      expect(page.url()).not.toContain('ice_')
      await inspect(page, 'enter')
      await button(page, 'Открыть результаты').tap()
      await heading(page, 'Информационные технологии')
      await inspect(page, 'head results')

      expect(comparable(seen.get('Осень') ?? previewed.employee)).toEqual(comparable(previewed.head))
      const text = (await page.locator('article').innerText()).replace(/\u00a0/g, ' ')
      for (const word of wordsOf(previewed.head)) expect(text, word).toContain(word)
      expect(await page.getByRole('img', { name: 'Информационные технологии по раундам' }).count()).toBe(1)
      const [regulation] = await Promise.all([
        page.waitForEvent('download'),
        button(page, 'Положение целиком (PDF)').tap(),
      ])
      expect(
        readFileSync(await regulation.path())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
      expect(await page.evaluate(() => document.cookie)).toBe('')
      expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])

      await page.goto(`${server.address}/r/results`)
      await heading(page, 'Информационные технологии')
      await button(page, 'Выйти').tap()
      await heading(page, 'Результаты раундов')
      await page.goto(link.replace('#', '?used#'))
      await button(page, 'Открыть результаты').tap()
      await page.getByText('Ссылка уже использована').waitFor()
      expect(heard.splice(0).filter((one) => !one.includes('401'))).toEqual([])
    }))

  it('show an employee the summary alone, in English', () =>
    visit(browser, 'employee', desk, async ({ page, heard }) => {
      const seen = collectResults(page)
      await page.goto(`${server.address}/r/results`)
      await button(page, 'English').click()
      const link = await signIn(page, employee, english)
      await page.goto(link)
      await button(page, 'Open the results').click()
      await page.getByText(/^Company index \d/).waitFor()
      await inspect(page, 'employee results in English')
      expect(comparable(seen.get('Осень') ?? previewed.head)).toMatchObject({ units: [], comments: [], company: null })
      expect(seen.get('Осень')?.summary).toEqual({
        ...previewed.employee.summary,
        index: { ...previewed.employee.summary?.index, shown: expect.stringMatching(/^\d\.\d+$/) },
        units: expect.any(Array),
      })
      expect(await page.getByText('By criterion').count()).toBe(0)
      expect(heard.splice(0).filter((one) => !one.includes('401'))).toEqual([])
    }))
})

/** Every figure and sentence that the head is shown of the own unit and of the company. */
function wordsOf({ units, summary, criteria, comments, regulation }: ReleasedResults): string[] {
  const own = units.flatMap(({ figure, profile, cells }) => [
    figure,
    ...[...profile, ...cells].map((one) => one.figure),
  ])
  const figures = [...own, ...(summary ? [summary.index, ...summary.units.map((one) => one.figure)] : [])]
  const names = [...units.flatMap(({ cells }) => cells), ...criteria].map(({ name }) => name)
  const told = figures.map(({ shown, because }) => shown ?? because ?? '')
  return [...told, ...names, ...comments.map(({ text }) => text), ...regulation.sentences, regulation.appeals]
}
