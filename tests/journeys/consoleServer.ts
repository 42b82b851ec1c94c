/** The real server in this process: an embedded database, the console built from its sources, a free port, one admin. */
import { once } from 'node:events'
import { eq } from 'drizzle-orm'
import pino from 'pino'
import { users } from '../../schema/people/tables.ts'
import { resolvers } from '../../server/core/resolvers.ts'
import { buildApi } from '../../server/core/schema.ts'
import { pages, pagesFrom } from '../../server/core/pages.ts'
import { routes } from '../../server/core/routes.ts'
import { serve } from '../../server/core/http.ts'
import { hashPassword } from '../../server/people/commands.ts'
import { givenFirm } from '../support/given.ts'
import { buildPages } from '../support/builtPages.ts'
import { openTestDatabase, testEnv, type TestDatabase } from '../support/db.ts'

async function givenAdmin(database: TestDatabase, email: string, password: string): Promise<void> {
  const { admin } = await givenFirm(database)
  await database.db
    .update(users)
    .set({ email, name: 'Анна Консультант', passwordHash: await hashPassword(password) })
    .where(eq(users.id, admin.id))
}

export interface ConsoleServer {
  address: string
  email: string
  password: string
  database: TestDatabase
  stop(): Promise<void>
}

export async function startConsoleServer(): Promise<ConsoleServer> {
  const dist = await buildPages('console', 'development')
  const database = await openTestDatabase()
  const [email, password] = ['anna@example.org', 'a password of some length']
  await givenAdmin(database, email, password)
  const serving = await serve({
    env: testEnv(),
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
    database,
    stop: async () => {
      await serving.stop()
      await database.end()
    },
  }
}
