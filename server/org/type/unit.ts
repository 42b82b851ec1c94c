import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type {
  AddUnit,
  CloseUnit,
  MergeUnits,
  MoveUnit,
  RenameUnit,
  SetHead,
  SetRegime,
  SetRepresentatives,
  SplitUnit,
} from '../../../schema/org/inputs.ts'
import type { UnitRow } from '../../../schema/org/tables.ts'
import type { Regime } from '../../../schema/org/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { connectionOf } from '../../core/page.ts'
import { Id, Moment } from '../../core/scalars.ts'
import { RegimeEnum } from './regime.ts'

@ObjectType({ description: 'A unit of a company’s live chart.' })
export class Unit
  implements
    Pick<UnitRow, 'id' | 'companyId' | 'code' | 'name' | 'parentId' | 'headGuessed' | 'regime' | 'closedAt' | 'version'>
{
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Id, { description: 'Company that it belongs to.' })
  companyId: string
  @Field(() => String, { description: 'The company’s own code, by which an import finds the unit.' })
  code: string
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => Id, { nullable: true, description: 'Unit above, or null at the top.' })
  parentId: string | null
  @Field(() => Int, { name: 'place', description: 'Place among its siblings; gaps mean nothing.' })
  sortOrder: number
  @Field(() => Boolean, { description: 'Whether the head was guessed from the posts and nobody has confirmed it.' })
  headGuessed: boolean
  @Field(() => RegimeEnum, { nullable: true, description: 'Whose opinion counts; null is the regulation’s default.' })
  regime: Regime | null
  @Field(() => Moment, { nullable: true, description: 'When it was closed, by hand, by a merge or an import.' })
  closedAt: Date | null
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  version: number
  headEmployeeId: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A page of units.' })
export class UnitConnection extends connectionOf(Unit, 'Unit') {}

export const UnitOrder = enumOf('UnitOrder', 'What units are sorted by.', ['name', 'code', 'place'])

@InputType({ description: 'Which units.' })
export class UnitFilterInput {
  @Field(() => String, { nullable: true, description: 'Part of the name or code.' })
  search?: string | null
  @Field(() => Id, { nullable: true, description: 'Those right under this unit.' })
  parentId?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Only those without a head.' })
  withoutHead?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Also those that are closed.' })
  closed?: boolean | null
  @Field(() => [Id], { nullable: true, description: 'Just these.' })
  ids?: string[] | null
}

@InputType({ description: 'A new unit.' })
export class AddUnitInput implements Partial<AddUnit> {
  @Field(() => Id, { description: 'Which company.' })
  companyId: string
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => String, { nullable: true, description: 'Code, unique in the company; made up when not given.' })
  code?: string | null
  @Field(() => Id, { nullable: true, description: 'Unit above; the top when not given.' })
  parentId?: string | null
}

@InputType({ description: 'Another name for a unit.' })
export class RenameUnitInput implements Partial<RenameUnit> {
  @Field(() => Id, { description: 'Which unit.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => String, { nullable: true, description: 'Code; the present one when not given.' })
  code?: string | null
}

@InputType({ description: 'Another place for a unit.' })
export class MoveUnitInput implements Partial<MoveUnit> {
  @Field(() => Id, { description: 'Which unit.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
  @Field(() => Id, { nullable: true, description: 'Unit above; the top when not given.' })
  parentId?: string | null
  @Field(() => Int, { nullable: true, description: 'Place among the new siblings from 0; behind them when not given.' })
  place?: number | null
}

@InputType({ description: 'Units that become one.' })
export class MergeUnitsInput implements MergeUnits {
  @Field(() => [Id], { description: 'Units that are closed; at most 100.' })
  ids: string[]
  @Field(() => Id, { description: 'The unit that remains and takes their people and the units below them.' })
  intoId: string
}

@InputType({ description: 'A unit out of another.' })
export class SplitUnitInput implements Partial<SplitUnit> {
  @Field(() => Id, { description: 'The unit that is split.' })
  id: string
  @Field(() => String, { description: 'Name of the new unit, which stands beside the present one.' })
  name: string
  @Field(() => String, { nullable: true, description: 'Code of the new unit; made up when not given.' })
  code?: string | null
  @Field(() => [Id], { description: 'Employees who go to the new unit.' })
  employeeIds: string[]
  @Field(() => Id, { nullable: true, description: 'Head of the new unit, one of those who go.' })
  headId?: string | null
}

@InputType({ description: 'A unit that is no longer needed.' })
export class CloseUnitInput implements CloseUnit {
  @Field(() => Id, { description: 'Which unit.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
}

@InputType({ description: 'Who heads a unit.' })
export class SetHeadInput implements Partial<SetHead> {
  @Field(() => Id, { description: 'Which unit.' })
  unitId: string
  @Field(() => Int, { description: 'The version of the unit that was read.' })
  version: number
  @Field(() => Id, { nullable: true, description: 'An employee of the company; nobody when not given.' })
  employeeId?: string | null
}

@InputType({ description: 'Whose opinion of a unit counts.' })
export class SetRegimeInput implements Partial<SetRegime> {
  @Field(() => Id, { description: 'Which unit.' })
  unitId: string
  @Field(() => Int, { description: 'The version of the unit that was read.' })
  version: number
  @Field(() => RegimeEnum, { nullable: true, description: 'The regulation’s default when not given.' })
  regime?: Regime | null
}

@InputType({ description: 'Who speaks for a unit.' })
export class SetRepresentativesInput implements SetRepresentatives {
  @Field(() => Id, { description: 'Which unit.' })
  unitId: string
  @Field(() => [Id], { description: 'One to three of its employees; they replace those who spoke for it before.' })
  employeeIds: string[]
}
