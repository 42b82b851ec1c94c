import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { LinkRow } from '../../../schema/services/tables.ts'
import { tell, type Message } from '../../../schema/core/say.ts'
import type { Context } from '../../core/context.ts'
import { unitsById } from '../../org/loaders.ts'
import { Unit } from '../../org/type/unit.ts'
import { servicesById } from '../loaders.ts'
import { whyNotConfirm, whyNotRetire } from '../rules/links.ts'
import { whyStale } from '../rules/mend.ts'
import { Link, Service } from '../type/shown.ts'

const told = (reason: Message | null, context: Context): string | null => reason && tell(reason, context.locale)

async function whyStaleLink(link: LinkRow, context: Context): Promise<Message | null> {
  const ends = await Promise.all([link.clientUnitId, link.providerUnitId].map((id) => context.load(unitsById, id)))
  return whyStale(link, new Map(ends.flatMap((unit) => (unit ? [[unit.id, unit] as const] : []))))
}

@Resolver(() => Link)
export class LinkFieldsResolver {
  @FieldResolver(() => Unit, { description: 'The unit that asks.' })
  client(@Root() { clientUnitId }: LinkRow, @Ctx() context: Context) {
    return context.load(unitsById, clientUnitId)
  }

  @FieldResolver(() => Unit, { description: 'The unit that provides.' })
  provider(@Root() { providerUnitId }: LinkRow, @Ctx() context: Context) {
    return context.load(unitsById, providerUnitId)
  }

  @FieldResolver(() => Service, { nullable: true, description: 'The service that it is about, or null.' })
  service(@Root() { serviceId }: LinkRow, @Ctx() context: Context) {
    return serviceId ? context.load(servicesById, serviceId) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it does not fit the chart any more, or null.' })
  async staleBecause(@Root() link: LinkRow, @Ctx() context: Context): Promise<string | null> {
    return link.state === 'retired' ? null : told(await whyStaleLink(link, context), context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be confirmed, or null.' })
  async confirmBlockedBecause(@Root() link: LinkRow, @Ctx() context: Context): Promise<string | null> {
    return told(whyNotConfirm(link) ?? (await whyStaleLink(link, context)), context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be retired, or null.' })
  retireBlockedBecause(@Root() link: LinkRow, @Ctx() context: Context): string | null {
    return told(whyNotRetire(link), context)
  }
}
