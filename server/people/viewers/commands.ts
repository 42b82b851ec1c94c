import { eq, lte } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import { says as coreSays } from '../../../schema/core/says.ts'
import type { MintViewer } from '../../../schema/people/inputs.ts'
import { says } from '../../../schema/people/says.ts'
import { viewers } from '../../../schema/people/tables.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { found, insist, Refusal } from '../../core/refusal.ts'
import { createSecret, hashSecret } from '../../core/secrets.ts'
import { findLeft } from './queries.ts'
import { whyNotMint } from './rules.ts'

/**
 * Mints a stand-in for one employee of the token's company. It reads and does nothing else (see the table of access),
 * lives for minutes, and dies with its token. The secret is in this answer and nowhere else.
 */
export function mintViewer(
  context: Context,
  { employeeId, minutes }: MintViewer,
): Promise<{ secret: string; expiresAt: Date }> {
  permit(context.actor, 'Mutation', 'mintViewer')
  const { actor } = context
  if (actor.kind !== 'token') throw new Refusal('FORBIDDEN', say(coreSays.mayNot))
  const secret = createSecret('icv')
  return context.write(async (tx) => {
    insist(whyNotMint(found(await findLeft(tx, employeeId), say(says.employeeNotFound))))
    await tx.db
      .delete(viewers)
      .where(within(tx, viewers, eq(viewers.tokenId, actor.id), lte(viewers.expiresAt, tx.now)))
    const expiresAt = new Date(tx.now.getTime() + minutes * 60_000)
    await tx.db.insert(viewers).values({
      ...ownedBy(tx, actor.companyId),
      tokenId: actor.id,
      employeeId,
      tokenHash: hashSecret(secret),
      createdAt: tx.now,
      expiresAt,
    })
    const { companyId } = actor
    const line = { verb: 'mintViewer', subject: 'employee', subjectId: employeeId, companyId, detail: { minutes } }
    await write(tx, actor, line)
    return { secret, expiresAt }
  })
}
