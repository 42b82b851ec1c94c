/** The whole road through the API, as its users walk it: each step by the person whose step it is. */
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../server/core/context.ts'
import { authenticate } from '../../server/core/authenticate.ts'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { setClock, testEnv, useDatabase } from '../support/db.ts'
import { givenFirm, nobody, type UserActor } from '../support/given.ts'
import { givenBallots, givenLinkActors } from '../support/given/releases.ts'
import { givenOpenRound, listGivenParticipants, givenNextDraft } from '../support/given/rounds.ts'

const database = useDatabase()
let admin: UserActor
let companyId: string
let roundId: string
let units: Map<string, string>
let employees: Map<string, string[]>

const round = `query ($id: UUID!) { round(id: $id) { state closeBlockedBecause scoreBlockedBecause releaseBlockedBecause withdrawBlockedBecause
  results { index { value shown reason } units { unit { code } figure { value shown reason because } profile { figure { shown } }
    cells { name regime votes respondents { from to } figure { shown reason } criteria { figure { value shown reason } answers { from to } distribution } } } }
  comments { id text audience decision } } }`
const close = 'mutation ($input: CloseRoundInput!) { closeRound(input: $input) { state } }'
const score = 'mutation ($input: ScoreRoundInput!) { scoreRound(input: $input) { state } }'
const release =
  'mutation ($input: ReleaseRoundInput!) { releaseRound(input: $input) { id number hash audiences state } }'
const withdraw = 'mutation ($input: WithdrawReleaseInput!) { withdrawRelease(input: $input) { state withdrawReason } }'
const decide = 'mutation ($input: DecideCommentsInput!) { decideComments(input: $input) { state } }'
const released = `query ($roundId: UUID!) { releasedResults(roundId: $roundId) { title threshold release { number }
  summary { index { shown } units { unit { code } figure { shown } } } units { unit { code } figure { shown } cells { name } } comments { text from } company { index { shown } } } }`
const preview = `query ($input: PreviewReleaseInput!) { previewRelease(input: $input) { summary { index { shown } units { unit { code } figure { shown } } } units { unit { code } figure { shown } cells { name } } comments { text from } } }`
const submit = 'mutation ($input: SubmitBallotInput!) { submitBallot(input: $input) { code repeated } }'
const questionnaire = `{ questionnaire { companyName unitName regime minutes promises submitBlockedBecause scaleMin scaleMax
  criteria { criterionId name question points } providers { unitId name asked } } }`

const viewerOf = (employeeId: string): Actor => ({
  kind: 'viewer',
  id: randomUUID(),
  firmId: admin.firmId,
  companyId,
  employeeId,
})
const idOf = (map: Map<string, string>, code: string): string => map.get(code) ?? ''

beforeAll(async () => {
  admin = (await givenFirm(database())).admin
  const opened = await givenOpenRound(database(), admin)
  ;({ companyId, roundId } = opened)
  units = opened.chart.units
  employees = opened.chart.employees
})

describe('a personal link', () => {
  it('opens the questionnaire of its unit, says what is promised, and changes nothing', async () => {
    const [first] = await listGivenParticipants(database(), admin, roundId)
    const asking = { database: database(), env: testEnv(), log: contextFor(database(), nobody).log, requestId: 'test' }
    const { actor } = await authenticate(asking, first?.link ?? '', null)
    expect(actor).toMatchObject({ kind: 'link', roundId })
    const seen = (await get(database(), actor, questionnaire)).questionnaire
    expect(seen).toMatchObject({ submitBlockedBecause: null, scaleMin: 1, scaleMax: 5 })
    expect(seen.criteria).toHaveLength(3)
    expect(seen.promises.length).toBeGreaterThan(2)
    expect((await authenticate(asking, `${first?.link.slice(0, -2)}AA`, null)).actor.kind).toBe('nobody')
  })

  it('names what is wrong with a ballot, and takes none of it', async () => {
    const actors = await givenLinkActors(database(), admin, roundId)
    const actor = actors.find((one) => one.unitId === units.get('SALES'))
    if (!actor) throw new Error('no link')
    const { criteria, providers } = (await get(database(), actor, questionnaire)).questionnaire
    const providerId = providers[0].unitId
    const send = (answers: unknown[]) => ask(database(), actor, submit, { input: { key: randomUUID(), answers } })
    await refused('BAD_INPUT', send([]), 'answers')
    await refused('BAD_INPUT', send([{ providerId: randomUUID(), state: 'notInteracted' }]), 'answers.0.providerId')
    await refused(
      'BAD_INPUT',
      send([{ providerId, state: 'rated', marks: [{ criterionId: criteria[0].criterionId, mark: 6 }] }]),
      'answers.0.marks.0.mark',
    )
    await refused('BAD_INPUT', send([{ providerId, state: 'rated', marks: [] }]), 'answers.0')
    await refused(
      'UNAUTHENTICATED',
      ask(database(), nobody, submit, {
        input: { key: randomUUID(), answers: [{ providerId, state: 'notInteracted' }] },
      }),
    )
    await refused(
      'FORBIDDEN',
      ask(database(), admin, submit, {
        input: { key: randomUUID(), answers: [{ providerId, state: 'notInteracted' }] },
      }),
    )
    expect((await get(database(), actor, questionnaire)).questionnaire.submitBlockedBecause).toBeNull()
  })
})

describe('ballots', () => {
  it('come once: the same key gives the same receipt, another ballot is refused', async () => {
    await givenBallots(database(), admin, roundId, (actor, index, providers) =>
      actor.unitId === units.get('SALES') && index % 20 === 19
        ? null
        : providers.map((providerId) => ({
            providerId,
            marks:
              providerId === units.get('IT')
                ? { quality: 4, time: index % 2 ? 5 : 4, attitude: 5 }
                : { quality: 3, time: 3, attitude: index % 3 ? 4 : 2 },
            ...(index % 4 === 0 ? { comment: `Замечание ${index}: отвечайте быстрее` } : {}),
          })),
    )
    const [actor] = await givenLinkActors(database(), admin, roundId)
    if (!actor) throw new Error('no link')
    const { providers } = (await get(database(), actor, questionnaire)).questionnaire
    const input = { key: randomUUID(), answers: [{ providerId: providers[0].unitId, state: 'notInteracted' }] }
    await refused('WRONG_STATE', ask(database(), actor, submit, { input }))
  })

  it('give no results to anybody before the round is closed and scored', async () => {
    const seen = (await get(database(), admin, round, { id: roundId })).round
    expect(seen).toMatchObject({ state: 'open', results: null, comments: [], closeBlockedBecause: null })
    expect(seen.scoreBlockedBecause).toMatch(/./)
    await refused('WRONG_STATE', ask(database(), admin, score, { input: { roundId } }))
    await refused('WRONG_STATE', ask(database(), admin, release, { input: { roundId, audiences: ['sponsor'] } }))
  })
})

describe('close and score', () => {
  it('close early only when that is confirmed, and only once', async () => {
    await refused('UNAUTHENTICATED', ask(database(), nobody, close, { input: { roundId } }))
    const stranger = (await givenFirm(database())).admin
    await refused('NOT_FOUND', ask(database(), stranger, close, { input: { roundId, early: true } }))
    await refused('WRONG_STATE', ask(database(), admin, close, { input: { roundId } }))
    expect((await get(database(), admin, close, { input: { roundId, early: true } })).closeRound.state).toBe('closed')
    await refused('WRONG_STATE', ask(database(), admin, close, { input: { roundId, early: true } }))
  })

  it('leave neither ballots nor key', async () => {
    const { sql, end } = await database().openOwner()
    const stores = await sql`select 1 from pg_tables where schemaname = 'sealed'`
    const keys = await sql`select 1 from round_keys where round_id = ${roundId}`
    await end()
    expect([stores.length, keys.length]).toEqual([0, 0])
  })

  it('score by the frozen rules; hidden figures say why', async () => {
    await get(database(), admin, score, { input: { roundId } })
    const { results } = (await get(database(), admin, round, { id: roundId })).round
    const unit = (code: string) => results.units.find((one: { unit: { code: string } }) => one.unit.code === code)
    expect(unit('IT').figure.shown).toMatch(/^4,\d\d$/)
    expect(unit('LAW').figure.value).toBeLessThan(unit('IT').figure.value)
    expect(results.index.shown).toMatch(/^3,\d\d$/)
    for (const cell of unit('IT').cells) {
      if (cell.regime === 'R2') expect(cell.respondents.from).toBeGreaterThanOrEqual(5)
    }
  })
})

describe('release', () => {
  it('waits for the comments to be decided, then shows each reader exactly what was previewed', async () => {
    const { comments } = (await get(database(), admin, round, { id: roundId })).round
    if (comments.length)
      await refused('WRONG_STATE', ask(database(), admin, release, { input: { roundId, audiences: ['heads'] } }))
    await get(database(), admin, decide, {
      input: { roundId, decisions: comments.map(({ id }: { id: string }) => ({ commentId: id, decision: 'show' })) },
    })
    const audiences = ['sponsor', 'heads', 'everyone']
    const head = employees.get('IT')?.[0] ?? ''
    const plain = employees.get('SALES')?.[3] ?? ''
    const previews = await Promise.all(
      [head, plain].map(
        async (employeeId) =>
          (await get(database(), admin, preview, { input: { roundId, audiences, employeeId } })).previewRelease,
      ),
    )
    expect((await get(database(), viewerOf(head), released, { roundId })).releasedResults).toBeNull()
    const { releaseRound } = await get(database(), admin, release, { input: { roundId, audiences } })
    expect(releaseRound).toMatchObject({ number: 1, state: 'published' })
    const seen = await Promise.all(
      [head, plain].map(async (id) => (await get(database(), viewerOf(id), released, { roundId })).releasedResults),
    )
    for (const [index, one] of seen.entries()) {
      const { summary, units: details, comments: said } = one
      expect({ summary, units: details, comments: said }).toEqual(previews[index])
    }
    expect(seen[0].units.map((one: { unit: { code: string } }) => one.unit.code)).toEqual(['IT'])
    expect(seen[1]).toMatchObject({ units: [], company: null })
  })

  it('changes no byte when chart, links or rules change afterwards', async () => {
    const read = async () =>
      JSON.stringify(
        (await get(database(), viewerOf(employees.get('IT')?.[0] ?? ''), released, { roundId })).releasedResults,
      )
    const before = await read()
    await get(database(), admin, 'mutation ($input: RenameUnitInput!) { renameUnit(input: $input) { id } }', {
      input: { id: idOf(units, 'SALES'), name: 'Совсем другое имя', version: 1 },
    })
    expect(await read()).toBe(before)
  })

  it('is withdrawn with a reason, and released anew as a correction', async () => {
    const { id } = (
      await get(database(), admin, `query ($companyId: UUID!) { releases(companyId: $companyId) { nodes { id } } }`, {
        companyId,
      })
    ).releases.nodes[0]
    await refused('BAD_INPUT', ask(database(), admin, withdraw, { input: { releaseId: id, reason: ' ' } }), 'reason')
    await get(database(), admin, withdraw, { input: { releaseId: id, reason: 'Ошибка в аудитории' } })
    expect(
      (await get(database(), viewerOf(employees.get('IT')?.[0] ?? ''), released, { roundId })).releasedResults,
    ).toBeNull()
    await refused('BAD_INPUT', ask(database(), admin, release, { input: { roundId, audiences: ['heads'] } }), 'reason')
    const again = await get(database(), admin, release, {
      input: { roundId, audiences: ['sponsor', 'heads'], reason: 'Без общей аудитории' },
    })
    expect(again.releaseRound.number).toBe(2)
  })
})

describe('the next round', () => {
  it('is compared with the last one', async () => {
    const second = await givenNextDraft(database(), admin, companyId, { previousRoundId: roundId, title: 'Вторая' })
    await get(database(), admin, 'mutation ($input: OpenRoundInput!) { openRound(input: $input) { state } }', {
      input: { id: second },
    })
    await givenBallots(database(), admin, second, (_actor, _index, providers) =>
      providers.map((providerId) => ({ providerId, marks: providerId === units.get('IT') ? 5 : 3 })),
    )
    await setClock(database(), new Date(Date.now() + 11 * 86_400_000))
    await get(database(), admin, close, { input: { roundId: second } })
    await setClock(database(), null)
    await get(database(), admin, score, { input: { roundId: second } })
    await refused(
      'WRONG_STATE',
      ask(
        database(),
        admin,
        `query ($companyId: UUID!, $roundIds: [UUID!]!) { comparison(companyId: $companyId, roundIds: $roundIds) { __typename } }`,
        { companyId, roundIds: [roundId, second] },
      ),
    )
    await get(database(), admin, release, { input: { roundId: second, audiences: ['sponsor'] } })
    const { comparison } = await get(
      database(),
      admin,
      `query ($companyId: UUID!, $roundIds: [UUID!]!) { comparison(companyId: $companyId, roundIds: $roundIds) { __typename } }`,
      { companyId, roundIds: [roundId, second] },
    )
    expect(comparison.__typename).toMatch(/./)
  })
})
