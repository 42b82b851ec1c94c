import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import { Delivery } from '../../people/personalLinks/type.ts'
import {
  linkDecisions,
  linkReplyWords,
  linkSides,
  linkWords,
  type LinkDecision,
  type LinkReplyWord,
  type LinkSide,
  type LinkState,
  type LinkWord,
} from '../../../schema/services/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { Day, Id, Moment } from '../../core/scalars.ts'
import { LinkPairInput } from '../type/given.ts'
import { LinkStateEnum } from '../type/shown.ts'

export const LinkSideEnum = enumOf('LinkSide', 'Who spoke of a link: the head at an end of it, or the team.', linkSides)
export const LinkWordEnum = enumOf('LinkWord', 'What was said of a link.', linkWords)
export const LinkReplyWordEnum = enumOf('LinkReplyWord', 'What a head may answer about a link.', linkReplyWords)
export const LinkDecisionEnum = enumOf('LinkDecision', 'How a link is settled: it stays, or it goes.', linkDecisions)

@ObjectType({ simpleResolvers: true, description: 'What somebody said of a link; it is kept as it was said.' })
export class LinkAnswer {
  @Field(() => LinkSideEnum, { description: 'On whose side.' })
  side: LinkSide
  @Field(() => LinkWordEnum, { description: 'What.' })
  word: LinkWord
  @Field(() => String, { description: 'The reason or the note; may be empty.' })
  note: string
  @Field(() => String, { description: 'Name of whoever spoke, as it was then.' })
  speaker: string
  @Field(() => Moment, { description: 'When.' })
  at: Date
}

@ObjectType({ simpleResolvers: true, description: 'A unit by its name.' })
export class NamedUnit {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => String, { description: 'Name.' })
  name: string
}

@ObjectType({ simpleResolvers: true, description: 'A head of units, and how the question has come to them.' })
export class AskedHead {
  @Field(() => Id, { description: 'The employee.' })
  employeeId: string
  @Field(() => String, { description: 'Full name.' })
  name: string
  @Field(() => Boolean, { description: 'Whether a letter can reach them; without an address a link is handed over.' })
  hasAddress: boolean
  @Field(() => [NamedUnit], { description: 'Open units that they head.' })
  units: NamedUnit[]
  @Field(() => Moment, { nullable: true, description: 'When they were written to last in this asking.' })
  askedAt: Date | null
  @Field(() => Moment, { nullable: true, description: 'When they answered last in this asking.' })
  answeredAt: Date | null
  @Field(() => Delivery, { nullable: true, description: 'How the letter reached them; null when none was written.' })
  delivery: Delivery | null
  @Field(() => String, { nullable: true, description: 'Why they cannot be written to now, or null.' })
  askBlockedBecause: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'Asking the heads of a company’s units who serves whom: the asking that is open, or else the last one.',
})
export class LinkAsking {
  @Field(() => Id, { description: 'The company; links for a mail merge are downloaded by it.' })
  companyId: string
  @Field(() => Moment, { nullable: true, description: 'When it was begun; null when nobody was ever asked.' })
  openedAt: Date | null
  @Field(() => Day, {
    nullable: true,
    description: 'By when heads were told to answer; later answers are taken too, until the asking is closed.',
  })
  deadline: string | null
  @Field(() => Moment, { nullable: true, description: 'When it was closed.' })
  closedAt: Date | null
  @Field(() => Int, { nullable: true, description: 'Version for optimistic locking.' })
  version: number | null
  @Field(() => [AskedHead], { description: 'Heads of open units, asked or not, by name.' })
  heads: AskedHead[]
  @Field(() => [NamedUnit], { description: 'Open units without a head, about which nobody can be asked.' })
  headless: NamedUnit[]
  @Field(() => String, { nullable: true, description: 'Why all who are silent cannot be written to now, or null.' })
  askBlockedBecause: string | null
  @Field(() => String, { nullable: true, description: 'Why it cannot be closed, or null.' })
  closeBlockedBecause: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A unit that can be proposed as a client or provider.' })
export class OfferedUnit extends NamedUnit {
  @Field(() => String, { nullable: true, description: 'Name of the unit above it.' })
  parentName: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A link of a unit as its head sees it.' })
export class MyLink {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  version: number
  @Field(() => NamedUnit, { description: 'The unit at the other end.' })
  other: NamedUnit
  @Field(() => LinkStateEnum, { description: 'Where it stands; rounds ask about confirmed links.' })
  state: LinkState
  @Field(() => Float, { nullable: true, description: 'How much the client asks for.' })
  intensity: number | null
  @Field(() => String, { nullable: true, description: 'The service that it is about.' })
  service: string | null
  @Field(() => [LinkAnswer], { description: 'What was said of it, the first word first.' })
  answers: LinkAnswer[]
  @Field(() => Boolean, { description: 'Whether it waits for this head.' })
  waitsForMe: boolean
  @Field(() => String, { nullable: true, description: 'Why it cannot be confirmed, or null.' })
  confirmBlockedBecause: string | null
  @Field(() => String, { nullable: true, description: 'Why it cannot be disputed, or null.' })
  disputeBlockedBecause: string | null
  @Field(() => String, { nullable: true, description: 'Why the proposal cannot be taken back, or null.' })
  withdrawBlockedBecause: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A unit that the person heads, with its links.' })
export class MyUnit extends NamedUnit {
  @Field(() => [MyLink], { description: 'Those who use what it provides.' })
  clients: MyLink[]
  @Field(() => [MyLink], { description: 'Those whose services it uses.' })
  providers: MyLink[]
}

@ObjectType({ simpleResolvers: true, description: 'What a head is asked about links, and what they may do.' })
export class MyLinks {
  @Field(() => Day, { nullable: true, description: 'By when an answer is hoped for.' })
  deadline: string | null
  @Field(() => Moment, { nullable: true, description: 'When this head answered last.' })
  answeredAt: Date | null
  @Field(() => String, { nullable: true, description: 'Why nothing can be answered or proposed any more, or null.' })
  answerBlockedBecause: string | null
  @Field(() => [MyUnit], { description: 'Open units that the person heads, by name.' })
  units: MyUnit[]
  @Field(() => [OfferedUnit], { description: 'All open units of the company, by name.' })
  offered: OfferedUnit[]
}

@InputType({ description: 'Which heads to ask who serves whom.' })
export class AskHeadsForLinksInput {
  @Field(() => Id, { description: 'Whose heads.' })
  companyId: string
  @Field(() => [Id], {
    nullable: true,
    description: 'Heads of these units; when not given, of all units, except those who have answered.',
  })
  unitIds?: string[] | null
  @Field(() => Day, { nullable: true, description: 'By when to answer; as it was when not given.' })
  deadline?: string | null
}

@InputType({ description: 'The asking that is to be closed.' })
export class CloseLinkAskingInput {
  @Field(() => Id, { description: 'Whose asking.' })
  companyId: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
}

@InputType({ description: 'A decision about a proposed or disputed link.' })
export class SettleLinkInput {
  @Field(() => Id, { description: 'Which link.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
  @Field(() => LinkDecisionEnum, { description: 'Whether it stays.' })
  decision: LinkDecision
  @Field(() => String, { nullable: true, description: 'Why; needed when the link is disputed. Both heads read it.' })
  note?: string | null
}

@InputType({ description: 'A link that a head proposes.' })
export class LinkProposalInput extends LinkPairInput {
  @Field(() => Float, { nullable: true, description: 'How much the client asks for; a positive number.' })
  intensity?: number | null
}

@InputType({ description: 'Links that a head proposes, all or none.' })
export class ProposeLinksInput {
  @Field(() => [LinkProposalInput], { description: 'At least one end of each is a unit that the person heads.' })
  links: LinkProposalInput[]
}

@InputType({ description: 'A head’s answer about a link.' })
export class LinkReplyInput {
  @Field(() => Id, { description: 'Which link.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
  @Field(() => LinkReplyWordEnum, { description: 'The answer.' })
  answer: LinkReplyWord
  @Field(() => String, { nullable: true, description: 'What is wrong; needed when the link is disputed.' })
  reason?: string | null
}

@InputType({ description: 'A head’s answers, all or none.' })
export class AnswerLinksInput {
  @Field(() => [LinkReplyInput], { description: 'May be empty: there is nothing to add.' })
  answers: LinkReplyInput[]
}
