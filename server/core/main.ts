/** The server: configuration, database, migrations, demo, jobs, HTTP, in this order; and back again at the end. */
import 'reflect-metadata'
import { once } from 'node:events'
import { createMainSays } from './mainSays.ts'
import { connect, type Database } from './db/connect.ts'
import { migrate } from './db/migrate.ts'
import { prepareDemo } from './demo.ts'
import { drain, drainOnSignals, type Step } from './drain.ts'
import { readEnv, StartRefusal, terminalLocale, type Env } from './env.ts'
import { handlers } from './handlers.ts'
import { databaseChecks } from './health.ts'
import { serve, type Parts, type Serving } from './http.ts'
import { startJobs } from './jobs.ts'
import { createLog, type Logger } from './log.ts'
import { resolvers } from './resolvers.ts'
import { routes } from './routes.ts'
import { buildApi } from './schema.ts'

const locale = terminalLocale(process.env)
const tells = createMainSays(locale)
const print = (text: string) => process.stdout.write(`${text}\n`)

/** Ends the process with a sentence, and a stack only for what nobody foresaw. */
function giveUp(error: unknown): never {
  if (error instanceof StartRefusal) process.stderr.write(`${error.message}\n`)
  else
    process.stderr.write(
      `${tells.unforeseen()}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
  process.exit(1)
}

async function listen({ server }: Serving, env: Env): Promise<number> {
  server.listen(env.port, env.host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
    if (code === 'EADDRINUSE') throw new StartRefusal(tells.portTaken(env.port))
    if (code === 'EACCES') throw new StartRefusal(tells.portForbidden(env.port))
    throw error
  }
  const address = server.address()
  return typeof address === 'object' && address ? address.port : env.port
}

/** Opens the database. What the server or the network says to a wrong address or password is a sentence, not a bug. */
async function open(env: Env, log: Logger): Promise<Database> {
  const onLost = (reason: string) => {
    log.fatal('the embedded database ended')
    process.stderr.write(`${tells.databaseLost(reason)}\n`)
    process.exit(1)
  }
  try {
    return await connect(env, { locale, onLost })
  } catch (error) {
    const known = error instanceof Error && typeof Reflect.get(error, 'code') === 'string'
    if (!known || !env.databaseUrl) throw error
    throw new StartRefusal(
      tells.notOpened(new URL(env.databaseUrl).host, error.message || String(Reflect.get(error, 'code'))),
    )
  }
}

/** Brings everything up; what stands already is put into `steps`, last first, so that it can be ended whatever happens. */
async function start(env: Env, log: Logger, steps: Step[]): Promise<void> {
  print(env.databaseUrl ? tells.openingServer() : tells.openingEmbedded(env.dataDir))
  const database = await open(env, log)
  steps.unshift({ name: 'database', end: () => database.end() })
  await migrate(database, undefined, locale)
  const accounts = await prepareDemo({ env, database, log })
  const jobs = await startJobs({ env, database, log }, handlers)
  steps.unshift({ name: 'jobs', end: () => jobs.stop() })
  const checks = { ...databaseChecks(database), jobs: () => jobs.check() }
  const parts: Parts = { env, database, log, schema: buildApi(resolvers), routes, checks }
  const serving = await serve(parts)
  steps.unshift({ name: 'http', end: () => serving.stop() })
  const port = await listen(serving, env)
  const place = env.port === 0 ? `http://localhost:${port}` : env.publicUrl
  print(tells.ready(place, accounts))
}

async function main(): Promise<void> {
  const env = readEnv(process.env)
  const log = createLog(env)
  const steps: Step[] = []
  drainOnSignals(steps, log, (signal) => print(tells.ending(signal)))
  try {
    await start(env, log, steps)
  } catch (error) {
    await drain(steps, log)
    giveUp(error)
  }
}

await main().catch(giveUp)
