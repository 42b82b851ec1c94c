import { beforeAll, describe, expect, it } from 'vitest'
import { ask, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenCompany } from '../support/given.ts'
import { givenCriteria, type DefaultCriteria } from '../support/given/criteria.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'

const database = useDatabase()
let house: House
let ids: DefaultCriteria
let foreign: DefaultCriteria

beforeAll(async () => {
  house = await givenHouse(database())
  ids = await givenCriteria(database(), house.admin, house.companyId)
  foreign = await givenCriteria(database(), house.admin, house.otherCompanyId)
})

const fields = 'id number state agreedOn agreedBy note shares { share criterion { id code } }'
const agree = `mutation ($input: AgreeWeightsInput!) { agreeWeights(input: $input) { ${fields} } }`
const versions = `query ($companyId: UUID!) { weightVersions(companyId: $companyId) { ${fields} } currentWeights(companyId: $companyId) { id } }`

const agreement = (points: [string, number][], more: object = {}) => ({
  companyId: house.companyId,
  agreedOn: '2025-03-01',
  agreedBy: 'Руководители подразделений',
  shares: points.map(([criterionId, value]) => ({ criterionId, points: value })),
  ...more,
})
const asConsultant = (input: object) => ask(database(), house.consultant, agree, { input })

describe('agreeing on weights', () => {
  it('is refused to outsiders', () => refusedToOutsiders(database(), house, agree, agreement([[ids.quality, 1]])))

  it('names the share that is wrong', async () => {
    await refused('BAD_INPUT', asConsultant(agreement([[ids.quality, -1]])), 'shares.0.points')
    await refused('BAD_INPUT', asConsultant(agreement([])), 'shares')
    await refused('BAD_INPUT', asConsultant(agreement([[ids.quality, 0], [ids.time, 0]])), 'shares') // prettier-ignore
    await refused('BAD_INPUT', asConsultant(agreement([[ids.time, 1], [ids.time, 2]])), 'shares.1.criterionId') // prettier-ignore
    await refused('BAD_INPUT', asConsultant(agreement([[ids.time, 1], [foreign.time, 2]])), 'shares.1.criterionId') // prettier-ignore
    await refused('BAD_INPUT', asConsultant(agreement([[ids.time, 1]], { agreedOn: '2999-01-01' })), 'agreedOn')
    await refused('BAD_INPUT', asConsultant(agreement([[ids.time, 1]], { agreedBy: ' ' })), 'agreedBy')
  })

  it('needs criteria, and says so', async () => {
    const query = 'query ($id: UUID!) { company(id: $id) { agreeWeightsBlockedBecause } }'
    const whyNot = async (id: string) =>
      (await get(database(), house.admin, query, { id })).company.agreeWeightsBlockedBecause
    expect(await whyNot(house.companyId)).toBeNull()
    const companyId = await givenCompany(database(), house.admin)
    const input = agreement([[ids.quality, 1]], { companyId })
    const sentence = await refused('WRONG_STATE', ask(database(), house.admin, agree, { input }))
    expect(await whyNot(companyId)).toBe(sentence)
  })

  it('brings any points to exactly 100, in the order of the criteria, and supersedes the former version', async () => {
    const thirds = agreement([[ids.attitude, 1], [ids.time, 1], [ids.quality, 1]]) // prettier-ignore
    const first = (await get(database(), house.consultant, agree, { input: thirds })).agreeWeights
    expect(first).toMatchObject({ number: 1, state: 'agreed', agreedOn: '2025-03-01', note: '' })
    expect(first.shares).toEqual([
      { share: 34, criterion: { id: ids.quality, code: 'quality' } },
      { share: 33, criterion: { id: ids.time, code: 'time' } },
      { share: 33, criterion: { id: ids.attitude, code: 'attitude' } },
    ])
    const next = agreement([[ids.quality, 0.5], [ids.time, 0.3], [ids.attitude, 0]]) // prettier-ignore
    const second = (await get(database(), house.consultant, agree, { input: next })).agreeWeights
    expect(second.shares.map(({ share }: { share: number }) => share)).toEqual([63, 37, 0])
    const seen = await get(database(), house.analyst, versions, { companyId: house.companyId })
    expect(seen.weightVersions).toMatchObject([
      { number: 2, state: 'agreed' },
      { number: 1, state: 'superseded', shares: first.shares },
    ])
    expect(seen.currentWeights.id).toBe(second.id)
    const elsewhere = await get(database(), house.elsewhere, versions, { companyId: house.companyId })
    expect(elsewhere).toEqual({ weightVersions: [], currentWeights: null })
  })

  it('refuses a retired criterion', async () => {
    const retire = 'mutation ($input: RetireCriterionInput!) { retireCriterion(input: $input) { id } }'
    await get(database(), house.consultant, retire, { input: { id: ids.attitude, version: 1 } })
    const input = agreement([[ids.quality, 1], [ids.attitude, 1]]) // prettier-ignore
    await refused('BAD_INPUT', asConsultant(input), 'shares.1.criterionId')
  })
})
