import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import {
  addUnitInput,
  closeUnitInput,
  mergeUnitsInput,
  moveUnitInput,
  renameUnitInput,
  setHeadInput,
  setRegimeInput,
  setRepresentativesInput,
  splitUnitInput,
  type AddUnit,
  type CloseUnit,
  type MergeUnits,
  type MoveUnit,
  type RenameUnit,
  type SetHead,
  type SetRegime,
  type SetRepresentatives,
  type SplitUnit,
} from '../../../schema/org/inputs.ts'
import { tell } from '../../../schema/core/say.ts'
import type { UnitRow } from '../../../schema/org/tables.ts'
import { Company } from '../../companies/type.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { PageArgs } from '../../core/page.ts'
import { Id } from '../../core/scalars.ts'
import { addUnit, closeUnit, moveUnit, renameUnit, setHead } from '../commands/changeUnits.ts'
import { mergeUnits, splitUnit } from '../commands/reshapeUnits.ts'
import { setRegime, setRepresentatives } from '../commands/setVoices.ts'
import {
  childrenByUnit,
  companiesById,
  employeesById,
  employeesCountByUnit,
  pathsByUnit,
  representativesByUnit,
  unitsByCompany,
  unitsById,
} from '../loaders.ts'
import { findUnit } from '../queries/chart.ts'
import { listUnits, unitOrders } from '../queries/lists.ts'
import { whyNotClose } from '../rules/tree.ts'
import { Employee } from '../type/employee.ts'
import {
  AddUnitInput,
  CloseUnitInput,
  MergeUnitsInput,
  MoveUnitInput,
  RenameUnitInput,
  SetHeadInput,
  SetRegimeInput,
  SetRepresentativesInput,
  SplitUnitInput,
  Unit,
  UnitConnection,
  UnitFilterInput,
  UnitOrder,
} from '../type/unit.ts'

@Resolver(() => Unit)
export class UnitsResolver {
  @Query(() => UnitConnection, { description: 'Units of a company.' })
  units(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Which company.' }) companyId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => UnitFilterInput, { nullable: true, description: 'Which units.' }) filter?: UnitFilterInput,
    @Arg('orderBy', () => UnitOrder, { nullable: true, description: 'Sorted by; by name when not given.' })
    orderBy?: keyof typeof unitOrders,
  ) {
    return context.read((tx) => listUnits(tx, companyId, page, filter ?? {}, unitOrders[orderBy ?? 'name']))
  }

  @Query(() => Unit, { nullable: true, description: 'One unit, or null when it is not there for the actor.' })
  unit(@Ctx() context: Context, @Arg('id', () => Id, { description: 'Which unit.' }) id: string) {
    return context.read((tx) => findUnit(tx, id))
  }

  @FieldResolver(() => Company, { description: 'Company that it belongs to.' })
  company(@Ctx() context: Context, @Root() unit: UnitRow) {
    return context.load(companiesById, unit.companyId)
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'Unit above, or null at the top.' })
  parent(@Ctx() context: Context, @Root() unit: UnitRow) {
    return unit.parentId === null ? null : context.load(unitsById, unit.parentId)
  }

  @FieldResolver(() => [Unit], { description: 'Open units right under this one, in their order.' })
  children(@Ctx() context: Context, @Root() unit: UnitRow) {
    return context.load(childrenByUnit, unit.id)
  }

  @FieldResolver(() => [String], { description: 'Names from the top down to this unit.' })
  path(@Ctx() context: Context, @Root() unit: UnitRow) {
    return context.load(pathsByUnit, unit.id)
  }

  @FieldResolver(() => Employee, { nullable: true, description: 'Head.' })
  head(@Ctx() context: Context, @Root() unit: UnitRow) {
    return unit.headEmployeeId === null ? null : context.load(employeesById, unit.headEmployeeId)
  }

  @FieldResolver(() => Int, { description: 'How many work in the unit itself, not in those below it.' })
  employeesCount(@Ctx() context: Context, @Root() unit: UnitRow) {
    return context.load(employeesCountByUnit, unit.id)
  }

  @FieldResolver(() => [Employee], { description: 'Who speaks for the unit where its regime is R1.' })
  representatives(@Ctx() context: Context, @Root() unit: UnitRow) {
    return context.load(representativesByUnit, unit.id)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the unit can’t be closed; null when it can.' })
  async closeBlockedBecause(@Ctx() context: Context, @Root() unit: UnitRow) {
    const employees = await context.load(employeesCountByUnit, unit.id)
    const children = await context.load(childrenByUnit, unit.id)
    const reason = whyNotClose(unit, { employees, children: children.length })
    return reason && tell(reason, context.locale)
  }

  @Mutation(() => Unit, { description: 'Adds a unit under another or at the top.' })
  addUnit(@Ctx() context: Context, @Input(AddUnitInput, addUnitInput) input: AddUnit) {
    return addUnit(context, input)
  }

  @Mutation(() => Unit, { description: 'Changes the name, and the code if one is given.' })
  renameUnit(@Ctx() context: Context, @Input(RenameUnitInput, renameUnitInput) input: RenameUnit) {
    return renameUnit(context, input)
  }

  @Mutation(() => Unit, { description: 'Moves a unit with everything below it; never under itself.' })
  moveUnit(@Ctx() context: Context, @Input(MoveUnitInput, moveUnitInput) input: MoveUnit) {
    return moveUnit(context, input)
  }

  @Mutation(() => Unit, {
    description:
      'Merges units into one, which is returned; the others are closed, their links and services move along.',
  })
  mergeUnits(@Ctx() context: Context, @Input(MergeUnitsInput, mergeUnitsInput) input: MergeUnits) {
    return mergeUnits(context, input)
  }

  @Mutation(() => Unit, { description: 'Makes a new unit, which is returned, out of some people of another.' })
  splitUnit(@Ctx() context: Context, @Input(SplitUnitInput, splitUnitInput) input: SplitUnit) {
    return splitUnit(context, input)
  }

  @Mutation(() => Unit, { description: 'Closes a unit that nobody works in and nothing stands under.' })
  closeUnit(@Ctx() context: Context, @Input(CloseUnitInput, closeUnitInput) input: CloseUnit) {
    return closeUnit(context, input)
  }

  @Mutation(() => Unit, { description: 'Sets or removes the head; setting the guessed one confirms the guess.' })
  setHead(@Ctx() context: Context, @Input(SetHeadInput, setHeadInput) input: SetHead) {
    return setHead(context, input)
  }

  @Mutation(() => Unit, { description: 'Says whose opinion of the unit’s providers counts.' })
  setRegime(@Ctx() context: Context, @Input(SetRegimeInput, setRegimeInput) input: SetRegime) {
    return setRegime(context, input)
  }

  @Mutation(() => Unit, { description: 'Names the one to three employees who speak for a unit.' })
  setRepresentatives(
    @Ctx() context: Context,
    @Input(SetRepresentativesInput, setRepresentativesInput) input: SetRepresentatives,
  ) {
    return setRepresentatives(context, input)
  }
}

@Resolver(() => Company)
export class CompanyUnitsResolver {
  @FieldResolver(() => [Unit], { description: 'All open units, every one behind its parent; at most 5000.' })
  units(@Ctx() context: Context, @Root() company: Company) {
    return context.load(unitsByCompany, company.id)
  }
}
