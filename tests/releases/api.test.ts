/** What a release needs beside the road: whose eyes a preview has, and which comments readers can't be shown. */
import { beforeAll, describe, expect, it } from 'vitest'
import { closeRound } from '../../server/ballots/commands/closeRound.ts'
import { scoreRound } from '../../server/results/commands.ts'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenFirm, nobody, type UserActor } from '../support/given.ts'
import { givenToken } from '../support/given/people.ts'
import { givenOpenRound } from '../support/given/rounds.ts'
import { givenBallots } from '../support/given/releases.ts'

const database = useDatabase()
let admin: UserActor
let roundId: string
let companyId: string

const comments = `query ($id: UUID!) { round(id: $id) { comments { id text audience showBlockedBecause } } }`
const decide = 'mutation ($input: DecideCommentsInput!) { decideComments(input: $input) { id } }'
const preview = `query ($input: PreviewReleaseInput!) { previewRelease(input: $input) {
  scaleMin scaleMax summary { index { shown } } units { unit { code } } company { title } } }`

beforeAll(async () => {
  admin = (await givenFirm(database())).admin
  ;({ roundId, companyId } = await givenOpenRound(database(), admin))
  await givenBallots(database(), admin, roundId, (_actor, index, providers) =>
    providers.map((providerId) => ({
      ...{ providerId, marks: 4, comment: `Мнение ${index}` },
      commentFor: index % 2 ? 'unit' : 'moderator',
    })),
  )
  await closeRound(contextFor(database(), admin), { roundId, early: true })
  await scoreRound(contextFor(database(), admin), { roundId })
})

describe('a comment that its author lets the moderator alone read', () => {
  it('says why it cannot be shown, and is refused for the same reason', async () => {
    const list: { id: string; audience: string; showBlockedBecause: string | null }[] = (
      await get(database(), admin, comments, { id: roundId })
    ).round.comments
    expect(new Set(list.map(({ audience }) => audience))).toEqual(new Set(['unit', 'moderator']))
    for (const { audience, showBlockedBecause } of list)
      expect(showBlockedBecause !== null).toBe(audience === 'moderator')
    const kept = list.find(({ audience }) => audience === 'moderator')
    const decisions = [{ commentId: kept?.id, decision: 'show' }]
    await refused(
      'BAD_INPUT',
      ask(database(), admin, decide, { input: { roundId, decisions } }),
      'decisions.0.decision',
    )
  })
})

describe('a scored round', () => {
  it('says of every unit with a score how it stands to the mean, in both languages', async () => {
    const source = `query ($id: UUID!) { round(id: $id) {
      standings { unitId standing said low { shown } high { shown } }
      results { units { unit { id } figure { value } cells { figure { value } } } } } }`
    const { round } = await get(database(), admin, source, { id: roundId })
    type Unit = {
      unit: { id: string }
      figure: { value: number | null }
      cells: { figure: { value: number | null } }[]
    }
    const measured = round.results.units.filter(
      ({ figure, cells }: Unit) =>
        figure.value !== null && cells.filter((cell) => cell.figure.value !== null).length > 1,
    )
    expect(round.standings.map(({ unitId }: { unitId: string }) => unitId)).toEqual(
      measured.map(({ unit }: Unit) => unit.id),
    )
    expect(measured.length).toBeGreaterThan(0)
    expect(round.standings[0].said).toMatch(/вероятнее всего был бы от \d,\d\d до \d,\d\d\.$/)
    const english = await get(database(), admin, source, { id: roundId }, { locale: 'en' })
    expect(english.round.standings[0].low.shown).toMatch(/^\d\.\d\d$/)
  })
})

describe('a preview without an employee', () => {
  const look = async (audiences: string[]) =>
    (await get(database(), admin, preview, { input: { roundId, audiences } })).previewRelease

  it('is what anybody of the staff sees: the summary when everyone may read, else nothing', async () => {
    expect(await look(['sponsor', 'heads'])).toBeNull()
    const seen = await look(['sponsor', 'heads', 'everyone'])
    expect(seen).toMatchObject({ scaleMin: 1, scaleMax: 5, units: [], company: null })
    expect(seen.summary.index.shown).toMatch(/^\d,\d\d$/)
  })

  it('is not given to anybody outside the firm', async () => {
    const input = { roundId, audiences: ['everyone'] }
    const stranger = (await givenFirm(database())).admin
    await refused('NOT_FOUND', ask(database(), stranger, preview, { input }))
    await refused('UNAUTHENTICATED', ask(database(), nobody, preview, { input }))
  })
})

describe('a decision about comments', () => {
  const state = `query ($id: UUID!) { round(id: $id) {
    decideCommentsBlockedBecause comments { id audience } release { id number publishedBy audiences } } }`
  const look = async (locale: 'ru' | 'en' = 'ru') =>
    (await get(database(), admin, state, { id: roundId }, { locale })).round
  const withdraw = 'mutation ($input: WithdrawReleaseInput!) { withdrawRelease(input: $input) { id } }'
  const release = 'mutation ($input: ReleaseRoundInput!) { releaseRound(input: $input) { number publishedBy } }'
  type Listed = { id: string; audience: string }
  const decideAll = async (decision: string) => {
    const decisions = (await look()).comments.map(({ id, audience }: Listed) => ({
      ...{ commentId: id, decision: audience === 'unit' ? decision : 'moderatorOnly' },
    }))
    return ask(database(), admin, decide, { input: { roundId, decisions } })
  }

  it('is taken while the round is scored, refused for a reason once it is released, and again after withdrawal', async () => {
    expect((await look()).decideCommentsBlockedBecause).toBeNull()
    expect((await decideAll('show')).errors).toEqual([])
    const input = { roundId, audiences: ['sponsor', 'heads'], reason: '' }
    expect((await get(database(), admin, release, { input })).releaseRound.number).toBe(1)
    const released = await look()
    expect(released.decideCommentsBlockedBecause).toMatch(/отзовите публикацию/)
    expect((await look('en')).decideCommentsBlockedBecause).toMatch(/withdraw the release/)
    expect(await refused('WRONG_STATE', decideAll('remove'))).toBe(released.decideCommentsBlockedBecause)

    const back = { releaseId: released.release.id, reason: 'Не тот состав' }
    await get(database(), admin, withdraw, { input: back })
    expect((await look()).decideCommentsBlockedBecause).toBeNull()
    await refused('BAD_INPUT', ask(database(), admin, release, { input }), 'reason')
    const corrected = { ...input, reason: 'Состав исправлен' }
    expect((await get(database(), admin, release, { input: corrected })).releaseRound.number).toBe(2)
  })

  it('says why it cannot be taken before the round is scored', async () => {
    const open = await givenOpenRound(database(), admin)
    const { round } = await get(database(), admin, state, { id: open.roundId })
    expect(round.decideCommentsBlockedBecause).toMatch(/не подсчитан/)
  })

  it('and who released it are told to the firm; the people of the company are not told who', async () => {
    const name = (await get(database(), admin, '{ me { name } }')).me.name
    const { release: published } = await look()
    expect(published).toMatchObject({ number: 2, publishedBy: name, audiences: ['sponsor', 'heads'] })
    const source = 'query ($c: UUID!) { releases(companyId: $c, first: 5) { nodes { number publishedBy } } }'
    const portal = await givenToken(database(), admin, companyId)
    const told = await get(database(), portal.actor, source, { c: companyId })
    expect(told.releases.nodes).toEqual([{ number: 2, publishedBy: null }])
  })
})
