import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import {
  addEmployeeInput,
  editEmployeeInput,
  markEmployeeLeftInput,
  setSponsorInput,
  type AddEmployee,
  type EditEmployee,
  type MarkEmployeeLeft,
  type SetSponsor,
} from '../../../schema/org/inputs.ts'
import type { EmployeeRow } from '../../../schema/org/tables.ts'
import type { CompanyRole } from '../../../schema/people/terms.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { PageArgs } from '../../core/page.ts'
import { Id } from '../../core/scalars.ts'
import { addEmployee, editEmployee, markEmployeeLeft, setSponsor } from '../commands/changeEmployees.ts'
import { headedByEmployee, titlesByPosition, unitsById } from '../loaders.ts'
import { findEmployee } from '../queries/chart.ts'
import { employeeOrders, listEmployees } from '../queries/lists.ts'
import {
  AddEmployeeInput,
  EditEmployeeInput,
  Employee,
  EmployeeConnection,
  EmployeeFilterInput,
  EmployeeOrder,
  MarkEmployeeLeftInput,
  SetSponsorInput,
} from '../type/employee.ts'
import { Unit } from '../type/unit.ts'
import { CompanyRoleEnum } from '../../people/viewers/type.ts'

@Resolver(() => Employee)
export class EmployeesResolver {
  @Query(() => EmployeeConnection, { description: 'Employees of a company.' })
  employees(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Which company.' }) companyId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => EmployeeFilterInput, { nullable: true, description: 'Which employees.' })
    filter?: EmployeeFilterInput,
    @Arg('orderBy', () => EmployeeOrder, { nullable: true, description: 'Sorted by; by name when not given.' })
    orderBy?: keyof typeof employeeOrders,
  ) {
    return context.read((tx) => listEmployees(tx, companyId, page, filter ?? {}, employeeOrders[orderBy ?? 'name']))
  }

  @Query(() => Employee, { nullable: true, description: 'One employee, or null when not there for the actor.' })
  employee(@Ctx() context: Context, @Arg('id', () => Id, { description: 'Which employee.' }) id: string) {
    return context.read((tx) => findEmployee(tx, id))
  }

  @FieldResolver(() => Unit, { description: 'Unit where they work.' })
  unit(@Ctx() context: Context, @Root() employee: EmployeeRow) {
    return context.load(unitsById, employee.unitId)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Title of the position.' })
  position(@Ctx() context: Context, @Root() employee: EmployeeRow) {
    return employee.positionId === null ? null : context.load(titlesByPosition, employee.positionId)
  }

  @FieldResolver(() => [Unit], { description: 'Units that they head.' })
  heads(@Ctx() context: Context, @Root() employee: EmployeeRow) {
    return context.load(headedByEmployee, employee.id)
  }

  @FieldResolver(() => [CompanyRoleEnum], { description: 'What they are in the company, the highest role first.' })
  async roles(@Ctx() context: Context, @Root() employee: EmployeeRow): Promise<CompanyRole[]> {
    const heads = await context.load(headedByEmployee, employee.id)
    return [...(employee.sponsor ? ['sponsor' as const] : []), ...(heads.length ? ['head' as const] : []), 'employee']
  }

  @Mutation(() => Employee, { description: 'Adds an employee to a unit.' })
  addEmployee(@Ctx() context: Context, @Input(AddEmployeeInput, addEmployeeInput) input: AddEmployee) {
    return addEmployee(context, input)
  }

  @Mutation(() => Employee, { description: 'Changes an employee’s data, their unit among them.' })
  editEmployee(@Ctx() context: Context, @Input(EditEmployeeInput, editEmployeeInput) input: EditEmployee) {
    return editEmployee(context, input)
  }

  @Mutation(() => Employee, { description: 'Marks an employee as left, with all their roles, or takes them back.' })
  markEmployeeLeft(
    @Ctx() context: Context,
    @Input(MarkEmployeeLeftInput, markEmployeeLeftInput) input: MarkEmployeeLeft,
  ) {
    return markEmployeeLeft(context, input)
  }

  @Mutation(() => Employee, { description: 'Makes an employee the company’s only sponsor or takes the role away.' })
  setSponsor(@Ctx() context: Context, @Input(SetSponsorInput, setSponsorInput) input: SetSponsor) {
    return setSponsor(context, input)
  }
}
