import { beforeAll, describe, expect, it } from 'vitest'
import { ask, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm, givenUser, nobody, type UserActor } from '../support/given.ts'
import { givenChart } from '../support/given/org.ts'
import { countStatements } from '../support/statements.ts'

const database = useDatabase()
let admin: UserActor
let consultant: UserActor
let stranger: UserActor
let mine: string
let other: string

const search = `query ($text: String!, $first: Int) {
  search(text: $text, first: $first) { kind id name companyId companyName unitId unitName }
}`
const archive = 'mutation ($input: ArchiveCompanyInput!) { archiveCompany(input: $input) { id } }'

interface Found {
  kind: string
  name: string
  companyId: string
  unitId: string | null
  unitName: string | null
}
const find = async (actor: UserActor, text: string, first?: number): Promise<Found[]> =>
  (await get(database(), actor, search, { text, first })).search
const namesOf = async (...args: Parameters<typeof find>) => (await find(...args)).map(({ name }) => name)

beforeAll(async () => {
  const firm = await givenFirm(database())
  admin = firm.admin
  mine = await givenCompany(database(), admin)
  other = await givenCompany(database(), admin)
  consultant = await givenUser(database(), firm.firmId, 'consultant', [mine])
  stranger = (await givenFirm(database())).admin
  const foreign = await givenCompany(database(), stranger)
  await givenChart(database(), admin, mine, [
    { code: 'LOG', name: 'Логистика', people: 2 },
    { code: 'ELK', name: 'Ёлочные игрушки', parent: 'LOG' },
    { code: 'PCT', name: 'Скидки 50%_опт', parent: 'LOG' },
    { code: 'TR', name: 'Транспорт и логистика', parent: 'LOG' },
  ])
  await givenChart(database(), admin, other, [{ code: 'LOG', name: 'Логистика Юга' }])
  await givenChart(database(), stranger, foreign, [{ code: 'LOG', name: 'Логистика чужая', people: 1 }])
})

describe('the search of a firm', () => {
  it('is for people of a firm who are signed in', async () => {
    await refused('UNAUTHENTICATED', ask(database(), nobody, search, { text: 'логистика' }))
  })

  it('needs two characters, and says how many it can give', async () => {
    await refused('BAD_INPUT', ask(database(), admin, search, { text: ' л ' }), 'text')
    await refused('BAD_INPUT', ask(database(), admin, search, { text: 'a\u0000b' }), 'text')
    await refused('BAD_INPUT', ask(database(), admin, search, { text: 'лог', first: 21 }), 'first')
    await refused('BAD_INPUT', ask(database(), admin, search, { text: 'лог', first: 0 }), 'first')
  })

  it('puts names that begin with the text before those that hold it', async () => {
    expect(await namesOf(admin, 'лОгис')).toEqual(['Логистика', 'Логистика Юга', 'Транспорт и логистика'])
    expect(await namesOf(admin, 'логистика', 1)).toEqual(['Логистика'])
  })

  it('shows a consultant nothing of other companies, and nobody anything of another firm', async () => {
    expect(await namesOf(consultant, 'логистика')).toEqual(['Логистика', 'Транспорт и логистика'])
    expect(await namesOf(stranger, 'логистика')).toEqual(['Логистика чужая'])
    expect(await namesOf(await givenUser(database(), admin.firmId, 'consultant'), 'логистика')).toEqual([])
  })

  it('takes percent, underscore and backslash for what they are', async () => {
    expect(await namesOf(admin, '%_')).toEqual(['Скидки 50%_опт'])
    expect(await namesOf(admin, '__')).toEqual([])
    expect(await namesOf(admin, '\\\\')).toEqual([])
  })

  it('finds companies, units by code, and people with their unit', async () => {
    const people = (await find(admin, 'LOG-')).filter(({ kind }) => kind === 'person')
    expect(people.map(({ name, unitName }) => [name, unitName])).toEqual([
      ['Сотрудник LOG-1', 'Логистика'],
      ['Сотрудник LOG-2', 'Логистика'],
    ])
    expect(await find(admin, 'elk')).toMatchObject([{ kind: 'unit', name: 'Ёлочные игрушки', companyId: mine }])
    const companies = await find(admin, 'Компания')
    expect(companies.filter(({ kind }) => kind === 'company').map(({ companyId }) => companyId)).toContain(mine)
  })

  it('costs one statement beside the one that opens its scope', async () => {
    const counted = countStatements(database())
    await get(counted, admin, search, { text: 'логистика' })
    expect(counted.takeCount()).toBe(2)
  })

  it('leaves out what lies in the archive', async () => {
    await get(database(), admin, archive, { input: { id: other, archived: true } })
    expect(await namesOf(admin, 'логистика')).toEqual(['Логистика', 'Транспорт и логистика'])
  })
})
