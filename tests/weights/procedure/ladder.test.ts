/** What every verb of an agreement refuses, and the very sentence that the page shows beside its button. */
import { beforeAll, describe, expect, it } from 'vitest'
import { retireCriterion } from '../../../server/criteria/commands/criterion.ts'
import { proposeWeights } from '../../../server/weights/procedure/commands/proposals.ts'
import { ask, contextFor, get, refused } from '../../support/api.ts'
import { useDatabase } from '../../support/db.ts'
import { givenCompany, nobody } from '../../support/given.ts'
import {
  givenAgreement,
  givenIteration,
  givenJudged,
  givenSettled,
  type AgreementWishes,
  type GivenAgreement,
} from '../../support/given/agreements.ts'
import { givenHouse, refusedToOutsiders, type House } from '../../support/given/outsiders.ts'

const database = useDatabase()
let house: House
let draft: GivenAgreement
let settled: string

beforeAll(async () => {
  house = await givenHouse(database())
  settled = await givenSettled(database(), house.admin, house.companyId)
  draft = await givenAgreement(database(), house.admin, house.companyId)
})

const given = async (wishes: AgreementWishes = {}) =>
  givenAgreement(database(), house.admin, await givenCompany(database(), house.admin), wishes)
const day = 86_400_000
const later = (ms = day) => new Date(Date.now() + ms).toISOString()
const call = (verb: string, type: string) => `mutation ($input: ${type}!) { ${verb}(input: $input) { id } }`
const asAdmin = (verb: string, type: string, input: object) => ask(database(), house.admin, call(verb, type), { input })
const unknown = '0197c3a8-0000-7000-8000-000000000000'
const sharesOf = ({ criteriaIds }: GivenAgreement, list = [50, 30, 20]) =>
  list.map((share, at) => ({ criterionId: criteriaIds[at] ?? unknown, share }))

/** Verbs of the team: name, input type, and an input that would do for the agreement. */
const verbs: [string, string, (agreement: Pick<GivenAgreement, 'id'>) => object][] = [
  ['startIteration', 'StartIterationInput', ({ id }) => ({ id, deadline: later() })],
  ['endIteration', 'AgreementInput', ({ id }) => ({ id })],
  ['proposeWeights', 'ProposeWeightsInput', ({ id }) => ({ id })],
  ['closeProposal', 'AgreementInput', ({ id }) => ({ id })],
  ['returnToJudging', 'AgreementReasonInput', ({ id }) => ({ id, reason: 'Так' })],
  ['escalateAgreement', 'AgreementReasonInput', ({ id }) => ({ id, reason: 'Так' })],
  ['recordOwnersDecision', 'RecordOwnersDecisionInput', ({ id }) => ({ id, shares: sharesOf(draft), decidedBy: 'Владелец', decidedOn: '2025-03-01', reason: 'Так' })], // prettier-ignore
  ['cancelAgreement', 'AgreementReasonInput', ({ id }) => ({ id, reason: 'Так' })],
  ['remindStakeholders', 'AgreementInput', ({ id }) => ({ id })],
]

describe.each(verbs)('%s', (verb, type, inputFor) => {
  it('is refused to outsiders', () => refusedToOutsiders(database(), house, call(verb, type), inputFor(draft)))

  it('is refused once all is settled, in the words that the page shows', async () => {
    const sentence = await refused('WRONG_STATE', asAdmin(verb, type, inputFor({ id: settled })))
    const query = `query ($id: UUID!) { agreement(id: $id) { why: ${verb}BlockedBecause } }`
    expect((await get(database(), house.admin, query, { id: settled })).agreement.why).toBe(sentence)
    expect(sentence).toMatch(/: сейчас веса уже согласованы\.$/)
  })
})

describe('openAgreement and editAgreement', () => {
  const open = call('openAgreement', 'OpenAgreementInput')
  const edit = call('editAgreement', 'EditAgreementInput')
  const people = (at: number[] = [0, 1]) =>
    at.map((one) => ({ unitId: draft.unitIds[one] ?? unknown, employeeId: draft.employeeIds[one] ?? unknown }))

  it('are refused to outsiders', async () => {
    await refusedToOutsiders(database(), house, open, { companyId: house.companyId, stakeholders: people() })
    await refusedToOutsiders(database(), house, edit, { id: draft.id, version: 1, stakeholders: people() })
  })

  it('go one at a time, and need two criteria', async () => {
    const input = { companyId: house.companyId, stakeholders: people() }
    expect(await refused('WRONG_STATE', ask(database(), house.admin, open, { input }))).toMatch(/№ 2 ещё не закончено/)
    const bare = { companyId: await givenCompany(database(), house.admin), stakeholders: people() }
    const sentence = await refused('WRONG_STATE', ask(database(), house.admin, open, { input: bare }))
    const query = 'query ($id: UUID!) { company(id: $id) { openAgreementBlockedBecause agreementUnderWay { id } } }'
    const shown = await get(database(), house.admin, query, { id: bare.companyId })
    expect(shown.company).toEqual({ openAgreementBlockedBecause: sentence, agreementUnderWay: null })
  })

  it('name the field that is wrong', async () => {
    const bad = (input: object, field: string) =>
      refused('BAD_INPUT', ask(database(), house.admin, edit, { input: { id: draft.id, version: 1, ...input } }), field)
    await bad({ stakeholders: people([0]) }, 'stakeholders')
    await bad({ stakeholders: people([0, 0]) }, 'stakeholders.1.unitId')
    await bad({ stakeholders: people([0, 9]) }, 'stakeholders.1.unitId')
    const same = [people()[0], { unitId: draft.unitIds[1], employeeId: draft.employeeIds[0] }]
    await bad({ stakeholders: same }, 'stakeholders.1.employeeId')
    await bad({ stakeholders: people(), rules: { quorum: 2 } }, 'rules.quorum')
    await bad({ stakeholders: people(), rules: { tStrict: 0.2 } }, 'rules.tStrict')
  })

  it('take rules and defaults, and refuse what somebody else has changed', async () => {
    const input = {
      id: draft.id,
      version: 1,
      stakeholders: people([2, 0, 1]),
      rules: { method: 'ranking', quorum: null },
    }
    const read = 'mutation ($input: EditAgreementInput!) { editAgreement(input: $input) { version method rules { quorum maxIterations } stakeholders { unit { id } speaker { id } hasJudged } } }' // prettier-ignore
    const { editAgreement } = await get(database(), house.consultant, read, { input })
    expect(editAgreement).toMatchObject({ version: 2, method: 'ranking', rules: { quorum: 2 / 3, maxIterations: 3 } })
    expect(editAgreement.stakeholders.map((one: { unit: { id: string } }) => one.unit.id)).toEqual([2, 0, 1].map((at) => draft.unitIds[at])) // prettier-ignore
    await refused('CONFLICT', ask(database(), house.admin, edit, { input }))
  })
})

describe('replaceSpeaker', () => {
  it('is refused to outsiders, for whoever speaks already, and when all is settled', async () => {
    const replace = call('replaceSpeaker', 'ReplaceSpeakerInput')
    const query = 'query ($id: UUID!) { agreement(id: $id) { stakeholders { id } } }'
    const idOf = async (id: string) => (await get(database(), house.admin, query, { id })).agreement.stakeholders[0].id
    const input = { stakeholderId: await idOf(draft.id), employeeId: draft.employeeIds[1] }
    await refusedToOutsiders(database(), house, replace, input)
    await refused('BAD_INPUT', ask(database(), house.admin, replace, { input }), 'employeeId')
    const done = { stakeholderId: await idOf(settled), employeeId: draft.employeeIds[1] }
    await refused('WRONG_STATE', ask(database(), house.admin, replace, { input: done }))
  })
})

describe('an iteration', () => {
  it('has a deadline between an hour and sixty days ahead', async () => {
    const { id } = await given()
    const start = (deadline: string) => asAdmin('startIteration', 'StartIterationInput', { id, deadline })
    await refused('BAD_INPUT', start(later(1000)), 'deadline')
    await refused('BAD_INPUT', start(later(61 * day)), 'deadline')
  })

  it('is not ended early before anybody has judged, and not proposed from before it ends', async () => {
    const agreement = await given()
    await givenIteration(database(), house.admin, agreement)
    await refused('WRONG_STATE', asAdmin('endIteration', 'AgreementInput', { id: agreement.id }))
    await refused('WRONG_STATE', asAdmin('proposeWeights', 'ProposeWeightsInput', { id: agreement.id }))
  })

  it('is not the next after the last, and not the owner’s while there is one left', async () => {
    const agreement = await given({ rules: { maxIterations: 1 } })
    const wide = [[60, 30, 10], [30, 50, 20], [40, 30, 30]] // prettier-ignore
    await givenJudged(database(), house.admin, agreement, wide)
    const start = asAdmin('startIteration', 'StartIterationInput', { id: agreement.id, deadline: later() })
    expect(await refused('WRONG_STATE', start)).toMatch(/последний круг/)
    expect(await refused('WRONG_STATE', asAdmin('proposeWeights', 'ProposeWeightsInput', { id: agreement.id }))).toMatch(/Круги исчерпаны/) // prettier-ignore
    const other = await given()
    await givenJudged(database(), house.admin, other, wide)
    const early = asAdmin('escalateAgreement', 'AgreementReasonInput', { id: other.id, reason: 'Так' })
    expect(await refused('WRONG_STATE', early)).toMatch(/круги остались/)
  })
})

describe('a judgement', () => {
  const submit = 'mutation ($input: SubmitJudgementInput!) { submitJudgement(input: $input) { id } }'

  it('is a stakeholder’s alone, in an iteration alone', async () => {
    const input = { points: sharesOf(draft).map(({ criterionId, share }) => ({ criterionId, points: share })) }
    await refused('UNAUTHENTICATED', ask(database(), nobody, submit, { input }))
    await refused('FORBIDDEN', ask(database(), house.admin, submit, { input }))
    await refused('WRONG_STATE', ask(database(), draft.speakers[0] ?? nobody, submit, { input }))
  })

  it('names the field that is wrong', async () => {
    const agreement = await given()
    await givenIteration(database(), house.admin, agreement)
    const [a = '', b = '', c = ''] = agreement.criteriaIds
    const bad = (input: object, field: string) =>
      refused('BAD_INPUT', ask(database(), agreement.speakers[0] ?? nobody, submit, { input }), field)
    const points = (list: [string, number][]) => ({
      points: list.map(([criterionId, n]) => ({ criterionId, points: n })),
    })
    await bad(points([[a, 50], [b, 30], [c, 10]]), 'points') // prettier-ignore
    await bad(points([[a, 50], [b, 50]]), 'points') // prettier-ignore
    await bad(points([[a, 50], [a, 30], [c, 20]]), 'points.1.criterionId') // prettier-ignore
    await bad(points([[a, 50], [unknown, 30], [c, 20]]), 'points.1.criterionId') // prettier-ignore
    await bad(points([[a, -1], [b, 81], [c, 20]]), 'points.0.points') // prettier-ignore
    await bad({ ranks: [a, b, c].map((criterionId) => ({ criterionId, rank: 1 })) }, 'points')
    await bad({ argument: 'без баллов' }, 'points')
    await bad({ ...points([[a, 50], [b, 30], [c, 20]]), argument: 'ы'.repeat(2001) }, 'argument') // prettier-ignore
  })

  it('in pairs needs every pair once', async () => {
    const agreement = await given({ rules: { method: 'ahp' } })
    await givenIteration(database(), house.admin, agreement)
    const [a = '', b = '', c = ''] = agreement.criteriaIds
    const bad = (list: [string, string, number][], field: string) => {
      const pairs = list.map(([criterionId, overCriterionId, times]) => ({ criterionId, overCriterionId, times }))
      return refused('BAD_INPUT', ask(database(), agreement.speakers[0] ?? nobody, submit, { input: { pairs } }), field)
    }
    await bad([[a, b, 2], [a, c, 3]], 'pairs') // prettier-ignore
    await bad([[a, b, 2], [b, a, 3], [a, c, 3]], 'pairs.1.overCriterionId') // prettier-ignore
    await bad([[a, a, 2], [b, c, 3], [a, c, 3]], 'pairs.0.overCriterionId') // prettier-ignore
    await bad([[a, b, 10], [b, c, 3], [a, c, 3]], 'pairs.0.times') // prettier-ignore
  })
})

describe('an answer', () => {
  const answer = 'mutation ($input: AnswerProposalInput!) { answerProposal(input: $input) { answer { answer criterionId wanted reason } } }' // prettier-ignore

  it('is a stakeholder’s alone; an objection has a criterion, another weight and a reason; the last one counts', async () => {
    const agreement = await given()
    const speaker = agreement.speakers[0] ?? nobody
    await givenJudged(database(), house.admin, agreement, [[50, 30, 20], [50, 30, 20], [50, 30, 20]]) // prettier-ignore
    const input = { proposalId: unknown, answer: 'accept' }
    await refused('WRONG_STATE', ask(database(), speaker, answer, { input }))
    await proposeWeights(contextFor(database(), house.admin), { id: agreement.id, shares: undefined, note: '' })
    await refused('UNAUTHENTICATED', ask(database(), nobody, answer, { input }))
    await refused('FORBIDDEN', ask(database(), house.admin, answer, { input }))
    await refused('CONFLICT', ask(database(), speaker, answer, { input }))
    const query = 'query ($id: UUID!) { agreement(id: $id) { proposals { id } } }'
    const proposalId = (await get(database(), house.admin, query, { id: agreement.id })).agreement.proposals[0].id
    const object = (more: object) => ({ input: { proposalId, answer: 'object', criterionId: agreement.criteriaIds[0], wanted: 40, reason: 'Перебор', ...more } }) // prettier-ignore
    await refused('BAD_INPUT', ask(database(), speaker, answer, object({ criterionId: null })), 'criterionId')
    await refused('BAD_INPUT', ask(database(), speaker, answer, object({ criterionId: unknown })), 'criterionId')
    await refused('BAD_INPUT', ask(database(), speaker, answer, object({ wanted: null })), 'wanted')
    await refused('BAD_INPUT', ask(database(), speaker, answer, object({ wanted: 50 })), 'wanted')
    await refused('BAD_INPUT', ask(database(), speaker, answer, object({ reason: '  ' })), 'reason')
    await get(database(), speaker, answer, object({}))
    const last = await get(database(), speaker, answer, { input: { proposalId, answer: 'accept', reason: 'Ладно' } })
    expect(last.answerProposal.answer).toEqual({ answer: 'accept', criterionId: null, wanted: null, reason: '' })
    const early = asAdmin('closeProposal', 'AgreementInput', { id: agreement.id })
    expect(await refused('WRONG_STATE', early)).toMatch(/Ответили 1 из 3/)
  })
})

describe('weights put before the stakeholders or decided by the owner', () => {
  it('name every criterion once and add up to 100', async () => {
    const agreement = await given()
    await givenJudged(database(), house.admin, agreement, [[50, 30, 20], [50, 30, 20], [50, 30, 20]]) // prettier-ignore
    const { id } = agreement
    const propose = (list: number[]) => asAdmin('proposeWeights', 'ProposeWeightsInput', { id, shares: sharesOf(agreement, list) }) // prettier-ignore
    await refused('BAD_INPUT', propose([50, 30, 21]), 'shares')
    await refused('BAD_INPUT', propose([50, 50]), 'shares')
    await refused('BAD_INPUT', propose([50, 30, 10, 10]), 'shares.3.criterionId')
  })

  it('stand on criteria that the company still has', async () => {
    const agreement = await given()
    await givenJudged(database(), house.admin, agreement, [[50, 30, 20], [50, 30, 20], [50, 30, 20]]) // prettier-ignore
    const retired = { id: agreement.criteriaIds[2] ?? '', version: 1, retired: true }
    await retireCriterion(contextFor(database(), house.admin), retired)
    const sentence = await refused(
      'WRONG_STATE',
      asAdmin('proposeWeights', 'ProposeWeightsInput', { id: agreement.id }),
    )
    expect(sentence).toMatch(/выведен из набора: отмените/)
  })
})
