import { Field, InputType, ObjectType } from 'type-graphql'
import type { ChangePassword, Revoke, SetUserPassword, SignIn } from '../../../schema/people/inputs.ts'
import { Id, Moment } from '../../core/scalars.ts'
import type { OwnSession } from './queries.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody signed in on one device. Ends after 12 idle hours, or 30 days.',
})
export class Session implements OwnSession {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Moment, { description: 'When it was opened.' })
  createdAt: Date
  @Field(() => Moment, { description: 'When it was last used, to about five minutes.' })
  seenAt: Date
  @Field(() => Moment, { description: 'When it ends at the latest.' })
  expiresAt: Date
  @Field(() => Boolean, { description: 'Whether it is the session that asks.' })
  current: boolean
}

@InputType({ description: 'An account and its password.' })
export class SignInInput implements SignIn {
  @Field(() => String, { description: 'E-mail address of the account.' })
  email: string
  @Field(() => String, { description: 'Password.' })
  password: string
}

@InputType({ description: 'A session to end.' })
export class RevokeSessionInput implements Revoke {
  @Field(() => Id, { description: 'Which session.' })
  id: string
}

@InputType({ description: 'A new password for oneself.' })
export class ChangePasswordInput implements ChangePassword {
  @Field(() => String, { description: 'The password until now.' })
  oldPassword: string
  @Field(() => String, { description: 'The new one, at least ten characters.' })
  newPassword: string
}

@InputType({ description: 'A new password for somebody of the firm.' })
export class SetUserPasswordInput implements SetUserPassword {
  @Field(() => Id, { description: 'Whose.' })
  id: string
  @Field(() => String, { description: 'The new one, at least ten characters.' })
  password: string
}
