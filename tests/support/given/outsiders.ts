/** The lower rungs of the ladder that every mutation of a company's record must refuse. */
import type { Database } from '../../../server/core/db/connect.ts'
import { ask, refused } from '../api.ts'
import { givenCompany, givenFirm, givenUser, nobody, type UserActor } from '../given.ts'

export interface Outsiders {
  /** Reads the company, writes nothing. */
  analyst: UserActor
  /** A consultant of the same firm, assigned to another company. */
  elsewhere: UserActor
  /** Admin of another firm. */
  stranger: UserActor
}

export interface House extends Outsiders {
  firmId: string
  admin: UserActor
  consultant: UserActor
  companyId: string
  otherCompanyId: string
}

/** A firm with two companies, a consultant of the first, and everybody who has no business there. */
export async function givenHouse(database: Database): Promise<House> {
  const { firmId, admin } = await givenFirm(database)
  const companyId = await givenCompany(database, admin)
  const otherCompanyId = await givenCompany(database, admin)
  return {
    firmId,
    admin,
    companyId,
    otherCompanyId,
    consultant: await givenUser(database, firmId, 'consultant', [companyId]),
    analyst: await givenUser(database, firmId, 'analyst', [companyId]),
    elsewhere: await givenUser(database, firmId, 'consultant', [otherCompanyId]),
    stranger: (await givenFirm(database)).admin,
  }
}

/** Expects the mutation to be refused to whoever is not signed in, may not write, or cannot see the company. */
export async function refusedToOutsiders(
  database: Database,
  { analyst, elsewhere, stranger }: Outsiders,
  mutation: string,
  input: object,
): Promise<void> {
  await refused('UNAUTHENTICATED', ask(database, nobody, mutation, { input }))
  await refused('FORBIDDEN', ask(database, analyst, mutation, { input }))
  await refused('NOT_FOUND', ask(database, elsewhere, mutation, { input }))
  await refused('NOT_FOUND', ask(database, stranger, mutation, { input }))
}
