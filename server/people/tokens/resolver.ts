import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { tell } from '../../../schema/core/say.ts'
import { createTokenInput, revokeInput, type CreateToken, type Revoke } from '../../../schema/people/inputs.ts'
import type { ApiTokenRow } from '../../../schema/people/tables.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { PageArgs } from '../../core/page.ts'
import { Id } from '../../core/scalars.ts'
import { createToken, revokeToken } from './commands.ts'
import { listTokens } from './queries.ts'
import { whyNotRevoke } from './rules.ts'
import { ApiToken, ApiTokenConnection, CreatedToken, CreateTokenInput, RevokeTokenInput } from './type.ts'

@Resolver(() => ApiToken)
export class TokensResolver {
  @Query(() => ApiTokenConnection, { description: 'Tokens of a company, the newest first.' })
  tokens(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Of which company.' }) companyId: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return context.read((tx) => listTokens(tx, companyId, page))
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it can’t be revoked now; null when it can.' })
  revokeBlockedBecause(@Root() token: ApiTokenRow, @Ctx() context: Context) {
    const reason = whyNotRevoke(token)
    return reason && tell(reason, context.locale)
  }

  @Mutation(() => CreatedToken, { description: 'Makes a token of a company and shows its secret, this once.' })
  createToken(@Ctx() context: Context, @Input(CreateTokenInput, createTokenInput) input: CreateToken) {
    return createToken(context, input)
  }

  @Mutation(() => ApiToken, { description: 'Revokes a token and the viewers that it minted, at once.' })
  revokeToken(@Ctx() context: Context, @Input(RevokeTokenInput, revokeInput) input: Revoke) {
    return revokeToken(context, input)
  }
}
