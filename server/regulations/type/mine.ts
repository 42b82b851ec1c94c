import { Field, Int, ObjectType } from 'type-graphql'
import { linkPurposes } from '../../../schema/people/terms.ts'
import { Moment } from '../../core/scalars.ts'
import { RegulationChangeLine, RegulationStateEnum } from '../type.ts'
import type { RegulationState } from '../../../schema/regulations/terms.ts'
import { LinkPurposeEnum } from '../../people/personalLinks/type.ts'
import { RegulationRemark } from './approval.ts'
import { DocumentBlock } from './document.ts'

@ObjectType({ simpleResolvers: true, description: 'A section or an appendix as it is read.' })
export class ShownSection {
  @Field(() => String, {
    description: 'Key of the section, to bind a remark to; of an appendix, appendix and its number.',
  })
  key: string
  @Field(() => String, { description: 'Heading with its number.' })
  title: string
  @Field(() => Boolean, { description: 'Whether it is an appendix: remarks are bound to sections only.' })
  appendix: boolean
  @Field(() => [DocumentBlock], { description: 'What stands in it.' })
  blocks: DocumentBlock[]
}

@ObjectType({ simpleResolvers: true, description: 'A signature that somebody has given.' })
export class RegulationSignature {
  @Field(() => Int, { description: 'Number of the version that was signed.' })
  number: number
  @Field(() => Moment, { description: 'When.' })
  at: Date
  @Field(() => String, { description: 'SHA-256 of what was shown, in hex.' })
  shownHash: string
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The version of the regulation behind a personal link: what to read, and what its person may do about it.',
})
export class MyRegulation {
  @Field(() => LinkPurposeEnum, {
    description: 'What the link is for: to approve the version, or to read and sign it.',
  })
  purpose: (typeof linkPurposes)[number]
  @Field(() => String, { description: 'Name of the reader.' })
  reader: string
  @Field(() => String, { description: 'Name of the company.' })
  company: string
  @Field(() => Int, { description: 'Number of the version.' })
  number: number
  @Field(() => String, { description: 'Title.' })
  title: string
  @Field(() => RegulationStateEnum, { description: 'Where the version stands.' })
  state: RegulationState
  @Field(() => [String], { description: 'Lines below the title: number, approval.' })
  standing: string[]
  @Field(() => [ShownSection], { description: 'The whole text: sections, then appendices, in the reader’s language.' })
  sections: ShownSection[]
  @Field(() => String, { description: 'SHA-256 of the text in hex: what an approval or a signature sends back.' })
  shownHash: string
  @Field(() => String, { nullable: true, description: 'Why the reader cannot approve or return it now, or null.' })
  decideBlockedBecause: string | null
  @Field(() => String, { nullable: true, description: 'Why the reader cannot sign it now, or null.' })
  acknowledgeBlockedBecause: string | null
  @Field(() => Moment, {
    nullable: true,
    description: 'When the reader approved or returned it in the present attempt.',
  })
  decidedAt: Date | null
  @Field(() => Boolean, { nullable: true, description: 'Whether that was an approval; null before.' })
  approved: boolean | null
  @Field(() => [RegulationRemark], {
    description: 'Remarks of all approvers with their answers; none for who only signs.',
  })
  remarks: RegulationRemark[]
  @Field(() => RegulationSignature, {
    nullable: true,
    description: 'The reader’s latest signature under any version, or null.',
  })
  signature: RegulationSignature | null
  @Field(() => Int, {
    nullable: true,
    description: 'The version that `changes` are told from, or null when there is none.',
  })
  changesSince: number | null
  @Field(() => [RegulationChangeLine], {
    description: 'Rules that changed: since the version signed last, or for approvers since the version before.',
  })
  changes: RegulationChangeLine[]
}
