import { eq, sql } from 'drizzle-orm'
import { say } from '../../../../schema/core/say.ts'
import { says as coreSays } from '../../../../schema/core/says.ts'
import { says } from '../../../../schema/services/askings.ts'
import type { AskHeads, CloseAsking } from '../../../../schema/services/inputs.ts'
import { linkAsked, linkAskings, type LinkAskingRow } from '../../../../schema/services/tables.ts'
import { dayAt } from '../../../companies/rules.ts'
import { permit } from '../../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../../core/context.ts'
import { write } from '../../../core/journal.ts'
import { badInput, found, insist, Refusal } from '../../../core/refusal.ts'
import { lockChart, readUnits } from '../../../org/queries/chart.ts'
import { givePersonalLinks } from '../../../people/personalLinks/commands/givePersonalLinks.ts'
import { whyNotLink } from '../../rules/links.ts'
import { findAsking, listHeads, mailingOf, type Head } from '../queries/askings.ts'
import { chooseHeads, whyNotAnswer } from '../rules.ts'

async function insistOnUnits(tx: Tx, companyId: string, unitIds: readonly string[], heads: readonly Head[]) {
  const known = new Map((await readUnits(tx, companyId)).map((unit) => [unit.id, unit]))
  for (const [at, id] of unitIds.entries()) {
    const unit = known.get(id)
    const isHeaded = heads.some(({ units }) => units.some((one) => one.id === id))
    const because = whyNotLink(unit) ?? (isHeaded ? null : say(says.headless, { name: unit?.name ?? '' }))
    if (because) throw badInput(`unitIds.${at}`, because)
  }
}

/** The open asking with its deadline, begun now when there is none. */
async function openAsking(tx: Tx, companyId: string, deadline: string | undefined): Promise<LinkAskingRow> {
  const last = await findAsking(tx, companyId)
  const [row] =
    last && !last.closedAt
      ? await tx.db
          .update(linkAskings)
          .set({ deadline: deadline ?? last.deadline, version: last.version + 1 })
          .where(within(tx, linkAskings, eq(linkAskings.id, last.id)))
          .returning()
      : await tx.db
          .insert(linkAskings)
          .values({ ...ownedBy(tx, companyId), openedAt: tx.now, deadline: deadline ?? null })
          .returning()
  return found(row, say(says.noAsking))
}

async function markAsked(tx: Tx, { companyId, id: askingId }: LinkAskingRow, employeeIds: readonly string[]) {
  await tx.db
    .insert(linkAsked)
    .values(employeeIds.map((employeeId) => ({ ...ownedBy(tx, companyId), askingId, employeeId, askedAt: tx.now })))
    .onConflictDoUpdate({
      target: [linkAsked.companyId, linkAsked.askingId, linkAsked.employeeId],
      set: { askedAt: sql`excluded.asked_at` },
    })
}

/**
 * Writes to heads of units: who are your clients, who your providers? The first call begins an asking, later ones remind
 * those who are silent, each head once a day at most. BAD_INPUT: a unit without a head, a day that has passed.
 */
export function askHeadsForLinks(context: Context, { companyId, unitIds, deadline }: AskHeads): Promise<LinkAskingRow> {
  permit(context.actor, 'Mutation', 'askHeadsForLinks')
  return context.write(async (tx) => {
    const company = await lockChart(tx, companyId)
    if (deadline && deadline < dayAt(company, tx.now)) throw badInput('deadline', say(says.pastDeadline))
    const last = await findAsking(tx, companyId)
    const { heads } = await listHeads(tx, companyId, last?.closedAt ? null : last)
    if (unitIds) await insistOnUnits(tx, companyId, unitIds, heads)
    const { chosen, because } = chooseHeads(heads, unitIds, tx.now)
    insist(because)
    const asking = await openAsking(tx, companyId, deadline)
    for (const letter of ['ask', 'remind']) {
      const receivers = chosen.filter(({ askedAt }) => (askedAt === null) === (letter === 'ask'))
      const employeeIds = receivers.map(({ employeeId }) => employeeId)
      await givePersonalLinks(tx, { ...mailingOf(companyId), employeeIds, letter })
    }
    const employeeIds = chosen.map(({ employeeId }) => employeeId)
    await markAsked(tx, asking, employeeIds)
    await write(tx, context.actor, {
      ...{ verb: 'askHeadsForLinks', subject: 'company', subjectId: companyId, companyId },
      detail: { heads: chosen.length, deadline: asking.deadline },
    })
    return asking
  })
}

/** Ends the asking: heads read on, but their word is no longer taken. CONFLICT when it has changed since it was read. */
export function closeLinkAsking(context: Context, { companyId, version }: CloseAsking): Promise<LinkAskingRow> {
  permit(context.actor, 'Mutation', 'closeLinkAsking')
  return context.write(async (tx) => {
    await lockChart(tx, companyId)
    const asking = await findAsking(tx, companyId)
    insist(whyNotAnswer(asking))
    if (!asking || asking.version !== version) throw new Refusal('CONFLICT', say(coreSays.changedMeanwhile))
    const [row] = await tx.db
      .update(linkAskings)
      .set({ closedAt: tx.now, version: version + 1 })
      .where(within(tx, linkAskings, eq(linkAskings.id, asking.id)))
      .returning()
    await write(tx, context.actor, {
      ...{ verb: 'closeLinkAsking', subject: 'company', subjectId: companyId, companyId },
    })
    return found(row, say(says.noAsking))
  })
}
