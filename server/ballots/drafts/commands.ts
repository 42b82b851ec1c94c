import type { SaveDraft } from '../../../schema/ballots/inputs.ts'
import { says } from '../../../schema/ballots/says.ts'
import { say } from '../../../schema/core/say.ts'
import { says as coreSays } from '../../../schema/core/says.ts'
import { permit } from '../../core/access.ts'
import type { Context } from '../../core/context.ts'
import { Refusal } from '../../core/refusal.ts'
import { dropDraft, findDraft, placeOf, storeDraft, type KeptDraft, type SaveOutcome } from './queries.ts'
import { createAllowance } from './rules.ts'

const MOST_SAVES = 60
const allowance = createAllowance(MOST_SAVES, 60_000)

function needRespondent({ actor }: Context) {
  if (actor.kind !== 'link') throw new Refusal('FORBIDDEN', say(coreSays.mayNot))
  return actor
}

const refusals: Record<Exclude<SaveOutcome, 'saved'>, () => Refusal> = {
  answered: () => new Refusal('WRONG_STATE', say(says.answered)),
  closed: () => new Refusal('WRONG_STATE', say(says.closed)),
  conflict: () => new Refusal('CONFLICT', say(says.draftChanged)),
  removed: () => new Refusal('NOT_FOUND', say(says.badLink)),
}

/**
 * Keeps what the respondent's browser has sealed, over the revision that it was made from; another revision is a
 * CONFLICT. No journal line, no time, no participant: see `docs/anonymity.md`. RATE_LIMITED beyond 60 saves a minute.
 */
export async function saveDraft(context: Context, input: SaveDraft): Promise<KeptDraft> {
  permit(context.actor, 'Mutation', 'saveDraft')
  const respondent = needRespondent(context)
  if (!allowance.take(placeOf(respondent).toString('base64'), Date.now()))
    throw new Refusal('RATE_LIMITED', say(coreSays.tooMany, { minutes: 1 }))
  return context.write(async (tx) => {
    const outcome = await storeDraft(tx, respondent, input)
    if (outcome !== 'saved') throw refusals[outcome]()
    return { revision: input.revision + 1, body: input.body }
  })
}

/** Throws the draft of the link away; false when there was none. */
export function discardDraft(context: Context): Promise<boolean> {
  permit(context.actor, 'Mutation', 'discardDraft')
  const respondent = needRespondent(context)
  return context.write((tx) => dropDraft(tx, respondent))
}

export function readDraft(context: Context): Promise<KeptDraft | null> {
  const respondent = needRespondent(context)
  return context.read((tx) => findDraft(tx, respondent))
}
