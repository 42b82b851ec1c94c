import { expect, it } from 'vitest'
import { useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm } from '../support/given.ts'
import { givenChart } from '../support/given/org.ts'
import { employees, units } from '../../schema/org/tables.ts'
const database = useDatabase()
it('x', async () => {
  const { admin } = await givenFirm(database())
  const companyId = await givenCompany(database(), admin)
  const chart = await givenChart(database(), admin, companyId, [{ code: 'B', parent: 'A', people: 5, representatives: 2, regime: 'R1' }, { code: 'A', people: 3 }])
  console.log(chart, await database().db.select().from(units), await database().db.select().from(employees))
})
