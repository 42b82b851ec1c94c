import { beforeAll, describe, expect, it } from 'vitest'
import { rulesSchema } from '../../schema/regulations/rules.ts'
import { ask, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import { givenRegulation } from '../support/given/regulations.ts'
import { givenWeights } from '../support/given/weights.ts'

const database = useDatabase()
let house: House

beforeAll(async () => {
  house = await givenHouse(database())
})

const fields = `id number title state rules approvedBy approvedAt inForceFrom version weights { id number }
  changes { path from to words }
  editBlockedBecause submitBlockedBecause returnBlockedBecause approveBlockedBecause putInForceBlockedBecause`
const verb = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`
const draft = verb('draftRegulation', 'DraftRegulationInput')
const edit = verb('editRegulation', 'EditRegulationInput')
const submit = verb('submitRegulation', 'RegulationAtInput')
const giveBack = verb('returnRegulation', 'RegulationAtInput')
const approve = verb('approveRegulation', 'ApproveRegulationInput')
const putInForce = verb('putRegulationInForce', 'PutRegulationInForceInput')
const remove = verb('deleteRegulationDraft', 'RegulationAtInput')
const list = `query ($companyId: UUID!) { regulationVersions(companyId: $companyId) { ${fields} } regulationInForce(companyId: $companyId) { id number } }`
const one = `query ($id: UUID!) { regulationVersion(id: $id) { ${fields} } }`
const blocked = 'query ($id: UUID!) { company(id: $id) { draftRegulationBlockedBecause } }'

const asConsultant = (mutation: string, input: object) => ask(database(), house.consultant, mutation, { input })
const done = async (mutation: string, input: object) =>
  Object.values<Record<string, never>>(await get(database(), house.consultant, mutation, { input }))[0] ?? {}
const whyNoDraft = async () =>
  (await get(database(), house.consultant, blocked, { id: house.companyId })).company.draftRegulationBlockedBecause

describe('a version of the regulation', () => {
  let version: Record<string, never>
  const at = () => ({ id: version['id'], version: version['version'] })

  it('begins only when weights are agreed, and says so', async () => {
    const input = { companyId: house.companyId }
    await refusedToOutsiders(database(), house, draft, input)
    expect(await refused('WRONG_STATE', asConsultant(draft, input))).toBe(await whyNoDraft())
    await givenWeights(database(), house.admin, house.companyId)
    expect(await whyNoDraft()).toBeNull()
  })

  it('is the defaults with what is changed, and one is worked on at a time', async () => {
    const { companyId } = house
    version = await done(draft, { companyId, rules: { disclosure: { k: 7 } } })
    const rules = rulesSchema.parse({ disclosure: { k: 7 } })
    expect(version).toMatchObject({ number: 1, state: 'draft', rules, changes: [], weights: { number: 1 } })
    expect(await refused('WRONG_STATE', asConsultant(draft, { companyId }))).toBe(await whyNoDraft())
  })

  it.each([
    ['rules.disclosure.k', { disclosure: { k: 2 } }],
    ['rules.disclosure', { disclosure: { kk: 2 } }],
    ['rules.disclosure', { disclosure: 7 }],
    ['rules.flags.F1.on', { flags: { F1: { on: 'yes' } } }],
    ['rules', { __proto__: null, colour: 'red' }],
    ['rules.disclosure.kComments', { disclosure: { kComments: 5 } }],
    ['rules.scale.labels', { scale: { labels: ['плохо'] } }],
    ['rules.scale.labels.1', { scale: { labels: ['1', 'b\u0000', '3', '4', '5'] } }],
  ])('names the rule that is wrong: %s', async (path, rules) => {
    await refused('BAD_INPUT', asConsultant(edit, { ...at(), rules }), path)
  })

  it('is edited as a draft, under the lock of its version', async () => {
    const input = { ...at(), title: 'Положение', rules: { disclosure: { k: 6 }, scoring: { intensityCap: null } } }
    await refusedToOutsiders(database(), house, edit, input)
    const foreign = await givenWeights(database(), house.admin, house.otherCompanyId)
    await refused('BAD_INPUT', ask(database(), house.admin, edit, { input: { ...input, weightVersionId: foreign } }), 'weightVersionId') // prettier-ignore
    const edited = await done(edit, input)
    expect(edited).toMatchObject({ title: 'Положение', state: 'draft', version: 2 })
    expect(edited['rules']).toEqual(rulesSchema.parse({ disclosure: { k: 6 }, scoring: { intensityCap: null } }))
    expect(await refused('CONFLICT', asConsultant(edit, input))).toMatch(/^Пока вы правили, запись изменили \(Сот/)
    version = edited
  })

  it('goes to approval and back', async () => {
    await refusedToOutsiders(database(), house, submit, at())
    expect(await refused('WRONG_STATE', asConsultant(giveBack, at()))).toBe(version['returnBlockedBecause'])
    version = await done(submit, at())
    expect(version).toMatchObject({ state: 'inApproval', returnBlockedBecause: null, approveBlockedBecause: null })
    expect(await refused('WRONG_STATE', asConsultant(submit, at()))).toBe(version['submitBlockedBecause'])
    expect(await refused('WRONG_STATE', asConsultant(edit, at()))).toBe(version['editBlockedBecause'])
    expect(await refused('WRONG_STATE', asConsultant(remove, at()))).toBe(version['editBlockedBecause'])
    await refusedToOutsiders(database(), house, giveBack, at())
    version = await done(giveBack, at())
    expect(version).toMatchObject({ state: 'draft', editBlockedBecause: null })
  })

  it('is approved on weights that stand, and never changes from there on', async () => {
    const input = () => ({ ...at(), approvedBy: 'Совет директоров' })
    await refusedToOutsiders(database(), house, approve, input())
    const weightVersionId = await givenWeights(database(), house.admin, house.companyId, { quality: 1, time: 1 })
    version = (await get(database(), house.consultant, one, { id: version['id'] })).regulationVersion
    expect(await refused('WRONG_STATE', asConsultant(approve, input()))).toBe(version['approveBlockedBecause'])
    const former = await get(database(), house.consultant, `query ($companyId: UUID!) { weightVersions(companyId: $companyId) { id state } }`, { companyId: house.companyId }) // prettier-ignore
    const superseded = former.weightVersions.find((row: { state: string }) => row.state === 'superseded').id
    version = await done(edit, { ...at(), weightVersionId })
    await refused('BAD_INPUT', asConsultant(edit, { ...at(), weightVersionId: superseded }), 'weightVersionId')
    await refused('BAD_INPUT', asConsultant(approve, { ...at(), approvedBy: '' }), 'approvedBy')
    expect(await refused('WRONG_STATE', asConsultant(putInForce, at()))).toBe(version['putInForceBlockedBecause'])
    version = await done(approve, input())
    expect(version).toMatchObject({ state: 'approved', approvedBy: 'Совет директоров', putInForceBlockedBecause: null })
    expect(await refused('WRONG_STATE', asConsultant(approve, input()))).toBe(version['approveBlockedBecause'])
    await refused('WRONG_STATE', asConsultant(edit, { ...at(), title: 'Иное' }))
  })

  it('comes into force not later than today', async () => {
    await refusedToOutsiders(database(), house, putInForce, at())
    await refused('BAD_INPUT', asConsultant(putInForce, { ...at(), from: '2999-01-01' }), 'from')
    await refused('BAD_INPUT', asConsultant(putInForce, { ...at(), from: '0000-01-01' }), 'from')
    version = await done(putInForce, { ...at(), from: '2025-04-01' })
    expect(version).toMatchObject({ state: 'inForce', inForceFrom: '2025-04-01' })
    const seen = await get(database(), house.analyst, list, { companyId: house.companyId })
    expect(seen.regulationInForce).toEqual({ id: version['id'], number: 1 })
  })

  it('is followed by a copy with changes, which supersedes it', async () => {
    const { companyId } = house
    const first = version
    await givenWeights(database(), house.admin, companyId, { quality: 2, time: 1 })
    version = await done(draft, { companyId, rules: { disclosure: { k: 8 }, calendar: { reminderDays: [4] } } })
    expect(version).toMatchObject({ number: 2, title: 'Положение', rules: { scoring: { intensityCap: null } } })
    expect(version['changes']).toEqual([
      { path: 'disclosure.k', from: 6, to: 8, words: 'Порог для чисел: было 6, стало 8' },
      { path: 'calendar.reminderDays', from: [5, 8], to: [4], words: expect.stringMatching(/: было 5; 8, стало 4$/) },
      { path: 'weightVersion', from: 2, to: 3, words: 'Редакция весов: было 2, стало 3' },
    ])
    version = await done(approve, { ...at(), approvedBy: 'Совет директоров' })
    await refused('BAD_INPUT', asConsultant(putInForce, { ...at(), from: '2025-03-31' }), 'from')
    version = await done(putInForce, at())
    const seen = await get(database(), house.consultant, list, { companyId })
    expect(seen.regulationVersions).toMatchObject([
      { number: 2, state: 'inForce' },
      { number: 1, state: 'superseded', rules: first['rules'] },
    ])
    expect(seen.regulationInForce.number).toBe(2)
    const elsewhere = await get(database(), house.elsewhere, list, { companyId })
    expect(elsewhere).toEqual({ regulationVersions: [], regulationInForce: null })
  })

  it('is deleted while it is a draft', async () => {
    const { companyId } = house
    version = await done(draft, { companyId })
    await refusedToOutsiders(database(), house, remove, at())
    await done(remove, at())
    await refused('NOT_FOUND', asConsultant(remove, at()))
    expect(await whyNoDraft()).toBeNull()
  })
})

describe('the rules explained', () => {
  it('gives every default with its name in the reader’s language', async () => {
    const query = '{ defaultRules ruleWords { path label explanation section default } }'
    const seen = await get(database(), house.analyst, query, {}, { locale: 'en' })
    expect(seen.defaultRules).toEqual(rulesSchema.parse({}))
    const k = seen.ruleWords.find(({ path }: { path: string }) => path === 'disclosure.k')
    expect(k).toMatchObject({ label: 'Threshold for numbers', section: '6.1', default: 5 })
    expect(seen.ruleWords.length).toBeGreaterThan(100)
  })

  it('fits the defaults to another scale', async () => {
    const query = 'query ($min: Int, $max: Int) { defaultRules(min: $min, max: $max) }'
    const { defaultRules } = await get(database(), house.analyst, query, { min: 1, max: 10 })
    expect(defaultRules).toMatchObject({ scale: { max: 10 }, scoring: { topBox: 10 } })
    await refused('BAD_INPUT', ask(database(), house.analyst, query, { min: 5, max: 5 }), 'max')
    await refused('BAD_INPUT', ask(database(), house.analyst, query, { min: 1, max: 50 }), 'max')
  })
})

describe('the builder of a regulation', () => {
  it('makes criteria and weights where there are none', async () => {
    const id = await givenRegulation(database(), house.admin, house.otherCompanyId, { disclosure: { k: 6 } })
    const seen = await get(database(), house.admin, one, { id })
    expect(seen.regulationVersion).toMatchObject({ state: 'inForce', rules: { disclosure: { k: 6 } } })
  })
})
