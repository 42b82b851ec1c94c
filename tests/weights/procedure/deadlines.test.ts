/** What the clock does, once; what silence means; what letters say and to whom. */
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WeightRules } from '../../../schema/weights/rules.ts'
import { createContext, type Actor } from '../../../server/core/context.ts'
import { handlers } from '../../../server/core/handlers.ts'
import type { Job } from '../../../server/core/jobs.ts'
import type { Letter } from '../../../server/core/mail.ts'
import { sendPersonalLetters } from '../../../server/people/personalLinks/commands/sendPersonalLetters.ts'
import { submitJudgement } from '../../../server/weights/procedure/commands/answers.ts'
import { remindStakeholders } from '../../../server/weights/procedure/commands/people.ts'
import { proposeWeights } from '../../../server/weights/procedure/commands/proposals.ts'
import { writeAgreementLetter } from '../../../server/weights/procedure/letters.ts'
import { listProposals } from '../../../server/weights/procedure/queries.ts'
import { contextFor, get } from '../../support/api.ts'
import { setClock, testEnv, useDatabase } from '../../support/db.ts'
import { givenCompany, givenFirm, type UserActor } from '../../support/given.ts'
import {
  givenAccepted,
  givenAgreement,
  givenIteration,
  givenJudged,
  pointsOf,
  type GivenAgreement,
} from '../../support/given/agreements.ts'

const database = useDatabase()
let admin: UserActor
let system: Actor
let agreement: GivenAgreement
const monday = new Date('2026-03-02T09:00:00Z')
const hours = (count: number) => new Date(monday.getTime() + count * 3_600_000)

beforeEach(async () => {
  await setClock(database(), monday)
  ;({ admin, system } = await givenFirm(database()))
})
afterEach(() => setClock(database(), null))

const given = async (units: number, rules: Partial<WeightRules> = {}) => {
  agreement = await givenAgreement(database(), admin, await givenCompany(database(), admin), { units, rules })
  return agreement
}
const job: Job = { id: 'job', settle: () => Promise.resolve(true) }
const run = (name: 'endIteration' | 'closeProposal', iteration = 1) =>
  handlers[name]?.(contextFor(database(), system), { agreementId: agreement.id, iteration: String(iteration) }, job)
const lines = (verb: string): Promise<number> =>
  contextFor(database(), admin).read(async (tx) => {
    const rows = await tx.db.execute(sql`select 1 from journal where verb = ${verb} and subject_id = ${agreement.id}`)
    return rows.length
  })
const state = 'query ($id: UUID!) { agreement(id: $id) { state iteration proposals { id verdict accepted objected silentConsent silent closesAt } iterations { picture { judged verdict } } weightVersion { number } protocol { stakeholders { answer } } } }' // prettier-ignore
const read = async () => (await get(database(), admin, state, { id: agreement.id })).agreement
const propose = () => proposeWeights(contextFor(database(), admin), { id: agreement.id, shares: undefined, note: '' })
const proposalId = async () =>
  (await contextFor(database(), admin).read((tx) => listProposals(tx, [agreement.id]))).at(-1)?.id ?? ''

const mailEnv = testEnv({ SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'client@example.org' })
/** Sends what waits and answers the letters. */
async function sendLetters(): Promise<Letter[]> {
  const letters: Letter[] = []
  const mailer = { send: async (letter: Letter) => void letters.push(letter) }
  const context = createContext({ ...contextFor(database(), system), actor: system, env: mailEnv })
  const mailing = { companyId: agreement.companyId, purpose: 'agreeWeights', subjectId: agreement.id } as const
  await sendPersonalLetters(context, mailer, mailing, { agreeWeights: writeAgreementLetter })
  return letters
}

describe('an iteration at its deadline', () => {
  it('ends by itself, once, and not before; without a quorum it leads to no proposal', async () => {
    await given(3)
    await givenIteration(database(), admin, agreement)
    await submitJudgement(contextFor(database(), agreement.speakers[0] ?? admin), pointsOf(agreement, [50, 30, 20]))
    await run('endIteration')
    expect(await read()).toMatchObject({ state: 'judging' })
    await setClock(database(), hours(24))
    await Promise.all([run('endIteration'), run('endIteration')])
    await run('endIteration')
    expect(await read()).toMatchObject({
      state: 'feedback',
      iterations: [{ picture: { judged: 1, verdict: 'noQuorum' } }],
    })
    expect(await lines('endIteration')).toBe(1)
    await expect(propose()).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  it('takes no judgement any more, though its job is late', async () => {
    await given(2)
    await givenIteration(database(), admin, agreement)
    await setClock(database(), hours(24))
    const late = submitJudgement(
      contextFor(database(), agreement.speakers[0] ?? admin),
      pointsOf(agreement, [50, 30, 20]),
    )
    await expect(late).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })
})

const alike = (count: number) => Array.from({ length: count }, () => [50, 30, 20])

describe('a proposal at the end of its window', () => {
  it('is open for five working days and settles once', async () => {
    await given(4)
    await givenJudged(database(), admin, agreement, alike(4))
    await propose()
    const [proposal] = (await read()).proposals
    expect(proposal.closesAt).toBe('2026-03-09T09:00:00.000Z')
    await givenAccepted(database(), agreement.speakers.slice(0, 3), proposal.id)
    await run('closeProposal')
    expect(await read()).toMatchObject({ state: 'proposed' })
    await setClock(database(), hours(7 * 24))
    await run('closeProposal')
    await run('closeProposal')
    expect(await read()).toMatchObject({ state: 'agreed', weightVersion: { number: 1 }, proposals: [{ accepted: 3, silent: 1 }] }) // prettier-ignore
    expect(await lines('closeProposal')).toBe(1)
  })

  it('returns without enough acceptance, and goes to the owner when no iteration is left', async () => {
    await given(4, { maxIterations: 2 })
    await givenJudged(database(), admin, agreement, alike(4))
    await propose()
    await givenAccepted(database(), agreement.speakers.slice(0, 2), await proposalId())
    await setClock(database(), hours(7 * 24))
    await run('closeProposal')
    expect(await read()).toMatchObject({ state: 'returned', proposals: [{ verdict: 'returned', silent: 2 }] })
    await givenJudged(database(), admin, agreement, alike(4))
    await propose()
    await setClock(database(), hours(14 * 24))
    await run('closeProposal', 2)
    expect(await read()).toMatchObject({ state: 'escalated', proposals: [{}, { verdict: 'escalated', silent: 4 }] })
  })
})

describe('silence', () => {
  /** Two of four accept; the others are written to so often while the proposal is open. */
  async function sayNothing(rules: Partial<WeightRules>, lists: number, reminders: number) {
    await given(4, rules)
    await givenJudged(database(), admin, agreement, alike(lists))
    await sendLetters()
    await propose()
    await sendLetters()
    await givenAccepted(database(), agreement.speakers.slice(0, 2), await proposalId())
    for (let at = 1; at <= reminders; at++) {
      await setClock(database(), hours(24 * at))
      await remindStakeholders(contextFor(database(), admin), { id: agreement.id })
      expect(await sendLetters()).toHaveLength(2)
    }
    await setClock(database(), hours(7 * 24))
    await run('closeProposal')
    return read()
  }

  it('is consent after a second letter about this proposal', async () => {
    expect(await sayNothing({}, 4, 1)).toMatchObject({
      ...{ state: 'agreed', proposals: [{ accepted: 2, silentConsent: 2, silent: 0 }] },
      protocol: { stakeholders: [{ answer: 'accepted' }, { answer: 'accepted' }, { answer: 'silentConsent' }, { answer: 'silentConsent' }] }, // prettier-ignore
    })
  })
  it('is none after one letter: those of the iteration do not count', async () => {
    expect(await sayNothing({}, 4, 0)).toMatchObject({
      state: 'returned',
      proposals: [{ silentConsent: 0, silent: 2 }],
    })
  })
  it('is none where the rules do not let it', async () => {
    expect(await sayNothing({ silenceIsConsent: false }, 4, 1)).toMatchObject({ state: 'returned' })
  })
})

describe('letters', () => {
  it('go to whom they concern, in their language, and say nothing that is no longer so', async () => {
    await given(2)
    await givenIteration(database(), admin, agreement)
    const first = await sendLetters()
    expect(first).toHaveLength(2)
    expect(first[0]?.subject).toMatch(/^Что важно/)
    expect(first[0]?.text).toMatch(
      /Распределите 100 баллов.*до 3 марта 2026 г\. в 12:00 \(Europe\/Moscow\)[\s\S]*\/r\/#icp_/,
    )
    expect(await sendLetters()).toEqual([])
    await submitJudgement(contextFor(database(), agreement.speakers[0] ?? admin), pointsOf(agreement, [50, 30, 20]))
    await expect(remindStakeholders(contextFor(database(), admin), { id: agreement.id })).rejects.toMatchObject({ code: 'WRONG_STATE' }) // prettier-ignore
    await setClock(database(), hours(20))
    await remindStakeholders(contextFor(database(), admin), { id: agreement.id })
    await submitJudgement(contextFor(database(), agreement.speakers[1] ?? admin), pointsOf(agreement, [50, 30, 20]))
    // Judged since: the reminder that was under way is not sent.
    expect(await sendLetters()).toEqual([])
    await setClock(database(), hours(24))
    await run('endIteration')
    await propose()
    const offered = await sendLetters()
    expect(offered.map(({ subject }) => subject)).toEqual(Array(2).fill(expect.stringMatching(/^Предложение весов/)))
    await givenAccepted(database(), agreement.speakers, await proposalId())
    await setClock(database(), hours(9 * 24))
    await run('closeProposal')
    const outcome = await sendLetters()
    expect(outcome).toHaveLength(2)
    expect(outcome[0]?.text).toMatch(/согласовали веса критериев.*50.*30.*20/)
  })
})
