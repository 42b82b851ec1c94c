/** Why something can't be done for one participant now. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { tell, type Message } from '../../../schema/core/say.ts'
import type { Context } from '../../core/context.ts'
import { whyNotMail } from '../../core/mail.ts'
import { loadNow, loadRounds } from '../loaders.ts'
import type { AskedPerson } from '../queries/people.ts'
import { whyNotNow, type RoundAct } from '../rules.ts'
import { whyNotGiveWay, whyNotInvite, whyNotRemove } from '../rules/people.ts'
import { Participant } from '../type.ts'

async function blocked(act: RoundAct, person: AskedPerson, context: Context, own: Message | null) {
  const round = await context.load(loadRounds, person.roundId)
  const reason = (round && whyNotNow(act, round, await context.load(loadNow, 'now'))) ?? own
  return reason && tell(reason, context.locale)
}

@Resolver(() => Participant)
export class ParticipantReasonsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Why no letter with the link can be sent, or null.' })
  inviteBlockedBecause(@Root() person: AskedPerson, @Ctx() context: Context) {
    return blocked('invite', person, context, whyNotMail(context.env) ?? whyNotInvite(person, person.hasEmail))
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why no new link can be issued, or null.' })
  reissueBlockedBecause(@Root() person: AskedPerson, @Ctx() context: Context) {
    return blocked('invite', person, context, whyNotRemove(person))
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why they cannot be taken out, or null.' })
  removeBlockedBecause(@Root() person: AskedPerson, @Ctx() context: Context) {
    return blocked('removeParticipant', person, context, whyNotRemove(person))
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why nobody can take their place, or null.' })
  replaceBlockedBecause(@Root() person: AskedPerson, @Ctx() context: Context) {
    return blocked('replaceRepresentative', person, context, whyNotGiveWay(person))
  }
}
