import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './browser.ts'
import { startQuestionnaireServer, type QuestionnaireServer } from './questionnaireServer.ts'
import { phone } from './questionnaireVisit.ts'

/** A middling phone: the processor slowed down four times, 150 ms there and back, 1.6 Mbit/s down and 750 kbit/s up. */
const SLOWDOWN = 4
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const VISITS = 5
/** The best of the visits on a busy machine; what is asked for in too many turns, or unpacked, is far above it. */
const MOST_MS = 2500

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

interface Opening {
  /** Milliseconds from the tap on the link until the button has reacted. */
  ms: number
  /** What was asked for: its path, when, and when it had come. */
  asked: { path: string; at: number; end: number }[]
}

/** Opens a link with nothing in the cache, presses the button as soon as it is there, waits for what it opens. */
async function open(link: string): Promise<Opening> {
  const context = await browser.newContext({ ...phone, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.addInitScript(() => {
    const look = () => {
      const button = document.querySelector<HTMLButtonElement>('.bar .primary')
      if (document.querySelector('input[type=checkbox]')) performance.mark('reacted')
      else {
        button?.click()
        requestAnimationFrame(look)
      }
    }
    look()
  })
  await page.goto(link)
  await page.waitForFunction(() => performance.getEntriesByName('reacted').length > 0)
  const opening = await page.evaluate(
    (): Opening => ({
      ms: Math.round(performance.getEntriesByName('reacted')[0]?.startTime ?? 0),
      asked: performance
        .getEntriesByType('resource')
        .map((one) => ({ path: new URL(one.name).pathname, at: one.startTime, end: Reflect.get(one, 'responseEnd') })),
    }),
  )
  await context.close()
  return opening
}

/** Until the button reacted: what is kept of the answers afterwards is no part of the opening. */
const find = ({ asked, ms }: Opening, path: RegExp) => asked.filter((one) => path.test(one.path) && one.at < ms)

describe('the questionnaire on a slow phone in a slow network', { timeout: 180_000 }, () => {
  it('asks for its questions while its page is still coming, and answers a tap soon', async () => {
    const openings: Opening[] = []
    const links = server.linksOf('SALES')
    for (let visit = 0; visit < VISITS; visit += 1) openings.push(await open(links[visit] ?? ''))
    for (const opening of openings) {
      const [page, ...otherPages] = find(opening, /page-[\w-]+\.js$/)
      const [first] = find(opening, /index-[\w-]+\.js$/)
      const [questions, ...again] = find(opening, /graphql$/)
      if (!page || !first || !questions) throw new Error(JSON.stringify(opening.asked))
      expect([otherPages, again]).toEqual([[], []])
      // Its scripts come together; the questions are asked for once, by the first of them.
      expect(page.at).toBeLessThan(first.end)
      // Letters would come in the script's way.
      for (const font of find(opening, /woff2$/)) expect(font.at).toBeGreaterThan(page.end)
    }
    const times = openings.map(({ ms }) => ms)
    expect(Math.min(...times), `milliseconds of the visits: ${times.join(', ')}`).toBeLessThan(MOST_MS)
  })
})
