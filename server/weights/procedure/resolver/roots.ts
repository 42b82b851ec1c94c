import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import * as inputs from '../../../../schema/weights/inputs/agreements.ts'
import type { Context } from '../../../core/context.ts'
import { Input } from '../../../core/input.ts'
import { Id } from '../../../core/scalars.ts'
import { answerProposal, submitJudgement } from '../commands/answers.ts'
import * as endings from '../commands/endings.ts'
import * as iterations from '../commands/iterations.ts'
import { editAgreement, openAgreement } from '../commands/open.ts'
import { remindStakeholders, replaceSpeaker } from '../commands/people.ts'
import * as proposals from '../commands/proposals.ts'
import { readMyAgreement } from '../queries/mine.ts'
import { findAgreement, listAgreements } from '../queries.ts'
import { Agreement } from '../type/agreement.ts'
import * as types from '../type/inputs.ts'
import { MyAgreement } from '../type/own.ts'
import '../../hooks.ts'

const readMine = (context: Context) => context.read((tx) => readMyAgreement(tx, context.actor, context.locale))

@Resolver(() => Agreement)
export class AgreementsResolver {
  @Query(() => [Agreement], { description: 'All agreements on a company’s weights, the newest first.' })
  agreements(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Whose weights.' }) companyId: string,
  ) {
    return context.read((tx) => listAgreements(tx, companyId))
  }

  @Query(() => Agreement, { nullable: true, description: 'One agreement, or null.' })
  agreement(@Ctx() context: Context, @Arg('id', () => Id, { description: 'Which agreement.' }) id: string) {
    return context.read((tx) => findAgreement(tx, id))
  }

  @Query(() => MyAgreement, { description: 'The agreement of a personal link, as its stakeholder sees it.' })
  myAgreement(@Ctx() context: Context) {
    return readMine(context)
  }

  @Mutation(() => Agreement, { description: 'Prepares an agreement: stakeholders, method, rules.' })
  openAgreement(
    @Ctx() context: Context,
    @Input(types.OpenAgreementInput, inputs.openAgreementInput) input: inputs.OpenAgreement,
  ) {
    return openAgreement(context, input)
  }

  @Mutation(() => Agreement, { description: 'Changes a draft.' })
  editAgreement(
    @Ctx() context: Context,
    @Input(types.EditAgreementInput, inputs.editAgreementInput) input: inputs.EditAgreement,
  ) {
    return editAgreement(context, input)
  }

  @Mutation(() => Agreement, { description: 'Begins the next iteration; stakeholders get a letter and judge blind.' })
  startIteration(
    @Ctx() context: Context,
    @Input(types.StartIterationInput, inputs.startIterationInput) input: inputs.StartIteration,
  ) {
    return iterations.startIteration(context, input)
  }

  @Mutation(() => Agreement, { description: 'Ends the iteration early; at its deadline it ends by itself.' })
  endIteration(
    @Ctx() context: Context,
    @Input(types.AgreementInput, inputs.endIterationInput) input: inputs.EndIteration,
  ) {
    return iterations.endIteration(context, input)
  }

  @Mutation(() => Agreement, { description: 'Puts weights before the stakeholders, to accept or to object.' })
  proposeWeights(
    @Ctx() context: Context,
    @Input(types.ProposeWeightsInput, inputs.proposeWeightsInput) input: inputs.ProposeWeights,
  ) {
    return proposals.proposeWeights(context, input)
  }

  @Mutation(() => Agreement, {
    description: 'Sums the answers up once everybody has answered; at the end of the window that is done by itself.',
  })
  closeProposal(
    @Ctx() context: Context,
    @Input(types.AgreementInput, inputs.closeProposalInput) input: inputs.CloseProposal,
  ) {
    return proposals.closeProposal(context, input)
  }

  @Mutation(() => Agreement, { description: 'Takes an open proposal back for another iteration.' })
  returnToJudging(
    @Ctx() context: Context,
    @Input(types.AgreementReasonInput, inputs.agreementReasonInput) input: inputs.AgreementReason,
  ) {
    return proposals.returnToJudging(context, input)
  }

  @Mutation(() => Agreement, { description: 'Asks the owner to decide.' })
  escalateAgreement(
    @Ctx() context: Context,
    @Input(types.AgreementReasonInput, inputs.agreementReasonInput) input: inputs.AgreementReason,
  ) {
    return endings.escalateAgreement(context, input)
  }

  @Mutation(() => Agreement, { description: 'Records the owner’s weights; the dissent stays in the protocol.' })
  recordOwnersDecision(
    @Ctx() context: Context,
    @Input(types.RecordOwnersDecisionInput, inputs.recordOwnersDecisionInput) input: inputs.RecordOwnersDecision,
  ) {
    return endings.recordOwnersDecision(context, input)
  }

  @Mutation(() => Agreement, { description: 'Gives an unfinished agreement up.' })
  cancelAgreement(
    @Ctx() context: Context,
    @Input(types.AgreementReasonInput, inputs.agreementReasonInput) input: inputs.AgreementReason,
  ) {
    return endings.cancelAgreement(context, input)
  }

  @Mutation(() => Agreement, { description: 'Writes once more to those who have not judged or answered.' })
  remindStakeholders(
    @Ctx() context: Context,
    @Input(types.AgreementInput, inputs.remindStakeholdersInput) input: inputs.RemindStakeholders,
  ) {
    return remindStakeholders(context, input)
  }

  @Mutation(() => Agreement, { description: 'Lets another employee speak for a stakeholder unit.' })
  replaceSpeaker(
    @Ctx() context: Context,
    @Input(types.ReplaceSpeakerInput, inputs.replaceSpeakerInput) input: inputs.ReplaceSpeaker,
  ) {
    return replaceSpeaker(context, input)
  }

  @Mutation(() => MyAgreement, {
    description: 'Takes the judgement of the asking unit; until the iteration ends, again.',
  })
  async submitJudgement(
    @Ctx() context: Context,
    @Input(types.SubmitJudgementInput, inputs.submitJudgementInput) input: inputs.SubmitJudgement,
  ) {
    await submitJudgement(context, input)
    return readMine(context)
  }

  @Mutation(() => MyAgreement, { description: 'Takes the answer of the asking unit to the open proposal.' })
  async answerProposal(
    @Ctx() context: Context,
    @Input(types.AnswerProposalInput, inputs.answerProposalInput) input: inputs.AnswerProposal,
  ) {
    await answerProposal(context, input)
    return readMine(context)
  }
}
