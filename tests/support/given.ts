/** Builds what a test needs, parents included, through the commands of the product wherever there is one. */
import { firms } from '../../schema/firms/tables.ts'
import { users } from '../../schema/people/tables.ts'
import type { UserRole } from '../../schema/people/terms.ts'
import { assignments } from '../../schema/people/tables.ts'
import { createCompany } from '../../server/companies/commands.ts'
import type { Actor } from '../../server/core/context.ts'
import type { Database } from '../../server/core/db/connect.ts'
import { contextFor } from './api.ts'

let counter = 0
const next = () => ++counter

export type UserActor = Extract<Actor, { kind: 'user' }>
export const nobody: Actor = { kind: 'nobody' }

/** A firm of its own; rows that have no command are written as the owner does when a firm is set up. */
export async function givenFirm(database: Database): Promise<{ firmId: string; admin: UserActor; system: Actor }> {
  const [firm] = await database.db
    .insert(firms)
    .values({ name: `Фирма ${next()}`, createdAt: new Date() })
    .returning()
  if (!firm) throw new Error('no firm')
  return {
    firmId: firm.id,
    admin: await givenUser(database, firm.id, 'admin'),
    system: { kind: 'system', firmId: firm.id },
  }
}

export async function givenUser(
  database: Database,
  firmId: string,
  role: UserRole,
  companyIds: readonly string[] = [],
): Promise<UserActor> {
  const email = `user${next()}@example.org`
  const [user] = await database.db
    .insert(users)
    .values({ firmId, email, name: `Сотрудник ${counter}`, passwordHash: 'x', role, createdAt: new Date() })
    .returning()
  if (!user) throw new Error('no user')
  if (companyIds.length)
    await database.db
      .insert(assignments)
      .values(companyIds.map((companyId) => ({ firmId, companyId, userId: user.id })))
  return {
    kind: 'user',
    id: user.id,
    firmId,
    role,
    companies: role === 'admin' ? '*' : [...companyIds],
    sessionId: null,
  }
}

export async function givenCompany(database: Database, admin: Actor): Promise<string> {
  const company = await createCompany(contextFor(database, admin), {
    name: `Компания ${next()}`,
    locale: 'ru',
    timeZone: 'Europe/Moscow',
  })
  return company.id
}
