import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale } from '../../../schema/core/say.ts'
import { companyRoles, type CompanyRole } from '../../../schema/people/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { Id, Moment } from '../../core/scalars.ts'
import { LocaleEnum } from '../type.ts'
import type { FoundViewer } from './queries.ts'

export const CompanyRoleEnum = enumOf('CompanyRole', 'What a person is in the client company.', companyRoles)

@ObjectType({ simpleResolvers: true, description: 'An employee as a portal finds them: by a whole address or code.' })
export class PortalEmployee {
  @Field(() => Id, { description: 'Identifier, for minting a viewer.' })
  id: string
  @Field(() => String, { description: 'Full name.' })
  name: string
}

@ObjectType({ simpleResolvers: true, description: 'A unit that the viewer’s employee heads.' })
export class ViewerUnit {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => String, { description: 'Name.' })
  name: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'Whom a viewer stands for, and in which roles they see what was released.',
})
export class Viewer implements FoundViewer {
  @Field(() => Id, { description: 'The employee.' })
  employeeId: string
  @Field(() => String, { description: 'Full name of the employee.' })
  name: string
  @Field(() => LocaleEnum, { description: 'Language of the employee.' })
  locale: Locale
  @Field(() => Id, { description: 'The company.' })
  companyId: string
  @Field(() => String, { description: 'Name of the company.' })
  companyName: string
  @Field(() => [CompanyRoleEnum], { description: 'What the employee is in the company now.' })
  roles: CompanyRole[]
  @Field(() => [ViewerUnit], { description: 'Units that the employee heads.' })
  headOf: ViewerUnit[]
  @Field(() => Moment, { description: 'When the viewer stops working.' })
  expiresAt: Date
}

@ObjectType({ simpleResolvers: true, description: 'A new viewer and, this once, its secret.' })
export class MintedViewer {
  @Field(() => String, { description: 'For the Authorization header, as a Bearer. It can’t be shown again.' })
  secret: string
  @Field(() => Moment, { description: 'When it stops working.' })
  expiresAt: Date
}

@InputType({ description: 'Which employee: by the whole address, the whole code, or both.' })
export class PortalEmployeeFilterInput {
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null
  @Field(() => String, { nullable: true, description: 'The company’s own code of the employee.' })
  code?: string | null
}

@InputType({ description: 'For whom to mint a viewer, and for how long.' })
export class MintViewerInput {
  @Field(() => Id, { description: 'An employee of the token’s company.' })
  employeeId: string
  @Field(() => Int, { nullable: true, description: 'From 1 to 60 minutes; 30 when not given.' })
  minutes?: number | null
}
