import { say, tell, type Locale, type Message } from '../../schema/core/say.ts'
import { says as coreSays } from '../../schema/core/says.ts'
import type { Rules } from '../../schema/regulations/rules.ts'
import type { RoundRow } from '../../schema/rounds/tables.ts'
import { says as roundSays } from '../../schema/rounds/says.ts'
import { says as readinessSays } from '../../schema/rounds/says/readiness.ts'
import { COMMENT_LENGTH } from '../../schema/ballots/inputs.ts'
import { says } from '../../schema/ballots/says.ts'
import { needCompany } from '../companies/queries.ts'
import type { Context, Tx } from '../core/context.ts'
import { permit } from '../core/access.ts'
import { badInput, found, Refusal } from '../core/refusal.ts'
import { readLiveGround } from '../rounds/queries/frames.ts'
import { needRound } from '../rounds/queries.ts'
import { forecastMinutes } from '../rounds/rules/forecast.ts'
import { findAsked, hasAnswered, type Asked } from './queries.ts'
import { listPromises } from './rules/promises.ts'
import type { Questionnaire } from './type.ts'

const whyNotSubmit = ({ round }: Asked, answered: boolean, now: Date): Message | null => {
  if (round.state === 'draft') return say(says.notOpen)
  if (round.state !== 'open' || now >= round.closesAt) return say(says.closed)
  return answered ? say(says.answered) : null
}

type Put = Omit<Asked, 'mostProviders' | 'round'> & { round: Pick<Asked['round'], 'title' | 'closesAt'> }

function putQuestionnaire(asked: Put, rules: Rules, blocked: Message | null, locale: Locale): Questionnaire {
  const { round, regime, unitName, providers, criteria } = asked
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
}

/** What the holder of a personal link is asked. Reading it changes nothing: mail scanners open links too. */
export function readQuestionnaire(context: Context): Promise<Questionnaire> {
  const { actor, locale } = context
  if (actor.kind !== 'link') throw new Refusal('FORBIDDEN', say(coreSays.mayNot))
  return context.read(async (tx) => {
    const asked = found(await findAsked(tx, actor.roundId, actor.unitId), say(says.badLink))
    const { rules } = asked.round
    if (!rules) throw new Refusal('WRONG_STATE', say(says.notOpen))
    const blocked = whyNotSubmit(asked, await hasAnswered(tx, actor.id), tx.now)
    return putQuestionnaire(asked, rules, blocked, locale)
  })
}

/** What people of a unit would be asked if a draft were opened as the company stands now. */
async function readPlanned(tx: Tx, round: RoundRow, unitId: string): Promise<{ asked: Put; rules: Rules }> {
  const company = await needCompany(tx, round.companyId)
  const { frame } = await readLiveGround(tx, round.companyId)
  if (!frame.rules) throw new Refusal('WRONG_STATE', say(readinessSays.noRegulation))
  const units = new Map(frame.units.map((unit, order) => [unit.unitId, { ...unit, order }]))
  const place = (id: string) => units.get(id)?.order ?? 0
  const links = frame.links
    .filter((link) => link.clientUnitId === unitId)
    .sort((a, b) => (b.intensity ?? -1) - (a.intensity ?? -1) || place(a.providerUnitId) - place(b.providerUnitId))
  const unit = units.get(unitId)
  if (!unit || links.length === 0) throw badInput('unitId', say(roundSays.askedUnitOnly))
  const providers = links.map(({ providerUnitId, serviceName }) => ({
    ...{ unitId: providerUnitId, serviceName },
    name: units.get(providerUnitId)?.name ?? '',
  }))
  const { name: unitName, regime } = unit
  const { criteria, rules } = frame
  return { asked: { round, companyName: company.name, unitName, regime, providers, criteria }, rules }
}

/**
 * The questionnaire as people of a client unit get it, or would get it, for whoever plans the round. BAD_INPUT for a
 * unit that is not asked.
 */
export function previewQuestionnaire(context: Context, roundId: string, unitId: string): Promise<Questionnaire> {
  permit(context.actor, 'Query', 'previewQuestionnaire')
  return context.read(async (tx) => {
    const round = await needRound(tx, roundId)
    if (round.rules) {
      const asked = await findAsked(tx, roundId, unitId)
      if (!asked?.providers.length) throw badInput('unitId', say(roundSays.askedUnitOnly))
      return putQuestionnaire(asked, round.rules, null, context.locale)
    }
    const { asked, rules } = await readPlanned(tx, round, unitId)
    return putQuestionnaire(asked, rules, null, context.locale)
  })
}
