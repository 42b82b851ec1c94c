import { Field, InputType } from 'type-graphql'
import type { EnterByLetter, RequestSignInLetter } from '../../../schema/people/inputs.ts'

@InputType({ description: 'Where to send a letter that lets in.' })
export class RequestSignInLetterInput implements RequestSignInLetter {
  @Field(() => String, { description: 'Work e-mail address, as the company’s chart knows it.' })
  email: string
}

@InputType({ description: 'The letter that lets in.' })
export class EnterByLetterInput implements EnterByLetter {
  @Field(() => String, { description: 'What stands behind the # of the letter’s link.' })
  secret: string
}
