import { GraphQLJSONObject } from 'graphql-scalars'
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import * as inputs from '../../../schema/regulations/inputs.ts'
import { defaultRulesOnScale } from '../../../schema/regulations/rules.ts'
import type { Context } from '../../core/context.ts'
import { Input, parseInput } from '../../core/input.ts'
import { Id } from '../../core/scalars.ts'
import * as draft from '../commands/draft.ts'
import * as moves from '../commands/moves.ts'
import { findRegulationInForce, findRegulationVersion, listRegulationVersions } from '../queries.ts'
import { explainRules } from '../rules.ts'
import * as types from '../type.ts'
import '../hooks.ts'

@Resolver(() => types.RegulationVersion)
export class RegulationsResolver {
  @Query(() => [types.RegulationVersion], { description: 'All versions of a company’s regulation, the newest first.' })
  regulationVersions(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Whose regulation.' }) companyId: string,
  ) {
    return context.read((tx) => listRegulationVersions(tx, companyId))
  }

  @Query(() => types.RegulationVersion, { nullable: true, description: 'One version of a regulation, or null.' })
  regulationVersion(@Ctx() context: Context, @Arg('id', () => Id, { description: 'Which version.' }) id: string) {
    return context.read((tx) => findRegulationVersion(tx, id))
  }

  @Query(() => types.RegulationVersion, {
    nullable: true,
    description: 'The version in force, under which the next round is opened, or null.',
  })
  regulationInForce(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Whose regulation.' }) companyId: string,
  ) {
    return context.read((tx) => findRegulationInForce(tx, companyId))
  }

  @Query(() => GraphQLJSONObject, { description: 'The default rules for a scale.' })
  defaultRules(
    @Arg('min', () => Int, { nullable: true, description: 'Lower end of the scale; 1 when not given.' })
    min?: number | null,
    @Arg('max', () => Int, { nullable: true, description: 'Upper end of the scale; 5 when not given.' })
    max?: number | null,
  ) {
    const scale = parseInput(inputs.defaultRulesInput, { min, max })
    return defaultRulesOnScale(scale.min, scale.max)
  }

  @Query(() => [types.RuleExplained], { description: 'Every rule: its name, what it does, its default.' })
  ruleWords(@Ctx() context: Context) {
    return explainRules(context.locale)
  }

  @Mutation(() => types.RegulationVersion, {
    description: 'Begins the next version: a copy of the last one with changes. One version is worked on at a time.',
  })
  draftRegulation(
    @Ctx() context: Context,
    @Input(types.DraftRegulationInput, inputs.draftRegulationInput) input: inputs.DraftRegulation,
  ) {
    return draft.draftRegulation(context, input)
  }

  @Mutation(() => types.RegulationVersion, { description: 'Changes a draft.' })
  editRegulation(
    @Ctx() context: Context,
    @Input(types.EditRegulationInput, inputs.editRegulationInput) input: inputs.EditRegulation,
  ) {
    return draft.editRegulation(context, input)
  }

  @Mutation(() => types.RegulationVersion, { description: 'Deletes a draft; answers what it was.' })
  deleteRegulationDraft(
    @Ctx() context: Context,
    @Input(types.RegulationAtInput, inputs.regulationAtInput) input: inputs.RegulationAt,
  ) {
    return draft.deleteRegulationDraft(context, input)
  }

  @Mutation(() => types.RegulationVersion, { description: 'Sends a draft to approval.' })
  submitRegulation(
    @Ctx() context: Context,
    @Input(types.RegulationAtInput, inputs.regulationAtInput) input: inputs.RegulationAt,
  ) {
    return moves.submitRegulation(context, input)
  }

  @Mutation(() => types.RegulationVersion, { description: 'Returns a version from approval to the desk.' })
  returnRegulation(
    @Ctx() context: Context,
    @Input(types.RegulationAtInput, inputs.regulationAtInput) input: inputs.RegulationAt,
  ) {
    return moves.returnRegulation(context, input)
  }

  @Mutation(() => types.RegulationVersion, {
    description: 'Records an approval; from here on the version never changes.',
  })
  approveRegulation(
    @Ctx() context: Context,
    @Input(types.ApproveRegulationInput, inputs.approveRegulationInput) input: inputs.ApproveRegulation,
  ) {
    return moves.approveRegulation(context, input)
  }

  @Mutation(() => types.RegulationVersion, {
    description: 'Puts an approved version in force; the former one is superseded.',
  })
  putRegulationInForce(
    @Ctx() context: Context,
    @Input(types.PutRegulationInForceInput, inputs.putRegulationInForceInput) input: inputs.PutRegulationInForce,
  ) {
    return moves.putRegulationInForce(context, input)
  }
}
