import { say, tell, type Message } from '../../schema/core/say.ts'
import { says as coreSays } from '../../schema/core/says.ts'
import { COMMENT_LENGTH } from '../../schema/ballots/inputs.ts'
import { says } from '../../schema/ballots/says.ts'
import type { Context } from '../core/context.ts'
import { found, Refusal } from '../core/refusal.ts'
import { forecastMinutes } from '../rounds/rules/forecast.ts'
import { findAsked, hasAnswered, type Asked } from './queries.ts'
import { listPromises } from './rules/promises.ts'
import type { Questionnaire } from './type.ts'

const whyNotSubmit = ({ round }: Asked, answered: boolean, now: Date): Message | null => {
  if (round.state === 'draft') return say(says.notOpen)
  if (round.state !== 'open' || now >= round.closesAt) return say(says.closed)
  return answered ? say(says.answered) : null
}

/** What the holder of a personal link is asked. Reading it changes nothing: mail scanners open links too. */
export function readQuestionnaire(context: Context): Promise<Questionnaire> {
  const { actor, locale } = context
  if (actor.kind !== 'link') throw new Refusal('FORBIDDEN', say(coreSays.mayNot))
  return context.read(async (tx) => {
    const asked = found(await findAsked(tx, actor.roundId, actor.unitId), say(says.badLink))
    const { round, regime, unitName, providers, criteria } = asked
    const { rules } = round
    if (!rules) throw new Refusal('WRONG_STATE', say(says.notOpen))
    const blocked = whyNotSubmit(asked, await hasAnswered(tx, actor.id), tx.now)
    return {
      companyName: asked.companyName,
      roundTitle: round.title,
      unitName,
      regime,
      closesAt: round.closesAt,
      submitBlockedBecause: blocked && tell(blocked, locale),
      promises: listPromises(regime, unitName, rules).map((promise) => tell(promise, locale)),
      minutes: Math.ceil(forecastMinutes(providers.length, criteria.length, rules)),
      scaleMin: rules.scale.min,
      scaleMax: rules.scale.max,
      reasonAt: rules.lowScore.reasonRequired ? rules.lowScore.at : null,
      commentLength: COMMENT_LENGTH,
      criteria: criteria.map(({ criterionId, name, question, points }) => ({ criterionId, name, question, points })),
      providers: providers.map((provider, index) => ({ ...provider, asked: index < rules.calendar.providersAsked })),
    }
  })
}
