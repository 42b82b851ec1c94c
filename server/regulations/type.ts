import { GraphQLJSON, GraphQLJSONObject } from 'graphql-scalars'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { RuleValue, Rules } from '../../schema/regulations/rules.ts'
import type { Alternative } from '../../schema/regulations/rules/alternatives.ts'
import type { RegulationVersionRow } from '../../schema/regulations/tables.ts'
import { regulationStates, type RegulationState } from '../../schema/regulations/terms.ts'
import { enumOf } from '../core/enum.ts'
import { Day, Id, Moment } from '../core/scalars.ts'

export const RegulationStateEnum = enumOf(
  'RegulationState',
  'Where a version of the regulation stands.',
  regulationStates,
)

@ObjectType({ description: 'One version of a company’s regulation: its rules as data and the weights it stands on.' })
export class RegulationVersion
  implements
    Pick<
      RegulationVersionRow,
      | 'id'
      | 'number'
      | 'title'
      | 'state'
      | 'rules'
      | 'approvedBy'
      | 'approvedAt'
      | 'inForceFrom'
      | 'createdAt'
      | 'version'
    >
{
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Int, { description: 'Number of the version in its company, from 1.' })
  number: number
  @Field(() => String, { description: 'Title.' })
  title: string
  @Field(() => RegulationStateEnum, { description: 'Where it stands; from approval on it never changes.' })
  state: RegulationState
  @Field(() => GraphQLJSONObject, { description: 'All rules by group; `ruleWords` says what each of them means.' })
  rules: Rules
  @Field(() => String, { description: 'By whom it was approved; empty before.' })
  approvedBy: string
  @Field(() => Moment, { nullable: true, description: 'When its approval was recorded.' })
  approvedAt: Date | null
  @Field(() => Day, { nullable: true, description: 'The day from which it is in force.' })
  inForceFrom: string | null
  @Field(() => Moment, { description: 'When it was begun.' })
  createdAt: Date
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  version: number
}

@ObjectType({ simpleResolvers: true, description: 'A rule that differs from the version before.' })
export class RegulationChangeLine {
  @Field(() => String, { description: 'Path of the rule, such as disclosure.k; weightVersion for the weights.' })
  path: string
  @Field(() => GraphQLJSON, { nullable: true, description: 'What it was; of weights, the number of the version.' })
  from: RuleValue
  @Field(() => GraphQLJSON, { nullable: true, description: 'What it is.' })
  to: RuleValue
  @Field(() => String, { description: 'The change as a sentence in the reader’s language.' })
  words: string
}

@ObjectType({ simpleResolvers: true, description: 'One of the values that a rule is chosen from.' })
export class RuleAlternative {
  @Field(() => GraphQLJSON, { description: 'As it is written in the rules.' })
  value: Alternative
  @Field(() => String, { description: 'Name in the reader’s language.' })
  label: string
}

@ObjectType({ simpleResolvers: true, description: 'What a rule is called and what it does.' })
export class RuleExplained {
  @Field(() => String, { description: 'Path of the rule, such as disclosure.k.' })
  path: string
  @Field(() => String, { description: 'Name in the reader’s language.' })
  label: string
  @Field(() => String, { description: 'What the rule does and what a change of it changes.' })
  explanation: string
  @Field(() => String, { description: 'Section of the method that it comes from.' })
  section: string
  @Field(() => GraphQLJSON, { nullable: true, description: 'Its default.' })
  default: RuleValue
  @Field(() => [RuleAlternative], {
    description: 'What it is chosen from; one alternative when the method fixes it, none when any value may stand.',
  })
  alternatives: RuleAlternative[]
}

@InputType({ description: 'What a new version changes of the last one.' })
export class DraftRegulationInput {
  @Field(() => Id, { description: 'Whose regulation.' })
  companyId: string
  @Field(() => String, { nullable: true, description: 'Title; that of the last version when not given.' })
  title?: string | null
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'Any part of the rules, laid over those of the last version (over the defaults in the first).',
  })
  rules?: Record<string, unknown> | null
  @Field(() => Id, { nullable: true, description: 'Agreed weights; the current ones when not given.' })
  weightVersionId?: string | null
  @Field(() => Id, {
    nullable: true,
    description: 'Template of the firm to take the text from; that of the last version when not given.',
  })
  templateId?: string | null
}

@InputType({ description: 'A change of a draft: what is not given stays.' })
export class EditRegulationInput {
  @Field(() => Id, { description: 'Which version of the regulation.' })
  id: string
  @Field(() => Int, { description: 'The version for locking that was read.' })
  version: number
  @Field(() => String, { nullable: true, description: 'Title.' })
  title?: string | null
  @Field(() => GraphQLJSONObject, { nullable: true, description: 'Any part of the rules, laid over what stands.' })
  rules?: Record<string, unknown> | null
  @Field(() => Id, { nullable: true, description: 'Agreed weights.' })
  weightVersionId?: string | null
}

@InputType({ description: 'A version of the regulation as it was read.' })
export class RegulationAtInput {
  @Field(() => Id, { description: 'Which version of the regulation.' })
  id: string
  @Field(() => Int, { description: 'The version for locking that was read.' })
  version: number
}

@InputType({ description: 'An approval.' })
export class ApproveRegulationInput extends RegulationAtInput {
  @Field(() => String, { description: 'By whom it was approved, as to be printed.' })
  approvedBy: string
}

@InputType({ description: 'From when an approved version is in force.' })
export class PutRegulationInForceInput extends RegulationAtInput {
  @Field(() => Day, { nullable: true, description: 'Not in the future; today when not given.' })
  from?: string | null
}
