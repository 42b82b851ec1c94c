import { hkdfSync } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { draftContexts } from '../../../schema/ballots/drafts.ts'
import type { Actor, Tx } from '../../core/context.ts'

export type Respondent = Extract<Actor, { kind: 'link' }>

export interface KeptDraft {
  revision: number
  /** As the browser sealed it; nobody here can open it. */
  body: Buffer
}

/** Where the draft of a link lies, 32 bytes. Derived from the link's secret: without LINK_KEY nothing ties it to a person. */
export const placeOf = ({ secret }: Pick<Respondent, 'secret'>): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', draftContexts.place, 32))

export async function findDraft(tx: Tx, respondent: Respondent): Promise<KeptDraft | null> {
  const [row] = await tx.db.execute<{ revision: number; body: Uint8Array }>(
    sql`select revision, body from read_draft(${respondent.id}, ${placeOf(respondent)})`,
  )
  return row ? { revision: row.revision, body: Buffer.from(row.body) } : null
}

export type SaveOutcome = 'saved' | 'conflict' | 'answered' | 'closed' | 'removed'

/** Stores the draft when `revision` is still the stored one (0: there is none yet). */
export async function storeDraft(tx: Tx, respondent: Respondent, { revision, body }: KeptDraft): Promise<SaveOutcome> {
  const [row] = await tx.db.execute<{ outcome: SaveOutcome }>(
    sql`select save_draft(${respondent.id}, ${placeOf(respondent)}, ${revision}, ${body}) as outcome`,
  )
  if (!row) throw new Error('save_draft gave no answer')
  return row.outcome
}

/** True when there was a draft. In the transaction of a submission it goes with it, or stays with it. */
export async function dropDraft(tx: Tx, respondent: Respondent): Promise<boolean> {
  const [row] = await tx.db.execute<{ had: boolean }>(
    sql`select discard_draft(${respondent.id}, ${placeOf(respondent)}) as had`,
  )
  return row?.had ?? false
}
