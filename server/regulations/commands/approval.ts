/** The road of a version through its approvers. */
import { eq } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import type {
  AnswerRemark,
  GiveApproval,
  RegulationOnly,
  ReturnWithRemarks,
  SetApprovalRoute,
} from '../../../schema/regulations/inputs/people.ts'
import { says } from '../../../schema/regulations/says/people.ts'
import { says as textSays } from '../../../schema/regulations/says/text.ts'
import {
  regulationApprovers,
  regulationDecisions,
  regulationRemarks,
  type RegulationRemarkRow,
  type RegulationVersionRow,
} from '../../../schema/regulations/tables.ts'
import { regulationMoves } from '../../../schema/regulations/terms.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../core/context.ts'
import { badInput, found, insist, Refusal } from '../../core/refusal.ts'
import { givePersonalLinks } from '../../people/personalLinks/commands/givePersonalLinks.ts'
import { needWeightVersion } from '../../weights/queries.ts'
import { listEmployees, needRemark, readRoute } from '../queries/approval.ts'
import { readMine, type ReadMine } from '../queries/mine.ts'
import { whyNotEdit, whyNotStandOn } from '../rules.ts'
import * as rules from '../rules/approval.ts'
import { readFacts } from '../text/read.ts'
import { hashShown } from '../text/shown.ts'
import { writeBody, type BodySection } from '../text/write.ts'
import { change, lockById, lockVersion, needPerson, writeLine, type Person } from './lock.ts'

/** Asks those whose decision is waited for; whoever was asked before gets the same link once more. */
export async function askApprovers(
  tx: Tx,
  version: RegulationVersionRow,
  route: rules.Route,
  letter: 'ask' | 'remind',
): Promise<void> {
  const { companyId, id: subjectId } = version
  const employeeIds = rules.listAsked(version, route).map(({ employeeId }) => employeeId)
  await givePersonalLinks(tx, { companyId, purpose: 'approveRegulation', subjectId, employeeIds, letter })
}

/** People who are of the company and have not left; BAD_INPUT names whoever is not. */
async function insistOnEmployees(tx: Tx, companyId: string, ids: readonly string[]): Promise<void> {
  const people = new Map((await listEmployees(tx, companyId, ids)).map((row) => [row.id, row]))
  for (const [at, id] of ids.entries()) {
    const person = people.get(id)
    if (!person) throw badInput(`employeeIds.${at}`, say(says.noEmployee))
    if (person.leftAt) throw badInput(`employeeIds.${at}`, say(says.employeeLeft, { name: person.name }))
  }
}

export async function writeApprovers(
  tx: Tx,
  { id: regulationVersionId, companyId }: Pick<RegulationVersionRow, 'id' | 'companyId'>,
  employeeIds: readonly string[],
): Promise<void> {
  await tx.db
    .delete(regulationApprovers)
    .where(within(tx, regulationApprovers, eq(regulationApprovers.regulationVersionId, regulationVersionId)))
  const rows = employeeIds.map((employeeId, at) => ({
    ...{ ...ownedBy(tx, companyId), regulationVersionId, employeeId, position: at + 1 },
  }))
  if (rows.length) await tx.db.insert(regulationApprovers).values(rows)
}

/** Names those who approve a draft, in their order; nobody, when an approval on paper is to be recorded instead. */
export function setApprovalRoute(
  context: Context,
  { order, employeeIds, ...at }: SetApprovalRoute,
): Promise<RegulationVersionRow> {
  permit(context.actor, 'Mutation', 'setApprovalRoute')
  return context.write(async (tx) => {
    const { regulation } = await lockVersion(tx, at)
    insist(whyNotEdit(regulation))
    await insistOnEmployees(tx, regulation.companyId, employeeIds)
    await writeApprovers(tx, regulation, employeeIds)
    const row = await change(tx, regulation, { approvalOrder: order })
    await writeLine(tx, context, 'setApprovalRoute', row, { order, approvers: employeeIds.length })
    return row
  })
}

/** Says what became of a remark; may be said anew as long as the version is at the desk. */
export function answerRemark(context: Context, { id, answer }: AnswerRemark): Promise<RegulationRemarkRow> {
  permit(context.actor, 'Mutation', 'answerRemark')
  return context.write(async (tx) => {
    const { regulationVersionId } = await needRemark(tx, id)
    const { regulation } = await lockById(tx, regulationVersionId)
    insist(rules.whyNotAnswer(regulation))
    const [row] = await tx.db
      .update(regulationRemarks)
      .set({ answer, answeredAt: tx.now })
      .where(within(tx, regulationRemarks, eq(regulationRemarks.id, id)))
      .returning()
    await writeLine(tx, context, 'answerRemark', regulation, { remarkId: id })
    return found(row, say(says.noRemark))
  })
}

/** Writes once more to those whose decision is waited for; at most once a day. */
export function remindApprovers(
  context: Context,
  { regulationVersionId: id }: RegulationOnly,
): Promise<RegulationVersionRow> {
  permit(context.actor, 'Mutation', 'remindApprovers')
  return context.write(async (tx) => {
    const { regulation } = await lockById(tx, id)
    const route = await readRoute(tx, id)
    insist(rules.whyNotRemindApprovers(regulation, route, tx.now))
    await askApprovers(tx, regulation, route, 'remind')
    const row = await change(tx, regulation, { approvalRemindedAt: tx.now })
    await writeLine(tx, context, 'remindApprovers', row, { people: rules.listAsked(row, route).length })
    return row
  })
}

interface Deciding {
  readonly regulation: RegulationVersionRow
  readonly route: rules.Route
  readonly body: readonly BodySection[]
}

/** Whether the person may decide now, and about this very text; CONFLICT when another one was read. */
async function prepareDecision(tx: Tx, context: Context, person: Person, shownHash: string): Promise<Deciding> {
  const { regulation } = await lockById(tx, person.subjectId)
  const route = await readRoute(tx, regulation.id)
  insist(rules.whyNotDecide(regulation, route, person.employeeId))
  const facts = await readFacts(tx, regulation.id)
  if (hashShown(facts, context.locale) !== shownHash) throw new Refusal('CONFLICT', say(says.shownChanged))
  return { regulation, route, body: writeBody(facts, context.locale) }
}

async function writeDecision(
  tx: Tx,
  { id: regulationVersionId, companyId, attempt }: RegulationVersionRow,
  { employeeId }: Person,
  said: { approved: boolean; shownHash: string },
): Promise<rules.Decision> {
  const decision = { employeeId, attempt, at: tx.now, ...said }
  await tx.db.insert(regulationDecisions).values({ ...ownedBy(tx, companyId), regulationVersionId, ...decision })
  return decision
}

/**
 * One who came by a personal link approves what they have read. In a route one after the other the next is asked; the
 * last approval approves the version, which never changes from there on.
 */
export function giveApproval(context: Context, { shownHash }: GiveApproval): Promise<ReadMine> {
  permit(context.actor, 'Mutation', 'giveApproval')
  const person = needPerson(context.actor, 'approveRegulation')
  return context.write(async (tx) => {
    const { regulation, route } = await prepareDecision(tx, context, person, shownHash)
    insist(whyNotStandOn(await needWeightVersion(tx, regulation.weightVersionId)))
    const decision = await writeDecision(tx, regulation, person, { approved: true, shownHash })
    const after = { ...route, decisions: [...route.decisions, decision] }
    const waiting = rules.standApprovers(regulation, after).filter(({ state }) => state !== 'approved')
    const approvedBy = route.approvers.map(({ name }) => name).join(', ')
    const row = waiting.length
      ? await change(tx, regulation, {})
      : await change(tx, regulation, { state: regulationMoves.approve.to, approvedBy, approvedAt: tx.now })
    if (waiting.length && row.approvalOrder === 'inOrder') await askApprovers(tx, row, after, 'ask')
    await writeLine(tx, context, 'giveApproval', row, { employeeId: person.employeeId, waiting: waiting.length })
    return readMine(tx, context.locale, person)
  })
}

/** One who came by a personal link gives the version back to the desk, with remarks bound to its sections. */
export function returnWithRemarks(context: Context, { shownHash, remarks }: ReturnWithRemarks): Promise<ReadMine> {
  permit(context.actor, 'Mutation', 'returnWithRemarks')
  const person = needPerson(context.actor, 'approveRegulation')
  return context.write(async (tx) => {
    const { regulation, body } = await prepareDecision(tx, context, person, shownHash)
    const { id: regulationVersionId, companyId, attempt } = regulation
    const rows = remarks.map(({ sectionKey, text }, at) => {
      const section = body.find(({ key }) => key === sectionKey)
      if (!section) throw badInput(`remarks.${at}.sectionKey`, say(textSays.noSection))
      const about = { sectionKey, sectionTitle: section.title, text }
      const by = { regulationVersionId, employeeId: person.employeeId, attempt }
      return { ...ownedBy(tx, companyId), ...by, ...about, createdAt: tx.now }
    })
    await writeDecision(tx, regulation, person, { approved: false, shownHash })
    await tx.db.insert(regulationRemarks).values(rows)
    const row = await change(tx, regulation, { state: regulationMoves.return.to, linkCount: null })
    await writeLine(tx, context, 'returnWithRemarks', row, { employeeId: person.employeeId, remarks: rows.length })
    return readMine(tx, context.locale, person)
  })
}
