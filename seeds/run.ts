/** The demo: what an empty database is furnished with, through the commands that everybody uses. */
import { createHmac } from 'node:crypto'
import { v7 } from 'uuid'
import { firms } from '../schema/firms/tables.ts'
import { users, type UserRow } from '../schema/people/tables.ts'
import { createCompany } from '../server/companies/commands.ts'
import { createContext, type Context } from '../server/core/context.ts'
import type { Parts } from '../server/core/http.ts'
import { hashPassword } from '../server/people/commands.ts'

type DemoParts = Pick<Parts, 'env' | 'database' | 'log'>

/** An account that can sign in to the demo. */
export interface DemoAccount {
  name: string
  email: string
  password: string
}

const ADMIN = { name: 'Анна Демидова', email: 'demo@example.org' }

/** The demo's password, one per installation: it can be told at each start and still is nobody else's. */
const demoPassword = (parts: Pick<Parts, 'env'>): string =>
  createHmac('sha256', parts.env.linkKey)
    .update('demo password v1')
    .digest('base64url')
    .replace(/[-_]/g, '')
    .slice(0, 12)

const contextAs = (parts: DemoParts, actor: Context['actor']): Context =>
  createContext({ ...parts, actor, locale: 'ru', requestId: 'demo', address: '' })

async function addFirm(parts: DemoParts, firmId: string): Promise<UserRow> {
  const passwordHash = await hashPassword(demoPassword(parts))
  return contextAs(parts, { kind: 'system', firmId }).write(async (tx) => {
    await tx.db.insert(firms).values({ id: firmId, name: 'Демо-консалтинг', createdAt: tx.now })
    const [admin] = await tx.db
      .insert(users)
      .values({ ...ADMIN, firmId, passwordHash, role: 'admin', createdAt: tx.now })
      .returning()
    if (!admin) throw new Error('the demo’s admin was not written')
    return admin
  })
}

/** The accounts of a demo that was furnished with this installation's keys. */
export const demoAccounts = (parts: Pick<Parts, 'env'>): DemoAccount[] => [{ ...ADMIN, password: demoPassword(parts) }]

/** Furnishes an empty database. The caller holds the lock that keeps a second process from doing the same. */
export async function furnishDemo(parts: DemoParts): Promise<void> {
  const firmId = v7()
  const admin = await addFirm(parts, firmId)
  const context = contextAs(parts, {
    kind: 'user',
    id: admin.id,
    firmId,
    role: 'admin',
    companies: '*',
    sessionId: null,
  })
  await createCompany(context, { name: 'Торговый дом «Север»', locale: 'ru', timeZone: 'Europe/Moscow' })
}
