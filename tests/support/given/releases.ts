/** From an open round to a released one, through the commands. */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { participants, roundLinks } from '../../../schema/rounds/tables.ts'
import { closeRound } from '../../../server/ballots/commands/closeRound.ts'
import { submitBallot } from '../../../server/ballots/commands/submitBallot.ts'
import type { Actor } from '../../../server/core/context.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { deriveLinkSecret } from '../../../server/core/links.ts'
import { decideComments } from '../../../server/releases/commands/decideComments.ts'
import { releaseRound } from '../../../server/releases/commands/releaseRound.ts'
import { listModerated } from '../../../server/releases/queries/releases.ts'
import { scoreRound } from '../../../server/results/commands.ts'
import { listFrozenCriteria } from '../../../server/rounds/queries.ts'
import { contextFor } from '../api.ts'
import { testEnv } from '../db.ts'

export type LinkActor = Extract<Actor, { kind: 'link' }>

/** The actors behind all personal links of a round, in the order of their ids. */
export async function givenLinkActors(database: Database, admin: Actor, roundId: string): Promise<LinkActor[]> {
  const rows = await contextFor(database, admin).read((tx) =>
    tx.db.select().from(participants).where(eq(participants.roundId, roundId)).orderBy(participants.id),
  )
  return rows.map(({ id, firmId, companyId, unitId, epoch }) => ({
    kind: 'link',
    id,
    firmId,
    companyId,
    roundId,
    unitId,
    secret: deriveLinkSecret(testEnv().linkKey, id, epoch),
  }))
}

export interface GivenAnswer {
  providerId: string
  /** Mark for every criterion, or a mark by criterion code; null is "we did not interact". */
  marks: number | Record<string, number> | null
  comment?: string
  commentFor?: 'unit' | 'moderator' | 'nobody'
}

/** Answers as one person; the answers are made from the actor and the providers of the actor's unit. */
export async function givenBallots(
  database: Database,
  admin: Actor,
  roundId: string,
  answer: (actor: LinkActor, index: number, providerIds: readonly string[]) => readonly GivenAnswer[] | null,
): Promise<LinkActor[]> {
  const actors = await givenLinkActors(database, admin, roundId)
  const { criteria, links } = await contextFor(database, admin).read(async (tx) => ({
    criteria: await listFrozenCriteria(tx, roundId),
    links: await tx.db
      .select()
      .from(roundLinks)
      .where(eq(roundLinks.roundId, roundId))
      .orderBy(roundLinks.providerUnitId),
  }))
  for (const [index, actor] of actors.entries()) {
    const providers = links.filter((link) => link.clientUnitId === actor.unitId).map((link) => link.providerUnitId)
    const answers = answer(actor, index, providers)
    if (!answers?.length) continue
    await submitBallot(contextFor(database, actor), {
      key: randomUUID(),
      answers: answers.map(({ providerId, marks, comment, commentFor }) => ({
        providerId,
        state: marks === null ? 'notInteracted' : 'rated',
        marks:
          marks === null
            ? []
            : criteria.flatMap(({ criterionId, code }) => {
                const mark = typeof marks === 'number' ? marks : marks[code]
                return mark === undefined ? [] : [{ criterionId, mark }]
              }),
        comment,
        commentFor: commentFor ?? 'unit',
      })),
    })
  }
  return actors
}

/** Closes, scores, decides all comments (`show` where the author lets it), releases to everybody. */
export async function givenRelease(
  database: Database,
  admin: Actor,
  roundId: string,
  audiences: ('sponsor' | 'heads' | 'everyone')[] = ['sponsor', 'heads', 'everyone'],
): Promise<string> {
  const context = contextFor(database, admin)
  await closeRound(context, { roundId, early: true })
  await scoreRound(context, { roundId })
  const comments = await context.read((tx) => listModerated(tx, roundId))
  if (comments.length) {
    const decisions = comments.map(({ id, audience }) => ({
      commentId: id,
      decision: audience === 'unit' ? ('show' as const) : ('moderatorOnly' as const),
    }))
    await decideComments(context, { roundId, decisions })
  }
  return (await releaseRound(context, { roundId, audiences, reason: '' })).id
}
