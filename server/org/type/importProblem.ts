import { Field, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../../core/enum.ts'
import { problemKinds, type ProblemKind, type Severity } from '../imports/rules/problem.ts'

export const ImportProblemKindEnum = enumOf('ImportProblemKind', 'What is wrong with a row.', problemKinds)
export const SeverityEnum = enumOf('ImportSeverity', 'An error keeps the whole import out; a warning does not.', [
  'error',
  'warning',
])
export const ImportChoiceKindEnum = enumOf('ImportChoiceKind', 'What a choice sets.', ['unitParent', 'superior'])

@ObjectType({ simpleResolvers: true, description: 'One way out of a problem, to be passed among the choices.' })
export class ImportChoice {
  @Field(() => ImportChoiceKindEnum, { description: 'What it sets.' })
  what: 'unitParent' | 'superior'
  @Field(() => String, { description: 'Code of the unit, or reference of the post, that it is about.' })
  of: string
  @Field(() => String, { description: 'Its name.' })
  ofName: string
  @Field(() => String, { nullable: true, description: 'Unit or post above it; null is nobody.' })
  to: string | null
  @Field(() => String, { nullable: true, description: 'Its name.' })
  toName: string | null
  @Field(() => [String], { description: 'Posts that speak for the choice.' })
  posts: string[]
  @Field(() => Int, { description: 'How many rows stand behind it.' })
  count: number
  @Field(() => Boolean, { description: 'Whether it is taken until another is chosen.' })
  proposed: boolean
}

@ObjectType({ simpleResolvers: true, description: 'What is wrong with a row, and how to mend it.' })
export class ImportProblem {
  @Field(() => ImportProblemKindEnum, { description: 'Kind.' })
  kind: ProblemKind
  @Field(() => SeverityEnum, { description: 'Whether it keeps the import out.' })
  severity: Severity
  @Field(() => Int, { description: 'Line, from 1; 0 when the problem is not of one row.' })
  line: number
  @Field(() => [Int], { description: 'All lines that take part.' })
  lines: number[]
  @Field(() => String, { nullable: true, description: 'Heading of the column.' })
  column: string | null
  @Field(() => String, { description: 'What stands there.' })
  found: string
  @Field(() => String, { description: 'What belongs there.' })
  expected: string
  @Field(() => String, { description: 'What is wrong and how to mend it.' })
  message: string
  @Field(() => [ImportChoice], { description: 'Ways out.' })
  choices: ImportChoice[]
}
