/**
 * No question asks the database once per row: every query of the API, everything selected that can be, costs the same
 * number of statements over a small house and over one several times its size.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { access, principalOf } from '../../server/core/access.ts'
import type { Actor } from '../../server/core/context.ts'
import { api, ask } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { countStatements, type CountedDatabase } from '../support/statements.ts'
import { buildCall, listRoots, type Root } from './attack/calls.ts'
import { listAsked, variablesOf, type Asked } from './statementsAsked.ts'
import { givenHouseOf, type House } from './statementsHouse.ts'

const database = useDatabase()
let small: House
let big: House
let counted: CountedDatabase

const queries = listRoots(api()).filter(({ kind }) => kind === 'Query')

beforeAll(async () => {
  small = await givenHouseOf(database(), { clients: 3, people: 6, rounds: 2 })
  big = await givenHouseOf(database(), { clients: 9, people: 7, rounds: 4 })
  counted = countStatements(database())
}, 240_000)

/** Whoever of the house may ask. */
function askerOf({ admin, portal, viewer, link, person, head }: House, { kind, name }: Root): Actor {
  if (name === 'myLinks') return head
  const asker = [admin, portal, viewer, link, person].find((one) => access[kind][name]?.includes(principalOf(one)))
  if (!asker) throw new Error(`nobody of the house may ask ${name}`)
  return asker
}

const tables = ['companies', 'units', 'employees', 'rounds', 'uploads', 'regulation_versions', 'agreements']

/** The ids that a question is asked with: the open round for what is under way, a released one for what is done. */
function idsOf(house: House, name: string): Record<string, string> {
  const [released = ''] = house.releasedRoundIds
  return {
    companies: house.companyId,
    // Only a client unit is asked anything.
    units: /previewQuestionnaire/i.test(name) && house.link.kind === 'link' ? house.link.unitId : house.unitId,
    employees: house.employeeId,
    uploads: house.uploadId,
    regulation_versions: house.regulationId,
    agreements: house.agreementId,
    rounds: ['participants', 'changesSince'].includes(name) ? house.openRoundId : released,
  }
}

const chooserOf = (house: House, name: string) => {
  const ids = idsOf(house, name)
  return (table: string | null) => ids[table ?? 'companies'] ?? house.companyId
}

async function cost(house: House, asker: Actor, name: string, source: string, variables: Record<string, unknown>) {
  if ('filter' in variables && name === 'portalEmployees') variables['filter'] = { code: 'IT-1' }
  if ('min' in variables && 'max' in variables) Object.assign(variables, { min: 1, max: 5 })
  if ('roundIds' in variables) variables['roundIds'] = house.releasedRoundIds.slice(0, 2)
  counted.takeCount()
  const { errors } = await ask(counted, asker, source, variables)
  expect(errors, name).toEqual([])
  return counted.takeCount()
}

/** Statements of a document of ours over a house. */
function costOfAsked(house: House, asked: Asked): Promise<number> {
  const [field] = asked.fields
  const name = field?.name.value ?? ''
  const variables = variablesOf(asked, tables, chooserOf(house, name))
  return cost(house, askerOf(house, { kind: 'Query', name }), asked.name, asked.source, variables)
}

/** Statements of a query with everything selected that can be. */
function costOfWhole(house: House, root: Root): Promise<number> {
  const how = { optional: 'none', deep: true } as const
  const { source, variables } = buildCall(api(), root, tables, chooserOf(house, root.name), how)
  return cost(house, askerOf(house, root), root.name, source, variables)
}

const asked = await listAsked()

describe('what our own pages ask', () => {
  it('costs these many statements, over a house of any size', async () => {
    const lines: string[] = []
    for (const one of asked.toSorted((a, b) => a.name.localeCompare(b.name))) {
      const few = await costOfAsked(small, one)
      const many = await costOfAsked(big, one)
      lines.push(`${one.name}: ${few === many ? few : `${few} grows to ${many}`}`)
    }
    expect(lines.filter((line) => line.includes('grows'))).toEqual([])
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('statements.counts.txt')
  })
})

describe('a query of the API, everything selected that can be', () => {
  it.each(queries.map((root) => [root.name, root] as const))(
    'costs the same over a house of any size: %s',
    async (_, root) => {
      const few = await costOfWhole(small, root)
      const many = await costOfWhole(big, root)
      expect(many - few).toBe(0)
    },
  )
})
