/** The text of a version as data: what a page shows without ever being handed HTML. */
import { Field, Int, ObjectType } from 'type-graphql'
import type { Block, FlatBlock, Run } from '../../../schema/core/blocks.ts'
import { enumOf } from '../../core/enum.ts'

export const blockKinds = [
  'clause',
  'paragraph',
  'caption',
  'item',
  'table',
] as const satisfies readonly Block['kind'][]

export const DocumentBlockKindEnum = enumOf(
  'DocumentBlockKind',
  'What a piece of a document is: a numbered clause, a paragraph, a sub-heading, an item of a list, a table.',
  blockKinds,
)

@ObjectType({
  simpleResolvers: true,
  description: 'A piece of a paragraph in one type. A line feed in it breaks the line.',
})
export class DocumentRun implements Run {
  @Field(() => String, { description: 'The words.' })
  text: string
  @Field(() => Boolean, { description: 'Whether it is bold.' })
  bold: boolean
  @Field(() => Boolean, { description: 'Whether it is italic.' })
  italic: boolean
  @Field(() => String, { nullable: true, description: 'Where it leads (https, http or mailto), or null.' })
  href: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A piece of a document.' })
export class DocumentBlock implements FlatBlock {
  @Field(() => DocumentBlockKindEnum, { description: 'What it is.' })
  kind: Block['kind']
  @Field(() => String, {
    description: 'Number of a clause, such as 5.2; mark of an item, such as 1. or •; else empty.',
  })
  mark: string
  @Field(() => Int, { description: 'How deep an item stands in lists within lists, from 0; else 0.' })
  level: number
  @Field(() => Boolean, { description: 'Whether it is an item of a numbered list.' })
  ordered: boolean
  @Field(() => [DocumentRun], { description: 'Its words; none in a table.' })
  runs: readonly Run[]
  @Field(() => [String], { description: 'Heads of a table’s columns; else none.' })
  head: readonly string[]
  @Field(() => [[String]], { description: 'Rows of a table, cell by cell; else none.' })
  rows: readonly (readonly string[])[]
}
