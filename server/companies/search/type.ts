import { Field, ObjectType } from 'type-graphql'
import { foundKinds, type FoundKind } from '../../../schema/companies/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { Id } from '../../core/scalars.ts'
import type { FoundRecord } from './queries.ts'

export const FoundKindEnum = enumOf('FoundKind', 'What a search found.', foundKinds)

@ObjectType({ simpleResolvers: true, description: 'A company, a unit or a person that a search found by name.' })
export class Found implements FoundRecord {
  @Field(() => FoundKindEnum, { description: 'What it is.' })
  kind: FoundKind
  @Field(() => Id, { description: 'Identifier of the company, the unit or the person.' })
  id: string
  @Field(() => String, { description: 'Its name.' })
  name: string
  @Field(() => Id, { description: 'The company where it is; of a company, its own.' })
  companyId: string
  @Field(() => String, { description: 'Name of that company.' })
  companyName: string
  @Field(() => Id, { nullable: true, description: 'Of a unit, its own; of a person, where they work; else null.' })
  unitId: string | null
  @Field(() => String, { nullable: true, description: 'Name of that unit.' })
  unitName: string | null
}
