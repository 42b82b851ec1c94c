import { Ctx, Mutation, Resolver } from 'type-graphql'
import {
  enterByLetterInput,
  requestSignInLetterInput,
  type EnterByLetter,
  type RequestSignInLetter,
} from '../../../schema/people/inputs.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { Viewer } from '../viewers/type.ts'
import { enterByLetter } from './commands/enterByLetter.ts'
import { requestSignInLetter } from './commands/requestSignInLetter.ts'
import { EnterByLetterInput, RequestSignInLetterInput } from './type.ts'

@Resolver()
export class LettersResolver {
  @Mutation(() => Boolean, {
    description:
      'Has a letter sent that lets an employee in to read; true whether anybody works under the address or not.',
  })
  requestSignInLetter(
    @Ctx() context: Context,
    @Input(RequestSignInLetterInput, requestSignInLetterInput) input: RequestSignInLetter,
  ) {
    return requestSignInLetter(context, input)
  }

  @Mutation(() => Viewer, {
    description: 'Lets in by a letter, once; the answer sets a cookie. What it lets in reads only.',
  })
  enterByLetter(@Ctx() context: Context, @Input(EnterByLetterInput, enterByLetterInput) input: EnterByLetter) {
    return enterByLetter(context, input)
  }
}
