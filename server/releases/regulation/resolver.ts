import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { tell } from '../../../schema/core/say.ts'
import type { Context } from '../../core/context.ts'
import { needRegulationVersion } from '../../regulations/queries.ts'
import { ReleasedResults } from '../type.ts'
import { appealsUntil, listRuleSentences, sayAppeals } from './rules.ts'
import { ReleasedRegulation } from './type.ts'

@Resolver(() => ReleasedResults)
export class ReleasedRegulationResolver {
  @FieldResolver(() => ReleasedRegulation, { description: 'The rules in plain words, and what they say of appeals.' })
  async regulation(@Ctx() context: Context, @Root() results: ReleasedResults): Promise<ReleasedRegulation> {
    const { rules } = await context.read((tx) => needRegulationVersion(tx, results.rules.versionId))
    return {
      scaleMin: rules.scale.min,
      scaleMax: rules.scale.max,
      sentences: listRuleSentences(rules).map((sentence) => tell(sentence, context.locale)),
      appeals: tell(sayAppeals(rules), context.locale),
      appealsUntil: appealsUntil(rules, results.release?.publishedAt ?? null),
    }
  }
}
