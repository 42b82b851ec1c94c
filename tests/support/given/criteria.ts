import { adoptDefaultCriteria } from '../../../server/criteria/commands/set.ts'
import type { Actor } from '../../../server/core/context.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { contextFor } from '../api.ts'

export interface DefaultCriteria {
  quality: string
  time: string
  attitude: string
}

/** The three default criteria of a company that has none; their ids. */
export async function givenCriteria(database: Database, actor: Actor, companyId: string): Promise<DefaultCriteria> {
  const rows = await adoptDefaultCriteria(contextFor(database, actor), { companyId })
  const idOf = (code: string) => {
    const row = rows.find((one) => one.code === code)
    if (!row) throw new Error(`no criterion ${code}`)
    return row.id
  }
  return { quality: idOf('quality'), time: idOf('time'), attitude: idOf('attitude') }
}
