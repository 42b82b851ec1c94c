import { GraphQLJSON } from 'graphql-scalars'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { RuleValue } from '../../../schema/regulations/rules.ts'
import type { RegulationTemplateRow } from '../../../schema/regulations/tables.ts'
import { enumOf } from '../../core/enum.ts'
import { Id, Moment } from '../../core/scalars.ts'
import type { WordPart } from '../rules/words.ts'
import { RegulationAtInput, RegulationVersion } from '../type.ts'
import { DocumentBlock } from './document.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'A section of a version: the firm’s own text around locked clauses.',
})
export class RegulationSection {
  @Field(() => String, {
    description: 'Name of a generated section, such as criteria; id of one of the version’s own.',
  })
  key: string
  @Field(() => Int, { description: 'Its number; the thirteen generated sections keep theirs.' })
  number: number
  @Field(() => String, { description: 'Heading, without the number.' })
  title: string
  @Field(() => Boolean, {
    description: 'Whether it is one of the version’s own: those are renamed, moved and removed.',
  })
  own: boolean
  @Field(() => String, { description: 'Markdown before the locked clauses; the whole text of an own section.' })
  before: string
  @Field(() => String, { description: 'Markdown after the locked clauses; empty in an own section.' })
  after: string
  @Field(() => [String], {
    description: 'Paths of the rules whose values stand in the locked clauses, such as disclosure.k.',
  })
  rules: string[]
  @Field(() => [DocumentBlock], {
    description: 'Locked: generated from rules, criteria and weights. None in an own section.',
  })
  locked: DocumentBlock[]
  @Field(() => [DocumentBlock], { description: 'The whole section as it is read and printed.' })
  blocks: DocumentBlock[]
}

@ObjectType({ description: 'Text that the firm keeps to begin drafts with.' })
export class RegulationTemplate implements Pick<RegulationTemplateRow, 'id' | 'name' | 'createdAt'> {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => String, { description: 'Name, unique in the firm.' })
  name: string
  @Field(() => Moment, { description: 'When it was kept.' })
  createdAt: Date
}

export const WordPartKindEnum = enumOf('WordPartKind', 'Whether words stayed, went or came.', [
  'same',
  'removed',
  'added',
] as const)

@ObjectType({ simpleResolvers: true, description: 'Words that stayed, went or came. A line feed ends a paragraph.' })
export class TextPart implements WordPart {
  @Field(() => WordPartKindEnum, { description: 'Whether they stayed, went or came.' })
  kind: WordPart['kind']
  @Field(() => String, { description: 'The words.' })
  text: string
}

@ObjectType({ simpleResolvers: true, description: 'A rule that differs between two versions.' })
export class RuleDifference {
  @Field(() => String, { description: 'Path of the rule, such as disclosure.k; weightVersion for the weights.' })
  path: string
  @Field(() => String, { description: 'Its name in the reader’s language.' })
  label: string
  @Field(() => GraphQLJSON, { nullable: true, description: 'What it was; of weights, the number of the version.' })
  from: RuleValue
  @Field(() => GraphQLJSON, { nullable: true, description: 'What it is.' })
  to: RuleValue
  @Field(() => String, { description: 'The change as a sentence in the reader’s language.' })
  words: string
  @Field(() => String, { description: 'What the rule does and what a change of it changes.' })
  explanation: string
}

export const sectionChanges = ['added', 'removed', 'changed'] as const
export type SectionChange = (typeof sectionChanges)[number]
export const SectionChangeEnum = enumOf('SectionChange', 'What became of a section.', sectionChanges)

@ObjectType({ simpleResolvers: true, description: 'A section that differs between two versions.' })
export class SectionDifference {
  @Field(() => String, { description: 'Name of a generated section, or the id of an own one.' })
  key: string
  @Field(() => SectionChangeEnum, { description: 'What became of it.' })
  change: SectionChange
  @Field(() => String, { description: 'Heading with its number, as it is now; as it was when the section is gone.' })
  title: string
  @Field(() => [TextPart], { description: 'Its text by words, in reading order, headings of own sections included.' })
  parts: WordPart[]
}

@ObjectType({ simpleResolvers: true, description: 'What differs between two versions of a company’s regulation.' })
export class RegulationDifference {
  @Field(() => RegulationVersion, { description: 'The version compared from.' })
  from: RegulationVersion
  @Field(() => RegulationVersion, { description: 'The version compared to.' })
  to: RegulationVersion
  @Field(() => [RuleDifference], {
    description: 'Rules that differ, in the order of the regulation, the weights last.',
  })
  rules: RuleDifference[]
  @Field(() => [SectionDifference], { description: 'Sections whose text differs, in their order.' })
  sections: SectionDifference[]
}

@InputType({ description: 'A change of a section of a draft: what is not given stays.' })
export class EditRegulationSectionInput extends RegulationAtInput {
  @Field(() => String, { description: 'Which section: the name of a generated one, or the id of an own one.' })
  key: string
  @Field(() => String, { nullable: true, description: 'Heading; of an own section only.' })
  title?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Markdown before the locked clauses; the text of an own section.',
  })
  before?: string | null
  @Field(() => String, { nullable: true, description: 'Markdown after the locked clauses; not in an own section.' })
  after?: string | null
}

@InputType({ description: 'A section of a draft’s own, behind those that are there.' })
export class AddRegulationSectionInput extends RegulationAtInput {
  @Field(() => String, { description: 'Heading.' })
  title: string
  @Field(() => String, { nullable: true, description: 'Markdown.' })
  text?: string | null
}

@InputType({ description: 'Where an own section goes.' })
export class MoveRegulationSectionInput extends RegulationAtInput {
  @Field(() => Id, { description: 'Which of the own sections.' })
  key: string
  @Field(() => Int, { description: 'Its place among the own sections, from 1.' })
  position: number
}

@InputType({ description: 'Which own section goes.' })
export class RemoveRegulationSectionInput extends RegulationAtInput {
  @Field(() => Id, { description: 'Which of the own sections.' })
  key: string
}

@InputType({ description: 'Whose text becomes a template of the firm.' })
export class SaveRegulationTemplateInput {
  @Field(() => Id, { description: 'Which version of a regulation.' })
  regulationVersionId: string
  @Field(() => String, { description: 'Name of the template, new to the firm.' })
  name: string
}

@InputType({ description: 'Which template goes.' })
export class RemoveRegulationTemplateInput {
  @Field(() => Id, { description: 'Which template.' })
  id: string
}
