import { beforeAll, describe, expect, it } from 'vitest'
import { criteriaLibrary } from '../../seeds/criteria.ts'
import { ask, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenCompany, nobody } from '../support/given.ts'
import { givenCriteria } from '../support/given/criteria.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import { givenWeights } from '../support/given/weights.ts'

const database = useDatabase()
let house: House

beforeAll(async () => {
  house = await givenHouse(database())
})

const verb = (name: string, type: string, fields: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`
const fields = 'id code name question points sortOrder replacesId retiredAt version inUse'
const addLibrary = verb('addLibraryCriterion', 'AddLibraryCriterionInput', 'id code version locale')
const editLibrary = verb('editLibraryCriterion', 'EditLibraryCriterionInput', 'id name version')
const removeLibrary = verb('removeLibraryCriterion', 'RemoveLibraryCriterionInput', 'id')
const add = verb('addCriterion', 'AddCriterionInput', fields)
const adopt = verb('adoptCriteria', 'AdoptCriteriaInput', fields)
const adoptDefault = verb('adoptDefaultCriteria', 'AdoptDefaultCriteriaInput', fields)
const edit = verb('editCriterion', 'EditCriterionInput', fields)
const replace = verb('replaceCriterion', 'ReplaceCriterionInput', fields)
const retire = verb('retireCriterion', 'RetireCriterionInput', `${fields} restoreBlockedBecause editBlockedBecause`)
const reorder = verb('reorderCriteria', 'ReorderCriteriaInput', 'id code')
const list = `query ($companyId: UUID!, $retired: Boolean) { criteria(companyId: $companyId, retired: $retired) { ${fields} changeMeaningBlockedBecause } }`

const meaning = (code: string) => ({ code, name: 'Тишина', question: 'Тихо ли у вас?', points: ['шумно', 'тихо'] })
const codesOf = (rows: { code: string }[]) => rows.map(({ code }) => code)
const freshCompany = () => givenCompany(database(), house.admin)

describe('the library that ships', () => {
  it('has the three defaults first, every criterion in two languages with five different points', () => {
    expect(codesOf([...criteriaLibrary]).slice(0, 3)).toEqual(['quality', 'time', 'attitude'])
    expect(criteriaLibrary.length).toBeGreaterThanOrEqual(11)
    expect(new Set(codesOf([...criteriaLibrary])).size).toBe(criteriaLibrary.length)
    for (const text of criteriaLibrary.flatMap(({ ru, en }) => [ru, en])) {
      expect(new Set(text.points).size).toBe(5)
      expect(text.question).toMatch(/\?$/)
    }
  })

  it('goes into a firm’s library as it is', async () => {
    for (const { code, ru } of criteriaLibrary)
      await get(database(), house.admin, addLibrary, { input: { code, ...ru, locale: 'ru' } })
    const { libraryCriteria } = await get(database(), house.analyst, '{ libraryCriteria(locale: ru) { code points } }')
    expect(codesOf(libraryCriteria)).toEqual(codesOf([...criteriaLibrary]))
  })
})

describe('the firm’s library', () => {
  it('is the admin’s to write', async () => {
    const input = meaning('silence')
    await refused('UNAUTHENTICATED', ask(database(), nobody, addLibrary, { input }))
    await refused('FORBIDDEN', ask(database(), house.consultant, addLibrary, { input }))
    await refused(
      'BAD_INPUT',
      ask(database(), house.admin, addLibrary, { input: { ...input, points: ['одно'] } }),
      'points',
    )
    const { addLibraryCriterion } = await get(database(), house.admin, addLibrary, { input })
    await refused('BAD_INPUT', ask(database(), house.admin, addLibrary, { input }), 'code')
    await get(database(), house.admin, addLibrary, { input: { ...input, locale: 'en' } })

    const { id } = addLibraryCriterion
    const edited = { id, version: 1, ...input, name: 'Спокойствие' }
    for (const [mutation, what] of [
      [editLibrary, edited],
      [removeLibrary, { id, version: 2 }],
    ] as const) {
      await refused('UNAUTHENTICATED', ask(database(), nobody, mutation, { input: what }))
      await refused('FORBIDDEN', ask(database(), house.consultant, mutation, { input: what }))
      await refused('NOT_FOUND', ask(database(), house.stranger, mutation, { input: what }))
    }
    await get(database(), house.admin, editLibrary, { input: edited })
    await refused('CONFLICT', ask(database(), house.admin, editLibrary, { input: edited }))
    await refused('CONFLICT', ask(database(), house.admin, removeLibrary, { input: { id, version: 1 } }))
    await get(database(), house.admin, removeLibrary, { input: { id, version: 2 } })
    await refused('NOT_FOUND', ask(database(), house.admin, removeLibrary, { input: { id, version: 2 } }))
  })
})

describe('a company’s set', () => {
  it('starts with quality, time and attitude, and only once', async () => {
    const input = { companyId: house.companyId }
    await refusedToOutsiders(database(), house, adoptDefault, input)
    const { adoptDefaultCriteria: rows } = await get(database(), house.consultant, adoptDefault, { input })
    expect(codesOf(rows)).toEqual(['quality', 'time', 'attitude'])
    expect(rows.map((row: { points: string[] }) => row.points.length)).toEqual([5, 5, 5])
    const sentence = await refused('WRONG_STATE', ask(database(), house.consultant, adoptDefault, { input }))
    const company = `query ($id: UUID!) { company(id: $id) { adoptDefaultCriteriaBlockedBecause } }`
    const shown = await get(database(), house.consultant, company, { id: house.companyId })
    expect(shown.company.adoptDefaultCriteriaBlockedBecause).toBe(sentence)
  })

  it('takes own criteria, and the library’s in the order asked', async () => {
    const companyId = await freshCompany()
    const input = { companyId, ...meaning('silence') }
    await refusedToOutsiders(database(), house, add, { ...input, companyId: house.companyId })
    await refused('BAD_INPUT', ask(database(), house.admin, add, { input: { ...input, question: ' ' } }), 'question')
    await refused('BAD_INPUT', ask(database(), house.admin, add, { input: { ...input, name: 'а\u0000' } }), 'name')
    await get(database(), house.admin, add, { input })
    await refused('BAD_INPUT', ask(database(), house.admin, add, { input }), 'code')

    const { libraryCriteria } = await get(database(), house.admin, '{ libraryCriteria(locale: ru) { id code } }')
    const [quality, time] = libraryCriteria as { id: string }[]
    const fromLibrary = [time?.id, quality?.id]
    await refusedToOutsiders(database(), house, adopt, { companyId: house.companyId, fromLibrary })
    await refused(
      'BAD_INPUT',
      ask(database(), house.admin, adopt, { input: { companyId, fromLibrary: [time?.id, time?.id] } }),
      'fromLibrary',
    )
    await refused('NOT_FOUND', ask(database(), house.admin, adopt, { input: { companyId, fromLibrary: [companyId] } }))
    const adopted = await get(database(), house.admin, adopt, { input: { companyId, fromLibrary } })
    expect(codesOf(adopted.adoptCriteria)).toEqual(['time', 'quality'])
    const { criteria } = await get(database(), house.admin, list, { companyId })
    expect(codesOf(criteria)).toEqual(['silence', 'time', 'quality'])
    expect((await get(database(), house.elsewhere, list, { companyId })).criteria).toEqual([])
  })

  it('is put into another order as a whole', async () => {
    const companyId = house.companyId
    const { criteria } = await get(database(), house.consultant, list, { companyId })
    const ids = (criteria as { id: string }[]).map(({ id }) => id).reverse()
    await refusedToOutsiders(database(), house, reorder, { companyId, criterionIds: ids })
    for (const criterionIds of [ids.slice(1), [...ids, ids[0]], [...ids.slice(1), house.companyId]])
      await refused(
        'BAD_INPUT',
        ask(database(), house.consultant, reorder, { input: { companyId, criterionIds } }),
        'criterionIds',
      )
    const { reorderCriteria } = await get(database(), house.consultant, reorder, {
      input: { companyId, criterionIds: ids },
    })
    expect(codesOf(reorderCriteria)).toEqual(['attitude', 'time', 'quality'])
  })
})

describe('a criterion', () => {
  it('may change its meaning until agreed weights name it, then only its name', async () => {
    const companyId = await freshCompany()
    const { quality } = await givenCriteria(database(), house.admin, companyId)
    const input = { id: quality, version: 1, ...meaning('calm') }
    await refused('NOT_FOUND', ask(database(), house.consultant, edit, { input }))
    await get(database(), house.admin, edit, { input })
    await refused('CONFLICT', ask(database(), house.admin, edit, { input }))
    await refused(
      'BAD_INPUT',
      ask(database(), house.admin, edit, { input: { ...input, version: 2, code: 'time' } }),
      'code',
    )
    await givenWeights(database(), house.admin, companyId, { calm: 1, time: 1 })

    const { criteria } = await get(database(), house.admin, list, { companyId })
    expect(criteria).toMatchObject([{ inUse: true }, { inUse: true }, { inUse: false }])
    const sentences = await Promise.all(
      [{ code: 'x' }, { question: 'Шумно?' }, { points: ['тихо', 'шумно'] }].map((change) =>
        refused('WRONG_STATE', ask(database(), house.admin, edit, { input: { ...input, version: 2, ...change } })),
      ),
    )
    expect(new Set(sentences)).toEqual(new Set([criteria[0].changeMeaningBlockedBecause]))
    expect(criteria[2].changeMeaningBlockedBecause).toBeNull()
    const corrected = await get(database(), house.admin, edit, { input: { ...input, version: 2, name: 'Покой' } })
    expect(corrected.editCriterion).toMatchObject({ name: 'Покой', inUse: true, version: 3 })
  })

  it('is replaced by another one in its place, and cannot come back then', async () => {
    const companyId = house.companyId
    const before = (await get(database(), house.consultant, list, { companyId })).criteria
    const old = before[1]
    const { code: _, ...text } = meaning('')
    const input = { id: old.id, version: old.version, ...text }
    await refusedToOutsiders(database(), house, replace, input)
    await refused(
      'BAD_INPUT',
      ask(database(), house.consultant, replace, { input: { ...input, code: before[0].code } }),
      'code',
    )
    const { replaceCriterion } = await get(database(), house.consultant, replace, { input })
    expect(replaceCriterion).toMatchObject({ code: 'time-2', replacesId: old.id, sortOrder: old.sortOrder })
    const after = (await get(database(), house.consultant, list, { companyId })).criteria
    expect(codesOf(after)).toEqual(['attitude', 'time-2', 'quality'])
    const version = old.version + 1
    await refused('WRONG_STATE', ask(database(), house.consultant, replace, { input: { ...input, version } }))
    await refused(
      'WRONG_STATE',
      ask(database(), house.consultant, retire, { input: { id: old.id, version, retired: false } }),
    )
  })

  it('is retired and put back', async () => {
    const companyId = house.companyId
    const [first] = (await get(database(), house.consultant, list, { companyId })).criteria
    const input = { id: first.id, version: first.version }
    await refusedToOutsiders(database(), house, retire, input)
    const { retireCriterion: retired } = await get(database(), house.consultant, retire, { input })
    expect(retired.retiredAt).not.toBeNull()
    expect(retired.restoreBlockedBecause).toBeNull()
    const change = { ...meaning('calm'), ...input, version: retired.version }
    const sentence = await refused('WRONG_STATE', ask(database(), house.consultant, edit, { input: change }))
    expect(sentence).toBe(retired.editBlockedBecause)
    expect(codesOf((await get(database(), house.consultant, list, { companyId })).criteria)).not.toContain(first.code)
    const back = { id: first.id, version: retired.version, retired: false }
    await get(database(), house.consultant, retire, { input: back })
    const again = (await get(database(), house.consultant, list, { companyId, retired: true })).criteria
    expect(codesOf(again)).toEqual(['attitude', 'time', 'time-2', 'quality'])
  })
})
