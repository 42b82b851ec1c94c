/** The real server in this process: an embedded database, the console built from its sources, a free port, one admin. */
import { once } from 'node:events'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import pino from 'pino'
import { users } from '../../schema/people/tables.ts'
import { resolvers } from '../../server/core/resolvers.ts'
import { buildApi } from '../../server/core/schema.ts'
import { pages, pagesFrom } from '../../server/core/pages.ts'
import { routes } from '../../server/core/routes.ts'
import { serve } from '../../server/core/http.ts'
import { hashPassword } from '../../server/people/commands.ts'
import type { Env } from '../../server/core/env.ts'
import { givenFirm, type UserActor } from '../support/given.ts'
import { buildPages, type Application, type Flavour } from '../support/builtPages.ts'
import { openTestDatabase, testEnv, type TestDatabase } from '../support/db.ts'

async function givenAdmin(database: TestDatabase, email: string, password: string): Promise<UserActor> {
  const { admin } = await givenFirm(database)
  await database.db
    .update(users)
    .set({ email, name: 'Анна Консультант', passwordHash: await hashPassword(password) })
    .where(eq(users.id, admin.id))
  return admin
}

export interface ConsoleServer {
  address: string
  email: string
  password: string
  admin: UserActor
  database: TestDatabase
  stop(): Promise<void>
}

/** One folder that holds the pages asked for, each built by itself. */
async function gatherPages(applications: readonly Application[], flavour: Flavour): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'))
  for (const one of applications) await symlink(await buildPages(one, flavour), join(folder, one))
  return folder
}

interface Served {
  env?: Env
  applications?: readonly Application[]
  /** What a journey is the first to see is heard in `development`; what another has seen is walked as people get it. */
  flavour?: Flavour
}

/** With other settings than a test's usual ones, and with the respondents' pages where they are wanted. */
export async function startConsoleServer(served: Served = {}): Promise<ConsoleServer> {
  const { env = testEnv(), applications = ['console'], flavour = 'development' } = served
  const dist = await gatherPages(applications, flavour)
  const database = await openTestDatabase()
  const [email, password] = ['anna@example.org', 'a password of some length']
  const admin = await givenAdmin(database, email, password)
  const serving = await serve({
    env,
    database,
    schema: buildApi(resolvers),
    log: pino({ level: 'silent' }),
    routes: routes.map((route) => (route === pages ? pagesFrom(dist) : route)),
  })
  serving.server.listen(0, '127.0.0.1')
  await once(serving.server, 'listening')
  const address = serving.server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server has no port')
  return {
    address: `http://127.0.0.1:${address.port}`,
    email,
    password,
    admin,
    database,
    stop: async () => {
      await serving.stop()
      await database.end()
      await rm(dist, { recursive: true, force: true })
    },
  }
}
