/** Lists of the API: cursor connections with `nodes` and `totalCount`, by cursor for portals, by offset for tables. */
import 'reflect-metadata'
import { and, asc, desc, gt, lt, or, eq, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql'
import { z } from 'zod'
import { say } from '../../schema/core/say.ts'
import { says } from '../../schema/core/says.ts'
import { badInput } from './refusal.ts'

export const MAX_PAGE = 200

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many rows, at most 200; 50 when not given.' })
  first?: number | null
  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null
  @Field(() => Int, {
    nullable: true,
    description: 'How many rows to skip: for tables with page numbers. Not together with `after`.',
  })
  offset?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage: boolean
  @Field(() => Boolean, { description: 'Whether rows precede this page.' })
  hasPreviousPage: boolean
  @Field(() => String, { nullable: true, description: 'Cursor of the first row of the page.' })
  startCursor: string | null
  @Field(() => String, { nullable: true, description: 'Cursor of the last row of the page.' })
  endCursor: string | null
}

export interface Page<T> {
  nodes: T[]
  edges: { cursor: string; node: T }[]
  pageInfo: PageInfo
  totalCount: number
}

/** `@ObjectType() class CompanyConnection extends connectionOf(Company)`: the three shapes of a list. */
export function connectionOf<T extends object>(node: ClassType<T>, name: string) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A row of a list of ${name} with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Where the row stands; pass it as `after`.' })
    cursor: string
    @Field(() => node, { description: 'The row itself.' })
    node: T
  }
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name}.` })
  class Connection implements Page<T> {
    @Field(() => [node], { description: 'The rows of the page.' })
    nodes: T[]
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges: Edge[]
    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo: PageInfo
    @Field(() => Int, { description: 'How many rows the whole list has under the filter.' })
    totalCount: number
  }
  return Connection
}

/** One way to sort a list: a column or expression that is never null, and the direction. Ties go by id. */
export interface Order {
  by: SQL | PgColumn
  descending?: boolean
}

/** Names sort as people expect in both languages, not by code point. */
export const byName = (column: PgColumn): SQL => sql`${column} collate "und-x-icu"`

const cursorShape = z.tuple([z.union([z.string(), z.number()]), z.uuid()])

function readCursor(text: string): [string | number, string] {
  try {
    return cursorShape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    throw badInput('after', say(says.badCursor))
  }
}

const writeCursor = (value: unknown, id: string): string =>
  Buffer.from(JSON.stringify([value instanceof Date ? value.toISOString() : value, id])).toString('base64url')

export interface Slice {
  where: SQL | undefined
  orderBy: SQL[]
  limit: number
  offset: number
  /** To be selected beside the row: the value that the cursor remembers. */
  cursorValue: SQL<string | number>
}

/** The pieces of a select that reads one page; `take` turns its rows into the page. One row more than asked tells what follows. */
export function slice(args: PageArgs, id: PgColumn, order: Order): Slice {
  const first = args.first ?? 50
  if (first < 1 || first > MAX_PAGE) throw badInput('first', say(says.badPage, { maximum: MAX_PAGE }))
  const by = sql`${order.by}`
  const direction = order.descending ? desc : asc
  const beyond = order.descending ? lt : gt
  let where: SQL | undefined
  if (args.after) {
    const [value, afterId] = readCursor(args.after)
    const typed =
      order.by instanceof Object && 'getSQLType' in order.by
        ? sql`${value}::${sql.raw(order.by.getSQLType())}`
        : sql`${value}`
    where = or(beyond(by, typed), and(eq(by, typed), gt(id, afterId)))
  }
  return {
    where,
    orderBy: [direction(by), asc(id)],
    limit: first + 1,
    offset: args.after ? 0 : Math.max(0, args.offset ?? 0),
    cursorValue: sql<string | number>`${by}`,
  }
}

export function take<T extends { id: string }>(
  rows: readonly { row: T; cursorValue: string | number }[],
  totalCount: number,
  args: PageArgs,
): Page<T> {
  const kept = rows.slice(0, args.first ?? 50)
  const edges = kept.map(({ row, cursorValue }) => ({ cursor: writeCursor(cursorValue, row.id), node: row }))
  return {
    nodes: kept.map(({ row }) => row),
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > kept.length,
      hasPreviousPage: Boolean(args.after) || (args.offset ?? 0) > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
