import { createHash } from 'node:crypto'
import { and, eq, lt } from 'drizzle-orm'
import { v7 } from 'uuid'
import { say } from '../../../schema/core/say.ts'
import { uploads } from '../../../schema/core/tables.ts'
import { says } from '../../../schema/org/says.ts'
import { needCompany } from '../../companies/queries.ts'
import { whyNotWorkOn } from '../../companies/rules.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { badInput, insist } from '../../core/refusal.ts'

const KEPT_MS = 24 * 3_600_000

/**
 * Keeps a file for the imports of a company, a day long: it holds people's names and addresses. `name` is shown, never
 * used as a path. Any room's import may read it from `uploads`.
 */
export function storeUpload(
  context: Context,
  input: { companyId: string; name: string; bytes: Buffer },
): Promise<{ id: string }> {
  permit(context.actor, 'Mutation', 'importChart')
  const { companyId, name, bytes } = input
  return context.write(async (tx) => {
    insist(whyNotWorkOn(await needCompany(tx, companyId)))
    if (bytes.length === 0) throw badInput('body', say(says.emptyFile))
    const old = lt(uploads.uploadedAt, new Date(tx.now.getTime() - KEPT_MS))
    await tx.db.delete(uploads).where(within(tx, uploads, and(eq(uploads.companyId, companyId), old)))
    const id = v7()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const uploadedBy = context.actor.kind === 'user' ? context.actor.id : companyId
    const row = { ...ownedBy(tx, companyId), id, name, bytes, sha256, uploadedAt: tx.now, uploadedBy }
    await tx.db.insert(uploads).values(row)
    const detail = { sha256, size: bytes.length }
    await write(tx, context.actor, { verb: 'storeUpload', subject: 'upload', subjectId: id, companyId, detail })
    return { id }
  })
}
