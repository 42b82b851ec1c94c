/** A database with one released round as large as asked for, and connections to it for processes of their own. */
import { drizzle } from 'drizzle-orm/postgres-js'
import { eq, sql } from 'drizzle-orm'
import pino from 'pino'
import { v7 } from 'uuid'
import { companies } from '../schema/companies/tables.ts'
import { firms } from '../schema/firms/tables.ts'
import type { UnitBody } from '../schema/releases/snapshot.ts'
import { rulesSchema } from '../schema/regulations/rules.ts'
import { releaseEntries, releases } from '../schema/releases/tables.ts'
import type { UnitName } from '../schema/results/figures.ts'
import { rounds } from '../schema/rounds/tables.ts'
import { createContext, type Context } from '../server/core/context.ts'
import type { Database } from '../server/core/db/connect.ts'
import { driver } from '../server/core/db/guard.ts'
import { readEnv } from '../server/core/env.ts'

export interface Size {
  units: number
  clients: number
  criteria: number
}

/** How a process of the bench reaches the database that its parent has started, and what is in it. */
export interface Place {
  path: string
  user: string
  database: string
  firmId: string
  companyId: string
  roundId: string
}

export interface Bench extends Pick<Place, 'companyId' | 'roundId'> {
  database: Database
  context: Context
}

type Reach = Pick<Place, 'path' | 'user' | 'database'>

function openDatabase({ path, user, database }: Reach): Database {
  const client = driver({ path, user, database, max: 1, max_lifetime: null, onnotice: () => {} })
  const end = () => client.end({ timeout: 5 })
  const openOwner = () => Promise.resolve({ sql: client, end: () => Promise.resolve() })
  return { sql: client, db: drizzle({ client, casing: 'snake_case' }), embedded: true, openOwner, end }
}

export function openBench(place: Place): Bench {
  const database = openDatabase(place)
  const context = createContext({
    actor: { kind: 'user', id: v7(), firmId: place.firmId, role: 'admin', companies: '*', sessionId: null },
    locale: 'ru',
    requestId: 'bench',
    env: readEnv({}),
    log: pino({ level: 'silent' }),
    address: '127.0.0.1',
    database,
  })
  return { database, context, companyId: place.companyId, roundId: place.roundId }
}

const nameOf = (at: number): UnitName => ({
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  code: `U${at}`,
  name: `Отдел обслуживания и закупок № ${at}`,
})

/** A unit as a round releases it, every client a cell of its own. */
function unitOf(at: number, size: Size, criteria: readonly string[]): UnitBody['unit'] {
  const cells = Array.from({ length: size.clients }, (_, client) => ({
    id: v7(),
    regime: 'R2' as const,
    value: 3 + ((at + client) % 20) / 10,
    reason: null,
    clientUnits: [nameOf((at + client + 1) % size.units)],
    under: null,
    respondents: { from: 5, to: 9 },
    votes: 1,
    omega: 1,
    coverage: 1,
    ratingRate: 0.8,
    criteria: criteria.map((criterionId, place) => ({
      criterionId,
      value: 2 + ((at + client + place) % 30) / 10,
      reason: null,
      answers: { from: 5, to: 9 },
      omega: 1 / criteria.length,
      distribution: null,
    })),
  }))
  const about = { unit: nameOf(at), parentId: null, value: 3.5, reason: null, hundred: 62.5 }
  return { ...about, clientUnits: size.clients, clientUnitsLinked: size.clients, warnings: [], cells, profile: [] }
}

/** Writes the round unit by unit: whole, a million rows would not fit this process either. */
export async function furnish(reach: Reach, size: Size): Promise<Place> {
  const { db, end } = openDatabase(reach)
  const [firmId, companyId, roundId, releaseId] = [v7(), v7(), v7(), v7()]
  const now = new Date()
  await db.insert(firms).values({ id: firmId, name: 'Фирма', createdAt: now })
  const company = { id: companyId, firmId, name: 'Компания', locale: 'ru', timeZone: 'Europe/Moscow' } as const
  await db.insert(companies).values({ ...company, createdAt: now })
  const own = { firmId, companyId }
  const title = 'Раунд'
  const window = { opensAt: now, closesAt: new Date(now.getTime() + 1), createdAt: now }
  await db.insert(rounds).values({ ...own, id: roundId, number: 1, title, ...window, rules: rulesSchema.parse({}) })
  for (const state of ['open', 'closed', 'scored'] as const)
    await db.update(rounds).set({ state }).where(eq(rounds.id, roundId))
  const release = { ...own, id: releaseId, roundId, number: 1, state: 'published' as const, hash: '' }
  await db.insert(releases).values({ ...release, audiences: ['sponsor'], publishedAt: now })
  const ids = Array.from({ length: size.criteria }, () => v7())
  const criteria = ids.map((id, at) => ({ id, code: `c${at}`, name: `Критерий ${at}`, weight: 100 / size.criteria }))
  const head = {
    round: { id: roundId, number: 1, title, companyId, companyName: 'Компания', closedAt: now.toISOString() },
    rules: { versionId: v7(), number: 1, title: 'Положение', weightVersion: 1 },
    scale: { min: 1, max: 5 },
    threshold: 5,
    criteria,
  }
  for (let at = 0; at < size.units; at++) {
    const body = JSON.stringify({ ...head, unit: unitOf(at, size, ids), comments: [] })
    await db.insert(releaseEntries).values({ ...own, releaseId, kind: 'unit', body })
  }
  const index = { value: 3.5, reason: null, units: size.units, coverage: 1 }
  const rest = JSON.stringify({ ...head, index, responses: [], participation: null, comments: [] }).slice(1)
  await db.execute(sql`insert into release_entries (id, firm_id, company_id, release_id, kind, body)
    select ${v7()}, ${firmId}, ${companyId}, ${releaseId}, 'company',
      '{"units":[' || string_agg(body::json->>'unit', ',' order by id) || '],' || ${rest}::text
    from release_entries where release_id = ${releaseId}`)
  await db.update(rounds).set({ state: 'released', releasedAt: now }).where(eq(rounds.id, roundId))
  await end()
  return { ...reach, firmId, companyId, roundId }
}
