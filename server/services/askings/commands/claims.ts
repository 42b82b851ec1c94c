/** What heads say of the links of their units by a personal link: nothing beyond those is there for them. */
import { eq } from 'drizzle-orm'
import { say } from '../../../../schema/core/say.ts'
import { says as coreSays } from '../../../../schema/core/says.ts'
import { says } from '../../../../schema/services/askings.ts'
import type { AnswerLinks, LinkReply, ProposeLinks } from '../../../../schema/services/inputs.ts'
import { says as roomSays } from '../../../../schema/services/says.ts'
import { linkAsked, links, type LinkRow } from '../../../../schema/services/tables.ts'
import type { LinkEnd, LinkState, LinkWord } from '../../../../schema/services/terms.ts'
import { permit } from '../../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../../core/context.ts'
import { write } from '../../../core/journal.ts'
import { badInput, found, insist, Refusal } from '../../../core/refusal.ts'
import { lockChart } from '../../../org/queries/chart.ts'
import { needPurpose, type PersonActor } from '../../../people/personalLinks/rules.ts'
import { insistOnNone, insistOnSound } from '../../commands/insist.ts'
import { saveLinks } from '../../commands/saveLinks.ts'
import { readGround } from '../../queries.ts'
import { pairKey } from '../../rules/links.ts'
import { answersOfLinks, findAsking, listHeaded, listLinksOf } from '../queries/askings.ts'
import { claimOf, endsOf, whyNotAnswer, whyNotReply } from '../rules.ts'
import { speak, type Spoken } from './speak.ts'

/** Under the chart's lock: the asking is open, and these are the units that the person heads. */
async function lockAsHead(tx: Tx, person: PersonActor): Promise<{ askingId: string; headed: Set<string> }> {
  await lockChart(tx, person.companyId)
  const asking = await findAsking(tx, person.companyId)
  insist(whyNotAnswer(asking))
  const headed = new Set((await listHeaded(tx, person.companyId, person.employeeId)).map(({ id }) => id))
  return { askingId: asking?.id ?? '', headed }
}

async function markAnswered(tx: Tx, { companyId, employeeId }: PersonActor, askingId: string): Promise<void> {
  await tx.db
    .insert(linkAsked)
    .values({ ...ownedBy(tx, companyId), askingId, employeeId, answeredAt: tx.now })
    .onConflictDoUpdate({
      target: [linkAsked.companyId, linkAsked.askingId, linkAsked.employeeId],
      set: { answeredAt: tx.now },
    })
}

const tell = (tx: Tx, actor: PersonActor, verb: string, detail: Record<string, number>) => {
  const { companyId } = actor
  return write(tx, actor, { verb, subject: 'company', subjectId: companyId, companyId, detail })
}

/**
 * Proposes links of the units that the person heads. The head of both units needs nobody's answer: such a link is
 * confirmed. BAD_INPUT by place: somebody else's units, a closed one, a pair twice; WRONG_STATE: there is such a link.
 */
export async function proposeLinks(context: Context, { links: given }: ProposeLinks): Promise<void> {
  permit(context.actor, 'Mutation', 'proposeLinks')
  const person = needPurpose(context.actor, 'confirmLinks')
  await context.write(async (tx) => {
    const { askingId, headed } = await lockAsHead(tx, person)
    const ends = given.map((pair) => endsOf(pair, headed))
    const foreign = ends.findIndex((own) => own.length === 0)
    if (foreign >= 0) throw badInput(`links.${foreign}`, say(says.notHead))
    const ground = await readGround(tx, person.companyId)
    insistOnSound(given, ground)
    for (const pair of given) insistOnNone(ground, pair)
    const stateOf = (at: number): LinkState => (ends[at]?.length === 2 ? 'confirmed' : 'proposed')
    const planned = given.map(({ intensity = null, ...pair }, at) => ({
      ...pair,
      ...{ intensity, serviceId: null, state: stateOf(at) },
    }))
    await saveLinks(tx, person.companyId, planned)
    const written = (await readGround(tx, person.companyId)).links
    const spoken = given.map((pair, at): Spoken => {
      const link = found(written.get(pairKey(pair)), say(roomSays.linkNotFound))
      return { link, side: ends[at]?.[0] ?? 'client', word: link.state === 'confirmed' ? 'confirmed' : 'proposed' }
    })
    await speak(tx, person, spoken)
    await markAnswered(tx, person, askingId)
    await tell(tx, person, 'proposeLinks', { count: given.length })
  })
}

const words = { confirm: 'confirmed', dispute: 'disputed', withdraw: 'withdrawn' } as const satisfies Record<
  string,
  LinkWord
>
const states = { confirm: 'confirmed', dispute: 'disputed', withdraw: 'retired' } as const satisfies Record<
  string,
  LinkState
>

/** The link as the person sees it; what is not of their units is not there. */
async function judge(tx: Tx, standing: readonly LinkRow[], headed: ReadonlySet<string>, replies: readonly LinkReply[]) {
  const said = await answersOfLinks(
    tx,
    standing.map(({ id }) => id),
  )
  return replies.map((reply, at) => {
    const place = standing.findIndex(({ id }) => id === reply.id)
    const link = found(standing[place], say(roomSays.linkNotFound))
    if (link.version !== reply.version) throw new Refusal('CONFLICT', say(coreSays.changedMeanwhile))
    const own = endsOf(link, headed)
    insist(whyNotReply(claimOf(link, own, said[place] ?? []), reply.answer))
    if (reply.answer === 'dispute' && !reply.reason) throw badInput(`answers.${at}.reason`, say(says.reasonNeeded))
    return { link, own, reply }
  })
}

/** The link as it stands from now on; a confirmed one that is confirmed stays untouched. */
async function settle(tx: Tx, { id, version, state: before }: LinkRow, state: LinkState): Promise<void> {
  if (state === before) return
  await tx.db
    .update(links)
    .set({ state, version: version + 1 })
    .where(within(tx, links, eq(links.id, id)))
}

/** The end in whose name the person speaks; of both, the client. */
const endFor = (own: readonly LinkEnd[]): LinkEnd => own[0] ?? 'client'

/**
 * Answers of a head about links of their units; an empty list says that there is nothing to add. NOT_FOUND for any other
 * link, CONFLICT for one that has changed, WRONG_STATE for an answer that its state does not take.
 */
export async function answerLinks(context: Context, { answers }: AnswerLinks): Promise<void> {
  permit(context.actor, 'Mutation', 'answerLinks')
  const person = needPurpose(context.actor, 'confirmLinks')
  await context.write(async (tx) => {
    const { askingId, headed } = await lockAsHead(tx, person)
    insist(headed.size ? null : say(says.headsNothing))
    const judged = await judge(tx, await listLinksOf(tx, person.companyId, [...headed]), headed, answers)
    for (const { link, reply } of judged) await settle(tx, link, states[reply.answer])
    const spoken = judged.map(({ link, own, reply: { answer, reason: note } }): Spoken => {
      return { link, side: endFor(own), word: words[answer], note }
    })
    await speak(tx, person, spoken)
    await markAnswered(tx, person, askingId)
    await tell(tx, person, 'answerLinks', { count: answers.length })
  })
}
