import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { tell, type Message } from '../../../../schema/core/say.ts'
import type { AgreementRow } from '../../../../schema/weights/tables/agreements.ts'
import type { Context } from '../../../core/context.ts'
import { companiesById } from '../../../org/loaders.ts'
import { whyNotWorkOn } from '../../../companies/rules.ts'
import { factsByAgreement, type AgreementFacts } from '../loaders.ts'
import { hasAnswered, hasJudged, listWaiting } from '../rules/people.ts'
import * as states from '../rules/states.ts'
import { Agreement } from '../type/agreement.ts'

/** The same questions that the commands insist on, told in the reader's language; an archived company comes first. */
async function whyNot(
  context: Context,
  { id, companyId }: AgreementRow,
  ask: (facts: AgreementFacts) => Message | null,
): Promise<string | null> {
  const company = await context.load(companiesById, companyId)
  const reason = (company && whyNotWorkOn(company)) ?? ask(await context.load(factsByAgreement, id))
  return reason && tell(reason, context.locale)
}

/** Each field beside the verb that it speaks of. */
@Resolver(() => Agreement)
export class AgreementReasonsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be edited, or null.' })
  editAgreementBlockedBecause(@Root() own: AgreementRow, @Ctx() context: Context) {
    return whyNot(context, own, ({ agreement }) => states.whyNot('editAgreement', agreement))
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why no iteration can be started, or null.' })
  startIterationBlockedBecause(@Root() own: AgreementRow, @Ctx() context: Context) {
    return whyNot(context, own, ({ agreement, retired }) =>
      states.whyNotStart(agreement, agreement.state === 'draft' ? [] : retired),
    )
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the iteration cannot be ended now, or null.' })
  endIterationBlockedBecause(@Root() own: AgreementRow, @Ctx() context: Context) {
    return whyNot(context, own, (facts) => {
      const judged = facts.stakeholders.filter((one) => hasJudged(facts, one)).length
      return states.whyNotEnd(facts.agreement, facts.iteration?.deadline ?? facts.now, judged, facts.now)
    })
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why no weights can be proposed, or null.' })
  proposeWeightsBlockedBecause(@Root() own: AgreementRow, @Ctx() context: Context) {
    return whyNot(
      context,
      own,
      ({ agreement, iteration, retired }) =>
        states.whyNotPropose(agreement, iteration?.picture ?? null) ?? states.whyNotWithRetired(retired),
    )
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the proposal cannot be closed now, or null.' })
  closeProposalBlockedBecause(@Root() own: AgreementRow, @Ctx() context: Context) {
    return whyNot(context, own, (facts) => {
      const { agreement, proposal, stakeholders, now } = facts
      const answered = stakeholders.filter((one) => hasAnswered(facts, one)).length
      return states.whyNotClose(agreement, proposal?.closesAt ?? now, { answered, units: stakeholders.length }, now)
    })
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the proposal cannot be returned, or null.' })
  returnToJudgingBlockedBecause(@Root() own: AgreementRow, @Ctx() context: Context) {
    return whyNot(context, own, ({ agreement }) => states.whyNotReturn(agreement))
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the owner cannot be asked to decide, or null.' })
  escalateAgreementBlockedBecause(@Root() own: AgreementRow, @Ctx() context: Context) {
    return whyNot(context, own, ({ agreement, iteration }) =>
      states.whyNotEscalate(agreement, iteration?.picture ?? null),
    )
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why no decision of the owner is recorded, or null.' })
  recordOwnersDecisionBlockedBecause(@Root() own: AgreementRow, @Ctx() context: Context) {
    return whyNot(
      context,
      own,
      ({ agreement, retired }) => states.whyNot('recordOwnersDecision', agreement) ?? states.whyNotWithRetired(retired),
    )
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be given up, or null.' })
  cancelAgreementBlockedBecause(@Root() own: AgreementRow, @Ctx() context: Context) {
    return whyNot(context, own, ({ agreement }) => states.whyNot('cancelAgreement', agreement))
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why nobody can be reminded now, or null.' })
  remindStakeholdersBlockedBecause(@Root() own: AgreementRow, @Ctx() context: Context) {
    return whyNot(context, own, (facts) =>
      states.whyNotRemind(facts.agreement, listWaiting(facts).length, facts.agreement.noticedAt, facts.now),
    )
  }
}
