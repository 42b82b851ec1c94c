import { Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { signInInput, type SignIn } from '../../schema/people/inputs.ts'
import type { Context } from '../core/context.ts'
import { Input } from '../core/input.ts'
import { signIn, signOut, signOutEverywhere } from './commands.ts'
import { findUser } from './queries.ts'
import { SignInInput, User } from './type.ts'

@Resolver()
export class PeopleResolver {
  @Query(() => User, { nullable: true, description: 'Whoever is signed in, or null.' })
  me(@Ctx() context: Context) {
    const { actor } = context
    return actor.kind === 'user' ? context.read((tx) => findUser(tx, actor.id)) : null
  }

  @Mutation(() => User, { description: 'Opens a session by password; the answer sets the cookie.' })
  signIn(@Ctx() context: Context, @Input(SignInInput, signInInput) input: SignIn) {
    return signIn(context, input)
  }

  @Mutation(() => Boolean, { description: 'Ends the session at hand. True when there was one.' })
  signOut(@Ctx() context: Context) {
    return signOut(context)
  }

  @Mutation(() => Boolean, { description: 'Ends all sessions of whoever is signed in, on every device.' })
  signOutEverywhere(@Ctx() context: Context) {
    return signOutEverywhere(context)
  }
}
