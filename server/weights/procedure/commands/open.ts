import { and, eq } from 'drizzle-orm'
import { say, type Message } from '../../../../schema/core/say.ts'
import type { CriterionRow } from '../../../../schema/criteria/tables.ts'
import type { EditAgreement, OpenAgreement } from '../../../../schema/weights/inputs/agreements.ts'
import type { AgreementCriterion } from '../../../../schema/weights/picture.ts'
import { inputSays, says } from '../../../../schema/weights/says/agreements.ts'
import { agreements, stakeholders, type AgreementRow } from '../../../../schema/weights/tables/agreements.ts'
import { says as coreSays } from '../../../../schema/core/says.ts'
import { lockCompany } from '../../../companies/queries.ts'
import { whyNotWorkOn } from '../../../companies/rules.ts'
import { permit } from '../../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../../core/context.ts'
import { changedMeanwhile } from '../../../core/journal.ts'
import { found, insist, Refusal, type FieldRefusal } from '../../../core/refusal.ts'
import { listCriteria } from '../../../criteria/queries.ts'
import { employeesById, unitsById } from '../../../org/loaders.ts'
import { listAgreements, listRunning } from '../queries.ts'
import { whyNotOpen } from '../rules/opening.ts'
import { whyNot } from '../rules/states.ts'
import { beginWork, note, updateAgreement } from './lock.ts'

type Named = OpenAgreement['stakeholders']

export const freeze = (set: readonly CriterionRow[]): AgreementCriterion[] =>
  set.map(({ id, code, name, question }) => ({ id, code, name, question }))

/** Units and speakers that cannot be stakeholders, each with its place in the input. */
async function findWrong(tx: Tx, companyId: string, named: Named): Promise<FieldRefusal[]> {
  const units = await unitsById(tx, named.map(({ unitId }) => unitId)) // prettier-ignore
  const people = await employeesById(tx, named.map(({ employeeId }) => employeeId)) // prettier-ignore
  const seen = new Set<string>()
  const isTwice = (id: string) => seen.has(id) || !seen.add(id)
  return named.flatMap(({ unitId, employeeId }, at) => {
    const [unit, person] = [units[at], people[at]]
    const judge = (path: string, fits: boolean, bad: Message, twice: Message | null): FieldRefusal[] => {
      const message = fits ? twice : bad
      return message ? [{ path: `stakeholders.${at}.${path}`, message }] : []
    }
    const isUnit = unit?.companyId === companyId && !unit.closedAt
    const isPerson = person?.companyId === companyId && !person.leftAt
    const unitTwice = isTwice(unitId) ? say(inputSays['agreement.unitTwice'], { name: unit?.name ?? '' }) : null
    const speakerTwice = isTwice(employeeId) ? say(inputSays['agreement.speakerTwice'], { name: person?.name ?? '' }) : null // prettier-ignore
    return [
      ...judge('unitId', isUnit, say(inputSays['agreement.badUnit']), unitTwice),
      ...judge('employeeId', isPerson, say(inputSays['agreement.badSpeaker']), speakerTwice),
    ]
  })
}

export async function insistOnStakeholders(tx: Tx, companyId: string, named: Named): Promise<void> {
  const wrong = await findWrong(tx, companyId, named)
  const [first] = wrong
  if (!first) return
  const sentence = wrong.length === 1 ? first.message : say(coreSays.badInput, { count: wrong.length })
  throw new Refusal('BAD_INPUT', sentence, wrong)
}

const nameStakeholders = (tx: Tx, { companyId, id }: Pick<AgreementRow, 'companyId' | 'id'>, named: Named) =>
  tx.db.insert(stakeholders).values(named.map((one) => ({ ...ownedBy(tx, companyId), agreementId: id, ...one })))

/**
 * Prepares an agreement: who has a vote and speaks for it, by which method, under which rules. WRONG_STATE while another
 * one is unfinished, or with fewer than two criteria; BAD_INPUT naming a unit or a speaker that cannot take part.
 */
export function openAgreement(context: Context, input: OpenAgreement): Promise<AgreementRow> {
  permit(context.actor, 'Mutation', 'openAgreement')
  const { companyId, rules, note: remark } = input
  return context.write(async (tx) => {
    const company = await lockCompany(tx, companyId)
    const set = await listCriteria(tx, companyId)
    const [running] = await listRunning(tx, [companyId])
    insist(whyNotWorkOn(company) ?? whyNotOpen(set.length, running ?? null, rules))
    await insistOnStakeholders(tx, companyId, input.stakeholders)
    const [last] = await listAgreements(tx, companyId)
    const createdBy = context.actor.kind === 'user' ? context.actor.id : null
    const [row] = await tx.db
      .insert(agreements)
      .values({
        ...{ ...ownedBy(tx, companyId), number: (last?.number ?? 0) + 1, method: rules.method, rules, note: remark },
        ...{ criteria: freeze(set), createdAt: tx.now, createdBy },
      })
      .returning()
    const agreement = found(row, say(says['agreement.notFound']))
    await nameStakeholders(tx, agreement, input.stakeholders)
    await note(tx, context.actor, 'openAgreement', agreement, { stakeholders: input.stakeholders.length })
    return agreement
  })
}

/** Changes a draft. CONFLICT when somebody else has changed it since it was read. */
export function editAgreement(context: Context, input: EditAgreement): Promise<AgreementRow> {
  permit(context.actor, 'Mutation', 'editAgreement')
  const { id, version, rules, note: remark } = input
  return context.write(async (tx) => {
    const { agreement } = await beginWork(tx, id)
    insist(whyNot('editAgreement', agreement))
    if (agreement.version !== version) throw await changedMeanwhile(tx, id)
    const set = await listCriteria(tx, agreement.companyId)
    insist(whyNotOpen(set.length, null, rules))
    await insistOnStakeholders(tx, agreement.companyId, input.stakeholders)
    await tx.db.delete(stakeholders).where(and(within(tx, stakeholders, eq(stakeholders.agreementId, id))))
    await nameStakeholders(tx, agreement, input.stakeholders)
    const values = { method: rules.method, rules, note: remark, criteria: freeze(set) }
    const row = await updateAgreement(tx, agreement, values)
    await note(tx, context.actor, 'editAgreement', row, { stakeholders: input.stakeholders.length })
    return row
  })
}
