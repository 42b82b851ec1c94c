import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { CreateToken, Revoke } from '../../../schema/people/inputs.ts'
import type { ApiTokenRow } from '../../../schema/people/tables.ts'
import { tokenKinds, type TokenKind } from '../../../schema/people/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { connectionOf } from '../../core/page.ts'
import { Day, Id, Moment } from '../../core/scalars.ts'

export const TokenKindEnum = enumOf('TokenKind', 'What a token is for.', tokenKinds)

type Shown = Pick<
  ApiTokenRow,
  'id' | 'companyId' | 'kind' | 'name' | 'hint' | 'createdAt' | 'expiresAt' | 'revokedAt' | 'lastUsedOn'
>

@ObjectType({
  simpleResolvers: true,
  description: 'A machine’s key to one company. Its secret is shown once, when it is made.',
})
export class ApiToken implements Shown {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Id, { description: 'The one company that it reaches.' })
  companyId: string
  @Field(() => TokenKindEnum, { description: 'What it is for.' })
  kind: TokenKind
  @Field(() => String, { description: 'What people call it.' })
  name: string
  @Field(() => String, { description: 'Last four characters of the secret.' })
  hint: string
  @Field(() => Moment, { description: 'When it was made.' })
  createdAt: Date
  @Field(() => Moment, { description: 'When it stops working.' })
  expiresAt: Date
  @Field(() => Moment, { nullable: true, description: 'When it was revoked.' })
  revokedAt: Date | null
  @Field(() => Day, { nullable: true, description: 'The last day on which it was used.' })
  lastUsedOn: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A page of tokens.' })
export class ApiTokenConnection extends connectionOf(ApiToken, 'ApiToken') {}

@ObjectType({ simpleResolvers: true, description: 'A new token and, this once, its secret.' })
export class CreatedToken {
  @Field(() => ApiToken, { description: 'The token.' })
  token: ApiToken
  @Field(() => String, { description: 'For the Authorization header, as a Bearer. It can’t be shown again.' })
  secret: string
}

@InputType({ description: 'A new token.' })
export class CreateTokenInput implements CreateToken {
  @Field(() => Id, { description: 'The company that it reaches.' })
  companyId: string
  @Field(() => TokenKindEnum, { description: 'What it is for.' })
  kind: TokenKind
  @Field(() => String, { description: 'What people call it, at most 100 characters.' })
  name: string
  @Field(() => Int, { description: 'In how many days it stops working: from 1 to 365.' })
  expiresInDays: number
}

@InputType({ description: 'A token to revoke.' })
export class RevokeTokenInput implements Revoke {
  @Field(() => Id, { description: 'Which token.' })
  id: string
}
