/** The roads of an agreement through the API: settled, returned, before the owner. */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '../../../server/core/context.ts'
import { get, refused, ask } from '../../support/api.ts'
import { useDatabase } from '../../support/db.ts'
import { givenCompany } from '../../support/given.ts'
import { givenAgreement, type GivenAgreement } from '../../support/given/agreements.ts'
import { givenHouse, type House } from '../../support/given/outsiders.ts'

// Whole roads: many commands one after another.
vi.setConfig({ testTimeout: 120_000 })

const database = useDatabase()
let house: House

beforeAll(async () => {
  house = await givenHouse(database())
})

const deadline = () => new Date(Date.now() + 86_400_000).toISOString()
const act = (verb: string, type: string, fields = 'id state iteration reason') =>
  `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`
const run = async (actor: Actor, verb: string, type: string, input: object, fields?: string) =>
  (await get(database(), actor, act(verb, type, fields), { input }))[verb]
const start = (id: string) => run(house.admin, 'startIteration', 'StartIterationInput', { id, deadline: deadline() })
const end = (id: string, fields?: string) => run(house.admin, 'endIteration', 'AgreementInput', { id }, fields)
const judge = (agreement: GivenAgreement, at: number, points: number[], argument = '') => {
  const input = {
    points: agreement.criteriaIds.map((criterionId, i) => ({ criterionId, points: points[i] })),
    argument,
  }
  const fields = 'state judged judgement { weights { weight } distance } submitJudgementBlockedBecause'
  return run(agreement.speakers[at] ?? house.admin, 'submitJudgement', 'SubmitJudgementInput', input, fields)
}
const answer = (agreement: GivenAgreement, at: number, input: object) =>
  run(agreement.speakers[at] ?? house.admin, 'answerProposal', 'AnswerProposalInput', input, 'answer { answer reason }')
const picture =
  'state iterations { number picture { judged verdict t w p change criteria { criterionId weight } camps { units t weights { weight } } } arguments }'
const proposed =
  'state proposals { id source note shares { criterionId share aboveGroup } verdict accepted objected silent }'

describe('an agreement that comes to a good end', () => {
  it('disagrees, iterates, is objected to, changes and settles; its protocol says how', async () => {
    const agreement = await givenAgreement(database(), house.admin, house.companyId)
    const { id, criteriaIds } = agreement
    await start(id)
    await judge(agreement, 0, [80, 10, 10], 'Без качества остальное бессмысленно.')
    await judge(agreement, 1, [30, 60, 10], 'Опоздание дороже всего.')
    await judge(agreement, 2, [40, 40, 20])
    const first = await end(id, picture)
    expect(first.iterations[0].picture).toMatchObject({ judged: 3, verdict: 'again', change: null })
    expect(first.iterations[0].arguments.toSorted()).toEqual(['Без качества остальное бессмысленно.', 'Опоздание дороже всего.']) // prettier-ignore
    await start(id)
    await judge(agreement, 0, [50, 35, 15])
    await judge(agreement, 1, [45, 40, 15])
    const third = await judge(agreement, 2, [50, 30, 20])
    expect(third).toMatchObject({ state: 'judging', judged: 3, judgement: { distance: null } })
    const second = await end(id, picture)
    expect(second.iterations[1].picture.verdict).toBe('near')
    const offered = await run(house.admin, 'proposeWeights', 'ProposeWeightsInput', { id }, proposed)
    expect(offered.proposals[0]).toMatchObject({ source: 'group', verdict: null })
    expect(offered.proposals[0].shares.map(({ share }: { share: number }) => share)).toEqual([48, 35, 17])
    const proposalId = offered.proposals[0].id
    await answer(agreement, 0, { proposalId, answer: 'accept' })
    await answer(agreement, 1, { proposalId, answer: 'accept' })
    const objection = { answer: 'object', criterionId: criteriaIds[2], wanted: 22, reason: 'Нам грубят.' }
    await answer(agreement, 2, { proposalId, ...objection })
    const closed = await run(house.admin, 'closeProposal', 'AgreementInput', { id }, proposed)
    expect(closed).toMatchObject({ state: 'returned', proposals: [{ verdict: 'returned', accepted: 2, objected: 1 }] })
    await start(id)
    await judge(agreement, 0, [46, 34, 20])
    await judge(agreement, 1, [45, 35, 20])
    await judge(agreement, 2, [46, 33, 21])
    await end(id)
    const shares = criteriaIds.map((criterionId, at) => ({ criterionId, share: [45, 34, 21][at] }))
    const again = await run(house.admin, 'proposeWeights', 'ProposeWeightsInput', { id, shares, note: 'Навстречу складу' }, proposed) // prettier-ignore
    expect(again.proposals[1]).toMatchObject({ source: 'edited', note: 'Навстречу складу' })
    expect(again.proposals[1].shares[0].aboveGroup).toBeCloseTo(45 - 137 / 3, 9)
    for (const at of [0, 1, 2]) await answer(agreement, at, { proposalId: again.proposals[1].id, answer: 'accept' })
    const protocol = 'hash number outcome by weightVersion shares { criterion share } stakeholders { judgedIn answer } iterations { number judged verdict } proposals { iteration result } objections { iteration criterion proposed wanted reason }' // prettier-ignore
    const settled = await run(house.admin, 'closeProposal', 'AgreementInput', { id }, `state weightVersion { number state agreedBy shares { share criterion { id } } } protocol { ${protocol} }`) // prettier-ignore
    expect(settled).toMatchObject({
      state: 'agreed',
      weightVersion: {
        number: 1,
        state: 'agreed',
        agreedBy: 'подразделения (3), протокол согласования весов № 1',
        shares: [45, 34, 21].map((share, at) => ({ share, criterion: { id: criteriaIds[at] } })),
      },
      protocol: {
        outcome: 'agreed',
        stakeholders: Array.from({ length: 3 }, () => ({ judgedIn: [1, 2, 3], answer: 'accepted' })),
        iterations: [{ verdict: 'again' }, { verdict: 'near' }, { verdict: 'near' }],
        proposals: [{ result: 'returned' }, { result: 'settled' }],
        objections: [{ iteration: 2, proposed: 17, wanted: 22, reason: 'Нам грубят.' }],
      },
    })
  })
})

describe('camps', () => {
  it('are shown as camps, never averaged, and the owner decides with the dissent recorded', async () => {
    const companyId = await givenCompany(database(), house.admin)
    const agreement = await givenAgreement(database(), house.admin, companyId, { units: 4 })
    const { id, criteriaIds } = agreement
    await start(id)
    for (const at of [0, 1]) await judge(agreement, at, [60, 25, 15])
    for (const at of [2, 3]) await judge(agreement, at, [5, 25, 70])
    const { iterations } = await end(id, picture)
    expect(iterations[0].picture.criteria.map(({ weight }: { weight: number | null }) => weight)).toEqual([null, null, null]) // prettier-ignore
    expect(iterations[0].picture.camps).toMatchObject([{ units: 2, t: 0 }, { units: 2, t: 0 }]) // prettier-ignore
    const sentence = await refused('WRONG_STATE', ask(database(), house.admin, act('proposeWeights', 'ProposeWeightsInput'), { input: { id } })) // prettier-ignore
    const shown = await get(database(), house.admin, 'query ($id: UUID!) { agreement(id: $id) { proposeWeightsBlockedBecause escalateAgreementBlockedBecause } }', { id }) // prettier-ignore
    expect(shown.agreement).toEqual({ proposeWeightsBlockedBecause: sentence, escalateAgreementBlockedBecause: null })
    await run(house.admin, 'escalateAgreement', 'AgreementReasonInput', { id, reason: 'Два лагеря' })
    const shares = criteriaIds.map((criterionId, at) => ({ criterionId, share: [40, 30, 30][at] }))
    const input = { id, shares, decidedBy: 'Генеральный директор', decidedOn: '2025-03-01', reason: 'Равновесие' }
    const decided = await run(house.admin, 'recordOwnersDecision', 'RecordOwnersDecisionInput', input, 'state weightVersion { agreedBy agreedOn } protocol { outcome reason iterations { verdict camps } }') // prettier-ignore
    expect(decided).toEqual({
      state: 'decided',
      weightVersion: { agreedBy: 'Генеральный директор', agreedOn: '2025-03-01' },
      protocol: { outcome: 'decided', reason: 'Равновесие', iterations: [{ verdict: 'again', camps: 2 }] },
    })
  })
})
