import { beforeAll, describe, expect, it } from 'vitest'
import { ask, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm, givenUser, nobody, type UserActor } from '../support/given.ts'
import { countStatements } from '../support/statements.ts'

const database = useDatabase()
let admin: UserActor
let consultant: UserActor
let stranger: UserActor
let companyId: string

beforeAll(async () => {
  const firm = await givenFirm(database())
  admin = firm.admin
  companyId = await givenCompany(database(), admin)
  consultant = await givenUser(database(), firm.firmId, 'consultant', [companyId])
  stranger = (await givenFirm(database())).admin
})

const create =
  'mutation ($input: CreateCompanyInput!) { createCompany(input: $input) { id name locale timeZone version } }'
const edit = 'mutation ($input: EditCompanyInput!) { editCompany(input: $input) { id name version } }'
const archive = 'mutation ($input: ArchiveCompanyInput!) { archiveCompany(input: $input) { id archivedAt } }'
const list =
  'query ($first: Int, $after: String, $offset: Int, $filter: CompanyFilterInput) { companies(first: $first, after: $after, offset: $offset, filter: $filter) { totalCount nodes { id name } pageInfo { hasNextPage endCursor } } }'

describe('creating a company', () => {
  it('is refused to whoever is not signed in, and to consultants', async () => {
    await refused('UNAUTHENTICATED', ask(database(), nobody, create, { input: { name: 'Альфа' } }))
    await refused('FORBIDDEN', ask(database(), consultant, create, { input: { name: 'Альфа' } }))
  })

  it('names the field that is wrong, in the language of the reader', async () => {
    const input = { name: '  ', timeZone: 'Mars/Olympus' }
    await refused('BAD_INPUT', ask(database(), admin, create, { input }), 'timeZone')
    const { errors } = await ask(
      database(),
      admin,
      create,
      { input: { name: 'Бета', timeZone: 'Mars/Olympus' } },
      { locale: 'en' },
    )
    expect(errors[0]?.fields).toEqual([
      { path: 'timeZone', message: 'There is no such time zone: give one such as Europe/Moscow.' },
    ])
  })

  it('trims the name, fills the defaults, refuses a second company of that name', async () => {
    const { createCompany } = await get(database(), admin, create, { input: { name: '  Вектор   плюс ' } })
    expect(createCompany).toMatchObject({ name: 'Вектор плюс', locale: 'ru', timeZone: 'Europe/Moscow', version: 1 })
    await refused('BAD_INPUT', ask(database(), admin, create, { input: { name: 'Вектор плюс' } }), 'name')
  })
})

describe('editing a company', () => {
  it('is refused outside of the firm as if the company were not there', async () => {
    await refused(
      'UNAUTHENTICATED',
      ask(database(), nobody, edit, { input: { id: companyId, name: 'Икс', version: 1 } }),
    )
    await refused('NOT_FOUND', ask(database(), stranger, edit, { input: { id: companyId, name: 'Икс', version: 1 } }))
  })

  it('is refused when somebody else changed it meanwhile', async () => {
    const first = await get(database(), consultant, edit, { input: { id: companyId, name: 'Гамма', version: 1 } })
    expect(first.editCompany).toMatchObject({ name: 'Гамма', version: 2 })
    const late = { input: { id: companyId, name: 'Дельта', version: 1 } }
    const { name } = (await get(database(), consultant, '{ me { name } }')).me
    expect(await refused('CONFLICT', ask(database(), admin, edit, late))).toContain(`(${name}, только что)`)
  })
})

describe('the archive', () => {
  it('is the admin’s to fill, and hides a company from the list until asked', async () => {
    await refused('FORBIDDEN', ask(database(), consultant, archive, { input: { id: companyId, archived: true } }))
    const other = await givenCompany(database(), admin)
    await get(database(), admin, archive, { input: { id: other, archived: true } })
    const ids = async (filter: object) =>
      (await get(database(), admin, list, { filter })).companies.nodes.map((node: { id: string }) => node.id)
    expect(await ids({})).not.toContain(other)
    expect(await ids({ archived: true })).toContain(other)
  })
})

describe('the list of companies', () => {
  it('shows a consultant the assigned ones only, and nothing of another firm', async () => {
    const seen = await get(database(), consultant, list)
    expect(seen.companies).toMatchObject({ totalCount: 1, nodes: [{ id: companyId }] })
    expect((await get(database(), stranger, list)).companies.totalCount).toBe(0)
  })

  it('gives by cursor what it gives by offset', async () => {
    const all = (await get(database(), admin, list)).companies.nodes
    const page = (await get(database(), admin, list, { first: 1 })).companies
    expect(page.pageInfo.hasNextPage).toBe(true)
    const next = (await get(database(), admin, list, { first: 1, after: page.pageInfo.endCursor })).companies.nodes
    expect(next).toEqual([all[1]])
    expect((await get(database(), admin, list, { first: 1, offset: 1 })).companies.nodes).toEqual([all[1]])
    await refused('BAD_INPUT', ask(database(), admin, list, { after: 'nonsense' }), 'after')
    await refused('BAD_INPUT', ask(database(), admin, list, { first: 1000 }), 'first')
    await refused('BAD_INPUT', ask(database(), admin, list, { filter: { name: 'a\u0000b' } }), 'name')
  })
})

describe('people and what they were assigned to', () => {
  const people = 'query { users { nodes { id companies { id } } } }'
  const person = 'query ($id: UUID!) { user(id: $id) { id companies { id name } } }'

  it('shows one person of the firm to its admins alone', async () => {
    const { user } = await get(database(), admin, person, { id: consultant.id })
    expect(user).toMatchObject({ id: consultant.id, companies: [{ id: companyId }] })
    await refused('UNAUTHENTICATED', ask(database(), nobody, person, { id: consultant.id }))
    await refused('FORBIDDEN', ask(database(), consultant, person, { id: consultant.id }))
    expect((await get(database(), stranger, person, { id: consultant.id })).user).toBeNull()
  })

  it('asks for the companies of all people at once', async () => {
    const counted = countStatements(database())
    await get(counted, admin, people)
    const few = counted.takeCount()
    await givenUser(database(), admin.firmId, 'analyst', [companyId])
    await get(counted, admin, people)
    expect(counted.takeCount()).toBe(few)
  })
})

describe('the journal', () => {
  const journal = 'query { journal { nodes { actorId actorName companyId companyName } } }'

  it('names whoever acted and the company concerned, as they are called now', async () => {
    const { nodes } = (await get(database(), admin, journal)).journal
    const names = await get(database(), admin, `query { users { nodes { id name } } companies { nodes { id name } } }`)
    const nameOf = new Map<string, string>(
      [...names.users.nodes, ...names.companies.nodes].map(({ id, name }: { id: string; name: string }) => [id, name]),
    )
    const line = nodes.find((one: { companyId: string }) => one.companyId === companyId)
    expect(line.companyName).toBe(nameOf.get(companyId))
    expect(line.actorName).toBe(nameOf.get(line.actorId))
  })
})
