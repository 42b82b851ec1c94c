import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ask, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenCompany } from '../support/given.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import { givenChart, type GivenChart } from '../support/given/org.ts'
import { countStatements } from '../support/statements.ts'

const database = useDatabase()
let house: House
let chart: GivenChart
let companyId: string
const unitId = (code: string) => chart.units.get(code) ?? ''
const peopleOf = (code: string) => chart.employees.get(code) ?? []

beforeAll(async () => {
  house = await givenHouse(database())
})
beforeEach(async () => {
  companyId = await givenCompany(database(), house.admin)
  chart = await givenChart(database(), house.admin, companyId, [
    { code: 'Z', name: 'Закупки', people: 3, representatives: 2 },
    { code: 'P', name: 'Продажи', people: 2 },
  ])
})

const run = (mutation: string, input: object) => get(database(), house.admin, mutation, { input })
const tryTo = (mutation: string, input: object) => ask(database(), house.admin, mutation, { input })
const fields = 'id code name email locale position unit { code } roles representative leftAt version'
const shape = (verb: string) =>
  `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${fields} } }`
const add = shape('addEmployee')
const edit = shape('editEmployee')
const leave = shape('markEmployeeLeft')
const sponsor = shape('setSponsor')
const list =
  'query ($id: UUID!, $filter: EmployeeFilterInput, $first: Int) { employees(companyId: $id, filter: $filter, first: $first, orderBy: code) { totalCount nodes { code position roles unit { code path } } } }'

describe('the ladder of every verb about employees', () => {
  it.each([
    ['addEmployee', add, () => ({ unitId: unitId('Z'), name: 'Орлова Анна' })],
    ['editEmployee', edit, () => ({ id: peopleOf('Z')[0], version: 1, unitId: unitId('Z'), name: 'Орлова Анна' })],
    ['markEmployeeLeft', leave, () => ({ id: peopleOf('Z')[0], version: 1, left: true })],
    ['setSponsor', sponsor, () => ({ employeeId: peopleOf('Z')[0], sponsor: true })],
  ])('%s is refused to whoever has no business there', async (_, mutation, input) => {
    await refusedToOutsiders(database(), house, mutation, input())
  })
})

describe('adding an employee', () => {
  it('gives them the company’s language, a code, and a position of the unit', async () => {
    const input = { unitId: unitId('Z'), name: 'Орлова Анна', email: 'Orlova@Company.ru', position: 'Товаровед' }
    const { addEmployee } = await run(add, input)
    expect(addEmployee).toMatchObject({
      ...{ name: 'Орлова Анна', email: 'orlova@company.ru', locale: 'ru', position: 'Товаровед', roles: ['employee'] },
      unit: { code: 'Z' },
    })
    expect(addEmployee.code).toMatch(/^e-/)
  })

  it('names the field that is wrong: address, code, name', async () => {
    await run(add, { unitId: unitId('Z'), name: 'Орлова Анна', email: 'orlova@company.ru', code: '1' })
    const adding = (more: object) => tryTo(add, { unitId: unitId('P'), name: 'Зуев Пётр', ...more })
    await refused('BAD_INPUT', adding({ email: 'не адрес' }), 'email')
    await refused('BAD_INPUT', adding({ email: 'ORLOVA@company.ru' }), 'email')
    await refused('BAD_INPUT', adding({ code: '1' }), 'code')
    await refused('BAD_INPUT', adding({ name: 'Зуев\u0000' }), 'name')
  })
})

describe('editing an employee', () => {
  const whom = () => ({ id: peopleOf('Z')[0], name: 'Орлова Анна', position: 'Товаровед' })

  it('moves them with their position; they speak for the old unit no longer', async () => {
    const { editEmployee } = await run(edit, { ...whom(), version: 1, unitId: unitId('P') })
    expect(editEmployee).toMatchObject({
      ...{ unit: { code: 'P' }, position: 'Товаровед', representative: false, email: null, code: 'Z-1', version: 2 },
    })
  })

  it('refuses an old version, a unit of another company and somebody who has left', async () => {
    const other = await givenChart(database(), house.admin, house.otherCompanyId, [{ code: companyId }])
    const elsewhere = other.units.get(companyId)
    await refused('BAD_INPUT', tryTo(edit, { ...whom(), version: 1, unitId: elsewhere }), 'unitId')
    await refused('CONFLICT', tryTo(edit, { ...whom(), version: 7, unitId: unitId('Z') }))
    await run(leave, { id: peopleOf('Z')[0], version: 1, left: true })
    await refused('WRONG_STATE', tryTo(edit, { ...whom(), version: 2, unitId: unitId('Z') }))
  })
})

describe('leaving and coming back', () => {
  it('takes all roles away, and does not give them back', async () => {
    const [id] = peopleOf('Z')
    await run(sponsor, { employeeId: id, sponsor: true })
    const { markEmployeeLeft } = await run(leave, { id, version: 2, left: true })
    expect(markEmployeeLeft).toMatchObject({ roles: ['employee'], representative: false })
    expect(markEmployeeLeft.leftAt).not.toBeNull()
    const unit = await get(
      database(),
      house.admin,
      'query ($id: UUID!) { unit(id: $id) { head { id } employeesCount } }',
      {
        id: unitId('Z'),
      },
    )
    expect(unit.unit).toEqual({ head: null, employeesCount: 2 })
    const back = await run(leave, { id, version: 3, left: false })
    expect(back.markEmployeeLeft).toMatchObject({ leftAt: null, roles: ['employee'] })
  })

  it('is refused where the address has been given to somebody else meanwhile', async () => {
    const [id = ''] = peopleOf('Z')
    await run(leave, { id, version: 1, left: true })
    await run(add, { unitId: unitId('P'), name: 'Новая', email: `${id}@example.org` })
    await refused('BAD_INPUT', tryTo(leave, { id, version: 2, left: false }), 'email')
  })

  it('refuses an old version', async () => {
    await refused('CONFLICT', tryTo(leave, { id: peopleOf('Z')[0], version: 2, left: true }))
  })
})

describe('the sponsor', () => {
  it('is one person of the company', async () => {
    const [first, second] = peopleOf('Z')
    expect((await run(sponsor, { employeeId: first, sponsor: true })).setSponsor.roles).toEqual([
      'sponsor',
      'head',
      'employee',
    ])
    await run(sponsor, { employeeId: second, sponsor: true })
    const { employees } = await get(database(), house.admin, list, { id: companyId })
    const sponsors = employees.nodes.filter(({ roles }: { roles: string[] }) => roles.includes('sponsor'))
    expect(sponsors.map(({ code }: { code: string }) => code)).toEqual(['Z-2'])
    const found = await get(database(), house.admin, list, { id: companyId, filter: { sponsor: true } })
    expect(found.employees.nodes.map(({ code }: { code: string }) => code)).toEqual(['Z-2'])
  })

  it('has not left', async () => {
    const [id] = peopleOf('Z')
    await run(leave, { id, version: 1, left: true })
    await refused('WRONG_STATE', tryTo(sponsor, { employeeId: id, sponsor: true }))
  })
})

describe('reading employees', () => {
  it('filters by unit, words and missing addresses', async () => {
    await run(add, { unitId: unitId('P'), name: 'Орлова Анна', code: '007' })
    const codes = async (filter: object) => {
      const { employees } = await get(database(), house.admin, list, { id: companyId, filter })
      return employees.nodes.map(({ code }: { code: string }) => code)
    }
    expect(await codes({ unitId: unitId('P') })).toEqual(['007', 'P-1', 'P-2'])
    expect(await codes({ search: 'орлова' })).toEqual(['007'])
    expect(await codes({ search: '%' })).toEqual([])
    expect(await codes({ withoutEmail: true })).toEqual(['007'])
    expect(await codes({ sponsor: true })).toEqual([])
    await run(sponsor, { employeeId: peopleOf('P')[0], sponsor: true })
    expect(await codes({ sponsor: true })).toEqual(['P-1'])
  })

  it('asks the same number of statements for three people and for forty', async () => {
    const counted = countStatements(database())
    await get(counted, house.admin, list, { id: companyId, first: 3 })
    const few = counted.takeCount()
    // The list (company, page, count); units and headships; paths: a scope opened for each of the three, six statements.
    expect(few).toBe(9)
    await givenChart(database(), house.admin, companyId, [{ code: 'M', people: 40 }])
    await get(counted, house.admin, list, { id: companyId, first: 40 })
    expect(counted.takeCount()).toBe(few)
  })

  it('shows nothing of another company', async () => {
    await refused('NOT_FOUND', ask(database(), house.elsewhere, list, { id: companyId }))
    await refused('NOT_FOUND', ask(database(), house.stranger, list, { id: companyId }))
    const one = 'query ($id: UUID!) { employee(id: $id) { id } }'
    expect(await get(database(), house.stranger, one, { id: peopleOf('Z')[0] })).toEqual({ employee: null })
  })
})
