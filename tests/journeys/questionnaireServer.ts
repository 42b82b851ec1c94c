/** The real server in this process with an open round: an embedded database, the respondents' pages built from their sources. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import pino from 'pino'
import { serve } from '../../server/core/http.ts'
import { pages, pagesFrom } from '../../server/core/pages.ts'
import { api } from '../support/api.ts'
import { routes } from '../../server/core/routes.ts'
import { buildPages } from '../support/builtPages.ts'
import { openTestDatabase, testEnv, type TestDatabase } from '../support/db.ts'
import type { Actor } from '../../server/core/context.ts'
import { givenFirm, type UserActor } from '../support/given.ts'
import { givenOpenRound, usualChart, type GivenRound } from '../support/given/rounds.ts'

let dist = ''

/** Bytes of the scripts that the built page names, each gzipped as it travels: what else there is is loaded elsewhere. */
export function weighScripts(): number {
  const names = [...readBuiltPage().matchAll(/assets\/([\w.-]+\.js)"/g)].map(([, name = '']) => name)
  const assets = join(dist, 'portal', 'assets')
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0)
}

export const readBuiltPage = (): string => readFileSync(join(dist, 'portal', 'index.html'), 'utf8')

/** Three providers for the sales, of which two are asked by default; one of them for a unit that answers by name. */
const openRound = (database: TestDatabase, admin: UserActor): Promise<GivenRound> =>
  givenOpenRound(database, admin, undefined, {
    chart: usualChart,
    links: [
      ['SALES', 'IT', 3],
      ['SALES', 'LAW', 2],
      ['SALES', 'HR', 1],
      ['HEADS', 'IT', 3],
      ['HEADS', 'LAW', 2],
      ['OPS', 'IT', 3],
    ],
    rules: { calendar: { providersAsked: 2 }, lowScore: { reasonRequired: true, at: 2 } },
  })

/** Letters are rendered and handed over in the test: nobody listens at this address. */
export const journeyEnv = testEnv({ SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'client@example.org' })

export interface QuestionnaireServer {
  address: string
  database: TestDatabase
  round: GivenRound
  admin: UserActor
  system: Actor
  /** Addresses of personal links of a unit, each somebody's own. */
  linksOf(unit: string): string[]
  stop(): Promise<void>
}

export async function startQuestionnaireServer(): Promise<QuestionnaireServer> {
  dist = dirname(await buildPages('portal', 'production'))
  const database = await openTestDatabase()
  const { admin, system } = await givenFirm(database)
  const round = await openRound(database, admin)
  const serving = await serve({
    env: journeyEnv,
    database,
    schema: api(),
    log: pino({ level: 'silent' }),
    routes: routes.map((route) => (route === pages ? pagesFrom(dist) : route)),
  })
  serving.server.listen(0, '127.0.0.1')
  await once(serving.server, 'listening')
  const bound = serving.server.address()
  if (typeof bound !== 'object' || !bound) throw new Error('the server has no port')
  const address = `http://127.0.0.1:${bound.port}`
  return {
    address,
    database,
    round,
    admin,
    system,
    linksOf: (unit) =>
      round.participants
        .filter(({ unitId }) => unitId === round.chart.units.get(unit))
        .map(({ link }) => `${address}/r/#${link}`),
    stop: async () => {
      await serving.stop()
      await database.end()
    },
  }
}
