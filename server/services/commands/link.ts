import { eq } from 'drizzle-orm'
import type { LinkAt, ProposeLink } from '../../../schema/services/inputs.ts'
import { says } from '../../../schema/services/says.ts'
import { links, type LinkRow } from '../../../schema/services/tables.ts'
import type { LinkState } from '../../../schema/services/terms.ts'
import { say } from '../../../schema/core/say.ts'
import { permit } from '../../core/access.ts'
import { within, type Context, type Tx } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { found, insist, Refusal } from '../../core/refusal.ts'
import { lockChart, needUnit } from '../../org/queries/chart.ts'
import { readGround } from '../queries.ts'
import { findFaults, pairKey, whyNotConfirm, whyNotRetire } from '../rules/links.ts'
import { speak } from '../askings/commands/speak.ts'
import { insistFresh, insistOnNone, lockAt } from './insist.ts'
import { saveLinks } from './saveLinks.ts'

const writeLine = (tx: Tx, context: Context, verb: string, { id, companyId, state }: LinkRow) =>
  write(tx, context.actor, { verb, subject: 'link', subjectId: id, companyId, detail: { state } })

/** Proposes a link, for the other side to confirm. WRONG_STATE when there is one already. */
export function proposeLink(context: Context, input: ProposeLink): Promise<LinkRow> {
  permit(context.actor, 'Mutation', 'proposeLink')
  return context.write(async (tx) => {
    const { companyId } = await needUnit(tx, input.clientUnitId)
    await lockChart(tx, companyId)
    const ground = await readGround(tx, companyId)
    const faults = findFaults(input, ground)
    if (faults[0]) throw new Refusal('BAD_INPUT', faults[0].message, faults)
    insistOnNone(ground, input)
    const { clientUnitId, providerUnitId, intensity = null, serviceId = null } = input
    await saveLinks(tx, companyId, [{ clientUnitId, providerUnitId, intensity, serviceId, state: 'proposed' }])
    const link = found((await readGround(tx, companyId)).links.get(pairKey(input)), say(says.linkNotFound))
    await speak(tx, context.actor, [{ link, side: 'team', word: 'proposed' }])
    await writeLine(tx, context, 'proposeLink', link)
    return link
  })
}

async function moveTo(tx: Tx, { id, version }: LinkRow, state: LinkState): Promise<LinkRow> {
  const [row] = await tx.db
    .update(links)
    .set({ state, version: version + 1 })
    .where(within(tx, links, eq(links.id, id)))
    .returning()
  return found(row, say(says.linkNotFound))
}

/** Confirms a proposed link: from here on rounds ask about it. */
export function confirmLink(context: Context, input: LinkAt): Promise<LinkRow> {
  permit(context.actor, 'Mutation', 'confirmLink')
  return context.write(async (tx) => {
    const link = await lockAt(tx, input)
    insist(whyNotConfirm(link))
    await insistFresh(tx, link)
    const row = await moveTo(tx, link, 'confirmed')
    await writeLine(tx, context, 'confirmLink', row)
    return row
  })
}

/** Retires a link: rounds opened from here on do not ask about it. */
export function retireLink(context: Context, input: LinkAt): Promise<LinkRow> {
  permit(context.actor, 'Mutation', 'retireLink')
  return context.write(async (tx) => {
    const link = await lockAt(tx, input)
    insist(whyNotRetire(link))
    const row = await moveTo(tx, link, 'retired')
    await writeLine(tx, context, 'retireLink', row)
    return row
  })
}
