import { Field, InputType, Int } from 'type-graphql'
import {
  importDelimiters,
  importEncodings,
  importFields,
  importGuards,
  importShapes,
  type ImportDelimiter,
  type ImportEncoding,
  type ImportField,
  type ImportGuard,
  type ImportShape,
} from '../../../schema/org/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { Id } from '../../core/scalars.ts'

export const ImportFieldEnum = enumOf('ImportField', 'What a column of a file may hold.', importFields)
export const ImportShapeEnum = enumOf(
  'ImportShape',
  'How a file tells the tree: by each unit’s parent, by a path such as «A / B / C», by whom each post reports to.',
  importShapes,
)
export const ImportEncodingEnum = enumOf('ImportEncoding', 'Encoding of a text file.', importEncodings)
export const ImportDelimiterEnum = enumOf('ImportDelimiter', 'What separates the cells of a line.', importDelimiters)
export const ImportGuardEnum = enumOf(
  'ImportGuard',
  'What makes an import stop and ask: many employees removed, many codes swapped.',
  importGuards,
)

@InputType({ description: 'Which column holds which field.' })
export class ImportColumnInput {
  @Field(() => ImportFieldEnum, { description: 'Field.' })
  field: ImportField
  @Field(() => String, { description: 'Heading of the column, as the report spells it.' })
  header: string
}

@InputType({ description: 'A choice where the file leaves open or contradicts itself.' })
export class ImportChoiceInput {
  @Field(() => String, { description: 'Code of the unit, or reference of the post, that the choice is about.' })
  of: string
  @Field(() => String, { nullable: true, description: 'Unit or post above it; nobody when not given.' })
  to?: string | null
}

@InputType({ description: 'Choices where the file leaves open or contradicts itself.' })
export class ImportChoicesInput {
  @Field(() => [ImportChoiceInput], { nullable: true, description: 'Parents of units, by code.' })
  unitParents?: ImportChoiceInput[] | null
  @Field(() => [ImportChoiceInput], { nullable: true, description: 'Whom posts report to, by reference.' })
  superiors?: ImportChoiceInput[] | null
  @Field(() => Boolean, { nullable: true, description: 'Makes units of parents that no row describes.' })
  createParents?: boolean | null
}

@InputType({ description: 'An uploaded file and how to read it.' })
export class ImportPreviewInput {
  @Field(() => Id, { description: 'Whose chart.' })
  companyId: string
  @Field(() => Id, { description: 'The file, as the upload returned it.' })
  uploadId: string
  @Field(() => ImportEncodingEnum, { nullable: true, description: 'Encoding; guessed when not given.' })
  encoding?: ImportEncoding | null
  @Field(() => ImportDelimiterEnum, { nullable: true, description: 'Delimiter; guessed when not given.' })
  delimiter?: ImportDelimiter | null
  @Field(() => String, { nullable: true, description: 'Sheet of a workbook; the first when not given.' })
  sheet?: string | null
  @Field(() => [ImportColumnInput], { nullable: true, description: 'All columns to read; guessed when not given.' })
  mapping?: ImportColumnInput[] | null
  @Field(() => ImportShapeEnum, { nullable: true, description: 'How the file tells the tree; guessed when not given.' })
  shape?: ImportShape | null
  @Field(() => String, { nullable: true, description: 'What separates the names of a path; guessed when not given.' })
  separator?: string | null
  @Field(() => [Int], { nullable: true, description: 'Lines to leave out, counted from 1 as an editor does.' })
  exclude?: number[] | null
  @Field(() => ImportChoicesInput, { nullable: true, description: 'Choices where the file leaves something open.' })
  choices?: ImportChoicesInput | null
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Removes what the chart has and the file, though it speaks of its kind, has not. False when not given.',
  })
  removeMissing?: boolean | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Takes posts for people called by their titles where the file names no people. True when not given.',
  })
  postsAsPeople?: boolean | null
  @Field(() => [ImportGuardEnum], {
    nullable: true,
    description: 'Questions of the import that are answered with yes.',
  })
  confirmed?: ImportGuard[] | null
}

@InputType({ description: 'An import as its dry run showed it.' })
export class ImportChartInput extends ImportPreviewInput {
  @Field(() => String, { description: 'Number of the plan that the dry run showed.' })
  planHash: string
}
