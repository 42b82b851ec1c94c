import { beforeAll, describe, expect, it } from 'vitest'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { givenCompany, nobody } from '../support/given.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import { givenDraftRound, givenOpenRound, type GivenDraft, type GivenRound } from '../support/given/rounds.ts'
import { createContext, type Context } from '../../server/core/context.ts'
import { LetterNotTaken, type Letter, type Mailer } from '../../server/core/mail.ts'
import { sendTestLetter } from '../../server/rounds/commands/testLetter.ts'

const database = useDatabase()
let house: House
let draft: GivenDraft
let open: GivenRound

beforeAll(async () => {
  house = await givenHouse(database())
  draft = await givenDraftRound(database(), house.admin, house.companyId)
  open = await givenOpenRound(database(), house.admin)
})

const asConsultant = (document: string, variables: Record<string, unknown>) =>
  ask(database(), house.consultant, document, variables)
const done = (document: string, variables: Record<string, unknown>) =>
  get(database(), house.consultant, document, variables)
const unit = (code: string, round: GivenDraft = draft) => round.chart.units.get(code) ?? ''

describe('the schedule', () => {
  const propose = `query ($id: UUID!, $count: Int) { proposedRounds(companyId: $id, count: $count) { blockedBecause rounds { title opensAt closesAt } } }`
  const plan = `mutation ($input: PlanRoundsInput!) { planRounds(input: $input) { id number title state previousRoundId } }`
  const proposed = async (count: number) => (await done(propose, { id: house.companyId, count })).proposedRounds
  const bare = (rounds: { title: string; opensAt: string; closesAt: string }[]) => ({
    companyId: house.companyId,
    rounds: rounds.map(({ title, opensAt, closesAt }) => ({ title, opensAt, closesAt })),
  })

  it('is proposed to the team, for their companies, and keeps nothing', async () => {
    const variables = { id: house.companyId, count: 2 }
    await refused('UNAUTHENTICATED', ask(database(), nobody, propose, variables))
    await refused('NOT_FOUND', ask(database(), house.elsewhere, propose, variables))
    await refused('NOT_FOUND', ask(database(), house.stranger, propose, variables))
    const { rounds, blockedBecause } = await proposed(2)
    expect(blockedBecause).toBeNull()
    expect(rounds.map((one: { title: string }) => one.title)).toEqual(['Раунд 2', 'Раунд 3'])
    const length = Date.parse(rounds[0].closesAt) - Date.parse(rounds[0].opensAt)
    expect(length).toBe(10 * 86_400_000)
    expect((await proposed(2)).rounds).toEqual(rounds)
    expect((await proposed(500)).rounds).toHaveLength(12)
  })

  it('says why there is none without a regulation', async () => {
    const id = await givenCompany(database(), house.admin)
    const { proposedRounds } = await get(database(), house.admin, propose, { id })
    expect(proposedRounds).toEqual({ rounds: [], blockedBecause: 'Нет действующего Положения.' })
  })

  it('is planned all at once, each round after the one before it', async () => {
    const { rounds } = await proposed(3)
    const input = bare(rounds)
    await refusedToOutsiders(database(), house, plan, input)
    await refused('BAD_INPUT', asConsultant(plan, { input: { ...input, rounds: [] } }), 'rounds')
    await refused('BAD_INPUT', asConsultant(plan, { input: bare([...rounds].reverse()) }), 'rounds.1.opensAt')
    const upsideDown = [{ ...rounds[0], closesAt: rounds[0].opensAt }]
    await refused('BAD_INPUT', asConsultant(plan, { input: bare(upsideDown) }), 'rounds.0.closesAt')
    const { planRounds } = await done(plan, { input })
    expect(planRounds.map((one: { number: number }) => one.number)).toEqual([2, 3, 4])
    const followed = planRounds.map((one: { previousRoundId: string }) => one.previousRoundId)
    expect(followed).toEqual([draft.roundId, planRounds[0].id, planRounds[1].id])
    const after = (await proposed(1)).rounds
    expect(Date.parse(after[0].opensAt)).toBeGreaterThan(Date.parse(rounds[2].opensAt))
  })
})

describe('what opening would freeze', () => {
  it('is counted beforehand', async () => {
    const fields = `frame { units clientUnits providerUnits links staff representatives regulationNumber weightsNumber threshold criteria { name weight } } units { name }`
    const query = `query ($id: UUID!) { round(id: $id) { readiness { ${fields} } plannedReminders testLetterBlockedBecause } }`
    const { round } = await done(query, { id: draft.roundId })
    expect(round.readiness.frame).toMatchObject({
      ...{ units: 7, clientUnits: 4, providerUnits: 2, links: 8, staff: 20, representatives: 2 },
      ...{ regulationNumber: 1, weightsNumber: 1, threshold: 5 },
    })
    const weights = round.readiness.frame.criteria.map((one: { weight: number }) => one.weight)
    expect(weights).toEqual([50, 30, 20])
    expect(round.readiness.units.map((one: { name: string }) => one.name)).toContain('Продажи')
    expect(round.plannedReminders).toHaveLength(2)
  })
})

describe('a preview of the questionnaire', () => {
  const fields =
    'companyName roundTitle unitName regime promises minutes submitBlockedBecause reasonAt criteria { name question points } providers { unitId name serviceName asked }'
  const query = `query ($roundId: UUID!, $unitId: UUID!) { previewQuestionnaire(roundId: $roundId, unitId: $unitId) { ${fields} } }`
  const of = (round: GivenDraft, code: string) => ({ roundId: round.roundId, unitId: unit(code, round) })

  it('is refused to outsiders and for a unit that is not asked', async () => {
    await refused('UNAUTHENTICATED', ask(database(), nobody, query, of(draft, 'HR')))
    await refused('FORBIDDEN', ask(database(), house.analyst, query, of(draft, 'HR')))
    await refused('NOT_FOUND', ask(database(), house.elsewhere, query, of(draft, 'HR')))
    await refused('NOT_FOUND', ask(database(), house.stranger, query, of(draft, 'HR')))
    await refused('BAD_INPUT', asConsultant(query, of(draft, 'IT')), 'unitId')
    await refused('BAD_INPUT', ask(database(), house.admin, query, of(open, 'IT')), 'unitId')
  })

  it('is, word for word, what the unit’s people get', async () => {
    const { participants } = open
    const link = participants.find((one) => one.unitId === unit('HR', open))
    if (!link) throw new Error('nobody of HR')
    const actor = { kind: 'link', id: link.id, firmId: house.firmId, companyId: open.companyId } as const
    const respondent = { ...actor, roundId: open.roundId, unitId: link.unitId, secret: Buffer.alloc(32) }
    const { questionnaire } = await get(database(), respondent, `{ questionnaire { ${fields} } }`)
    expect(questionnaire.providers).toHaveLength(2)
    expect((await get(database(), house.admin, query, of(open, 'HR'))).previewQuestionnaire).toEqual(questionnaire)
  })

  it('is there before the round opens, and the same after', async () => {
    const fresh = await givenDraftRound(database(), house.admin, undefined, {
      links: [
        ['HR', 'LAW', 1],
        ['HR', 'IT', 5],
        ['HR', 'SALES'],
      ],
    })
    const before = (await get(database(), house.admin, query, of(fresh, 'HR'))).previewQuestionnaire
    expect(before.providers.map((one: { unitId: string }) => one.unitId)).toEqual(
      ['IT', 'LAW', 'SALES'].map((code) => unit(code, fresh)),
    )
    const openIt = 'mutation ($input: OpenRoundInput!) { openRound(input: $input) { id } }'
    await get(database(), house.admin, openIt, { input: { id: fresh.roundId } })
    expect((await get(database(), house.admin, query, of(fresh, 'HR'))).previewQuestionnaire).toEqual(before)
  })
})

describe('a test letter', () => {
  const send = 'mutation ($input: SendTestLetterInput!) { sendTestLetter(input: $input) { id } }'
  const input = (code = 'HR') => ({ roundId: draft.roundId, unitId: unit(code), kind: 'invitation' as const })
  const withMail = (actor: House['admin']): Context =>
    createContext({
      ...contextFor(database(), actor),
      actor,
      env: testEnv({ SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'c@example.org' }),
    })
  const letters: Letter[] = []
  const outbox: Mailer = { send: async (letter) => void letters.push(letter) }

  it('is refused to outsiders, without a mail server, for a unit that is not asked', async () => {
    await refusedToOutsiders(database(), house, send, input())
    await refused('WRONG_STATE', asConsultant(send, { input: input() }))
    await expect(sendTestLetter(withMail(house.consultant), input('IT'), outbox)).rejects.toMatchObject({
      code: 'BAD_INPUT',
    })
    expect(letters).toEqual([])
  })

  it('goes to whoever asks for it, says what it is, and its link opens nothing', async () => {
    await sendTestLetter(withMail(house.consultant), input(), outbox)
    await sendTestLetter(withMail(house.consultant), { ...input('HEADS'), kind: 'reminder' }, outbox)
    const me = (await done('{ me { email } }', {})).me.email
    expect(letters.map(({ to }) => to)).toEqual([me, me])
    const [anonymous, signed] = letters
    expect(anonymous?.subject).toMatch(/^(Проверка|Test): /)
    expect(anonymous?.text).toMatch(/\/r\/#sample\n/)
    expect(anonymous?.text).not.toContain('icl_')
    expect(signed?.text).not.toBe(anonymous?.text)
    const line = await contextFor(database(), house.admin).read((tx) =>
      tx.db.execute<{ verb: string; detail: object }>(`select verb, detail from journal order by seq desc limit 1`),
    )
    expect(line[0]).toEqual({ verb: 'sendTestLetter', detail: { kind: 'reminder' } })
  })

  it('says what the mail server answered', async () => {
    const broken: Mailer = { send: () => Promise.reject(new LetterNotTaken({ code: 'EAUTH', responseCode: 535 })) }
    await expect(sendTestLetter(withMail(house.consultant), input(), broken)).rejects.toMatchObject({
      says: { params: { code: 535 } },
    })
  })
})
