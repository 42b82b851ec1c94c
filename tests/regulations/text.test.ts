/** The text of a version: edited around locked clauses, kept as templates, compared. */
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { nobody } from '../support/given.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import { givenRegulationDraft } from '../support/given/regulations.ts'
import { approveRegulation, submitRegulation } from '../../server/regulations/commands/moves.ts'

const database = useDatabase()
let house: House
let at: { id: string; version: number }

beforeAll(async () => {
  house = await givenHouse(database())
  at = await givenRegulationDraft(database(), house.consultant, house.companyId)
})

const fields = `id version sections { key number title own before after rules locked { kind mark runs { text } } blocks { kind mark runs { text bold } } }`
const verb = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`
const edit = verb('editRegulationSection', 'EditRegulationSectionInput')
const add = verb('addRegulationSection', 'AddRegulationSectionInput')
const move = verb('moveRegulationSection', 'MoveRegulationSectionInput')
const remove = verb('removeRegulationSection', 'RemoveRegulationSectionInput')
const save = 'mutation ($input: SaveRegulationTemplateInput!) { saveRegulationTemplate(input: $input) { id name } }'
const drop = 'mutation ($input: RemoveRegulationTemplateInput!) { removeRegulationTemplate(input: $input) { id } }'
const draft = `mutation ($input: DraftRegulationInput!) { draftRegulation(input: $input) { ${fields} } }`
const difference = `query ($from: UUID!, $to: UUID!) { regulationDifference(fromVersionId: $from, toVersionId: $to) {
  from { number } to { number } rules { path label from to words explanation } sections { key change title parts { kind text } } } }`

interface Section {
  key: string
  number: number
  title: string
  own: boolean
  before: string
  rules: string[]
  blocks: { kind: string; mark: string; runs: { text: string }[] }[]
}
const asConsultant = (mutation: string, input: object) => ask(database(), house.consultant, mutation, { input })
async function done(mutation: string, input: object): Promise<Section[]> {
  const [row] = Object.values<{ id: string; version: number; sections: Section[] }>(
    await get(database(), house.consultant, mutation, { input }),
  )
  if (row) at = { id: row.id, version: row.version }
  return row?.sections ?? []
}
const ownOf = (sections: readonly Section[]) =>
  sections.filter(({ own }) => own).map(({ title, number }) => `${number} ${title}`)
let ownKey: string

describe('the text of a draft', () => {
  it('stands around the locked clauses, which stay as they are', async () => {
    const input = { ...at, key: 'confidentiality', before: 'Сначала **важное**.', after: '- раз\n- два' }
    await refusedToOutsiders(database(), house, edit, input)
    await refused('NOT_FOUND', asConsultant(edit, { ...input, key: '0198f0aa-0000-7000-8000-000000000000' }))
    await refused('BAD_INPUT', asConsultant(edit, { ...input, key: 'nonsense' }), 'key')
    await refused('BAD_INPUT', asConsultant(edit, { ...input, title: 'Иначе' }), 'title')
    const stale = at
    const sections = await done(edit, input)
    const nine = sections.find(({ key }) => key === 'confidentiality')
    const kinds = nine?.blocks.map(({ kind }) => kind) ?? []
    expect([kinds[0], kinds[1], kinds.slice(-2)]).toEqual(['paragraph', 'clause', ['item', 'item']])
    expect(nine?.blocks[1]?.mark).toBe('9.1')
    expect(nine?.rules).toEqual(expect.arrayContaining(['disclosure.k', 'visibility.commentsTo']))
    expect(sections.find(({ key }) => key === 'map')?.rules).toEqual([])
    await refused('CONFLICT', asConsultant(edit, { ...input, ...stale }))
  })

  it.each([
    ['before', 'Нажмите <b onclick="x()">сюда</b>', /HTML не поддерживается.*<b onclick/],
    ['after', '[щёлк](javascript:alert(1))', /Ссылка «javascript:alert\(1\)» не годится/],
    ['before', '![](https://a.ru/a.png)', /Картинки/],
    ['after', 'x'.repeat(20_001), /не больше 20.000 знаков/],
  ])('is refused with its field named where it is no plain text: %s', async (field, text, says) => {
    const input = { ...at, key: 'aims', [field]: text }
    expect(await refused('BAD_INPUT', asConsultant(edit, input), field)).toMatch(says)
  })

  it('has sections of its own behind the thirteen, which keep their numbers', async () => {
    const input = { ...at, title: 'Горячая линия', text: 'Звоните **101**.' }
    await refusedToOutsiders(database(), house, add, input)
    await refused('BAD_INPUT', asConsultant(add, { ...input, title: '' }), 'title')
    await refused('BAD_INPUT', asConsultant(add, { ...input, text: '<i>' }), 'text')
    await done(add, input)
    const sections = await done(add, { ...at, title: 'Словарь' })
    expect(ownOf(sections)).toEqual(['14 Горячая линия', '15 Словарь'])
    ownKey = sections.at(-1)?.key ?? ''
    await refused('BAD_INPUT', asConsultant(edit, { ...at, key: ownKey, after: 'ещё' }), 'after')
    expect(ownOf(await done(edit, { ...at, key: ownKey, title: 'Слова', before: 'Раунд — цикл.' }))[1]).toBe('15 Слова')
  })

  it('moves and removes its own sections, and no others', async () => {
    const first = { ...at, key: ownKey, position: 1 }
    await refusedToOutsiders(database(), house, move, first)
    await refused('BAD_INPUT', asConsultant(move, { ...first, position: 0 }), 'position')
    expect(ownOf(await done(move, first))).toEqual(['14 Слова', '15 Горячая линия'])
    const gone = { ...at, key: ownKey }
    await refusedToOutsiders(database(), house, remove, gone)
    expect(ownOf(await done(remove, gone))).toEqual(['14 Горячая линия'])
    await refused('NOT_FOUND', asConsultant(remove, { ...at, key: ownKey }))
  })

  it('is kept as a template of the firm, from which another company’s draft begins', async () => {
    const input = { regulationVersionId: at.id, name: 'Наш шаблон' }
    await refusedToOutsiders(database(), house, save, input)
    await refused('BAD_INPUT', asConsultant(save, { ...input, name: ' ' }), 'name')
    const { saveRegulationTemplate: template } = await get(database(), house.consultant, save, { input })
    await refused('BAD_INPUT', asConsultant(save, input), 'name')
    const list = '{ regulationTemplates { id name } }'
    expect((await get(database(), house.analyst, list)).regulationTemplates).toEqual([template])
    expect((await get(database(), house.stranger, list)).regulationTemplates).toEqual([])
    const other = await givenRegulationDraft(database(), house.elsewhere, house.otherCompanyId)
    await refused(
      'WRONG_STATE',
      ask(database(), house.elsewhere, save, { input: { regulationVersionId: other.id, name: 'x' } }),
    )
    const deletion = 'mutation ($input: RegulationAtInput!) { deleteRegulationDraft(input: $input) { id } }'
    await get(database(), house.elsewhere, deletion, { input: other })
    const begin = { companyId: house.otherCompanyId, templateId: template.id }
    const begun = (await get(database(), house.elsewhere, draft, { input: begin })).draftRegulation
    expect(ownOf(begun.sections)).toEqual(['14 Горячая линия'])
    const gone = { id: template.id }
    await refused('UNAUTHENTICATED', ask(database(), nobody, drop, { input: gone }))
    await refused('FORBIDDEN', ask(database(), house.analyst, drop, { input: gone }))
    await refused('NOT_FOUND', ask(database(), house.stranger, drop, { input: gone }))
    await refused('FORBIDDEN', asConsultant(drop, gone))
    await get(database(), house.admin, drop, { input: gone })
    await refused('NOT_FOUND', ask(database(), house.admin, drop, { input: gone }))
  })

  it('cannot be touched from approval on, neither by a command nor in the database', async () => {
    const context = contextFor(database(), house.consultant)
    at = { id: at.id, version: (await submitRegulation(context, at)).version }
    for (const [mutation, more] of [
      [edit, { key: 'aims', before: 'x' }],
      [add, { title: 'x' }],
      [move, { key: ownKey, position: 1 }],
      [remove, { key: ownKey }],
    ] as const)
      await refused('WRONG_STATE', asConsultant(mutation, { ...at, ...more }))
    const touch = () => database().sql`update regulation_versions set text = '[]' where id = ${at.id}`
    await expect(touch()).rejects.toThrow('edited only as a draft')
    at = { id: at.id, version: (await approveRegulation(context, { ...at, approvedBy: 'Директор' })).version }
    await expect(touch()).rejects.toThrow('edited only as a draft')
  })
})

describe('the difference of two versions', () => {
  it('is the rules with what they change, and the text by words, clauses included', async () => {
    const from = at.id
    const rules = { disclosure: { k: 7 } }
    const sections = await done(draft, { companyId: house.companyId, rules })
    expect(ownOf(sections)).toEqual(['14 Горячая линия'])
    await done(edit, { ...at, key: 'confidentiality', before: 'Сначала **главное**.' })
    await done(remove, { ...at, key: sections.at(-1)?.key })
    await done(add, { ...at, title: 'Словарь', text: 'Раунд — цикл.' })
    const variables = { from, to: at.id }
    const { regulationDifference: seen } = await get(database(), house.analyst, difference, variables)
    expect(seen).toMatchObject({ from: { number: 1 }, to: { number: 2 } })
    expect(seen.rules).toMatchObject([
      { path: 'disclosure.k', from: 5, to: 7, label: 'Порог для чисел', words: 'Порог для чисел: было 5, стало 7' },
    ])
    expect(seen.rules[0].explanation.length).toBeGreaterThan(20)
    expect(seen.sections.map(({ change, title }: Record<string, string>) => `${change} ${title}`)).toEqual([
      'changed 9. Конфиденциальность и раскрытие',
      'removed 14. Горячая линия',
      'added 14. Словарь',
    ])
    const [nine] = seen.sections
    expect(nine.parts).toContainEqual({ kind: 'removed', text: 'важное.' })
    expect(nine.parts).toContainEqual({ kind: 'added', text: 'главное.' })
    expect(JSON.stringify(nine.parts)).toMatch(/"removed","text":"5"/)
  })

  it('is told to nobody outside, and never between two companies', async () => {
    const variables = { from: at.id, to: at.id }
    expect((await get(database(), house.consultant, difference, variables)).regulationDifference).toMatchObject({ rules: [], sections: [] }) // prettier-ignore
    await refused('UNAUTHENTICATED', ask(database(), nobody, difference, variables))
    await refused('NOT_FOUND', ask(database(), house.elsewhere, difference, variables))
    await refused('NOT_FOUND', ask(database(), house.stranger, difference, variables))
    const list = 'query ($companyId: UUID!) { regulationVersions(companyId: $companyId) { id } }'
    const [other] = (await get(database(), house.admin, list, { companyId: house.otherCompanyId })).regulationVersions
    await refused('BAD_INPUT', ask(database(), house.admin, difference, { ...variables, to: other.id }), 'toVersionId')
  })
})
