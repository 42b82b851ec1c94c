import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { flattenBlock } from '../../../schema/core/blocks.ts'
import * as inputs from '../../../schema/regulations/inputs/text.ts'
import type { RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { Id } from '../../core/scalars.ts'
import * as templates from '../commands/templates.ts'
import * as text from '../commands/text.ts'
import { readDifference } from '../queries/difference.ts'
import { listTemplates } from '../queries/templates.ts'
import { listRulesBehind } from '../text/origin.ts'
import { factsByVersion } from '../text/read.ts'
import { writeBody } from '../text/write.ts'
import { RegulationVersion } from '../type.ts'
import * as types from '../type/text.ts'

@Resolver(() => RegulationVersion)
export class RegulationTextResolver {
  @FieldResolver(() => [types.RegulationSection], {
    description:
      'Its text: thirteen generated sections with what the firm has written into them, then its own sections.',
  })
  async sections(@Root() { id }: RegulationVersionRow, @Ctx() context: Context): Promise<types.RegulationSection[]> {
    const facts = await context.load(factsByVersion, id)
    return writeBody(facts, context.locale).map(({ heading, locked, blocks, ...section }) => ({
      ...section,
      title: heading,
      rules: listRulesBehind(facts, section.key),
      locked: locked.map(flattenBlock),
      blocks: blocks.map(flattenBlock),
    }))
  }

  @Query(() => types.RegulationDifference, {
    description:
      'What differs between two versions of a company’s regulation: rules with what they change, text by words.',
  })
  regulationDifference(
    @Ctx() context: Context,
    @Arg('fromVersionId', () => Id, { description: 'The version to compare from.' }) fromVersionId: string,
    @Arg('toVersionId', () => Id, { description: 'The version to compare to.' }) toVersionId: string,
  ) {
    return context.read((tx) => readDifference(tx, fromVersionId, toVersionId, context.locale))
  }

  @Query(() => [types.RegulationTemplate], { description: 'Text that the firm keeps to begin drafts with, by name.' })
  regulationTemplates(@Ctx() context: Context) {
    return context.read(listTemplates)
  }

  @Mutation(() => RegulationVersion, {
    description: 'Writes around the locked clauses of a section of a draft, or changes an own section.',
  })
  editRegulationSection(
    @Ctx() context: Context,
    @Input(types.EditRegulationSectionInput, inputs.editRegulationSectionInput) input: inputs.EditRegulationSection,
  ) {
    return text.editRegulationSection(context, input)
  }

  @Mutation(() => RegulationVersion, { description: 'Adds a section of a draft’s own.' })
  addRegulationSection(
    @Ctx() context: Context,
    @Input(types.AddRegulationSectionInput, inputs.addRegulationSectionInput) input: inputs.AddRegulationSection,
  ) {
    return text.addRegulationSection(context, input)
  }

  @Mutation(() => RegulationVersion, { description: 'Puts an own section of a draft at another place.' })
  moveRegulationSection(
    @Ctx() context: Context,
    @Input(types.MoveRegulationSectionInput, inputs.moveRegulationSectionInput) input: inputs.MoveRegulationSection,
  ) {
    return text.moveRegulationSection(context, input)
  }

  @Mutation(() => RegulationVersion, { description: 'Removes an own section of a draft with its text.' })
  removeRegulationSection(
    @Ctx() context: Context,
    @Input(types.RemoveRegulationSectionInput, inputs.removeRegulationSectionInput)
    input: inputs.RemoveRegulationSection,
  ) {
    return text.removeRegulationSection(context, input)
  }

  @Mutation(() => types.RegulationTemplate, { description: 'Keeps the text of a version as a template of the firm.' })
  saveRegulationTemplate(
    @Ctx() context: Context,
    @Input(types.SaveRegulationTemplateInput, inputs.saveRegulationTemplateInput) input: inputs.SaveRegulationTemplate,
  ) {
    return templates.saveRegulationTemplate(context, input)
  }

  @Mutation(() => types.RegulationTemplate, { description: 'Removes a template; answers what it was.' })
  removeRegulationTemplate(
    @Ctx() context: Context,
    @Input(types.RemoveRegulationTemplateInput, inputs.removeRegulationTemplateInput)
    input: inputs.RemoveRegulationTemplate,
  ) {
    return templates.removeRegulationTemplate(context, input)
  }
}
