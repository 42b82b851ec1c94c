import { say, type Message } from '../../../schema/core/say.ts'
import { says } from '../../../schema/people/says.ts'
import type { ApiTokenRow } from '../../../schema/people/tables.ts'

/** Null means that the token may be revoked. */
export const whyNotRevoke = (token: Pick<ApiTokenRow, 'revokedAt'>): Message | null =>
  token.revokedAt ? say(says.tokenRevoked) : null

/** Null means that the company may get a token: whoever is in the archive gets no new keys. */
export const whyNotCreateToken = (company: { archived: boolean }): Message | null =>
  company.archived ? say(says.companyArchived) : null
