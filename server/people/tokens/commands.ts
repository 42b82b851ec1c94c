import { eq } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import { says as coreSays } from '../../../schema/core/says.ts'
import type { CreateToken, Revoke } from '../../../schema/people/inputs.ts'
import { says } from '../../../schema/people/says.ts'
import { apiTokens, type ApiTokenRow } from '../../../schema/people/tables.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { found, insist, Refusal } from '../../core/refusal.ts'
import { createSecret, hashSecret } from '../../core/secrets.ts'
import { lockToken, needTokenCompany } from './queries.ts'
import { whyNotCreateToken, whyNotRevoke } from './rules.ts'

const DAY_MS = 86_400_000

/** Makes a token of one company. The secret (256 random bits) is in this answer and nowhere else. */
export function createToken(
  context: Context,
  { expiresInDays, companyId, ...input }: CreateToken,
): Promise<{ token: ApiTokenRow; secret: string }> {
  permit(context.actor, 'Mutation', 'createToken')
  const { actor } = context
  if (actor.kind !== 'user') throw new Refusal('FORBIDDEN', say(coreSays.mayNot))
  const secret = createSecret('ict')
  return context.write(async (tx) => {
    insist(whyNotCreateToken(await needTokenCompany(tx, companyId)))
    const dates = { createdAt: tx.now, expiresAt: new Date(tx.now.getTime() + expiresInDays * DAY_MS) }
    const [row] = await tx.db
      .insert(apiTokens)
      .values({
        ...input,
        ...ownedBy(tx, companyId),
        ...dates,
        createdBy: actor.id,
        tokenHash: hashSecret(secret),
        hint: secret.slice(-4),
      })
      .returning()
    const token = found(row, say(says.tokenNotFound))
    const detail = { kind: token.kind, expiresInDays }
    await write(tx, actor, { verb: 'createToken', subject: 'token', subjectId: token.id, companyId, detail })
    return { token, secret }
  })
}

/** Revokes a token at once, and with it every viewer that it minted. */
export function revokeToken(context: Context, { id }: Revoke): Promise<ApiTokenRow> {
  permit(context.actor, 'Mutation', 'revokeToken')
  return context.write(async (tx) => {
    const token = await lockToken(tx, id)
    insist(whyNotRevoke(token))
    const [row] = await tx.db
      .update(apiTokens)
      .set({ revokedAt: tx.now })
      .where(within(tx, apiTokens, eq(apiTokens.id, id)))
      .returning()
    const { companyId } = token
    await write(tx, context.actor, { verb: 'revokeToken', subject: 'token', subjectId: id, companyId })
    return found(row, say(says.tokenNotFound))
  })
}
