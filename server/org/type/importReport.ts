import { Field, Float, Int, ObjectType } from 'type-graphql'
import type {
  ImportDelimiter,
  ImportEncoding,
  ImportField,
  ImportGuard,
  ImportShape,
} from '../../../schema/org/terms.ts'
import { Id } from '../../core/scalars.ts'
import { ChartChange } from './employee.ts'
import {
  ImportDelimiterEnum,
  ImportEncodingEnum,
  ImportFieldEnum,
  ImportGuardEnum,
  ImportShapeEnum,
} from './importInputs.ts'
import { ImportProblem } from './importProblem.ts'

@ObjectType({ simpleResolvers: true, description: 'A column of the file.' })
export class ImportColumn {
  @Field(() => String, { description: 'Heading.' })
  header: string
  @Field(() => ImportFieldEnum, { nullable: true, description: 'Field that it is read as; none when left aside.' })
  field: ImportField | null
  @Field(() => ImportFieldEnum, { nullable: true, description: 'Field that it was taken for.' })
  guess: ImportField | null
  @Field(() => Float, {
    nullable: true,
    description: 'How sure the guess is, from 0 to 1; 1 is a heading known by heart.',
  })
  confidence: number | null
}

@ObjectType({ simpleResolvers: true, description: 'A line of the file.' })
export class ImportLine {
  @Field(() => Int, { description: 'Number of the line, from 1.' })
  line: number
  @Field(() => [String], { description: 'Its cells.' })
  cells: string[]
}

@ObjectType({ simpleResolvers: true, description: 'One field’s change.' })
export class ImportDiff {
  @Field(() => String, { description: 'Field.' })
  field: string
  @Field(() => String, { nullable: true, description: 'What it was.' })
  from: string | null
  @Field(() => String, { nullable: true, description: 'What it becomes.' })
  to: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A unit or an employee that an import touches.' })
export class ImportEntry {
  @Field(() => Id, { nullable: true, description: 'Identifier, of those that are there.' })
  id: string | null
  @Field(() => String, { description: 'Code.' })
  code: string
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => String, { nullable: true, description: 'Code of the unit above or around it, before the import.' })
  from: string | null
  @Field(() => String, { nullable: true, description: 'Code of the unit above or around it, after the import.' })
  to: string | null
  @Field(() => [ImportDiff], { description: 'What else changes.' })
  diffs: ImportDiff[]
}

@ObjectType({ simpleResolvers: true, description: 'What an import does to units, or to employees.' })
export class ImportEffect {
  @Field(() => Int, { description: 'How many are created.' })
  createdCount: number
  @Field(() => Int, { description: 'How many are changed.' })
  changedCount: number
  @Field(() => Int, { description: 'How many are moved.' })
  movedCount: number
  @Field(() => Int, { description: 'How many are removed: units are closed, employees have left.' })
  removedCount: number
  @Field(() => Int, { description: 'How many stay as they are.' })
  unchangedCount: number
  @Field(() => [ImportEntry], { description: 'Created; at most 500.' })
  created: ImportEntry[]
  @Field(() => [ImportEntry], { description: 'Changed; at most 500.' })
  changed: ImportEntry[]
  @Field(() => [ImportEntry], { description: 'Moved; at most 500.' })
  moved: ImportEntry[]
  @Field(() => [ImportEntry], { description: 'Removed; at most 500.' })
  removed: ImportEntry[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'A question that an import asks before it does what may be a mistake.',
})
export class ImportQuestion {
  @Field(() => ImportGuardEnum, { description: 'Pass it as confirmed for yes.' })
  kind: ImportGuard
  @Field(() => Int, { description: 'How many employees it is about.' })
  count: number
  @Field(() => Int, { description: 'Of how many.' })
  of: number
  @Field(() => Float, { description: 'Their share, from 0 to 1.' })
  share: number
  @Field(() => Float, { description: 'The share above which it asks.' })
  limit: number
  @Field(() => Boolean, { description: 'Whether it is answered with yes.' })
  confirmed: boolean
  @Field(() => String, { description: 'The question.' })
  message: string
}

@ObjectType({ simpleResolvers: true, description: 'A dry run: what a file says and what an import of it would do.' })
export class ImportPreview {
  @Field(() => String, { nullable: true, description: 'Why the file can’t be read at all; then all else is empty.' })
  refusedBecause: string | null
  @Field(() => ImportEncodingEnum, { nullable: true, description: 'Encoding of a text file.' })
  encoding: ImportEncoding | null
  @Field(() => ImportDelimiterEnum, { nullable: true, description: 'Delimiter of a text file.' })
  delimiter: ImportDelimiter | null
  @Field(() => String, { nullable: true, description: 'Sheet of a workbook that was read.' })
  sheet: string | null
  @Field(() => [String], { description: 'Sheets of a workbook.' })
  sheets: string[]
  @Field(() => [ImportColumn], { description: 'Columns, in the order of the file.' })
  columns: ImportColumn[]
  @Field(() => ImportShapeEnum, { nullable: true, description: 'How the file tells the tree.' })
  shape: ImportShape | null
  @Field(() => Boolean, { description: 'Whether posts are taken for people, since the file names none.' })
  postsAsPeople: boolean
  @Field(() => Int, { description: 'How many rows there are under the headings.' })
  rowsCount: number
  @Field(() => [ImportLine], { description: 'The first twenty rows.' })
  sample: ImportLine[]
  @Field(() => ImportEffect, { nullable: true, description: 'What becomes of the units.' })
  units: ImportEffect | null
  @Field(() => ImportEffect, { nullable: true, description: 'What becomes of the employees.' })
  employees: ImportEffect | null
  @Field(() => Int, { description: 'How many errors there are.' })
  errorsCount: number
  @Field(() => Int, { description: 'How many warnings there are.' })
  warningsCount: number
  @Field(() => [ImportProblem], {
    description: 'Errors and warnings by line; at most 1000, errors first when there are more.',
  })
  problems: ImportProblem[]
  @Field(() => [ImportQuestion], { description: 'Questions to answer before the import.' })
  guards: ImportQuestion[]
  @Field(() => Boolean, { description: 'Whether the file says what the chart says already.' })
  changesNothing: boolean
  @Field(() => String, { nullable: true, description: 'Number of the plan, to be passed to the import.' })
  planHash: string | null
  @Field(() => String, { nullable: true, description: 'Why the import can’t be carried out; null when it can.' })
  importBlockedBecause: string | null
}

@ObjectType({ simpleResolvers: true, description: 'What an import has done.' })
export class ChartImport {
  @Field(() => ChartChange, {
    nullable: true,
    description: 'The change, which can be undone; null when nothing changed.',
  })
  change: ChartChange | null
  @Field(() => ImportEffect, { description: 'What became of the units.' })
  units: ImportEffect
  @Field(() => ImportEffect, { description: 'What became of the employees.' })
  employees: ImportEffect
}
