import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale } from '../../../schema/core/say.ts'
import type {
  AddEmployee,
  EditEmployee,
  MarkEmployeeLeft,
  SetSponsor,
  UndoChartChange,
} from '../../../schema/org/inputs.ts'
import type { ChartChangeRow, ChartRows, EmployeeRow } from '../../../schema/org/tables.ts'
import { chartVerbs, type ChartVerb } from '../../../schema/org/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { connectionOf } from '../../core/page.ts'
import { Id, Moment } from '../../core/scalars.ts'
import { LocaleEnum } from '../../people/type.ts'

export const ChartVerbEnum = enumOf('ChartVerb', 'What can be done to a chart and undone.', chartVerbs)

@ObjectType({ description: 'An employee of a client company.' })
export class Employee
  implements
    Pick<
      EmployeeRow,
      'id' | 'companyId' | 'code' | 'name' | 'email' | 'locale' | 'unitId' | 'representative' | 'leftAt' | 'version'
    >
{
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Id, { description: 'Company where they work.' })
  companyId: string
  @Field(() => String, { description: 'The company’s own code, by which an import finds the employee.' })
  code: string
  @Field(() => String, { description: 'Full name.' })
  name: string
  @Field(() => String, { nullable: true, description: 'Address that the personal link is sent to.' })
  email: string | null
  @Field(() => LocaleEnum, { description: 'Language of letters and questionnaires.' })
  locale: Locale
  @Field(() => Id, { description: 'Unit where they work.' })
  unitId: string
  @Field(() => Boolean, { description: 'Whether they speak for their unit where its regime is R1.' })
  representative: boolean
  @Field(() => Moment, { nullable: true, description: 'When they left the company.' })
  leftAt: Date | null
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  version: number
  positionId: string | null
  sponsor: boolean
}

@ObjectType({ simpleResolvers: true, description: 'A page of employees.' })
export class EmployeeConnection extends connectionOf(Employee, 'Employee') {}

export const EmployeeOrder = enumOf('EmployeeOrder', 'What employees are sorted by.', ['name', 'code'])

@InputType({ description: 'Which employees.' })
export class EmployeeFilterInput {
  @Field(() => String, { nullable: true, description: 'Part of the name, code or address.' })
  search?: string | null
  @Field(() => Id, { nullable: true, description: 'Those of this unit.' })
  unitId?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Only those without an e-mail address.' })
  withoutEmail?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Also those who have left.' })
  left?: boolean | null
  @Field(() => [Id], { nullable: true, description: 'Just these.' })
  ids?: string[] | null
  @Field(() => Boolean, { nullable: true, description: 'Only the sponsor of the system.' })
  sponsor?: boolean | null
}

@InputType({ description: 'A new employee.' })
export class AddEmployeeInput implements Partial<AddEmployee> {
  @Field(() => String, { description: 'Full name.' })
  name: string
  @Field(() => String, { nullable: true, description: 'Code, unique in the company; made up or kept when not given.' })
  code?: string | null
  @Field(() => String, { nullable: true, description: 'E-mail address, of nobody else in the company.' })
  email?: string | null
  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'Language; the company’s or the present one when not given.',
  })
  locale?: Locale | null
  @Field(() => String, { nullable: true, description: 'Title of the position; none when not given.' })
  position?: string | null
  @Field(() => Id, { description: 'Unit where they work.' })
  unitId: string
}

@InputType({ description: 'All data of an employee, as they should be.' })
export class EditEmployeeInput extends AddEmployeeInput implements Partial<EditEmployee> {
  @Field(() => Id, { description: 'Which employee.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
}

@InputType({ description: 'Somebody who leaves or comes back.' })
export class MarkEmployeeLeftInput implements MarkEmployeeLeft {
  @Field(() => Id, { description: 'Which employee.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
  @Field(() => Boolean, { description: 'True when they leave, false when they are back.' })
  left: boolean
}

@InputType({ description: 'Who the sponsor is.' })
export class SetSponsorInput implements SetSponsor {
  @Field(() => Id, { description: 'Which employee.' })
  employeeId: string
  @Field(() => Boolean, { description: 'True makes them the company’s only sponsor, false takes the role away.' })
  sponsor: boolean
}

@ObjectType({ description: 'A change of a chart that can be taken back.' })
export class ChartChange implements Pick<ChartChangeRow, 'id' | 'companyId' | 'verb' | 'at' | 'by' | 'undoneAt'> {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Id, { description: 'Company whose chart it was.' })
  companyId: string
  @Field(() => ChartVerbEnum, { description: 'What was done.' })
  verb: ChartVerb
  @Field(() => Moment, { description: 'When.' })
  at: Date
  @Field(() => Id, { nullable: true, description: 'Who of the firm did it.' })
  by: string | null
  @Field(() => Moment, { nullable: true, description: 'When it was undone.' })
  undoneAt: Date | null
  before: ChartRows
  after: ChartRows
}

@InputType({ description: 'The change to take back.' })
export class UndoChartChangeInput implements UndoChartChange {
  @Field(() => Id, { description: 'Whose chart.' })
  companyId: string
  @Field(() => Id, { description: 'The last change, as it was read.' })
  id: string
}
