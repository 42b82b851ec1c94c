import { Ctx, Mutation, Query, Resolver } from 'type-graphql'
import {
  changePasswordInput,
  revokeInput,
  setUserPasswordInput,
  signInInput,
  type ChangePassword,
  type Revoke,
  type SetUserPassword,
  type SignIn,
} from '../../../schema/people/inputs.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { User } from '../type.ts'
import { changePassword, setUserPassword } from './commands/changePassword.ts'
import { signIn } from './commands/signIn.ts'
import { revokeSession, signOut, signOutEverywhere } from './commands/signOut.ts'
import { listSessions } from './queries.ts'
import { ChangePasswordInput, RevokeSessionInput, Session, SetUserPasswordInput, SignInInput } from './type.ts'

@Resolver()
export class SessionsResolver {
  @Query(() => [Session], { description: 'The live sessions of whoever asks, at most 200, the last used first.' })
  sessions(@Ctx() context: Context) {
    return context.read((tx) => listSessions(tx, context.actor))
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

  @Mutation(() => Session, { description: 'Ends one of the own sessions and returns it as it was.' })
  revokeSession(@Ctx() context: Context, @Input(RevokeSessionInput, revokeInput) input: Revoke) {
    return revokeSession(context, input)
  }

  @Mutation(() => User, { description: 'Changes the own password and ends the other sessions.' })
  changePassword(@Ctx() context: Context, @Input(ChangePasswordInput, changePasswordInput) input: ChangePassword) {
    return changePassword(context, input)
  }

  @Mutation(() => User, { description: 'Gives somebody of the firm a new password and ends all their sessions.' })
  setUserPassword(@Ctx() context: Context, @Input(SetUserPasswordInput, setUserPasswordInput) input: SetUserPassword) {
    return setUserPassword(context, input)
  }
}
