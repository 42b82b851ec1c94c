import { say } from '../../../schema/core/say.ts'
import type { DecideComments } from '../../../schema/releases/inputs.ts'
import { says } from '../../../schema/releases/says.ts'
import { commentVerdicts } from '../../../schema/releases/tables.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, type Context } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { insist, Refusal, type FieldRefusal } from '../../core/refusal.ts'
import { lockRound } from '../../rounds/queries.ts'
import { listModerated, type ModeratedComment } from '../queries/releases.ts'
import { whyNotDecide, whyNotShow } from '../rules/moves.ts'
import type { RoundRow } from '../../../schema/rounds/tables.ts'

function findWrong(input: DecideComments, comments: ReadonlyMap<string, ModeratedComment>): FieldRefusal[] {
  return input.decisions.flatMap(({ commentId, decision }, index): FieldRefusal[] => {
    const path = `decisions.${index}`
    const comment = comments.get(commentId)
    if (!comment) return [{ path: `${path}.commentId`, message: say(says.commentNotFound) }]
    const message = decision === 'show' ? whyNotShow(comment) : null
    return message ? [{ path: `${path}.decision`, message }] : []
  })
}

/** Decides about comments of a scored round, one or many at once; a later decision replaces an earlier one. */
export function decideComments(context: Context, input: DecideComments): Promise<RoundRow> {
  permit(context.actor, 'Mutation', 'decideComments')
  return context.write(async (tx) => {
    const round = await lockRound(tx, input.roundId)
    insist(whyNotDecide(round.state))
    const comments = new Map((await listModerated(tx, round.id)).map((comment) => [comment.id, comment]))
    const wrong = findWrong(input, comments)
    const [first] = wrong
    if (first) throw new Refusal('BAD_INPUT', first.message, wrong)
    for (const { commentId, decision } of input.decisions) {
      await tx.db
        .insert(commentVerdicts)
        .values({ ...ownedBy(tx, round.companyId), roundId: round.id, commentId, decision })
        .onConflictDoUpdate({ target: [commentVerdicts.roundId, commentVerdicts.commentId], set: { decision } })
    }
    await write(tx, context.actor, {
      verb: 'decideComments',
      subject: 'round',
      subjectId: round.id,
      companyId: round.companyId,
      detail: { decisions: input.decisions.length },
    })
    return round
  })
}
