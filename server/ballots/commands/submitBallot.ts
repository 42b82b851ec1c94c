import { createHmac } from 'node:crypto'
import type { SubmitBallot } from '../../../schema/ballots/inputs.ts'
import { says } from '../../../schema/ballots/says.ts'
import { says as coreSays } from '../../../schema/core/says.ts'
import { say } from '../../../schema/core/say.ts'
import { permit } from '../../core/access.ts'
import type { Context } from '../../core/context.ts'
import { payloadMac } from '../../core/links.ts'
import { found, Refusal } from '../../core/refusal.ts'
import { seal } from '../../core/seal.ts'
import { dropDraft } from '../drafts/queries.ts'
import { findAsked, storeSealed, type SealOutcome } from '../queries.ts'
import { encodeBallot, paddedLength } from '../rules/encode.ts'
import { checkBallot } from '../rules/intake.ts'

export interface Receipt {
  code: string
  repeated: boolean
}

/** The same for the same submission, derived and never stored: it proves nothing to anybody but its holder. */
const receiptOf = (secret: Buffer, key: string): string =>
  createHmac('sha256', secret).update(`receipt:${key}`).digest('hex').slice(0, 12).toUpperCase()

const refusals: Record<Exclude<SealOutcome, 'accepted' | 'repeated'>, () => Refusal> = {
  answered: () => new Refusal('WRONG_STATE', say(says.answered)),
  closed: () => new Refusal('WRONG_STATE', say(says.tooLate)),
  conflict: () => new Refusal('CONFLICT', say(says.conflict)),
  removed: () => new Refusal('NOT_FOUND', say(says.badLink)),
}

/**
 * Takes a ballot by personal link: validates it, seals it to the round's public key, stores it once. Writes no journal
 * line and no timestamp; the same key and payload give the original receipt, also after the window's end for as long
 * as the round has not been closed: closing destroys the ballots, and then a sentence says what became of them. Nothing
 * of the ballot stays in the clear.
 */
export function submitBallot(context: Context, input: SubmitBallot): Promise<Receipt> {
  permit(context.actor, 'Mutation', 'submitBallot')
  const { actor } = context
  if (actor.kind !== 'link') throw new Refusal('FORBIDDEN', say(coreSays.mayNot))
  return context.write(async (tx) => {
    const asked = found(await findAsked(tx, actor.roundId, actor.unitId), say(says.badLink))
    const { rules, publicKey } = asked.round
    if (!rules || !publicKey) throw new Refusal('WRONG_STATE', say(says.notOpen))
    if (asked.round.state !== 'open') throw refusals.closed()
    const { answers, wrong } = checkBallot(input.answers, {
      providers: new Map(asked.providers.map((provider) => [provider.unitId, provider.name])),
      criteria: new Map(asked.criteria.map((criterion) => [criterion.criterionId, criterion.name])),
      rules,
    })
    const [first] = wrong
    if (first)
      throw new Refusal(
        'BAD_INPUT',
        wrong.length === 1 ? first.message : say(coreSays.badInput, { count: wrong.length }),
        wrong,
      )
    const plain = encodeBallot(
      answers,
      asked.criteria.map((criterion) => criterion.criterionId),
    )
    const sealed = seal(publicKey, plain, actor.roundId, paddedLength(asked.mostProviders, asked.criteria.length))
    const mac = payloadMac(actor.secret, plain.toString('utf8'))
    plain.fill(0)
    const outcome = await storeSealed(tx, actor.id, input.key, mac, sealed)
    if (outcome !== 'accepted' && outcome !== 'repeated') throw refusals[outcome]()
    await dropDraft(tx, actor)
    return { code: receiptOf(actor.secret, input.key), repeated: outcome === 'repeated' }
  })
}
