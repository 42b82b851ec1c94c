import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import * as inputs from '../../../schema/rounds/inputs.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { PageArgs } from '../../core/page.ts'
import { Id } from '../../core/scalars.ts'
import { sendTestLetter } from '../commands/testLetter.ts'
import { inviteParticipants, remindParticipants } from '../commands/letters.ts'
import { addParticipant, reissueLink, removeParticipant, replaceRepresentative } from '../commands/people.ts'
import { listParticipants, participantOrders } from '../queries/people.ts'
import { Participant, ParticipantConnection, ParticipantFilterInput, ParticipantOrder, Round } from '../type.ts'
import * as types from '../type/inputs.ts'

@Resolver(() => Participant)
export class ParticipantsResolver {
  @Query(() => ParticipantConnection, { description: 'Who is asked in a round; never who answered.' })
  participants(
    @Ctx() context: Context,
    @Arg('roundId', () => Id, { description: 'Which round.' }) roundId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ParticipantFilterInput, { nullable: true, description: 'Which participants.' })
    filter?: ParticipantFilterInput,
    @Arg('orderBy', () => ParticipantOrder, { nullable: true, description: 'Sorted by; by name when not given.' })
    orderBy?: keyof typeof participantOrders,
  ) {
    const order = participantOrders[orderBy ?? 'name']
    return context.read((tx) => listParticipants(tx, roundId, filter ?? {}, page, order))
  }

  @Mutation(() => Participant, { description: 'Adds a late joiner of a unit that the round asks.' })
  addParticipant(
    @Ctx() context: Context,
    @Input(types.AddParticipantInput, inputs.addParticipantInput) input: inputs.AddParticipant,
  ) {
    return addParticipant(context, input)
  }

  @Mutation(() => Participant, {
    description:
      'Takes a leaver out: the link dies. What a representative sent goes too; an anonymous ballot stays, so that no count tells whether there was one.',
  })
  removeParticipant(
    @Ctx() context: Context,
    @Input(types.RemoveParticipantInput, inputs.removeParticipantInput) input: inputs.RemoveParticipant,
  ) {
    return removeParticipant(context, input)
  }

  @Mutation(() => Participant, { description: 'Puts another employee in a representative’s place; answers with them.' })
  replaceRepresentative(
    @Ctx() context: Context,
    @Input(types.ReplaceRepresentativeInput, inputs.replaceRepresentativeInput) input: inputs.ReplaceRepresentative,
  ) {
    return replaceRepresentative(context, input)
  }

  @Mutation(() => Participant, { description: 'Kills a participant’s link and makes another, to be sent anew.' })
  reissueLink(
    @Ctx() context: Context,
    @Input(types.ReissueLinkInput, inputs.reissueLinkInput) input: inputs.ReissueLink,
  ) {
    return reissueLink(context, input)
  }

  @Mutation(() => Round, {
    description:
      'Sends the letter of a round to the signed-in user’s own address, as people of one unit would get it; its link opens nothing.',
  })
  sendTestLetter(
    @Ctx() context: Context,
    @Input(types.SendTestLetterInput, inputs.sendTestLetterInput) input: inputs.SendTestLetter,
  ) {
    return sendTestLetter(context, input)
  }

  @Mutation(() => Round, { description: 'Has invitations sent to all who were not invited yet, or to one of them.' })
  inviteParticipants(
    @Ctx() context: Context,
    @Input(types.InviteParticipantsInput, inputs.inviteParticipantsInput) input: inputs.InviteParticipants,
  ) {
    return inviteParticipants(context, input)
  }

  @Mutation(() => Round, {
    description: 'Has a reminder sent to those who have not answered; to whom is told to nobody.',
  })
  remindParticipants(
    @Ctx() context: Context,
    @Input(types.RemindParticipantsInput, inputs.remindParticipantsInput) input: inputs.RemindParticipants,
  ) {
    return remindParticipants(context, input)
  }
}
