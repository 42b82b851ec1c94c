/** How the demo's company approved and read its regulation: by the commands, everybody by their own personal link. */
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { employees, units } from '../schema/org/tables.ts'
import type { RegulationVersionRow } from '../schema/regulations/tables.ts'
import { within, type Context } from '../server/core/context.ts'
import { acknowledgeRegulation, askAcquaintance } from '../server/regulations/commands/acquaintance.ts'
import { giveApproval, returnWithRemarks, setApprovalRoute } from '../server/regulations/commands/approval.ts'
import { putRegulationInForce, submitRegulation } from '../server/regulations/commands/moves.ts'
import { readMine } from '../server/regulations/queries/mine.ts'
import { letCome, listHeads, type Deed, type Telling } from './agreeing.ts'

const shownTo = async (own: Context): Promise<string> => {
  const { actor, locale } = own
  if (actor.kind !== 'person') throw new Error('only people read by a personal link')
  return (await own.read((tx) => readMine(tx, locale, actor))).shownHash
}

/** The heads of two units approve a draft, the first before the second. */
export async function nameApprovers(
  telling: Telling,
  { id, version }: RegulationVersionRow,
  codes: readonly string[],
): Promise<RegulationVersionRow> {
  const employeeIds = (await listHeads(telling, codes)).map(({ employeeId }) => employeeId)
  return setApprovalRoute(telling.context, { id, version, order: 'inOrder', employeeIds })
}

/** Sends a draft along its route; those of `codes` approve it, in their order. */
export async function submitTo(
  telling: Telling,
  { id, version }: Pick<RegulationVersionRow, 'id' | 'version'>,
  codes: readonly string[],
): Promise<RegulationVersionRow> {
  const sent = await submitRegulation(telling.context, { id, version })
  const deed: Deed = async (own) => giveApproval(own, { shownHash: await shownTo(own) })
  for (const { employeeId } of await listHeads(telling, codes))
    await letCome(telling, { purpose: 'approveRegulation', subjectId: id }, deed, [employeeId])
  return sent
}

/** The head of a unit gives the version back with a remark to one section. */
export async function returnFrom(
  telling: Telling,
  id: string,
  code: string,
  sectionKey: string,
  text: string,
): Promise<void> {
  const remarks = [{ sectionKey, text }]
  const deed: Deed = async (own) => returnWithRemarks(own, { shownHash: await shownTo(own), remarks })
  const heads = await listHeads(telling, [code])
  await letCome(telling, { purpose: 'approveRegulation', subjectId: id }, deed, heads.map(({ employeeId }) => employeeId)) // prettier-ignore
}

/** The approved version comes into force; those who are to read it are asked, and the people of some units sign. */
export async function begin(telling: Telling, version: RegulationVersionRow, codes: readonly string[]): Promise<void> {
  const { context, companyId } = telling
  const { id } = version
  await putRegulationInForce(context, { id, version: version.version })
  await askAcquaintance(context, { regulationVersionId: id })
  const people = await context.read((tx) =>
    tx.db
      .select({ id: employees.id })
      .from(employees)
      .innerJoin(units, eq(units.id, employees.unitId))
      .where(
        within(
          tx,
          employees,
          and(eq(employees.companyId, companyId), isNull(employees.leftAt), inArray(units.code, [...codes])),
        ),
      )
      .orderBy(asc(employees.code)),
  )
  const deed: Deed = async (own) => acknowledgeRegulation(own, { shownHash: await shownTo(own) })
  await letCome(telling, { purpose: 'acknowledgeRegulation', subjectId: id }, deed, people.map((one) => one.id)) // prettier-ignore
}
