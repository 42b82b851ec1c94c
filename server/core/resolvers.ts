/** Every resolver of the API, room by room. One that is missing here silently stays out of the schema. */
import 'reflect-metadata'
import type { NonEmptyArray } from 'type-graphql'
import { CompaniesResolver } from '../companies/resolver.ts'
import { PeopleResolver } from '../people/resolver.ts'

export const resolvers: NonEmptyArray<Function> = [PeopleResolver, CompaniesResolver] // eslint-disable-line @typescript-eslint/no-unsafe-function-type
