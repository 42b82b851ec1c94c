import { Field, Float, InputType, Int } from 'type-graphql'
import type { LinkState } from '../../../schema/services/terms.ts'
import { Id } from '../../core/scalars.ts'
import { LinkStateEnum } from './shown.ts'

@InputType({ description: 'A new service.' })
export class AddServiceInput {
  @Field(() => Id, { description: 'The unit that provides it.' })
  providerUnitId: string
  @Field(() => String, { description: 'Name, unique at its provider.' })
  name: string
  @Field(() => String, { nullable: true, description: 'What it consists of.' })
  description?: string | null
}

@InputType({ description: 'A change of a service.' })
export class EditServiceInput {
  @Field(() => Id, { description: 'Which service.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
  @Field(() => String, { description: 'Name, unique at its provider.' })
  name: string
  @Field(() => String, { nullable: true, description: 'What it consists of.' })
  description?: string | null
  @Field(() => Int, { nullable: true, description: 'Place in the catalogue; as it was when not given.' })
  sortOrder?: number | null
}

@InputType({ description: 'A service out of the catalogue or back into it.' })
export class RetireServiceInput {
  @Field(() => Id, { description: 'Which service.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
  @Field(() => Boolean, { nullable: true, description: 'False puts it back; true when not given.' })
  retired?: boolean | null
}

@InputType({ description: 'A client and a provider.' })
export class LinkPairInput {
  @Field(() => Id, { description: 'The unit that asks.' })
  clientUnitId: string
  @Field(() => Id, { description: 'The unit that provides.' })
  providerUnitId: string
}

@InputType({ description: 'A link to be proposed.' })
export class ProposeLinkInput extends LinkPairInput {
  @Field(() => Float, { nullable: true, description: 'How much the client asks for; a positive number.' })
  intensity?: number | null
  @Field(() => Id, { nullable: true, description: 'A service of the provider.' })
  serviceId?: string | null
}

@InputType({ description: 'A cell of the matrix: what is not given stays, null clears it.' })
export class LinkCellInput extends ProposeLinkInput {
  @Field(() => LinkStateEnum, {
    nullable: true,
    description:
      'Proposed or confirmed; when not given, a new or retired link is confirmed and others stay as they are.',
  })
  state?: LinkState | null
}

@InputType({ description: 'Cells of the matrix to set and to clear, all or nothing.' })
export class SetLinksInput {
  @Field(() => Id, { description: 'Whose links.' })
  companyId: string
  @Field(() => [LinkCellInput], { nullable: true, description: 'Links that are to stand.' })
  set?: LinkCellInput[] | null
  @Field(() => [LinkPairInput], {
    nullable: true,
    description: 'Links to retire; those that are not there change nothing.',
  })
  remove?: LinkPairInput[] | null
}

@InputType({ description: 'A link as it was read.' })
export class LinkAtInput {
  @Field(() => Id, { description: 'Which link.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
}

@InputType({ description: 'A company whose links follow its chart.' })
export class MendLinksInput {
  @Field(() => Id, { description: 'Whose links.' })
  companyId: string
}

@InputType({ description: 'A table of links: client, provider, intensity, service, with headings.' })
export class ImportLinksInput {
  @Field(() => Id, { description: 'Whose links.' })
  companyId: string
  @Field(() => String, { nullable: true, description: 'The table as CSV text; or else give an upload.' })
  text?: string | null
  @Field(() => Id, { nullable: true, description: 'An uploaded CSV or XLSX file.' })
  uploadId?: string | null
  @Field(() => [Int], { nullable: true, description: 'Lines of the file to pass over, from 1.' })
  excludeLines?: number[] | null
  @Field(() => Boolean, { nullable: true, description: 'True only reports; false writes. True when not given.' })
  dryRun?: boolean | null
}
