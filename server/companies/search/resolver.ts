import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { searchInput } from '../../../schema/companies/inputs.ts'
import type { Context } from '../../core/context.ts'
import { parseInput } from '../../core/input.ts'
import { searchRecords } from './queries.ts'
import { Found } from './type.ts'

@Resolver()
export class SearchResolver {
  @Query(() => [Found], {
    description: 'Companies, units and people by a part of the name or the beginning of the code: companies first.',
  })
  search(
    @Ctx() context: Context,
    @Arg('text', () => String, { description: 'What to look for: from 2 to 100 characters.' }) text: string,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'How many of each kind, at most 20; 5 when not given.',
    })
    first?: number | null,
  ) {
    const wanted = parseInput(searchInput, { text, first })
    return context.read((tx) => searchRecords(tx, wanted))
  }
}
