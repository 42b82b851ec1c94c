import { and, asc, count, eq, getTableColumns, gt, ilike, inArray, lte, max, sql, type SQL } from 'drizzle-orm'
import { say } from '../../schema/core/say.ts'
import { roundCriteria, roundLinks, rounds, roundUnits, type RoundRow } from '../../schema/rounds/tables.ts'
import { says } from '../../schema/rounds/says.ts'
import type { RoundState } from '../../schema/rounds/terms.ts'
import { within, type Tx } from '../core/context.ts'
import { byName, slice, take, type Order, type Page, type PageArgs } from '../core/page.ts'
import { found } from '../core/refusal.ts'

export async function findRound(tx: Tx, id: string): Promise<RoundRow | null> {
  const [row] = await tx.db
    .select()
    .from(rounds)
    .where(within(tx, rounds, eq(rounds.id, id)))
  return row ?? null
}

/** The round or NOT_FOUND. */
export const needRound = async (tx: Tx, id: string): Promise<RoundRow> =>
  found(await findRound(tx, id), say(says.notFound))

/** The round under FOR UPDATE or NOT_FOUND: ballots hold it FOR SHARE, so whoever comes second sees what the first did. */
export async function lockRound(tx: Tx, id: string): Promise<RoundRow> {
  const [row] = await tx.db
    .select()
    .from(rounds)
    .where(within(tx, rounds, eq(rounds.id, id)))
    .for('update')
  return found(row, say(says.notFound))
}

export interface RoundFilter {
  states?: readonly RoundState[] | null
  title?: string | null
}

export const roundOrders = {
  number: { by: rounds.number, descending: true },
  opensAt: { by: rounds.opensAt },
  title: { by: byName(rounds.title) },
} as const satisfies Record<string, Order>

const fits = (tx: Tx, { states, title }: RoundFilter, ofWhom: SQL | undefined): SQL | undefined =>
  within(
    tx,
    rounds,
    ofWhom,
    states ? inArray(rounds.state, [...states]) : undefined,
    title ? ilike(rounds.title, `%${title.replace(/[\\%_]/g, '\\$&')}%`) : undefined,
  )

/** Rounds of one company or, without one, of all that the actor reaches. */
export async function listRounds(
  tx: Tx,
  companyId: string | null,
  filter: RoundFilter,
  args: PageArgs,
  order: Order,
): Promise<Page<RoundRow>> {
  const where = fits(tx, filter, companyId ? eq(rounds.companyId, companyId) : undefined)
  const page = slice(args, rounds.id, order)
  const rows = await tx.db
    .select({ row: rounds, cursorValue: page.cursorValue })
    .from(rounds)
    .where(and(where, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
    .offset(page.offset)
  const [total] = await tx.db.select({ total: count() }).from(rounds).where(where)
  return take(rows, total?.total ?? 0, args)
}

/**
 * The same page of each of these companies, the newest first: two statements, however many companies. Pages are counted
 * from the first row of each company, so that a cursor of one would say nothing of the others: with `after`, one company.
 */
export async function listRoundsOf(
  tx: Tx,
  companyIds: readonly string[],
  filter: RoundFilter,
  args: PageArgs,
): Promise<Page<RoundRow>[]> {
  const [only] = companyIds
  if (only && companyIds.length === 1) return [await listRounds(tx, only, filter, args, roundOrders.number)]
  const where = fits(tx, filter, inArray(rounds.companyId, [...companyIds]))
  const page = slice(args, rounds.id, roundOrders.number)
  const place = sql<number>`row_number() over (partition by ${rounds.companyId} order by ${sql.join(page.orderBy, sql`, `)})`
  const listed = tx.db
    .select({ ...getTableColumns(rounds), place: place.as('place') })
    .from(rounds)
    .where(and(where, page.where))
    .as('listed')
  const { offset, limit } = page
  const rows = await tx.db
    .select()
    .from(listed)
    .where(and(gt(listed.place, offset), lte(listed.place, offset + limit)))
    .orderBy(listed.companyId, listed.place)
  const counts = await tx.db
    .select({ companyId: rounds.companyId, total: count() })
    .from(rounds)
    .where(where)
    .groupBy(rounds.companyId)
  return companyIds.map((id) => {
    const own = rows
      .filter((row) => row.companyId === id)
      .map(({ place: _, ...row }) => ({ row, cursorValue: row.number }))
    return take(own, counts.find(({ companyId }) => companyId === id)?.total ?? 0, args)
  })
}

/** The next number of a company's rounds; the company's row must be locked. */
export async function findNextNumber(tx: Tx, companyId: string): Promise<number> {
  const [row] = await tx.db
    .select({ last: max(rounds.number) })
    .from(rounds)
    .where(within(tx, rounds, eq(rounds.companyId, companyId)))
  return (row?.last ?? 0) + 1
}

export const listFrozenUnits = (tx: Tx, roundId: string) =>
  tx.db
    .select()
    .from(roundUnits)
    .where(within(tx, roundUnits, eq(roundUnits.roundId, roundId)))
    .orderBy(asc(roundUnits.sortOrder), asc(roundUnits.code))

export const listFrozenLinks = (tx: Tx, roundId: string) =>
  tx.db
    .select()
    .from(roundLinks)
    .where(within(tx, roundLinks, eq(roundLinks.roundId, roundId)))
    .orderBy(asc(roundLinks.clientUnitId), asc(roundLinks.providerUnitId))

export const listFrozenCriteria = (tx: Tx, roundId: string) =>
  tx.db
    .select()
    .from(roundCriteria)
    .where(within(tx, roundCriteria, eq(roundCriteria.roundId, roundId)))
    .orderBy(asc(roundCriteria.sortOrder), asc(roundCriteria.code))
