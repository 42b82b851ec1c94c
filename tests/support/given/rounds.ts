/** Rounds with everything below them: chart, links, criteria, weights, regulation, through the commands of the product. */
// First: it brings the metadata that the API's types need when they are read.
import { contextFor } from '../api.ts'
import { asc, eq } from 'drizzle-orm'
import type { RulesInput } from '../../../schema/regulations/rules.ts'
import { participants } from '../../../schema/rounds/tables.ts'
import { within, type Actor } from '../../../server/core/context.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { deriveLinkSecret, writeLink } from '../../../server/core/links.ts'
import { createRound } from '../../../server/rounds/commands/draft.ts'
import { openRound } from '../../../server/rounds/commands/open.ts'
import { givenCompany } from '../given.ts'
import { givenChart, type GivenChart, type GivenUnit } from './org.ts'
import { givenRegulation } from './regulations.ts'
import { givenLinks } from './services.ts'

const DAY_MS = 86_400_000

export interface RoundWishes {
  /** Seven units when not given: SALES 8, HR 6, OPS 6 (R2), HEADS 3 with 2 representatives (R1), IT 4, LAW 3, EMPTY 0. */
  chart?: readonly GivenUnit[]
  /** Client and provider by code; every staffed unit but IT asks IT and LAW when not given. */
  links?: readonly (readonly [client: string, provider: string, intensity?: number])[]
  rules?: RulesInput
  title?: string
  /** Days from now on the database's clock; ten when not given, as the default rules say. */
  days?: number
  previousRoundId?: string
}

export const usualChart: readonly GivenUnit[] = [
  { code: 'SALES', name: 'Продажи', people: 8 },
  { code: 'HR', name: 'Кадры', people: 6 },
  { code: 'OPS', name: 'Операции', people: 6 },
  { code: 'HEADS', name: 'Дирекция', people: 3, representatives: 2, regime: 'R1' },
  { code: 'IT', name: 'Информационные технологии', people: 4 },
  { code: 'LAW', name: 'Юристы', people: 3 },
  { code: 'EMPTY', name: 'Новое подразделение' },
]
const usualLinks = ['SALES', 'HR', 'OPS', 'HEADS'].flatMap((client) => [
  [client, 'IT'] as const,
  [client, 'LAW'] as const,
])

export interface GivenDraft {
  companyId: string
  roundId: string
  chart: GivenChart
}

/** A company that is ready to be asked: chart, links, regulation in force. `companyId` must be new when it is given. */
export async function givenReadyCompany(
  database: Database,
  actor: Actor,
  companyId: string | undefined,
  wishes: RoundWishes = {},
): Promise<{ companyId: string; chart: GivenChart }> {
  const company = companyId ?? (await givenCompany(database, actor))
  const chart = await givenChart(database, actor, company, wishes.chart ?? usualChart)
  const idOf = (code: string): string => {
    const id = chart.units.get(code)
    if (!id) throw new Error(`no unit ${code}`)
    return id
  }
  const pairs = (wishes.links ?? usualLinks).map(
    ([client, provider, intensity]) => [idOf(client), idOf(provider), intensity] as const,
  )
  await givenLinks(database, actor, company, pairs)
  await givenRegulation(database, actor, company, wishes.rules)
  return { companyId: company, chart }
}

/** The next draft of a company that is ready. */
export async function givenNextDraft(
  database: Database,
  actor: Actor,
  companyId: string,
  wishes: RoundWishes = {},
): Promise<string> {
  const context = contextFor(database, actor)
  const opensAt = await context.read((tx) => Promise.resolve(tx.now))
  const closesAt = new Date(opensAt.getTime() + (wishes.days ?? 10) * DAY_MS)
  const { title = 'Оценка', previousRoundId } = wishes
  const { id } = await createRound(context, { companyId, title, opensAt, closesAt, previousRoundId })
  return id
}

/** A draft that can be opened at once. */
export async function givenDraftRound(
  database: Database,
  actor: Actor,
  companyId?: string,
  wishes: RoundWishes = {},
): Promise<GivenDraft> {
  const ready = await givenReadyCompany(database, actor, companyId, wishes)
  return { ...ready, roundId: await givenNextDraft(database, actor, ready.companyId, wishes) }
}

export interface GivenParticipant {
  id: string
  unitId: string
  employeeId: string
  /** Token of the personal link: what stands behind the # of the address. */
  link: string
}

export interface GivenRound extends GivenDraft {
  participants: GivenParticipant[]
}

/** Who is asked in an opened round, with the tokens of their links, in the order of their ids. */
export async function listGivenParticipants(
  database: Database,
  actor: Actor,
  roundId: string,
): Promise<GivenParticipant[]> {
  const context = contextFor(database, actor)
  const rows = await context.read((tx) =>
    tx.db
      .select()
      .from(participants)
      .where(within(tx, participants, eq(participants.roundId, roundId)))
      .orderBy(asc(participants.id)),
  )
  return rows.map(({ id, unitId, employeeId, epoch }) => ({
    ...{ id, unitId, employeeId },
    link: writeLink(id, deriveLinkSecret(context.env.linkKey, id, epoch)),
  }))
}

/** An open round of a company of its own (or of a new one that is given), with everybody's link. */
export async function givenOpenRound(
  database: Database,
  actor: Actor,
  companyId?: string,
  wishes: RoundWishes = {},
): Promise<GivenRound> {
  const draft = await givenDraftRound(database, actor, companyId, wishes)
  await openRound(contextFor(database, actor), { id: draft.roundId })
  return { ...draft, participants: await listGivenParticipants(database, actor, draft.roundId) }
}
