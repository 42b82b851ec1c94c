/** A company of its own for every test, its chart, and what the tests of the chart do with it. */
import { beforeAll, beforeEach, expect } from 'vitest'
import { ask, get } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenCompany } from '../support/given.ts'
import { givenChart, type GivenChart } from '../support/given/org.ts'
import { givenHouse, type House } from '../support/given/outsiders.ts'

const shape = (verb: string, fields = 'id version') =>
  `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${fields} } }`
const person = 'id code name email locale position unit { code } roles representative leftAt version'

export const add = shape('addUnit', 'id code name parentId place version')
export const rename = shape('renameUnit', 'id code name version')
export const move = shape('moveUnit', 'id parentId place version')
export const merge = shape('mergeUnits', 'id employeesCount children { code }')
export const split = shape('splitUnit', 'id name place parentId employeesCount head { id }')
export const close = shape('closeUnit', 'id closedAt')
export const head = shape('setHead', 'id headGuessed version head { id roles }')
export const regime = shape('setRegime', 'id regime')
export const voices = shape('setRepresentatives', 'id representatives { id }')
export const undo = shape('undoChartChange', 'id undoneAt what')
export const addPerson = shape('addEmployee', person)
export const editPerson = shape('editEmployee', person)
export const leave = shape('markEmployeeLeft', person)
export const sponsor = shape('setSponsor', person)

export const tree =
  'query ($id: UUID!) { company(id: $id) { units { id code name path employeesCount closeBlockedBecause } } }'
const lastChange = 'query ($id: UUID!) { lastChartChange(companyId: $id) { id verb what by undoBlockedBecause } }'
/** The whole live chart without versions, for comparing before with after. */
const everything = `query ($id: UUID!) {
  units(companyId: $id, filter: { closed: true }, orderBy: code) { nodes { id code name parentId place regime closedAt head { id } } }
  employees(companyId: $id, filter: { left: true }, orderBy: code) { nodes { id code name email locale unitId position representative leftAt roles } } }`

/** Дирекция over Закупки (over Склад) and Продажи; everything here is asked for inside of tests only. */
export function useChart() {
  const database = useDatabase()
  let house: House | undefined
  let chart: GivenChart
  let companyId = ''

  beforeAll(async () => {
    house = await givenHouse(database())
  })
  const theHouse = (): House => {
    if (!house) throw new Error('the house is there inside of tests only')
    return house
  }
  beforeEach(async () => {
    companyId = await givenCompany(database(), theHouse().admin)
    chart = await givenChart(database(), theHouse().admin, companyId, [
      { code: 'D', name: 'Дирекция', people: 1 },
      { code: 'Z', name: 'Закупки', parent: 'D', people: 4, representatives: 2 },
      { code: 'P', name: 'Продажи', parent: 'D', people: 3 },
      { code: 'S', name: 'Склад', parent: 'Z', people: 2 },
    ])
  })

  const run = (mutation: string, input: object) => get(database(), theHouse().admin, mutation, { input })
  const last = async () => (await get(database(), theHouse().admin, lastChange, { id: companyId })).lastChartChange
  const whole = () => get(database(), theHouse().admin, everything, { id: companyId })
  const undoLast = async () => run(undo, { companyId, id: (await last()).id })
  return {
    database,
    house: theHouse,
    companyId: () => companyId,
    unitId: (code: string) => chart.units.get(code) ?? '',
    peopleOf: (code: string) => chart.employees.get(code) ?? [],
    run,
    tryTo: (mutation: string, input: object) => ask(database(), theHouse().admin, mutation, { input }),
    codes: async () => {
      const { company } = await get(database(), theHouse().admin, tree, { id: companyId })
      return company.units.map((unit: { code: string }) => unit.code)
    },
    last,
    whole,
    undoLast,
    /** Does something and takes it back: the chart is what it was. */
    comesBack: async (work: () => Promise<unknown>) => {
      const before = await whole()
      await work()
      expect(await whole()).not.toEqual(before)
      expect((await last()).undoBlockedBecause).toBeNull()
      await undoLast()
      expect(await whole()).toEqual(before)
    },
  }
}
