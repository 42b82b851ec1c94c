import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { locales, type Locale } from '../../schema/core/say.ts'
import type { EditFirm, SetFirmLogo } from '../../schema/firms/inputs.ts'
import type { FirmRow } from '../../schema/firms/tables.ts'
import { enumOf } from '../core/enum.ts'
import { Id, Moment } from '../core/scalars.ts'

export const LocaleEnum = enumOf('Locale', 'A language of the interface and of letters.', locales)

@ObjectType({ simpleResolvers: true, description: 'The consulting firm. Nothing crosses it.' })
export class Firm implements FirmRow {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => LocaleEnum, { description: 'Language that new people and companies of the firm begin with.' })
  locale: Locale
  @Field(() => String, { nullable: true, description: 'Logo: a PNG as a data URL of at most 64 kB; null without one.' })
  logo: string | null
  @Field(() => Moment, { description: 'When it was set up.' })
  createdAt: Date
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  version: number
}

@InputType({ description: 'A change of the firm.' })
export class EditFirmInput implements EditFirm {
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => LocaleEnum, { description: 'Language that new people and companies of the firm begin with.' })
  locale: Locale
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
}

@InputType({ description: 'The logo of the firm.' })
export class SetFirmLogoInput implements SetFirmLogo {
  @Field(() => String, {
    nullable: true,
    description: 'A PNG as a data URL, at most 64 kB and 1024 pixels on either side; null takes the logo away.',
  })
  logo: string | null
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
}
