/** People read a version and sign it by personal link. */
import { say } from '../../../schema/core/say.ts'
import type {
  AcknowledgeRegulation,
  AskAcquaintance,
  RegulationOnly,
} from '../../../schema/regulations/inputs/people.ts'
import { says } from '../../../schema/regulations/says/people.ts'
import { regulationAcknowledgements, type RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, type Context, type Tx } from '../../core/context.ts'
import { insist, Refusal } from '../../core/refusal.ts'
import { givePersonalLinks } from '../../people/personalLinks/commands/givePersonalLinks.ts'
import { listGoodVersions, listSignatures, listUnsigned } from '../queries/acquaintance.ts'
import { readMine, type ReadMine } from '../queries/mine.ts'
import * as rules from '../rules/acquaintance.ts'
import { readFacts } from '../text/read.ts'
import { hashShown } from '../text/shown.ts'
import { change, lockById, needPerson, writeLine } from './lock.ts'

/** Links per statement: a statement takes at most 65,535 parameters. */
const CHUNK = 1000

async function writeTo(
  tx: Tx,
  { companyId, id: subjectId }: RegulationVersionRow,
  people: readonly { id: string }[],
  letter: 'ask' | 'remind',
): Promise<void> {
  for (let at = 0; at < people.length; at += CHUNK) {
    const employeeIds = people.slice(at, at + CHUNK).map(({ id }) => id)
    await givePersonalLinks(tx, { companyId, purpose: 'acknowledgeRegulation', subjectId, employeeIds, letter })
  }
}

/** Asks everybody who is to sign and has not: a signature under the same rules is good for a later text. */
export function askAcquaintance(
  context: Context,
  { regulationVersionId: id, of }: AskAcquaintance,
): Promise<RegulationVersionRow> {
  permit(context.actor, 'Mutation', 'askAcquaintance')
  return context.write(async (tx) => {
    const { regulation } = await lockById(tx, id)
    const version = { ...regulation, acquaintanceOf: of ?? regulation.acquaintanceOf }
    const people = await listUnsigned(tx, version)
    insist(rules.whyNotAskAcquaintance(version, people.length))
    await writeTo(tx, version, people, 'ask')
    const { acquaintanceOf } = version
    const row = await change(tx, regulation, { acquaintanceOf, acquaintanceAskedAt: tx.now })
    await writeLine(tx, context, 'askAcquaintance', row, { of: acquaintanceOf, people: people.length })
    return row
  })
}

/** Writes once more to those who have not signed; at most once a day. */
export function remindAcquaintance(
  context: Context,
  { regulationVersionId: id }: RegulationOnly,
): Promise<RegulationVersionRow> {
  permit(context.actor, 'Mutation', 'remindAcquaintance')
  return context.write(async (tx) => {
    const { regulation } = await lockById(tx, id)
    const people = await listUnsigned(tx, regulation)
    insist(rules.whyNotRemindAcquaintance(regulation, people.length, tx.now))
    await writeTo(tx, regulation, people, 'remind')
    const row = await change(tx, regulation, { acquaintanceRemindedAt: tx.now })
    await writeLine(tx, context, 'remindAcquaintance', row, { people: people.length })
    return row
  })
}

/** One who came by a personal link signs the very text that they have read; CONFLICT when another one was read. */
export function acknowledgeRegulation(context: Context, { shownHash }: AcknowledgeRegulation): Promise<ReadMine> {
  permit(context.actor, 'Mutation', 'acknowledgeRegulation')
  const person = needPerson(context.actor, 'acknowledgeRegulation')
  const { employeeId, subjectId } = person
  return context.write(async (tx) => {
    const { regulation } = await lockById(tx, subjectId)
    const { companyId } = regulation
    const good = new Set(await listGoodVersions(tx, regulation))
    const signatures = await listSignatures(tx, companyId, employeeId)
    const earlier = signatures.find(({ regulationVersionId }) => good.has(regulationVersionId)) ?? null
    insist(rules.whyNotAcknowledge(regulation, earlier))
    if (hashShown(await readFacts(tx, regulation.id), context.locale) !== shownHash)
      throw new Refusal('CONFLICT', say(says.shownChanged))
    await tx.db
      .insert(regulationAcknowledgements)
      .values({ ...ownedBy(tx, companyId), regulationVersionId: regulation.id, employeeId, shownHash, at: tx.now })
    await writeLine(tx, context, 'acknowledgeRegulation', regulation, { employeeId })
    return readMine(tx, context.locale, person)
  })
}
