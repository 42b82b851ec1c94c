/** The road of a version through those who approve it. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../server/core/context.ts'
import { sendPersonalLetters } from '../../server/people/personalLinks/commands/sendPersonalLetters.ts'
import { writeApprovalLetter } from '../../server/regulations/letters.ts'
import { createContext } from '../../server/core/context.ts'
import type { Letter } from '../../server/core/mail.ts'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { setClock, testEnv, useDatabase } from '../support/db.ts'
import { nobody } from '../support/given.ts'
import { givenChart } from '../support/given/org.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import { givenPersonalLink } from '../support/given/personalLinks.ts'
import { givenInApproval, givenReader, givenRegulationDraft } from '../support/given/regulations.ts'

const database = useDatabase()
let house: House
let system: Actor
let people: string[]
let at: { id: string; version: number }

beforeAll(async () => {
  house = await givenHouse(database())
  system = { kind: 'system', firmId: house.firmId }
  const chart = await givenChart(database(), house.admin, house.companyId, [
    { code: 'DIR', name: 'Дирекция', people: 4 },
  ])
  people = chart.employees.get('DIR') ?? []
  at = await givenRegulationDraft(database(), house.consultant, house.companyId)
})

const fields = `id version state approvedBy attempt: approvalRoute { order attempt remindedAt remindBlockedBecause setBlockedBecause
    approvers { name position state decidedAt delivery { letter } } }
  remarks { id attempt sectionKey sectionTitle text by answer answeredAt }
  approveBlockedBecause submitBlockedBecause deleteBlockedBecause answerRemarkBlockedBecause`
const verb = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`
const route = verb('setApprovalRoute', 'SetApprovalRouteInput')
const submit = verb('submitRegulation', 'RegulationAtInput')
const approveOnPaper = verb('approveRegulation', 'ApproveRegulationInput')
const remove = verb('deleteRegulationDraft', 'RegulationAtInput')
const remind = verb('remindApprovers', 'RegulationOnlyInput')
const answer = 'mutation ($input: AnswerRemarkInput!) { answerRemark(input: $input) { answer answeredAt } }'
const mineFields = `purpose reader number state shownHash decideBlockedBecause acknowledgeBlockedBecause approved decidedAt
  sections { key title appendix blocks { kind } } remarks { text answer } changesSince changes { path }`
const mine = `{ myRegulation { ${mineFields} } }`
const approve = `mutation ($input: GiveApprovalInput!) { giveApproval(input: $input) { ${mineFields} } }`
const giveBack = `mutation ($input: ReturnWithRemarksInput!) { returnWithRemarks(input: $input) { ${mineFields} } }`
const one = `query ($id: UUID!) { regulationVersion(id: $id) { ${fields} } }`

const asConsultant = (mutation: string, input: object) => ask(database(), house.consultant, mutation, { input })
async function done(mutation: string, input: object) {
  const [row] = Object.values<Record<string, never>>(await get(database(), house.consultant, mutation, { input }))
  at = { id: row?.['id'] ?? at.id, version: row?.['version'] ?? at.version }
  return row
}
const read = async () => (await get(database(), house.consultant, one, { id: at.id })).regulationVersion
const refresh = async () => (at = { id: at.id, version: (await read()).version })
const personOf = (employeeId = '') =>
  givenReader(database(), system, 'approveRegulation', { companyId: house.companyId, id: at.id }, employeeId)
const look = async (person: Actor) => (await get(database(), person, mine)).myRegulation
const approveAs = async (person: Actor) =>
  get(database(), person, approve, { input: { shownHash: (await look(person)).shownHash } })
const states = async () => (await read()).attempt.approvers.map(({ state }: { state: string }) => state)

async function lettersNow(): Promise<Letter[]> {
  const letters: Letter[] = []
  const env = testEnv({ SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'client@example.org' })
  const context = createContext({ ...contextFor(database(), system), actor: system, env })
  const mailing = { companyId: house.companyId, purpose: 'approveRegulation', subjectId: at.id } as const
  const mailer = { send: async (letter: Letter) => void letters.push(letter) }
  await sendPersonalLetters(context, mailer, mailing, { approveRegulation: writeApprovalLetter })
  return letters
}

describe('the approvers of a draft', () => {
  it('are named people of the company, in their order', async () => {
    const input = { ...at, order: 'inOrder', employeeIds: people.slice(0, 2) }
    await refusedToOutsiders(database(), house, route, input)
    const other = await givenChart(database(), house.admin, house.otherCompanyId, [{ code: 'X', people: 1 }])
    const stranger = other.employees.get('X')?.[0]
    await refused('BAD_INPUT', asConsultant(route, { ...input, employeeIds: [stranger] }), 'employeeIds.0')
    await refused('BAD_INPUT', asConsultant(route, { ...input, employeeIds: [people[0], people[0]] }), 'employeeIds')
    const version = await done(route, input)
    expect(version?.['attempt']).toMatchObject({ approvers: [{ position: 1, state: 'notAsked' }, { position: 2 }] })
    await refused('CONFLICT', asConsultant(route, input))
  })

  it('leave no room for an approval on paper, until nobody is named', async () => {
    const reason = (await read()).approveBlockedBecause
    expect(await refused('WRONG_STATE', asConsultant(approveOnPaper, { ...at, approvedBy: 'Директор' }))).toBe(reason)
    await done(route, { ...at, order: 'inOrder', employeeIds: [] })
    expect((await read()).approveBlockedBecause).toBeNull()
    await done(route, { ...at, order: 'inOrder', employeeIds: people.slice(0, 2) })
  })

  it('hold the draft back when one of them has left', async () => {
    await database().sql`update employees set left_at = now() where id = ${people[1] ?? ''}`
    expect(await refused('WRONG_STATE', asConsultant(submit, at))).toBe((await read()).submitBlockedBecause)
    await refused(
      'BAD_INPUT',
      asConsultant(route, { ...at, order: 'inOrder', employeeIds: people.slice(0, 2) }),
      'employeeIds.1',
    )
    await database().sql`update employees set left_at = null where id = ${people[1] ?? ''}`
  })
})

describe('a version in approval, one after the other', () => {
  it('asks the first of them, by a letter with a link', async () => {
    await done(submit, at)
    expect(await states()).toEqual(['asked', 'notAsked'])
    const letters = await lettersNow()
    expect(letters.map(({ to }) => to)).toEqual([`${people[0]}@example.org`])
    expect(letters[0]?.text).toContain('верните с замечаниями')
    expect(await refused('WRONG_STATE', asConsultant(route, { ...at, order: 'inOrder', employeeIds: [] }))).toBe(
      (await read()).attempt.setBlockedBecause,
    )
    const cut = () => database().sql`delete from regulation_approvers where regulation_version_id = ${at.id}`
    await expect(cut()).rejects.toThrow('belong to a version that is draft')
  })

  it('is decided by whom the link belongs to, and shows them all of it', async () => {
    await refused('UNAUTHENTICATED', ask(database(), nobody, mine))
    await refused('FORBIDDEN', ask(database(), house.consultant, mine))
    const shownHash = 'a'.repeat(64)
    for (const [mutation, more] of [
      [approve, {}],
      [giveBack, { remarks: [{ sectionKey: 'aims', text: 'x' }] }],
    ] as const) {
      await refused('UNAUTHENTICATED', ask(database(), nobody, mutation, { input: { shownHash, ...more } }))
      await refused('FORBIDDEN', ask(database(), house.consultant, mutation, { input: { shownHash, ...more } }))
    }
    const reader = await look(await personOf(people[0]))
    expect(reader).toMatchObject({
      purpose: 'approveRegulation',
      number: 1,
      decideBlockedBecause: null,
      approved: null,
    })
    expect(reader.sections).toHaveLength(16)
    expect(reader.sections[8]).toMatchObject({ key: 'confidentiality', appendix: false })
  })

  it('is nothing to whoever came to read and sign, and waits for who is first', async () => {
    const mailing = { companyId: house.companyId, subjectId: at.id }
    const signer = await givenPersonalLink(
      database(),
      system,
      { ...mailing, purpose: 'acknowledgeRegulation' },
      people[0] ?? '',
    )
    await refused('NOT_FOUND', ask(database(), signer.actor, approve, { input: { shownHash: 'a'.repeat(64) } }))
    const second = await givenPersonalLink(
      database(),
      system,
      { ...mailing, purpose: 'approveRegulation' },
      people[1] ?? '',
    )
    const stranger = await givenPersonalLink(
      database(),
      system,
      { ...mailing, purpose: 'approveRegulation' },
      people[2] ?? '',
    )
    for (const { actor } of [second, stranger]) {
      const { shownHash, decideBlockedBecause } = await look(actor)
      expect(await refused('WRONG_STATE', ask(database(), actor, approve, { input: { shownHash } }))).toBe(
        decideBlockedBecause,
      )
    }
    expect(await lettersNow()).toEqual([])
  })

  it('is not approved by who read another text', async () => {
    const input = { shownHash: 'a'.repeat(64) }
    await refused('CONFLICT', ask(database(), await personOf(people[0]), approve, { input }))
    await refused(
      'BAD_INPUT',
      ask(database(), await personOf(people[0]), approve, { input: { shownHash: 'x' } }),
      'shownHash',
    )
  })

  it('is reminded of at most once a day', async () => {
    const input = { regulationVersionId: at.id }
    await refusedToOutsiders(database(), house, remind, input)
    await done(remind, input)
    expect((await lettersNow())[0]?.text).toContain('Напоминаем')
    expect(await refused('WRONG_STATE', asConsultant(remind, input))).toBe((await read()).attempt.remindBlockedBecause)
    await setClock(database(), new Date(Date.now() + 86_400_000))
    await done(remind, input)
    await setClock(database(), null)
  })

  it('comes back with remarks bound to sections, which are answered before it goes out again', async () => {
    const person = await personOf(people[0])
    const { shownHash } = await look(person)
    const remarks = [{ sectionKey: 'confidentiality', text: 'Порог мал.' }]
    const wrong = [{ sectionKey: 'nowhere', text: 'x' }]
    await refused(
      'BAD_INPUT',
      ask(database(), person, giveBack, { input: { shownHash, remarks: wrong } }),
      'remarks.0.sectionKey',
    )
    await refused('BAD_INPUT', ask(database(), person, giveBack, { input: { shownHash, remarks: [] } }), 'remarks')
    await get(database(), person, giveBack, { input: { shownHash, remarks } })
    const version = await read()
    expect(version).toMatchObject({ state: 'draft', answerRemarkBlockedBecause: null })
    const remark = version.remarks[0]
    expect(remark).toMatchObject({ text: 'Порог мал.', sectionTitle: '9. Конфиденциальность и раскрытие', answer: '', answeredAt: null, by: 'Сотрудник DIR-1' }) // prettier-ignore
    await refresh()
    expect(await refused('WRONG_STATE', asConsultant(submit, at))).toBe(version.submitBlockedBecause)
    expect(await refused('WRONG_STATE', asConsultant(remove, at))).toBe(version.deleteBlockedBecause)
    const input = { id: remark.id, answer: 'Подняли до семи.' }
    await refusedToOutsiders(database(), house, answer, input)
    await refused('BAD_INPUT', asConsultant(answer, { ...input, answer: ' ' }), 'answer')
    await get(database(), house.consultant, answer, { input })
    await done(submit, at)
    expect(await refused('WRONG_STATE', asConsultant(answer, input))).toBe((await read()).answerRemarkBlockedBecause)
    expect(await look(await personOf(people[0]))).toMatchObject({
      remarks: [{ answer: 'Подняли до семи.' }],
      approved: null,
    })
    const forge = () => database().sql`update regulation_remarks set text = 'иное' where id = ${remark.id}`
    await expect(forge()).rejects.toThrow('only its answer')
  })

  it('is approved by the last of them, and never changes from there on', async () => {
    await approveAs(await personOf(people[0]))
    expect(await states()).toEqual(['approved', 'asked'])
    expect((await lettersNow()).map(({ to }) => to)).toEqual([`${people[1]}@example.org`])
    const first = await personOf(people[0])
    const { shownHash, decideBlockedBecause } = await look(first)
    expect(await refused('WRONG_STATE', ask(database(), first, approve, { input: { shownHash } }))).toBe(
      decideBlockedBecause,
    )
    await approveAs(await personOf(people[1]))
    expect(await read()).toMatchObject({ state: 'approved', approvedBy: 'Сотрудник DIR-1, Сотрудник DIR-2' })
    const forge = () => database().sql`update regulation_decisions set approved = false`
    await expect(forge()).rejects.toThrow('it is frozen')
    const again = () => database().sql`update regulation_versions set approved_by = 'я' where id = ${at.id}`
    await expect(again()).rejects.toThrow('an approval stays')
  })
})

describe('a version in approval, side by side', () => {
  it('asks all at once, takes their approvals in any order, and one return ends the attempt for all', async () => {
    at = await givenRegulationDraft(database(), house.consultant, house.companyId, { disclosure: { k: 7 } })
    expect((await read()).attempt.approvers).toHaveLength(2)
    at = await givenInApproval(database(), house.consultant, at, people.slice(0, 3), 'sideBySide')
    expect(await states()).toEqual(['asked', 'asked', 'asked'])
    expect(await look(await personOf(people[2]))).toMatchObject({
      changesSince: 1,
      changes: [{ path: 'disclosure.k' }],
    })
    await approveAs(await personOf(people[2]))
    const second = await personOf(people[1])
    const { shownHash } = await look(second)
    const remarks = [{ sectionKey: 'aims', text: 'Неясно.' }]
    await get(database(), second, giveBack, { input: { shownHash, remarks } })
    expect(await states()).toEqual(['notAsked', 'returned', 'approved'])
    const [{ id }] = (await read()).remarks
    await get(database(), house.consultant, answer, { input: { id, answer: 'Пояснили.' } })
    await done(submit, await refresh())
    expect(await states()).toEqual(['asked', 'asked', 'asked'])
    for (const employeeId of [people[2], people[0], people[1]]) await approveAs(await personOf(employeeId))
    expect((await read()).state).toBe('approved')
  })
})
