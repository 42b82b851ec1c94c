import { Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { editFirmInput, setFirmLogoInput, type EditFirm, type SetFirmLogo } from '../../schema/firms/inputs.ts'
import type { Context } from '../core/context.ts'
import { Input } from '../core/input.ts'
import { editFirm, setFirmLogo } from './commands.ts'
import { findFirm } from './queries.ts'
import { EditFirmInput, Firm, SetFirmLogoInput } from './type.ts'

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

  @Mutation(() => Firm, { description: 'Gives the own firm a logo in the place of the former one, or takes it away.' })
  setFirmLogo(@Ctx() context: Context, @Input(SetFirmLogoInput, setFirmLogoInput) input: SetFirmLogo) {
    return setFirmLogo(context, input)
  }
}
