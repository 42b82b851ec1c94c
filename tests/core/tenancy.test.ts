import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { sql, type SQL } from 'drizzle-orm'
import { GraphQLError, type GraphQLField } from 'graphql'
import { access, principalOf } from '../../server/core/access.ts'
import type { Actor } from '../../server/core/context.ts'
import { hashPassword } from '../../server/people/sessions/commands/hashPassword.ts'
import { api, ask, contextFor } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenFirm, givenUser, nobody, type UserActor } from '../support/given.ts'
import { givenSettled } from '../support/given/agreements.ts'
import { givenToken, givenViewer } from '../support/given/people.ts'
import { givenPersonalLink } from '../support/given/personalLinks.ts'
import { givenLinkActors } from '../support/given/releases.ts'
import { givenDraftRound, givenOpenRound } from '../support/given/rounds.ts'
import { buildCall, listRoots, type How, type Root } from './attack/calls.ts'
import { listTenantTables } from './attack/gate.ts'
import { completeVictim, fingerprint, MARK, type Victim } from './attack/rows.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 })

const database = useDatabase()
let victim: Victim
let admin: UserActor
let before: string
/** Who attacks; whoever is of the same firm may know what is the firm's. */
interface Attacker {
  name: string
  actor: Actor
  sameFirm: boolean
}
let attackers: Attacker[]
/** What belongs to the firm and is its people's to know. */
const ofFirm = new Set([
  'me',
  'firm',
  'users',
  'libraryCriteria',
  'regulationTemplates',
  'chooseLocale',
  'changePassword',
])

beforeAll(async () => {
  const firm = await givenFirm(database())
  admin = firm.admin
  const prey = await givenOpenRound(database(), admin)
  await givenDraftRound(database(), admin, prey.companyId).catch(() => undefined)
  await givenSettled(database(), admin, prey.companyId)
  const preyToken = await givenToken(database(), admin, prey.companyId)
  await givenViewer(database(), preyToken.actor, prey.participants[0]?.employeeId ?? '')
  const own = await givenOpenRound(database(), admin)
  const portal = (await givenToken(database(), admin, own.companyId)).actor
  const analyst = (await givenToken(database(), admin, own.companyId, 'analyst')).actor
  const viewer = (await givenViewer(database(), portal, own.participants[0]?.employeeId ?? '')).actor
  const mailing = { companyId: own.companyId, purpose: 'confirmLinks', subjectId: own.companyId } as const
  const person = await givenPersonalLink(database(), firm.system, mailing, own.participants[0]?.employeeId ?? '')
  const [link] = await givenLinkActors(database(), admin, own.roundId)
  const stranger = await givenFirm(database())
  const consultant = await givenUser(database(), firm.firmId, 'consultant', [])
  const beside = await givenUser(database(), firm.firmId, 'consultant', [own.companyId])
  attackers = [
    { name: 'nobody', actor: nobody, sameFirm: false },
    { name: 'an admin of another firm', actor: stranger.admin, sameFirm: false },
    { name: 'a consultant without companies', actor: consultant, sameFirm: true },
    { name: 'a consultant of another company', actor: beside, sameFirm: true },
    { name: 'a portal of another company', actor: portal, sameFirm: true },
    { name: 'an analyst’s token of another company', actor: analyst, sameFirm: true },
    { name: 'a viewer of another company', actor: viewer, sameFirm: true },
    { name: 'a personal link of another company', actor: person.actor, sameFirm: true },
    { name: 'a link of another round', actor: link ?? nobody, sameFirm: true },
  ]
  await database().sql`update users set password_hash = ${await hashPassword('nobody knows this one')}`
  victim = await completeVictim(database(), { firmId: firm.firmId, companyId: prey.companyId })
  before = await fingerprint(database(), victim)
})

/** The answer as bytes; a bug is an answer of its own, so that the others are still tried. */
async function answer(actor: Actor, source: string, variables: Record<string, unknown>): Promise<string> {
  try {
    return JSON.stringify(await ask(database(), actor, source, variables))
  } catch (error) {
    return `BUG ${error instanceof Error ? error.message : String(error)}`
  }
}

const mayCall = ({ kind, name }: Root, actor: Actor) => access[kind][name]?.includes(principalOf(actor)) ?? false

/** Fields at which no attacker came further than the door, where what was entered is judged. */
const stopped = new Set<string>()
const passed = new Set<string>()

/** What is wrong with the answers that an attacker gets from one field. */
async function attack(root: Root, { name, actor, sameFirm }: Attacker): Promise<string[]> {
  const tables = [...victim.ids.keys()]
  const hidden = [...victim.companySecrets, ...(sameFirm ? [] : [...victim.firmSecrets, victim.firmId])]
  const wrong = new Set<string>()
  const strike = async (how: How, forVague = 'companies') => {
    const call = buildCall(api(), root, tables, (table) => victim.ids.get(table ?? forVague) ?? '', how)
    const missing = buildCall(api(), root, tables, () => randomUUID(), how)
    const foreign = await answer(actor, call.source, call.variables)
    if (foreign.startsWith('BUG')) wrong.add(foreign.slice(0, 300))
    if (hidden.some((secret) => foreign.includes(secret))) wrong.add(`tells an id: ${foreign.slice(0, 300)}`)
    if (!(sameFirm && ofFirm.has(root.name)) && foreign.includes(MARK))
      wrong.add(`tells a name: ${foreign.slice(0, 300)}`)
    if (call.holdsId) {
      const unknown = await answer(actor, missing.source, missing.variables)
      if (foreign !== unknown) wrong.add(`foreign: ${foreign.slice(0, 250)} missing: ${unknown.slice(0, 250)}`)
      if (how.deep) (/"code":"(BAD_INPUT|GRAPHQL)"/.test(foreign) ? stopped : passed).add(root.name)
    }
    return call.vague
  }
  if (!mayCall(root, actor)) await strike({ optional: 'all', deep: false })
  else {
    await strike({ optional: 'all', deep: true })
    await strike({ optional: 'none', deep: true })
    const vague = await strike({ optional: 'ids', deep: true })
    if (vague) for (const table of tables) await strike({ optional: 'ids', deep: true }, table)
  }
  return [...wrong].map((one) => `${root.kind}.${root.name} by ${name}: ${one}`)
}

/** Answers of an attacked field whose resolver was put in the place of the product's. */
async function attackMutant(name: string, resolve: GraphQLField<unknown, unknown>['resolve']): Promise<string[]> {
  const field = api().getQueryType()?.getFields()[name]
  if (!field || !resolve) throw new Error(`no Query.${name}`)
  const whole = field.resolve
  field.resolve = resolve
  const wrong: string[] = []
  for (const attacker of attackers) wrong.push(...(await attack({ kind: 'Query', name }, attacker)))
  if (whole) field.resolve = whole
  return wrong
}

/** Commands whose input no value made from types alone can satisfy; their own rooms' tests attack them. */
const judgedBefore = ['submitBallot']

describe('whoever is outside of a company', () => {
  it('is told nothing of it by any query or command, and of what is foreign just what is told of what is missing', async () => {
    const wrong: string[] = []
    for (const root of listRoots(api())) {
      for (const attacker of attackers) wrong.push(...(await attack(root, attacker)))
    }
    expect(wrong).toEqual([])
    // A field that every call leaves at the door is not attacked: give its place a value in calls.ts.
    expect([...stopped].filter((name) => !passed.has(name)).sort()).toEqual(judgedBefore)
  })

  it('has changed no byte of it', async () => {
    expect(await fingerprint(database(), victim)).toBe(before)
  })

  it('is told by the same calls what its own admin is told: the attack does reach the records', async () => {
    const tables = [...victim.ids.keys()]
    for (const name of ['users', 'tokens', 'units', 'employees', 'rounds']) {
      const how = { optional: 'none', deep: true } as const
      const call = buildCall(
        api(),
        { kind: 'Query', name },
        tables,
        (table) => victim.ids.get(table ?? 'companies') ?? '',
        how,
      )
      expect(await answer(admin, call.source, call.variables), name).toContain(MARK)
    }
  })

  it('would be caught by this attack if a field looked past the scope, or told foreign from missing', async () => {
    const look = async (table: string, id: unknown) =>
      (await database().sql.unsafe(`select id, name, locale, version from ${table} where id = $1`, [String(id)]))[0]
    const past = await attackMutant('firm', async () => ({
      ...(await look('firms', victim.firmId)),
      createdAt: new Date(),
    }))
    expect(past.map((one) => one.slice(0, 70))).toContainEqual(expect.stringContaining('admin of another firm: tells'))
    const teller = await attackMutant('company', async (_, args) => {
      if (await look('companies', args['id'])) throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } })
      return null
    })
    expect(teller.every((one) => one.includes('foreign: '))).toBe(true)
    expect(teller.length).toBeGreaterThanOrEqual(attackers.length)
  })

  it('reads no row of it even by raw SQL, and writes none', async () => {
    expect(await touchByHand()).toEqual([])
    await database().sql`create policy wide on units using (true)`
    expect((await touchByHand()).sort()).toEqual(
      attackers.flatMap(({ name }) => [`${name} reads units`, `${name} writes units`]).sort(),
    )
    await database().sql`drop policy wide on units`
  })
})

type TenantTable = Awaited<ReturnType<typeof listTenantTables>>[number]

/** The victim's rows of a table, or null where its own firm may see them. */
function theirs({ name, columns }: TenantTable, sameFirm: boolean): SQL | null {
  if (name === 'companies') return sql`id = ${victim.companyId}`
  if (columns.includes('company_id') && name !== 'journal') return sql`company_id = ${victim.companyId}`
  if (sameFirm) return null
  return name === 'firms' ? sql`id = ${victim.firmId}` : sql`firm_id = ${victim.firmId}`
}

/** What each attacker's own transaction reads and writes of the victim's, the code of the product left out. */
async function touchByHand(): Promise<string[]> {
  const wrong: string[] = []
  const refused = (error: unknown) => (codeOf(error) === '42501' ? [] : [String(error)])
  for (const { name, actor, sameFirm } of attackers) {
    for (const table of await listTenantTables(database().sql)) {
      const where = theirs(table, sameFirm)
      if (!where) continue
      const from = sql.identifier(table.name)
      const column = sql.identifier(table.columns[0] ?? 'id')
      const context = contextFor(database(), actor)
      const read = context.read((tx) => tx.db.execute(sql`select 1 from ${from} where ${where}`))
      if ((await read.catch(refused)).length) wrong.push(`${name} reads ${table.name}`)
      const set = sql`update ${from} set ${column} = ${column} where ${where} returning 1`
      if ((await context.write((tx) => tx.db.execute(set)).catch(refused)).length)
        wrong.push(`${name} writes ${table.name}`)
    }
  }
  return wrong
}

function codeOf(error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined
  return cause && typeof cause === 'object' && 'code' in cause ? cause.code : undefined
}
