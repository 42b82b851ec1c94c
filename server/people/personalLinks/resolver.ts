import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../core/context.ts'
import { findPersonalLink } from './queries.ts'
import { PersonalLink } from './type.ts'

@Resolver()
export class PersonalLinksResolver {
  @Query(() => PersonalLink, {
    nullable: true,
    description: 'Who has come by the personal link that asks, and what for.',
  })
  personalLink(@Ctx() context: Context) {
    return context.read((tx) => findPersonalLink(tx, context.actor))
  }
}
