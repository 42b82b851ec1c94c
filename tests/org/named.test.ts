import { describe, expect, it } from 'vitest'
import { agreementRules } from '../../schema/weights/rules.ts'
import { setApprovalRoute } from '../../server/regulations/commands/approval.ts'
import { openAgreement } from '../../server/weights/procedure/commands/open.ts'
import { contextFor, refused } from '../support/api.ts'
import { givenCriteria } from '../support/given/criteria.ts'
import { givenPersonalLink } from '../support/given/personalLinks.ts'
import { givenRegulationDraft } from '../support/given/regulations.ts'
import { addPerson, undo, useChart } from './useChart.ts'

const { companyId, database, house, last, peopleOf, run, tryTo, unitId } = useChart()
const admin = () => house().admin
const context = () => contextFor(database(), admin())

/** What later rooms do with a person whom the last change of the chart has added. */
const namings: Record<string, (employeeId: string) => Promise<unknown>> = {
  'was given a personal link': (employeeId) => {
    const mailing = { companyId: companyId(), purpose: 'confirmLinks', subjectId: companyId() } as const
    return givenPersonalLink(database(), { kind: 'system', firmId: admin().firmId }, mailing, employeeId)
  },
  'is to approve a regulation': async (employeeId) => {
    const draft = await givenRegulationDraft(database(), admin(), companyId())
    await setApprovalRoute(context(), { ...draft, order: 'inOrder', employeeIds: [employeeId] })
  },
  'speaks for a unit in an agreement': async (employeeId) => {
    await givenCriteria(database(), admin(), companyId())
    const others = { unitId: unitId('P'), employeeId: peopleOf('P')[0] ?? '' }
    const stakeholders = [{ unitId: unitId('Z'), employeeId }, others]
    await openAgreement(context(), { companyId: companyId(), rules: agreementRules.parse({}), stakeholders, note: '' })
  },
}

describe('adding an employee', () => {
  it('can be undone while nobody names them', async () => {
    await run(addPerson, { unitId: unitId('Z'), name: 'Орлова Анна' })
    const change = await last()
    expect(change.undoBlockedBecause).toBeNull()
    expect((await run(undo, { companyId: companyId(), id: change.id })).undoChartChange.undoneAt).not.toBeNull()
  })

  it.each(Object.entries(namings))('cannot be undone once the person %s', async (_, name) => {
    const { addEmployee } = await run(addPerson, { unitId: unitId('Z'), name: 'Орлова Анна' })
    await name(addEmployee.id)
    const change = await last()
    expect(change.undoBlockedBecause).toContain('уже опираются')
    await refused('WRONG_STATE', tryTo(undo, { companyId: companyId(), id: change.id }))
  })
})
