import { eq } from 'drizzle-orm'
import type { CompanyRow } from '../../../schema/companies/tables.ts'
import type { RegulationAt } from '../../../schema/regulations/inputs.ts'
import { says } from '../../../schema/regulations/says.ts'
import { regulationVersions, type RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import { say } from '../../../schema/core/say.ts'
import type { LinkPurpose } from '../../../schema/people/terms.ts'
import { lockCompany } from '../../companies/queries.ts'
import { whyNotWorkOn } from '../../companies/rules.ts'
import { within, type Actor, type Context, type Tx } from '../../core/context.ts'
import { changedMeanwhile, write, type Detail } from '../../core/journal.ts'
import { found, insist } from '../../core/refusal.ts'
import { needRegulationVersion } from '../queries.ts'

export interface Locked {
  readonly company: CompanyRow
  readonly regulation: RegulationVersionRow
}

/** The version as it stands while its company is locked: all writers of a regulation queue up in one place. */
export async function lockById(tx: Tx, id: string): Promise<Locked> {
  const { companyId } = await needRegulationVersion(tx, id)
  const company = await lockCompany(tx, companyId)
  insist(whyNotWorkOn(company))
  return { company, regulation: await needRegulationVersion(tx, id) }
}

/** The same, provided that nobody has changed it since it was read. */
export async function lockVersion(tx: Tx, { id, version }: RegulationAt): Promise<Locked> {
  const locked = await lockById(tx, id)
  if (locked.regulation.version !== version) throw await changedMeanwhile(tx, id)
  return locked
}

export type Person = Extract<Actor, { kind: 'person' }>

/** Who came by a personal link of this purpose; with another link the version is not there at all. */
export function needPerson(actor: Actor, purpose: LinkPurpose): Person {
  return found(actor.kind === 'person' && actor.purpose === purpose ? actor : null, say(says.notFound))
}

export async function change(
  tx: Tx,
  { id, version }: RegulationVersionRow,
  changes: Partial<RegulationVersionRow>,
): Promise<RegulationVersionRow> {
  const [row] = await tx.db
    .update(regulationVersions)
    .set({ ...changes, version: version + 1 })
    .where(within(tx, regulationVersions, eq(regulationVersions.id, id)))
    .returning()
  return found(row, say(says.notFound))
}

export const writeLine = (tx: Tx, context: Context, verb: string, row: RegulationVersionRow, detail: Detail = {}) =>
  write(tx, context.actor, {
    verb,
    subject: 'regulationVersion',
    subjectId: row.id,
    companyId: row.companyId,
    detail: { number: row.number, state: row.state, ...detail },
  })
