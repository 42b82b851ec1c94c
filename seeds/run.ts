/** The demo: what an empty database is furnished with, through the commands that everybody uses. */
import { createHmac } from 'node:crypto'
import { v7 } from 'uuid'
import { firms } from '../schema/firms/tables.ts'
import { users, type UserRow } from '../schema/people/tables.ts'
import { addLibraryCriterionInput } from '../schema/criteria/inputs.ts'
import { addUserInput } from '../schema/people/inputs.ts'
import type { Context } from '../server/core/context.ts'
import { parseInput } from '../server/core/input.ts'
import { addLibraryCriterion } from '../server/criteria/commands/library.ts'
import type { Parts } from '../server/core/http.ts'
import { addUser, hashPassword } from '../server/people/commands.ts'
import { criteriaLibrary } from './criteria.ts'
import { contextAs, setClock, type DemoParts } from './road.ts'
import { tellPole, tellSever } from './story.ts'

/** An account that can sign in to the demo. */
export interface DemoAccount {
  name: string
  email: string
  password: string
}

const ADMIN = { name: 'Анна Демидова', email: 'demo@example.org' }
const COLLEAGUES = [
  { role: 'consultant', name: 'Кирилл Соболев', email: 'consultant@example.org' },
  { role: 'analyst', name: 'Вера Аникина', email: 'analyst@example.org' },
] as const

/** The demo's password, one per installation: it can be told at each start and still is nobody else's. */
const demoPassword = (parts: Pick<Parts, 'env'>): string =>
  createHmac('sha256', parts.env.linkKey)
    .update('demo password v1')
    .digest('base64url')
    .replace(/[-_]/g, '')
    .slice(0, 12)

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
export const demoAccounts = (parts: Pick<Parts, 'env'>): DemoAccount[] =>
  [ADMIN, ...COLLEAGUES].map(({ name, email }) => ({ name, email, password: demoPassword(parts) }))

/** A consultant and an analyst of both companies beside the admin. */
async function addColleagues(context: Context, parts: DemoParts, companyIds: readonly string[]): Promise<void> {
  for (const { role, name, email } of COLLEAGUES)
    await addUser(context, parseInput(addUserInput, { name, email, role, password: demoPassword(parts), companyIds }))
}

/** Furnishes an empty database. The caller holds the lock that keeps a second process from doing the same. */
export async function furnishDemo(parts: DemoParts): Promise<void> {
  const firmId = v7()
  const { id } = await addFirm(parts, firmId)
  const context = contextAs(parts, { kind: 'user', id, firmId, role: 'admin', companies: '*', sessionId: null })
  try {
    for (const entry of criteriaLibrary)
      for (const locale of ['ru', 'en'] as const)
        await addLibraryCriterion(
          context,
          parseInput(addLibraryCriterionInput, { code: entry.code, locale, ...entry[locale] }),
        )
    const sever = await tellSever(parts, context, new Date())
    const pole = await tellPole(context)
    await addColleagues(context, parts, [sever, pole])
  } finally {
    await setClock(parts, null)
  }
}
