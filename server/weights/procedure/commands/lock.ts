/** How every command of an agreement begins, and how its people are written to. */
import { eq } from 'drizzle-orm'
import { agreements, type AgreementRow, type StakeholderRow } from '../../../../schema/weights/tables/agreements.ts'
import type { AgreementLetter } from '../../../../schema/weights/terms.ts'
import type { CompanyRow } from '../../../../schema/companies/tables.ts'
import { say } from '../../../../schema/core/say.ts'
import { says } from '../../../../schema/weights/says/agreements.ts'
import { needCompany } from '../../../companies/queries.ts'
import { whyNotWorkOn } from '../../../companies/rules.ts'
import { within, type Actor, type Tx } from '../../../core/context.ts'
import { write, type Detail } from '../../../core/journal.ts'
import { found, insist } from '../../../core/refusal.ts'
import { givePersonalLinks } from '../../../people/personalLinks/commands/givePersonalLinks.ts'
import { readFacts, type AgreementFacts } from '../loaders.ts'
import { lockAgreement } from '../queries.ts'

export interface Work extends AgreementFacts {
  readonly company: CompanyRow
}

/** The agreement under its lock with all that its rules ask for. NOT_FOUND out of scope; WRONG_STATE in an archived company. */
export async function beginWork(tx: Tx, id: string, strength: 'update' | 'share' = 'update'): Promise<Work> {
  const agreement = await lockAgreement(tx, id, strength)
  const company = await needCompany(tx, agreement.companyId)
  insist(whyNotWorkOn(company))
  const [facts] = await readFacts(tx, [agreement])
  return { ...found(facts, say(says['agreement.notFound'])), company }
}

export async function updateAgreement(
  tx: Tx,
  { id, version }: Pick<AgreementRow, 'id' | 'version'>,
  values: Partial<typeof agreements.$inferInsert>,
): Promise<AgreementRow> {
  const [row] = await tx.db
    .update(agreements)
    .set({ ...values, version: version + 1 })
    .where(within(tx, agreements, eq(agreements.id, id)))
    .returning()
  return found(row, say(says['agreement.notFound']))
}

export const note = (tx: Tx, actor: Actor, verb: string, agreement: AgreementRow, detail: Detail = {}): Promise<void> =>
  write(tx, actor, {
    ...{ verb, subject: 'agreement', subjectId: agreement.id, companyId: agreement.companyId },
    detail: { number: agreement.number, ...detail },
  })

export const mailingOf = ({ companyId, id }: Pick<AgreementRow, 'companyId' | 'id'>) =>
  ({ companyId, purpose: 'agreeWeights', subjectId: id }) as const

/** Leaves a letter with the personal link for each of these stakeholders. */
export const tellStakeholders = (
  tx: Tx,
  agreement: AgreementRow,
  people: readonly StakeholderRow[],
  letter: AgreementLetter,
): Promise<void> =>
  givePersonalLinks(tx, {
    ...mailingOf(agreement),
    employeeIds: people.map(({ employeeId }) => employeeId),
    letter,
  })
