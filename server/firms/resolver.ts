import { Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { editFirmInput, type EditFirm } from '../../schema/firms/inputs.ts'
import type { Context } from '../core/context.ts'
import { Input } from '../core/input.ts'
import { editFirm } from './commands.ts'
import { findFirm } from './queries.ts'
import { EditFirmInput, Firm } from './type.ts'

@Resolver(() => Firm)
export class FirmsResolver {
  @Query(() => Firm, { nullable: true, description: 'The firm of whoever asks.' })
  firm(@Ctx() context: Context) {
    return context.read(findFirm)
  }

  @Mutation(() => Firm, { description: 'Changes name and language of the own firm.' })
  editFirm(@Ctx() context: Context, @Input(EditFirmInput, editFirmInput) input: EditFirm) {
    return editFirm(context, input)
  }
}
