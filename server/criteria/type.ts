import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale } from '../../schema/core/say.ts'
import type { CriterionRow, LibraryCriterionRow } from '../../schema/criteria/tables.ts'
import { Id, Moment } from '../core/scalars.ts'
import { LocaleEnum } from '../people/type.ts'

@ObjectType({ simpleResolvers: true, description: 'A criterion of the firm’s library, to be copied into companies.' })
export class LibraryCriterion
  implements Pick<LibraryCriterionRow, 'id' | 'code' | 'name' | 'question' | 'points' | 'locale' | 'version'>
{
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => String, { description: 'Short code, unique in the library for its language.' })
  code: string
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => String, { description: 'What the respondent is asked.' })
  question: string
  @Field(() => [String], { description: 'Points of the scale in words, lowest first.' })
  points: string[]
  @Field(() => LocaleEnum, { description: 'Language that it is written in.' })
  locale: Locale
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  version: number
}

@ObjectType({ description: 'What the providers of a company are judged by.' })
export class Criterion
  implements
    Pick<
      CriterionRow,
      'id' | 'code' | 'name' | 'question' | 'points' | 'sortOrder' | 'replacesId' | 'retiredAt' | 'version'
    >
{
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => String, { description: 'Short code, unique in the company.' })
  code: string
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => String, { description: 'What the respondent is asked.' })
  question: string
  @Field(() => [String], { description: 'Points of the scale in words, lowest first.' })
  points: string[]
  @Field(() => Int, { description: 'Place in the company’s order.' })
  sortOrder: number
  @Field(() => Id, {
    nullable: true,
    description: 'The criterion whose place it took, when its meaning had to change.',
  })
  replacesId: string | null
  @Field(() => Moment, { nullable: true, description: 'When it was taken out of the company’s set.' })
  retiredAt: Date | null
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  version: number
}

@InputType({ description: 'What a criterion means.' })
class CriterionMeaningInput {
  @Field(() => String, { description: 'Short code.' })
  code: string
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => String, { description: 'What the respondent is asked.' })
  question: string
  @Field(() => [String], { description: 'Points of the scale in words, lowest first.' })
  points: string[]
}

@InputType({ description: 'A new criterion of the library.' })
export class AddLibraryCriterionInput extends CriterionMeaningInput {
  @Field(() => LocaleEnum, { nullable: true, description: 'Language that it is written in; Russian when not given.' })
  locale?: Locale | null
}

@InputType({ description: 'A change of a criterion of the library.' })
export class EditLibraryCriterionInput extends CriterionMeaningInput {
  @Field(() => Id, { description: 'Which one.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
}

@InputType({ description: 'Which criterion leaves the library.' })
export class RemoveLibraryCriterionInput {
  @Field(() => Id, { description: 'Which one.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
}

@InputType({ description: 'A criterion of the company’s own.' })
export class AddCriterionInput extends CriterionMeaningInput {
  @Field(() => Id, { description: 'Whose criterion.' })
  companyId: string
}

@InputType({ description: 'Criteria of the library for a company.' })
export class AdoptCriteriaInput {
  @Field(() => Id, { description: 'Whose set they join.' })
  companyId: string
  @Field(() => [Id], { description: 'Criteria of the library, in the order wished.' })
  fromLibrary: string[]
}

@InputType({ description: 'A company that takes the three default criteria.' })
export class AdoptDefaultCriteriaInput {
  @Field(() => Id, { description: 'Which company.' })
  companyId: string
}

@InputType({ description: 'A change of a criterion.' })
export class EditCriterionInput extends CriterionMeaningInput {
  @Field(() => Id, { description: 'Which one.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
}

@InputType({ description: 'A criterion of another meaning in the place of one in use.' })
export class ReplaceCriterionInput {
  @Field(() => Id, { description: 'Which criterion is replaced.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
  @Field(() => String, { nullable: true, description: 'Code of the new one; made of the old code when not given.' })
  code?: string | null
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => String, { description: 'What the respondent is asked.' })
  question: string
  @Field(() => [String], { description: 'Points of the scale in words, lowest first.' })
  points: string[]
}

@InputType({ description: 'A criterion out of the set or back into it.' })
export class RetireCriterionInput {
  @Field(() => Id, { description: 'Which one.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
  @Field(() => Boolean, { nullable: true, description: 'False puts it back; true when not given.' })
  retired?: boolean | null
}

@InputType({ description: 'The order of a company’s criteria.' })
export class ReorderCriteriaInput {
  @Field(() => Id, { description: 'Whose criteria.' })
  companyId: string
  @Field(() => [Id], { description: 'All criteria of the set, in the order wished.' })
  criterionIds: string[]
}
