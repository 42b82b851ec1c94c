import { eq } from 'drizzle-orm'
import {
  ruledInput,
  type DraftRegulation,
  type EditRegulation,
  type RegulationAt,
} from '../../../schema/regulations/inputs.ts'
import { rulesSchema, type Rules } from '../../../schema/regulations/rules.ts'
import { says } from '../../../schema/regulations/says.ts'
import { regulationVersions, type RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import { say } from '../../../schema/core/say.ts'
import { says as weightSays } from '../../../schema/weights/says.ts'
import { lockCompany } from '../../companies/queries.ts'
import { whyNotWorkOn } from '../../companies/rules.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../core/context.ts'
import { parseInput } from '../../core/input.ts'
import { badInput, found, insist } from '../../core/refusal.ts'
import { findCurrentWeights, needWeightVersion } from '../../weights/queries.ts'
import { listRegulationVersions } from '../queries.ts'
import { readRoute } from '../queries/approval.ts'
import { needTemplate } from '../queries/templates.ts'
import { layOver, whyNotDelete, whyNotDraft, whyNotEdit, whyNotStandOn } from '../rules.ts'
import { writeApprovers } from './approval.ts'
import { change, lockVersion, writeLine } from './lock.ts'

/** The rules with a part laid over them, judged as a whole; BAD_INPUT names what is wrong: `rules.disclosure.k`. */
const amend = (rules: Rules, part: Readonly<Record<string, unknown>> | undefined): Rules =>
  part ? parseInput(ruledInput, { rules: layOver(rules, part) }).rules : rules

/** The weights that a version is to name: of its own company, agreed. */
async function insistOnWeights(tx: Tx, companyId: string, weightVersionId: string): Promise<void> {
  const weights = await needWeightVersion(tx, weightVersionId)
  if (weights.companyId !== companyId) throw badInput('weightVersionId', say(weightSays.notFound))
  const reason = whyNotStandOn(weights)
  if (reason) throw badInput('weightVersionId', reason)
}

/** Those who approved the last version and are still here are to approve the next one, too. */
async function copyRoute(tx: Tx, last: RegulationVersionRow, version: RegulationVersionRow): Promise<void> {
  const { approvers } = await readRoute(tx, last.id)
  const present = approvers.filter(({ left }) => !left).map(({ employeeId }) => employeeId)
  await writeApprovers(tx, version, present)
}

/**
 * Begins the next version as a copy of the last (the default rules when there is none) with changes laid over it; its text
 * is that of the last version or of a template. It names the current weights unless told otherwise. One version is worked on at a time.
 */
export function draftRegulation(context: Context, input: DraftRegulation): Promise<RegulationVersionRow> {
  permit(context.actor, 'Mutation', 'draftRegulation')
  const { companyId } = input
  return context.write(async (tx) => {
    const company = await lockCompany(tx, companyId)
    insist(whyNotWorkOn(company))
    const versions = await listRegulationVersions(tx, companyId)
    const current = await findCurrentWeights(tx, companyId)
    insist(whyNotDraft(versions, current !== null))
    const weightVersionId = input.weightVersionId ?? found(current, say(says.noWeights)).id
    await insistOnWeights(tx, companyId, weightVersionId)
    const [last] = versions
    const [row] = await tx.db
      .insert(regulationVersions)
      .values({
        ...ownedBy(tx, companyId),
        number: (last?.number ?? 0) + 1,
        title: input.title ?? last?.title ?? says.title[company.locale],
        state: 'draft',
        rules: amend(last?.rules ?? rulesSchema.parse({}), input.rules),
        text: input.templateId ? (await needTemplate(tx, input.templateId)).text : (last?.text ?? []),
        approvalOrder: last?.approvalOrder ?? 'inOrder',
        acquaintanceOf: last?.acquaintanceOf ?? 'participants',
        weightVersionId,
        createdAt: tx.now,
      })
      .returning()
    const version = found(row, say(says.notFound))
    if (last) await copyRoute(tx, last, version)
    await writeLine(tx, context, 'draftRegulation', version)
    return version
  })
}

/** Changes a draft: what is not given stays as it is. */
export function editRegulation(context: Context, input: EditRegulation): Promise<RegulationVersionRow> {
  permit(context.actor, 'Mutation', 'editRegulation')
  return context.write(async (tx) => {
    const { regulation } = await lockVersion(tx, input)
    insist(whyNotEdit(regulation))
    const { title = regulation.title, weightVersionId = regulation.weightVersionId } = input
    if (weightVersionId !== regulation.weightVersionId) await insistOnWeights(tx, regulation.companyId, weightVersionId)
    const rules = amend(regulation.rules, input.rules)
    const row = await change(tx, regulation, { title, weightVersionId, rules })
    await writeLine(tx, context, 'editRegulation', row)
    return row
  })
}

/** Deletes a draft; answers what it was. */
export function deleteRegulationDraft(context: Context, input: RegulationAt): Promise<RegulationVersionRow> {
  permit(context.actor, 'Mutation', 'deleteRegulationDraft')
  return context.write(async (tx) => {
    const { regulation } = await lockVersion(tx, input)
    insist(whyNotDelete(regulation))
    await tx.db
      .delete(regulationVersions)
      .where(within(tx, regulationVersions, eq(regulationVersions.id, regulation.id)))
    await writeLine(tx, context, 'deleteRegulationDraft', regulation)
    return regulation
  })
}
