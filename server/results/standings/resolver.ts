import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { say, tell, type Locale } from '../../../schema/core/say.ts'
import { says } from '../../../schema/results/says.ts'
import type { RoundRow } from '../../../schema/rounds/tables.ts'
import type { Context } from '../../core/context.ts'
import { Round } from '../../rounds/type.ts'
import { loadFigures } from '../loaders.ts'
import { listStandings, type UnitStanding } from '../rules/precision/standings.ts'
import { presentFigure } from '../rules/present.ts'
import { displayDecimals } from '../rules/rounding.ts'
import type { Scale } from '../rules/types.ts'
import { UnitStandingType } from './type.ts'

function presentStanding(one: UnitStanding, scale: Scale, locale: Locale): UnitStandingType {
  const present = (value: number) => presentFigure({ value, reason: null }, displayDecimals(scale), locale)
  const [low, high] = [present(one.low), present(one.high)]
  const said = tell(say(says.interval, { low: low.shown ?? '', high: high.shown ?? '' }), locale)
  return { unitId: one.unitId, standing: one.standing, low, high, said }
}

@Resolver(() => Round)
export class StandingsResolver {
  @FieldResolver(() => [UnitStandingType], {
    description: 'How providers with a score stand to the company’s mean; empty before the round is scored.',
  })
  async standings(@Ctx() context: Context, @Root() round: RoundRow) {
    const figures = await context.load(loadFigures, round.id)
    if (!figures || !round.rules) return []
    const own = listStandings(figures, round.rules.trend)
    return own.map((one) => presentStanding(one, figures.scale, context.locale))
  }
}
