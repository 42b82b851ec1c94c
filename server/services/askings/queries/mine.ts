/** What a head sees: their own units' links, and the names of the others. */
import { and, eq } from 'drizzle-orm'
import { tell, type Message } from '../../../../schema/core/say.ts'
import { says } from '../../../../schema/services/askings.ts'
import { linkAsked, type LinkAnswerRow, type LinkRow } from '../../../../schema/services/tables.ts'
import type { LinkEnd } from '../../../../schema/services/terms.ts'
import { within, type Context, type Tx } from '../../../core/context.ts'
import { readUnits } from '../../../org/queries/chart.ts'
import type { PersonActor } from '../../../people/personalLinks/rules.ts'
import { servicesById } from '../../loaders.ts'
import { claimOf, endsOf, whyNotAnswer, whyNotConfirmClaim, whyNotDispute, whyNotWithdraw } from '../rules.ts'
import type { MyLink, MyLinks, MyUnit, NamedUnit } from '../type.ts'
import { answersOfLinks, findAsking, listHeaded, listLinksOf } from './askings.ts'

interface Seen {
  link: LinkRow
  answers: LinkAnswerRow[]
  service: string | null
}

interface Eyes {
  headed: ReadonlySet<string>
  nameOf: ReadonlyMap<string, string>
  /** Why nothing can be answered at all. */
  over: Message | null
  told: (reason: Message | null) => string | null
}

/** A link seen from one end of it. */
function lookAt({ link, answers, service }: Seen, end: LinkEnd, { headed, nameOf, over, told }: Eyes): MyLink {
  const otherId = end === 'client' ? link.providerUnitId : link.clientUnitId
  const claim = claimOf(link, endsOf(link, headed), answers)
  const confirmBlocked = whyNotConfirmClaim(claim)
  return {
    id: link.id,
    version: link.version,
    other: { id: otherId, name: nameOf.get(otherId) ?? '' },
    state: link.state,
    intensity: link.intensity,
    service,
    answers,
    waitsForMe: !over && link.state === 'proposed' && confirmBlocked === null,
    confirmBlockedBecause: told(over ?? confirmBlocked),
    disputeBlockedBecause: told(over ?? whyNotDispute(claim)),
    withdrawBlockedBecause: told(over ?? whyNotWithdraw(claim)),
  }
}

const byOther = new Intl.Collator('ru', { numeric: true })
const sorted = (links: MyLink[]): MyLink[] => links.sort((a, b) => byOther.compare(a.other.name, b.other.name))

function lookFrom({ id, name }: NamedUnit, seen: readonly Seen[], eyes: Eyes): MyUnit {
  const from = (end: LinkEnd) =>
    sorted(
      seen
        .filter(({ link }) => (end === 'client' ? link.clientUnitId : link.providerUnitId) === id)
        .map((one) => lookAt(one, end, eyes)),
    )
  return { id, name, clients: from('provider'), providers: from('client') }
}

async function readSeen(tx: Tx, companyId: string, unitIds: readonly string[]): Promise<Seen[]> {
  const links = unitIds.length ? await listLinksOf(tx, companyId, unitIds) : []
  const ids = links.map(({ id }) => id)
  const answers = ids.length ? await answersOfLinks(tx, ids) : []
  const serviceIds = links.flatMap(({ serviceId }) => serviceId ?? [])
  const services = serviceIds.length ? await servicesById(tx, serviceIds) : []
  const names = new Map(services.flatMap((one) => (one ? [[one.id, one.name] as const] : [])))
  return links.map((link, at) => ({
    link,
    answers: answers[at] ?? [],
    service: link.serviceId ? (names.get(link.serviceId) ?? null) : null,
  }))
}

async function findAnswered(tx: Tx, { companyId, employeeId }: PersonActor, askingId: string): Promise<Date | null> {
  const own = and(eq(linkAsked.companyId, companyId), eq(linkAsked.askingId, askingId))
  const [row] = await tx.db
    .select({ answeredAt: linkAsked.answeredAt })
    .from(linkAsked)
    .where(within(tx, linkAsked, own, eq(linkAsked.employeeId, employeeId)))
  return row?.answeredAt ?? null
}

/** All that a head is asked about links; null for whoever came by a link of another purpose. At most eight statements. */
export async function readMyLinks(context: Context): Promise<MyLinks | null> {
  const person = context.actor
  if (person.kind !== 'person' || person.purpose !== 'confirmLinks') return null
  const { companyId, employeeId } = person
  return context.read(async (tx) => {
    const asking = await findAsking(tx, companyId)
    const mine = await listHeaded(tx, companyId, employeeId)
    const all = await readUnits(tx, companyId)
    const nameOf = new Map(all.map(({ id, name }) => [id, name]))
    const told = (reason: Message | null) => reason && tell(reason, context.locale)
    const over = whyNotAnswer(asking)
    const eyes = { headed: new Set(mine.map(({ id }) => id)), nameOf, over, told }
    const seen = await readSeen(tx, companyId, [...eyes.headed])
    const offered = all.filter(({ closedAt }) => !closedAt)
    return {
      deadline: asking?.deadline ?? null,
      answeredAt: asking && (await findAnswered(tx, person, asking.id)),
      answerBlockedBecause: told(over ?? (mine.length ? null : { words: says.headsNothing, params: {} })),
      units: mine.map((unit) => lookFrom(unit, seen, eyes)),
      offered: offered
        .map(({ id, name, parentId }) => ({ id, name, parentName: (parentId && nameOf.get(parentId)) || null }))
        .sort((a, b) => byOther.compare(a.name, b.name)),
    }
  })
}
