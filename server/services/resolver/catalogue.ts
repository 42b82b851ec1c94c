import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import * as inputs from '../../../schema/services/inputs.ts'
import type { ServiceRow } from '../../../schema/services/tables.ts'
import { tell } from '../../../schema/core/say.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { Id } from '../../core/scalars.ts'
import { unitsById } from '../../org/loaders.ts'
import { Unit } from '../../org/type/unit.ts'
import * as catalogue from '../commands/catalogue.ts'
import { listServices } from '../queries.ts'
import { whyNotEditService } from '../rules/services.ts'
import * as given from '../type/given.ts'
import { Service } from '../type/shown.ts'

@Resolver(() => Service)
export class ServicesResolver {
  @Query(() => [Service], { description: 'A company’s catalogue of services, provider by provider.' })
  services(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Whose catalogue.' }) companyId: string,
    @Arg('providerUnitId', () => Id, { nullable: true, description: 'Only of this provider.' })
    providerUnitId?: string | null,
    @Arg('retired', () => Boolean, { nullable: true, description: 'Also those taken out of the catalogue.' })
    retired?: boolean | null,
  ) {
    return context.read((tx) => listServices(tx, companyId, { providerUnitId, retired }))
  }

  @Mutation(() => Service, { description: 'Adds a service at the end of its provider’s catalogue.' })
  addService(@Ctx() context: Context, @Input(given.AddServiceInput, inputs.addServiceInput) input: inputs.AddService) {
    return catalogue.addService(context, input)
  }

  @Mutation(() => Service, { description: 'Renames or describes a service, or moves it in the catalogue.' })
  editService(
    @Ctx() context: Context,
    @Input(given.EditServiceInput, inputs.editServiceInput) input: inputs.EditService,
  ) {
    return catalogue.editService(context, input)
  }

  @Mutation(() => Service, { description: 'Takes a service out of the catalogue or puts it back.' })
  retireService(
    @Ctx() context: Context,
    @Input(given.RetireServiceInput, inputs.retireServiceInput) input: inputs.RetireService,
  ) {
    return catalogue.retireService(context, input)
  }

  @FieldResolver(() => Unit, { description: 'The unit that provides it.' })
  provider(@Root() { providerUnitId }: ServiceRow, @Ctx() context: Context) {
    return context.load(unitsById, providerUnitId)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be edited, or null.' })
  editBlockedBecause(@Root() row: ServiceRow, @Ctx() context: Context): string | null {
    const reason = whyNotEditService(row)
    return reason && tell(reason, context.locale)
  }
}
