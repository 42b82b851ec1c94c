/** What a release needs beside the road: whose eyes a preview has, and which comments readers can't be shown. */
import { beforeAll, describe, expect, it } from 'vitest'
import { closeRound } from '../../server/ballots/commands/closeRound.ts'
import { scoreRound } from '../../server/results/commands.ts'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenFirm, nobody, type UserActor } from '../support/given.ts'
import { givenOpenRound } from '../support/given/rounds.ts'
import { givenBallots } from '../support/given/releases.ts'

const database = useDatabase()
let admin: UserActor
let roundId: string

const comments = `query ($id: UUID!) { round(id: $id) { comments { id text audience showBlockedBecause } } }`
const decide = 'mutation ($input: DecideCommentsInput!) { decideComments(input: $input) { id } }'
const preview = `query ($input: PreviewReleaseInput!) { previewRelease(input: $input) {
  scaleMin scaleMax summary { index { shown } } units { unit { code } } company { title } } }`

beforeAll(async () => {
  admin = (await givenFirm(database())).admin
  ;({ roundId } = await givenOpenRound(database(), admin))
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
