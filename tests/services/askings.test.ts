import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createContext, type Actor } from '../../server/core/context.ts'
import type { Letter } from '../../server/core/mail.ts'
import { sendPersonalLetters } from '../../server/people/personalLinks/commands/sendPersonalLetters.ts'
import { readLiveGround } from '../../server/rounds/queries/frames.ts'
import { linkLetters } from '../../server/services/askings/letters.ts'
import { mailingOf } from '../../server/services/askings/queries/askings.ts'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { nobody } from '../support/given.ts'
import { givenHead } from '../support/given/askings.ts'
import { givenChart, type GivenChart } from '../support/given/org.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import { givenPersonalLink } from '../support/given/personalLinks.ts'
import { givenLinks } from '../support/given/services.ts'
import { asking, askHeads, closeAsking, mine, open, propose, reply, settle, type Seen } from './askingDocuments.ts'

const database = useDatabase()
let house: House
let chart: GivenChart
let system: Actor
const unit = (code: string) => chart.units.get(code) ?? ''
const headOf = (code: string) => chart.employees.get(code)?.[0] ?? ''
const asHead = (code: string) => givenHead(database(), house.admin, house.companyId, headOf(code))

/** A head's link with another unit, as they see it. */
async function seen(actor: Actor, list: 'clients' | 'providers', code: string): Promise<Seen> {
  const { myLinks } = await get(database(), actor, mine)
  const all: Seen[] = myLinks.units.flatMap((one: Record<string, Seen[]>) => one[list] ?? [])
  const found = all.find(({ other }) => other.id === unit(code))
  if (!found) throw new Error(`no link with ${code}`)
  return found
}
const answer = async (actor: Actor, link: Seen, word: string, reason?: string) =>
  ask(database(), actor, reply, { input: { answers: [{ id: link.id, version: link.version, answer: word, reason }] } })
const pair = (client: string, provider: string, more: object = {}) => ({
  clientUnitId: unit(client),
  providerUnitId: unit(provider),
  ...more,
})
const asConsultant = (mutation: string, input: object) => ask(database(), house.consultant, mutation, { input })
const readAsking = async () => (await get(database(), house.analyst, asking, { companyId: house.companyId })).linkAsking
/** The pairs that a round opened now would ask about. */
async function askedInRounds(): Promise<string[]> {
  const { frame } = await contextFor(database(), house.admin).read((tx) => readLiveGround(tx, house.companyId))
  const codeOf = (id: string) => [...chart.units].find(([, one]) => one === id)?.[0] ?? id
  return frame.links.map((link) => `${codeOf(link.clientUnitId)}>${codeOf(link.providerUnitId)}`).sort()
}

beforeAll(async () => {
  house = await givenHouse(database())
  system = { kind: 'system', firmId: house.firmId }
  chart = await givenChart(database(), house.admin, house.companyId, [
    { code: 'DIR', people: 1 },
    ...['SAL', 'LOG', 'ITD', 'FIN'].map((code) => ({ code, parent: 'DIR', people: 2 })),
    { code: 'NEW', parent: 'DIR' },
  ])
  await givenLinks(database(), house.admin, house.companyId, [
    [unit('SAL'), unit('LOG')],
    [unit('FIN'), unit('ITD'), 5],
  ])
})

describe('asking the heads', () => {
  it('is refused to outsiders, for what is not there, and for a day that has passed', async () => {
    const input = { companyId: house.companyId }
    await refusedToOutsiders(database(), house, askHeads, input)
    await refusedToOutsiders(database(), house, closeAsking, { ...input, version: 1 })
    await refused('WRONG_STATE', asConsultant(closeAsking, { ...input, version: 1 }))
    await refused('BAD_INPUT', asConsultant(askHeads, { ...input, unitIds: [randomUUID()] }), 'unitIds.0')
    await refused('BAD_INPUT', asConsultant(askHeads, { ...input, unitIds: [unit('SAL'), unit('NEW')] }), 'unitIds.1')
    await refused('BAD_INPUT', asConsultant(askHeads, { ...input, unitIds: [] }), 'unitIds')
    await refused('BAD_INPUT', asConsultant(askHeads, { ...input, deadline: '2020-01-01' }), 'deadline')
    const empty = { companyId: house.otherCompanyId }
    await refused('WRONG_STATE', ask(database(), house.admin, askHeads, { input: empty }))
    expect(await readAsking()).toMatchObject({ openedAt: null, version: null, headless: [{ name: 'Отдел NEW' }] })
  })

  it('writes to each head once a day, and says who was written to', async () => {
    const first = await get(database(), house.consultant, askHeads, {
      input: { companyId: house.companyId, unitIds: [unit('SAL')], deadline: '2099-03-12' },
    })
    expect(first.askHeadsForLinks).toMatchObject({ deadline: '2099-03-12', closedAt: null, version: 1 })
    const all = await get(database(), house.consultant, askHeads, { input: { companyId: house.companyId } })
    expect(all.askHeadsForLinks).toMatchObject({ deadline: '2099-03-12', version: 2 })
    const heads: { employeeId: string; delivery: { letter: string } | null; askedAt: string | null }[] =
      all.askHeadsForLinks.heads
    expect(heads.map(({ delivery }) => delivery?.letter)).toEqual(['ask', 'ask', 'ask', 'ask', 'ask'])
    const again = asConsultant(askHeads, { companyId: house.companyId })
    expect(await refused('WRONG_STATE', again)).toBe((await readAsking()).askBlockedBecause)
  })

  it('reminds those who are silent, a day later', async () => {
    await database().sql`update link_asked set asked_at = asked_at - interval '1 day'`
    const head = await asHead('FIN')
    await get(database(), head, reply, { input: { answers: [] } })
    expect(await readAsking()).toMatchObject({ askBlockedBecause: null })
    await get(database(), house.consultant, askHeads, { input: { companyId: house.companyId } })
    const { heads } = await readAsking()
    const letters = new Map(
      heads.map((one: { employeeId: string; delivery: { letter: string } }) => [one.employeeId, one.delivery.letter]),
    )
    expect([letters.get(headOf('FIN')), letters.get(headOf('SAL'))]).toEqual(['ask', 'remind'])
  })
})

describe('a head', () => {
  it('sees the links of their own units and nothing else', async () => {
    const { myLinks } = await get(database(), await asHead('SAL'), mine)
    expect(myLinks).toMatchObject({ deadline: '2099-03-12', answerBlockedBecause: null, answeredAt: null })
    expect(myLinks.units).toHaveLength(1)
    expect(myLinks.units[0]).toMatchObject({ clients: [], providers: [{ state: 'confirmed', waitsForMe: false }] })
    expect(myLinks.offered).toHaveLength(6)
    expect(myLinks.offered).toContainEqual({ id: unit('LOG'), parentName: 'Отдел DIR' })
  })

  it('is nobody else: signed out, the team and a link for another purpose are refused', async () => {
    const input = { links: [pair('SAL', 'ITD')] }
    const other = { companyId: house.companyId, purpose: 'agreeWeights', subjectId: randomUUID() } as const
    const { actor } = await givenPersonalLink(database(), system, other, headOf('SAL'))
    for (const [code, who] of [
      ['UNAUTHENTICATED', nobody],
      ['FORBIDDEN', house.admin],
      ['FORBIDDEN', actor],
    ] as const) {
      await refused(code, ask(database(), who, propose, { input }))
      await refused(code, ask(database(), who, reply, { input: { answers: [] } }))
    }
    await refused('UNAUTHENTICATED', ask(database(), nobody, mine))
    await refused('FORBIDDEN', ask(database(), house.admin, mine))
    expect((await get(database(), actor, mine)).myLinks).toBeNull()
  })

  it('proposes links of their units only, of open units, once', async () => {
    const head = await asHead('SAL')
    const put = (...links: object[]) => ask(database(), head, propose, { input: { links } })
    await refused('BAD_INPUT', put(pair('SAL', 'ITD'), pair('FIN', 'LOG')), 'links.1')
    await refused('BAD_INPUT', put({ ...pair('SAL', 'ITD'), clientUnitId: randomUUID() }), 'links.0')
    await refused('BAD_INPUT', put({ ...pair('SAL', 'ITD'), providerUnitId: randomUUID() }), 'links.0.providerUnitId')
    await refused('BAD_INPUT', put(pair('SAL', 'SAL')), 'links.0.providerUnitId')
    await refused('BAD_INPUT', put(pair('SAL', 'ITD', { intensity: -1 })), 'links.0.intensity')
    await refused('BAD_INPUT', put(pair('SAL', 'ITD'), pair('SAL', 'ITD')), 'links.1')
    await refused('BAD_INPUT', put(), 'links')
    await refused('WRONG_STATE', put(pair('SAL', 'ITD'), pair('SAL', 'LOG')))
    expect((await get(database(), head, mine)).myLinks.units[0].providers).toHaveLength(1)
    await get(database(), head, propose, {
      input: { links: [pair('SAL', 'ITD', { intensity: 12 }), pair('ITD', 'SAL')] },
    })
    const link = await seen(head, 'providers', 'ITD')
    expect(link).toMatchObject({ state: 'proposed', intensity: 12, waitsForMe: false })
    expect(await refused('WRONG_STATE', answer(head, link, 'confirm'))).toBe(link.confirmBlockedBecause)
    expect(await refused('WRONG_STATE', answer(head, link, 'dispute', 'нет'))).toBe(link.disputeBlockedBecause)
    expect(await askedInRounds()).toEqual(['FIN>ITD', 'SAL>LOG'])
  })

  it('answers what the other side has proposed, and only links of their own units', async () => {
    const head = await asHead('ITD')
    const link = await seen(head, 'clients', 'SAL')
    expect(link).toMatchObject({ waitsForMe: true, answers: [{ side: 'client', word: 'proposed' }] })
    expect(await refused('WRONG_STATE', answer(head, link, 'withdraw'))).toBe(link.withdrawBlockedBecause)
    await refused('NOT_FOUND', answer(await asHead('FIN'), link, 'confirm'))
    await refused('NOT_FOUND', answer(head, { ...link, id: randomUUID() }, 'confirm'))
    await refused('CONFLICT', answer(head, { ...link, version: 9 }, 'confirm'))
    await refused('BAD_INPUT', answer(head, link, 'dispute', ' '), 'answers.0.reason')
    await refused('BAD_INPUT', answer(head, link, 'dispute', 'x'.repeat(1001)), 'answers.0.reason')
    const twice = [link, link].map(({ id, version }) => ({ id, version, answer: 'confirm' }))
    await refused('BAD_INPUT', ask(database(), head, reply, { input: { answers: twice } }), 'answers')
    expect((await answer(head, link, 'confirm')).errors).toEqual([])
    expect(await askedInRounds()).toEqual(['FIN>ITD', 'SAL>ITD', 'SAL>LOG'])
    const other = await seen(head, 'providers', 'SAL')
    await answer(head, other, 'dispute', 'Мы ничего не просим у продаж')
    expect(await seen(head, 'providers', 'SAL')).toMatchObject({ state: 'disputed', confirmBlockedBecause: null })
    expect(await seen(await asHead('SAL'), 'clients', 'ITD')).toMatchObject({
      answers: [{ word: 'proposed' }, { side: 'client', word: 'disputed', note: 'Мы ничего не просим у продаж' }],
      confirmBlockedBecause: expect.stringContaining('консультант'),
      disputeBlockedBecause: expect.stringContaining('консультант'),
    })
  })

  it('takes a proposal and a dispute back; a disputed link is in no round', async () => {
    const head = await asHead('LOG')
    await get(database(), head, propose, { input: { links: [pair('LOG', 'FIN')] } })
    await answer(head, await seen(head, 'providers', 'FIN'), 'withdraw')
    await expect(seen(head, 'providers', 'FIN')).rejects.toThrow('no link')
    await answer(head, await seen(head, 'clients', 'SAL'), 'dispute', 'Это делает ИТ')
    expect(await askedInRounds()).toEqual(['FIN>ITD', 'SAL>ITD'])
    await answer(head, await seen(head, 'clients', 'SAL'), 'confirm')
    expect(await askedInRounds()).toEqual(['FIN>ITD', 'SAL>ITD', 'SAL>LOG'])
    // A link that was taken back may be proposed anew, by either side.
    await get(database(), await asHead('FIN'), propose, { input: { links: [pair('LOG', 'FIN')] } })
    expect(await seen(head, 'providers', 'FIN')).toMatchObject({ waitsForMe: true })
  })

  it('of both units needs nobody’s answer', async () => {
    await database().sql`update units set head_employee_id = ${headOf('SAL')} where id = ${unit('NEW')}`
    const head = await asHead('SAL')
    await get(database(), head, propose, { input: { links: [pair('NEW', 'SAL')] } })
    expect(await seen(head, 'clients', 'NEW')).toMatchObject({ state: 'confirmed' })
    expect(await askedInRounds()).toContain('NEW>SAL')
  })

  it('who heads nothing any more is shown nothing and answers nothing', async () => {
    const { actor } = await givenPersonalLink(
      database(),
      system,
      mailingOf(house.companyId),
      chart.employees.get('SAL')?.[1] ?? '',
    )
    const { myLinks } = await get(database(), actor, mine)
    expect(myLinks).toMatchObject({ units: [], answerBlockedBecause: expect.stringContaining('ни одного') })
    expect(await refused('WRONG_STATE', ask(database(), actor, reply, { input: { answers: [] } }))).toBe(
      myLinks.answerBlockedBecause,
    )
    await refused('BAD_INPUT', ask(database(), actor, propose, { input: { links: [pair('SAL', 'FIN')] } }), 'links.0')
  })
})

describe('the team', () => {
  const openLinks = async (): Promise<(Seen & { client: { code: string }; provider: { code: string } })[]> =>
    (await get(database(), house.analyst, open, { companyId: house.companyId })).links.nodes

  it('sees what is open with the words of both sides, and settles it with a note', async () => {
    const links = await openLinks()
    expect(links.map(({ client, provider, state }) => `${client.code}>${provider.code} ${state}`).sort()).toEqual([
      'ITD>SAL disputed',
      'LOG>FIN proposed',
    ])
    const disputed = links.find(({ state }) => state === 'disputed')
    const input = { id: disputed?.id, version: disputed?.version, decision: 'drop', note: 'Согласны: связи нет' }
    await refusedToOutsiders(database(), house, settle, input)
    await refused('FORBIDDEN', ask(database(), await asHead('SAL'), settle, { input }))
    await refused('BAD_INPUT', asConsultant(settle, { ...input, note: '  ' }), 'note')
    await refused('CONFLICT', asConsultant(settle, { ...input, version: 99 }))
    const { data } = await asConsultant(settle, input)
    expect(data.settleLink).toMatchObject({ state: 'retired' })
    expect(data.settleLink.answers.at(-1)).toMatchObject({ side: 'team', word: 'dropped', note: 'Согласны: связи нет' })
    const repeated = asConsultant(settle, { ...input, version: data.settleLink.version })
    expect(await refused('WRONG_STATE', repeated)).toBe(data.settleLink.settleBlockedBecause)
    const proposed = links.find(({ state }) => state === 'proposed')
    await get(database(), house.consultant, settle, {
      input: { id: proposed?.id, version: proposed?.version, decision: 'confirm' },
    })
    expect(await openLinks()).toEqual([])
    expect(await askedInRounds()).toContain('LOG>FIN')
  })

  it('is written to by nobody once the asking is closed, and a new one begins from nothing', async () => {
    const { version } = await readAsking()
    const input = { companyId: house.companyId, version }
    await refused('CONFLICT', asConsultant(closeAsking, { ...input, version: 99 }))
    await get(database(), house.consultant, closeAsking, { input })
    const head = await asHead('SAL')
    const { myLinks } = await get(database(), head, mine)
    const link = await seen(head, 'providers', 'LOG')
    expect(await refused('WRONG_STATE', answer(head, link, 'dispute', 'нет'))).toBe(myLinks.answerBlockedBecause)
    await refused('WRONG_STATE', ask(database(), head, propose, { input: { links: [pair('SAL', 'FIN')] } }))
    expect(await refused('WRONG_STATE', asConsultant(closeAsking, input))).toBe(
      (await readAsking()).closeBlockedBecause,
    )
    await get(database(), house.consultant, askHeads, { input: { companyId: house.companyId } })
    const { heads, deadline } = await readAsking()
    expect([deadline, heads.filter((one: { answeredAt: string | null }) => one.answeredAt).length]).toEqual([null, 0])
  })
})

describe('the letter', () => {
  it('names the units and the day in the head’s language, and is not written to whoever has answered', async () => {
    const letters: Letter[] = []
    const env = testEnv({ SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'client@example.org' })
    const context = createContext({ ...contextFor(database(), system), actor: system, env })
    const outbox = { send: (letter: Letter) => Promise.resolve(void letters.push(letter)) }
    const send = () => sendPersonalLetters(context, outbox, mailingOf(house.companyId), { confirmLinks: linkLetters })
    await database().sql`update employees set locale = 'en' where id = ${headOf('ITD')}`
    await database().sql`update link_askings set deadline = '2099-03-12' where closed_at is null`
    await send()
    expect(letters).toHaveLength(5)
    const [toSales, toIt] = ['SAL', 'ITD'].map((code) => letters.find(({ to }) => to === `${headOf(code)}@example.org`))
    expect(toSales?.text).toContain('Отдел NEW и Отдел SAL')
    expect(toSales?.text).toContain('12 марта 2099')
    expect(toIt?.subject).toMatch(/^Who serves whom/)
    await get(database(), await asHead('ITD'), reply, { input: { answers: [] } })
    await database().sql`update link_asked set asked_at = asked_at - interval '1 day'`
    const everybody = ['SAL', 'ITD'].map(unit)
    await get(database(), house.consultant, askHeads, { input: { companyId: house.companyId, unitIds: everybody } })
    letters.length = 0
    await send()
    expect(letters.map(({ to }) => to)).toEqual([`${headOf('SAL')}@example.org`])
    expect(letters[0]?.subject).toMatch(/^Напоминание/)
  })
})
