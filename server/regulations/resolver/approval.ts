import { Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { flattenBlock } from '../../../schema/core/blocks.ts'
import { tell, type Message } from '../../../schema/core/say.ts'
import * as inputs from '../../../schema/regulations/inputs/people.ts'
import type { RegulationRemarkRow, RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { employeesById } from '../../org/loaders.ts'
import * as approval from '../commands/approval.ts'
import { linksByMailing, loadNow } from '../loaders.ts'
import { findMine, type ReadMine } from '../queries/mine.ts'
import { routesByVersion } from '../queries/approval.ts'
import { tellChange, whyNotEdit } from '../rules.ts'
import { standApprovers, whyNotAnswer, whyNotRemindApprovers } from '../rules/approval.ts'
import { RegulationVersion } from '../type.ts'
import * as types from '../type/approval.ts'
import { MyRegulation } from '../type/mine.ts'

const told = (reason: Message | null, context: Context): string | null => reason && tell(reason, context.locale)

/** What the person behind a link is shown. */
export const faceMine = (mine: ReadMine, context: Context) => ({
  ...mine,
  sections: mine.sections.map((section) => ({ ...section, blocks: section.blocks.map(flattenBlock) })),
  changes: mine.changes.map((change) => ({ ...change, words: tellChange(change, context.locale) })),
})

@Resolver(() => RegulationVersion)
export class RegulationApprovalResolver {
  @FieldResolver(() => types.ApprovalRoute, { description: 'Its road through those who approve it.' })
  async approvalRoute(@Root() version: RegulationVersionRow, @Ctx() context: Context): Promise<types.ApprovalRoute> {
    const route = await context.load(routesByVersion, version.id)
    const links = await context.load(linksByMailing, `approveRegulation:${version.id}`)
    const now = await context.load(loadNow, 'now')
    return {
      ...{ order: version.approvalOrder, attempt: version.attempt, remindedAt: version.approvalRemindedAt },
      approvers: standApprovers(version, route).map(({ decision, ...approver }) => ({
        ...approver,
        decidedAt: decision?.at ?? null,
        delivery: links.find(({ employeeId }) => employeeId === approver.employeeId) ?? null,
      })),
      setBlockedBecause: told(whyNotEdit(version), context),
      remindBlockedBecause: told(whyNotRemindApprovers(version, route, now), context),
    }
  }

  @FieldResolver(() => [types.RegulationRemark], { description: 'What approvers have remarked on it, oldest first.' })
  async remarks(@Root() { id }: RegulationVersionRow, @Ctx() context: Context) {
    return (await context.load(routesByVersion, id)).remarks
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why remarks on it cannot be answered, or null.' })
  answerRemarkBlockedBecause(@Root() version: RegulationVersionRow, @Ctx() context: Context): string | null {
    return told(whyNotAnswer(version), context)
  }

  @Query(() => MyRegulation, {
    nullable: true,
    description:
      'The version of the regulation behind the personal link that asks; null when the link is for something else.',
  })
  async myRegulation(@Ctx() context: Context) {
    const mine = await context.read((tx) => findMine(tx, context.locale, context.actor))
    return mine && faceMine(mine, context)
  }

  @Mutation(() => RegulationVersion, {
    description:
      'Names those who approve a draft, in their order; nobody, when an approval on paper is to be recorded.',
  })
  setApprovalRoute(
    @Ctx() context: Context,
    @Input(types.SetApprovalRouteInput, inputs.setApprovalRouteInput) input: inputs.SetApprovalRoute,
  ) {
    return approval.setApprovalRoute(context, input)
  }

  @Mutation(() => RegulationVersion, { description: 'Writes once more to the approvers whose decision is waited for.' })
  remindApprovers(
    @Ctx() context: Context,
    @Input(types.RegulationOnlyInput, inputs.regulationOnlyInput) input: inputs.RegulationOnly,
  ) {
    return approval.remindApprovers(context, input)
  }

  @Mutation(() => types.RegulationRemark, { description: 'Says what became of a remark.' })
  answerRemark(
    @Ctx() context: Context,
    @Input(types.AnswerRemarkInput, inputs.answerRemarkInput) input: inputs.AnswerRemark,
  ) {
    return approval.answerRemark(context, input)
  }

  @Mutation(() => MyRegulation, { description: 'Approves the version behind the personal link, as it was read.' })
  async giveApproval(
    @Ctx() context: Context,
    @Input(types.GiveApprovalInput, inputs.giveApprovalInput) input: inputs.GiveApproval,
  ) {
    return faceMine(await approval.giveApproval(context, input), context)
  }

  @Mutation(() => MyRegulation, { description: 'Gives the version behind the personal link back, with remarks.' })
  async returnWithRemarks(
    @Ctx() context: Context,
    @Input(types.ReturnWithRemarksInput, inputs.returnWithRemarksInput) input: inputs.ReturnWithRemarks,
  ) {
    return faceMine(await approval.returnWithRemarks(context, input), context)
  }
}

@Resolver(() => types.RegulationRemark)
export class RegulationRemarkResolver {
  @FieldResolver(() => String, { description: 'Who made it: full name.' })
  async by(@Root() { employeeId }: RegulationRemarkRow, @Ctx() context: Context): Promise<string> {
    return (await context.load(employeesById, employeeId))?.name ?? ''
  }
}
