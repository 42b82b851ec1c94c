import { createHash } from 'node:crypto'
import { say, tell } from '../../../../schema/core/say.ts'
import type { CompanyRow } from '../../../../schema/companies/tables.ts'
import type { Protocol } from '../../../../schema/weights/picture.ts'
import { outcomeSays } from '../../../../schema/weights/says/outcome.ts'
import { says } from '../../../../schema/weights/says/agreements.ts'
import { agreementProtocols, type AgreementRow } from '../../../../schema/weights/tables/agreements.ts'
import { lockCompany } from '../../../companies/queries.ts'
import { dayAt } from '../../../companies/rules.ts'
import { ownedBy, type Actor, type Tx } from '../../../core/context.ts'
import { write } from '../../../core/journal.ts'
import { found } from '../../../core/refusal.ts'
import { employeesById, unitsById } from '../../../org/loaders.ts'
import { insertAgreed } from '../../commands.ts'
import { readFacts } from '../loaders.ts'
import { listJudgements, needAgreement } from '../queries.ts'
import { writeProtocol, type ProtocolFacts } from '../rules/protocol.ts'
import { updateAgreement, tellStakeholders } from './lock.ts'

export interface Settlement {
  readonly company: CompanyRow
  readonly agreementId: string
  /** Whole hundredths by criterion. */
  readonly shares: readonly number[]
  readonly outcome: 'agreed' | 'decided'
  /** Of the owner's decision. */
  readonly decided?: { readonly by: string; readonly on: string; readonly reason: string }
}

async function readGround(tx: Tx, agreementId: string): Promise<ProtocolFacts> {
  const [facts] = await readFacts(tx, [await needAgreement(tx, agreementId)])
  const own = found(facts, say(says['agreement.notFound']))
  const units = await unitsById(tx, own.stakeholders.map(({ unitId }) => unitId)) // prettier-ignore
  const people = await employeesById(tx, own.stakeholders.map(({ employeeId }) => employeeId)) // prettier-ignore
  const judged = await listJudgements(tx, [agreementId])
  return {
    ...own,
    names: own.stakeholders.map((_, at) => ({ unit: units[at]?.name ?? '', speaker: people[at]?.name ?? '' })),
    judgedIn: own.stakeholders.map(({ id }) =>
      judged.filter(({ stakeholderId }) => stakeholderId === id).map(({ iteration }) => iteration),
    ),
  }
}

const hashProtocol = (body: Protocol): string => createHash('sha256').update(JSON.stringify(body)).digest('hex')

/**
 * Ends an agreement: the shares become the company's next version of weights, the protocol is written beside it, and the
 * stakeholders are told. Neither can be changed afterwards.
 */
export async function settle(tx: Tx, actor: Actor, settlement: Settlement): Promise<AgreementRow> {
  const { company, agreementId, shares, outcome, decided } = settlement
  await lockCompany(tx, company.id)
  const ground = await readGround(tx, agreementId)
  const { agreement } = ground
  const on = decided?.on ?? dayAt(company, tx.now)
  const count = ground.stakeholders.length
  const together = say(outcomeSays['outcome.agreedBy'], { number: agreement.number, count })
  const by = decided?.by ?? tell(together, company.locale)
  const weighed = agreement.criteria.map(({ id }, at) => ({ criterionId: id, sortOrder: at, share: shares[at] ?? 0 }))
  const createdBy = actor.kind === 'user' ? actor.id : null
  const agreed = { companyId: company.id, agreedOn: on, agreedBy: by, note: agreement.note, createdBy }
  const version = await insertAgreed(tx, agreed, weighed)
  await write(tx, actor, {
    ...{ verb: 'agreeWeights', subject: 'weightVersion', subjectId: version.id, companyId: company.id },
    detail: { number: version.number, agreedOn: on, agreementId },
  })
  const ending = { company: company.name, outcome, on, by, shares, version: version.number }
  const body = writeProtocol(ground, { ...ending, reason: decided?.reason ?? '' })
  await tx.db.insert(agreementProtocols).values({
    ...{ ...ownedBy(tx, company.id), agreementId, weightVersionId: version.id, body },
    ...{ hash: hashProtocol(body), writtenAt: tx.now },
  })
  const row = await updateAgreement(tx, agreement, { state: outcome, weightVersionId: version.id })
  await tellStakeholders(tx, row, ground.stakeholders, 'outcome')
  return row
}
