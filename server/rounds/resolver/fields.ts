/** Fields of a round that need other rows, and the reasons why its verbs are blocked. */
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { tell, type Message } from '../../../schema/core/say.ts'
import type { RoundRow } from '../../../schema/rounds/tables.ts'
import type { Context } from '../../core/context.ts'
import { whyNotMail } from '../../core/mail.ts'
import { Moment } from '../../core/scalars.ts'
import { regulationNumbersById } from '../../regulations/loaders.ts'
import * as load from '../loaders.ts'
import { loadResponse } from '../loaders/response.ts'
import { listReminders, whyNot, whyNotNow, whyNotRemindAgain, type RoundAct } from '../rules.ts'
import { clientUnitsOf } from '../rules/frame.ts'
import type { Finding } from '../rules/readiness.ts'
import { Round, RoundCriterion, RoundLink, RoundUnit } from '../type.ts'
import {
  InvitationSummary,
  ReminderRun,
  RoundFrame,
  RoundReadiness,
  RoundResponse,
  RoundResponseTotal,
} from '../type/fields.ts'

@Resolver(() => Round)
export class RoundFieldsResolver {
  @FieldResolver(() => [RoundUnit], { description: 'The chart that opening froze.' })
  units(@Root() { id }: RoundRow, @Ctx() context: Context) {
    return context.load(load.loadUnits, id)
  }

  @FieldResolver(() => [RoundLink], { description: 'The links that opening froze.' })
  links(@Root() { id }: RoundRow, @Ctx() context: Context) {
    return context.load(load.loadLinks, id)
  }

  @FieldResolver(() => [RoundCriterion], { description: 'The criteria with weights that opening froze.' })
  criteria(@Root() { id }: RoundRow, @Ctx() context: Context) {
    return context.load(load.loadCriteria, id)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many anonymous answers a shown group needs; once opened.',
  })
  threshold(@Root() { rules }: RoundRow) {
    return rules?.disclosure.k ?? null
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Number of the version of the regulation that it runs under; once opened.',
  })
  async regulationNumber(@Root() { regulationVersionId: id }: RoundRow, @Ctx() context: Context) {
    return id && (await context.load(regulationNumbersById, id))
  }

  @FieldResolver(() => RoundReadiness, { nullable: true, description: 'Whether a draft can be opened; else null.' })
  async readiness(@Root() { id }: RoundRow, @Ctx() context: Context): Promise<RoundReadiness | null> {
    const readiness = await context.load(load.loadReadiness, id)
    const put = ({ kind, message, remedy, unitIds }: Finding) => ({
      kind,
      message: tell(message, context.locale),
      remedy: tell(remedy, context.locale),
      unitIds,
    })
    if (!readiness) return null
    const { frame, forecast } = readiness
    const names = new Map(frame.units.map((unit) => [unit.unitId, unit.name]))
    const named = <T extends { unitId: string }>(row: T) => ({ ...row, name: names.get(row.unitId) ?? '' })
    return {
      blockers: readiness.blockers.map(put),
      warnings: readiness.warnings.map(put),
      frame: tellFrame(readiness),
      people: readiness.people,
      units: forecast?.units.map(named) ?? [],
      providers: forecast?.providers.map(named) ?? [],
    }
  }

  @FieldResolver(() => [RoundResponse], {
    description: 'Asked and answered per client unit: live while the round is open, as counted at close afterwards.',
  })
  async response(@Root() { id }: RoundRow, @Ctx() context: Context) {
    return (await context.load(loadResponse, id)).units
  }

  @FieldResolver(() => RoundResponseTotal, { description: 'Asked and answered in the whole round.' })
  async responseTotal(@Root() { id }: RoundRow, @Ctx() context: Context) {
    return (await context.load(loadResponse, id)).total
  }

  @FieldResolver(() => InvitationSummary, { description: 'How far the personal links have come.' })
  invitations(@Root() { id }: RoundRow, @Ctx() context: Context) {
    return context.load(load.loadInvitations, id)
  }

  @FieldResolver(() => [ReminderRun], { description: 'Reminders that went out, the latest first.' })
  reminders(@Root() { id }: RoundRow, @Ctx() context: Context) {
    return context.load(load.loadReminders, id)
  }

  @FieldResolver(() => [Moment], {
    description: 'When the regulation has reminders sent: still to come while it is open; as planned for a draft.',
  })
  async plannedReminders(@Root() round: RoundRow, @Ctx() context: Context): Promise<Date[]> {
    const draft = round.state === 'draft' ? await context.load(load.loadReadiness, round.id) : null
    const rules = round.rules ?? draft?.frame.rules ?? null
    return listReminders(round, rules, await context.load(load.loadNow, 'now'))
  }

  @FieldResolver(() => [Moment], { description: 'When the personal links were downloaded for a mail merge.' })
  linkDownloads(@Root() { id }: RoundRow, @Ctx() context: Context) {
    return context.load(load.loadLinkDownloads, id)
  }
}

const tellFrame = ({ frame, versions }: load.DraftReadiness): RoundFrame => ({
  units: frame.units.length,
  clientUnits: clientUnitsOf(frame.links).size,
  providerUnits: new Set(frame.links.map(({ providerUnitId }) => providerUnitId)).size,
  links: frame.links.length,
  staff: frame.people.filter(({ role }) => role === 'staff').length,
  representatives: frame.people.filter(({ role }) => role === 'representative').length,
  criteria: frame.criteria.map(({ name, weight }) => ({ name, weight })),
  regulationNumber: versions.regulation,
  weightsNumber: versions.weights,
  threshold: frame.rules?.disclosure.k ?? null,
})

const put = (reason: Message | null | undefined, context: Context): string | null =>
  reason ? tell(reason, context.locale) : null

async function blocked(act: RoundAct, round: RoundRow, context: Context): Promise<string | null> {
  return put(whyNotNow(act, round, await context.load(load.loadNow, 'now')), context)
}

@Resolver(() => Round)
export class RoundReasonsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be opened, or null.' })
  async openBlockedBecause(@Root() round: RoundRow, @Ctx() context: Context) {
    const reason = await blocked('open', round, context)
    const readiness = reason ? null : await context.load(load.loadReadiness, round.id)
    return reason ?? put(readiness?.blockers[0]?.message, context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be edited, or null.' })
  editBlockedBecause(@Root() round: RoundRow, @Ctx() context: Context) {
    return put(whyNot('edit', round), context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be closed, or null.' })
  closeBlockedBecause(@Root() round: RoundRow, @Ctx() context: Context) {
    return put(whyNot('close', round), context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why its end cannot be moved, or null.' })
  extendBlockedBecause(@Root() round: RoundRow, @Ctx() context: Context) {
    return blocked('extend', round, context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be cancelled, or null.' })
  cancelBlockedBecause(@Root() round: RoundRow, @Ctx() context: Context) {
    return put(whyNot('cancel', round), context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why invitations cannot be sent, or null.' })
  async inviteBlockedBecause(@Root() round: RoundRow, @Ctx() context: Context) {
    return (await blocked('invite', round, context)) ?? put(whyNotMail(context.env), context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why no test letter can be sent, or null.' })
  testLetterBlockedBecause(@Root() round: RoundRow, @Ctx() context: Context) {
    return put(whyNot('sendTestLetter', round) ?? whyNotMail(context.env), context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why links cannot be downloaded, or null.' })
  downloadLinksBlockedBecause(@Root() round: RoundRow, @Ctx() context: Context) {
    return blocked('invite', round, context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why a reminder cannot be sent, or null.' })
  async remindBlockedBecause(@Root() round: RoundRow, @Ctx() context: Context) {
    const reason = (await blocked('remind', round, context)) ?? put(whyNotMail(context.env), context)
    if (reason !== null) return reason
    const [last] = await context.load(load.loadReminders, round.id)
    return put(whyNotRemindAgain(last?.at ?? null, await context.load(load.loadNow, 'now')), context)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why people cannot be added, taken out, replaced, or null.',
  })
  participantsBlockedBecause(@Root() round: RoundRow, @Ctx() context: Context) {
    return blocked('addParticipant', round, context)
  }
}
