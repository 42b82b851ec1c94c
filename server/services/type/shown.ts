import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import type { LinkRow, ServiceRow } from '../../../schema/services/tables.ts'
import { linkStates, type LinkState } from '../../../schema/services/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { connectionOf } from '../../core/page.ts'
import { Id, Moment } from '../../core/scalars.ts'
import { Unit } from '../../org/type/unit.ts'

export const LinkStateEnum = enumOf('LinkState', 'Where a link stands; rounds ask about confirmed ones.', linkStates)
export const LinkOrder = enumOf('LinkOrder', 'What links are sorted by; intensity goes down.', [
  'client',
  'provider',
  'intensity',
])

@ObjectType({ description: 'What a unit provides to others.' })
export class Service
  implements Pick<ServiceRow, 'id' | 'name' | 'description' | 'sortOrder' | 'retiredAt' | 'version'>
{
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => String, { description: 'Name, unique at its provider.' })
  name: string
  @Field(() => String, { description: 'What it consists of.' })
  description: string
  @Field(() => Int, { description: 'Place in the provider’s catalogue.' })
  sortOrder: number
  @Field(() => Moment, { nullable: true, description: 'When it was taken out of the catalogue.' })
  retiredAt: Date | null
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  version: number
}

@ObjectType({
  description: 'A client unit and its provider: the client’s work makes it ask the provider for something.',
})
export class Link implements Pick<LinkRow, 'id' | 'intensity' | 'state' | 'version'> {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Float, {
    nullable: true,
    description: 'How much the client asks for, in a measure of the company’s own.',
  })
  intensity: number | null
  @Field(() => LinkStateEnum, { description: 'Where it stands.' })
  state: LinkState
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  version: number
}

@ObjectType({ simpleResolvers: true, description: 'A page of links.' })
export class LinkConnection extends connectionOf(Link, 'Link') {}

@InputType({ description: 'Which links.' })
export class LinkFilterInput {
  @Field(() => Id, { nullable: true, description: 'Of this client.' })
  clientUnitId?: string | null
  @Field(() => Id, { nullable: true, description: 'Of this provider.' })
  providerUnitId?: string | null
  @Field(() => LinkStateEnum, { nullable: true, description: 'In this state.' })
  state?: LinkState | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that are to be settled, proposed or disputed.',
  })
  open?: boolean | null
}

@ObjectType({ simpleResolvers: true, description: 'A set cell of the matrix: a proposed or confirmed link.' })
export class LinkCell {
  @Field(() => Int, { description: 'The client: its place in `units`, from 0.' })
  client: number
  @Field(() => Int, { description: 'The provider: its place in `units`, from 0.' })
  provider: number
  @Field(() => Id, { description: 'The link.' })
  linkId: string
  @Field(() => Float, { nullable: true, description: 'Intensity.' })
  intensity: number | null
  @Field(() => Id, { nullable: true, description: 'The service that the link is about.' })
  serviceId: string | null
  @Field(() => LinkStateEnum, { description: 'Where the link stands.' })
  state: LinkState
}

@ObjectType({ simpleResolvers: true, description: 'All links of a company as a matrix of clients and providers.' })
export class LinkMatrix {
  @Field(() => [Unit], { description: 'Open units by name, and closed ones that a link still names.' })
  units: Unit[]
  @Field(() => [LinkCell], { description: 'The cells that are set.' })
  cells: LinkCell[]
}

@ObjectType({ simpleResolvers: true, description: 'Two units that a link would join.' })
export class LinkPair {
  @Field(() => Id, { description: 'The client.' })
  clientUnitId: string
  @Field(() => Id, { description: 'The provider.' })
  providerUnitId: string
}

@ObjectType({ simpleResolvers: true, description: 'A link of a closed unit, and where mending would move it.' })
export class LinkToMend {
  @Field(() => Link, { description: 'The link.' })
  link: Link
  @Field(() => String, { description: 'Why it is stale.' })
  reason: string
  @Field(() => [LinkPair], { description: 'Where it goes along merges and splits; empty when it is only retired.' })
  to: LinkPair[]
}

@ObjectType({ simpleResolvers: true, description: 'What a change of many links did.' })
export class LinkCounts {
  @Field(() => Int, { description: 'New links, and retired ones taken up again.' })
  created: number
  @Field(() => Int, { description: 'Links whose intensity, service or state changed.' })
  changed: number
  @Field(() => Int, { description: 'Links retired.' })
  retired: number
  @Field(() => Int, { description: 'Pairs named that were so already.' })
  unchanged: number
}

@ObjectType({ simpleResolvers: true, description: 'What is wrong with a row of a table of links.' })
export class LinkImportProblem {
  @Field(() => Int, { description: 'The line of the file, from 1; the heading is a line too.' })
  line: number
  @Field(() => String, {
    nullable: true,
    description: 'client, provider, intensity or service; null for the whole row.',
  })
  column: string | null
  @Field(() => String, { description: 'What stands there.' })
  found: string
  @Field(() => String, { description: 'What is wrong and how to mend it.' })
  message: string
}

@ObjectType({ simpleResolvers: true, description: 'What an import of links did, or would do.' })
export class LinkImport extends LinkCounts {
  @Field(() => Int, { description: 'Rows below the heading.' })
  rows: number
  @Field(() => [LinkImportProblem], { description: 'Bad rows; while there are any, nothing is written.' })
  problems: LinkImportProblem[]
  @Field(() => Boolean, { description: 'Whether anything was written; never by a dry run.' })
  applied: boolean
}
