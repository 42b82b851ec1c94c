import { Ctx, Mutation, Query, Resolver } from 'type-graphql'
import {
  mintViewerInput,
  portalEmployeeFilter,
  type MintViewer,
  type PortalEmployeeFilter,
} from '../../../schema/people/inputs.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { mintViewer } from './commands.ts'
import { findPortalEmployees, findViewer } from './queries.ts'
import { MintedViewer, MintViewerInput, PortalEmployee, PortalEmployeeFilterInput, Viewer } from './type.ts'

@Resolver()
export class ViewersResolver {
  @Query(() => Viewer, { nullable: true, description: 'Whom the viewer that asks stands for.' })
  viewer(@Ctx() context: Context) {
    return context.read((tx) => findViewer(tx, context.actor))
  }

  @Query(() => [PortalEmployee], { description: 'Who works in the portal’s company under this address or code.' })
  portalEmployees(
    @Ctx() context: Context,
    @Input(PortalEmployeeFilterInput, portalEmployeeFilter, 'filter') filter: PortalEmployeeFilter,
  ) {
    return context.read((tx) => findPortalEmployees(tx, filter))
  }

  @Mutation(() => MintedViewer, { description: 'Mints a short-lived, read-only viewer for one employee.' })
  mintViewer(@Ctx() context: Context, @Input(MintViewerInput, mintViewerInput) input: MintViewer) {
    return mintViewer(context, input)
  }
}
