/** The journal as the firm's admins read it, and its verifier. */
import { and, asc, count, desc, eq, gt, gte, lt, type SQL } from 'drizzle-orm'
import { GraphQLJSONObject } from 'graphql-scalars'
import { Arg, Args, Ctx, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { z } from 'zod'
import { line, maybe, recordId } from '../../schema/core/inputs.ts'
import { say } from '../../schema/core/say.ts'
import { says } from '../../schema/core/says.ts'
import { journal, type JournalRow } from '../../schema/core/tables.ts'
import { withinFirm, type Context, type Tx } from './context.ts'
import { parseInput } from './input.ts'
import { beginning, verify, type Link, type Verdict } from './journal.ts'
import { connectionOf, MAX_PAGE, PageArgs, type Page } from './page.ts'
import { badInput } from './refusal.ts'
import { Id, Moment } from './scalars.ts'

const CHUNK = 1000

@ObjectType({
  simpleResolvers: true,
  description: 'What was done, by whom, to what. Never a rating, a name or a secret.',
})
export class JournalLine implements Omit<JournalRow, 'firmId'> {
  @Field(() => Int, { description: 'Number in the firm’s chain, from 1.' })
  seq: number
  @Field(() => Moment, { description: 'When.' })
  at: Date
  @Field(() => String, { description: 'What acted: user, token, viewer, system.' })
  actor: string
  @Field(() => Id, { nullable: true, description: 'Which user or token acted.' })
  actorId: string | null
  @Field(() => Id, { nullable: true, description: 'The company concerned.' })
  companyId: string | null
  @Field(() => String, { description: 'The command.' })
  verb: string
  @Field(() => String, { description: 'What kind of record it was done to.' })
  subject: string
  @Field(() => Id, { nullable: true, description: 'Which record.' })
  subjectId: string | null
  @Field(() => GraphQLJSONObject, { description: 'Ids, counts, states and dates that tell more.' })
  detail: Record<string, unknown>
  @Field(() => String, { description: 'Hash of the line before.' })
  previous: string
  @Field(() => String, { description: 'SHA-256 over this line and the hash of the one before.' })
  hash: string
}

@ObjectType({ simpleResolvers: true, description: 'A page of the journal.' })
export class JournalLineConnection extends connectionOf(JournalLine, 'JournalLine') {}

@ObjectType({ simpleResolvers: true, description: 'What the verifier found.' })
export class JournalVerdict implements Verdict {
  @Field(() => Int, { description: 'How many lines were read.' })
  lines: number
  @Field(() => Int, { nullable: true, description: 'The first line that doesn’t fit; null when the chain is whole.' })
  brokenAt: number | null
  @Field(() => String, {
    description: 'Hash of the last line that fits. Keep it elsewhere: a chain that was cut short no longer holds it.',
  })
  head: string
}

@InputType({ description: 'Which lines.' })
export class JournalFilterInput {
  @Field(() => Id, { nullable: true, description: 'Just this company.' })
  companyId?: string | null
  @Field(() => String, { nullable: true, description: 'Just this command.' })
  verb?: string | null
  @Field(() => Id, { nullable: true, description: 'Just this user or token.' })
  actorId?: string | null
  @Field(() => Id, { nullable: true, description: 'Just this record.' })
  subjectId?: string | null
  @Field(() => Moment, { nullable: true, description: 'From this moment on.' })
  from?: Date | null
  @Field(() => Moment, { nullable: true, description: 'Before this moment.' })
  to?: Date | null
}

/** The database knows no year 0. */
const moment = () => z.date(says.invalid.key).min(new Date('0001-01-01'), says.invalid.key)

const journalFilter = z.object({
  companyId: maybe(recordId()),
  verb: maybe(line(100)),
  actorId: maybe(recordId()),
  subjectId: maybe(recordId()),
  from: maybe(moment()),
  to: maybe(moment()),
})
type JournalFilter = z.infer<typeof journalFilter>

function matches(tx: Tx, { companyId, verb, actorId, subjectId, from, to }: JournalFilter): SQL | undefined {
  return withinFirm(
    tx,
    journal,
    companyId ? eq(journal.companyId, companyId) : undefined,
    verb ? eq(journal.verb, verb) : undefined,
    actorId ? eq(journal.actorId, actorId) : undefined,
    subjectId ? eq(journal.subjectId, subjectId) : undefined,
    from ? gte(journal.at, from) : undefined,
    to ? lt(journal.at, to) : undefined,
  )
}

/** A line's cursor is its number: lines are never taken out, so it stays where it is. */
const writeCursor = (seq: number): string => Buffer.from(String(seq)).toString('base64url')

function readCursor(text: string): number {
  const seq = Number(Buffer.from(text, 'base64url').toString('utf8'))
  if (!Number.isSafeInteger(seq) || seq < 1) throw badInput('after', say(says.badCursor))
  return seq
}

/** The newest line first. */
export async function listJournal(tx: Tx, args: PageArgs, filter: JournalFilter): Promise<Page<JournalRow>> {
  const first = args.first ?? 50
  if (first < 1 || first > MAX_PAGE) throw badInput('first', say(says.badPage, { maximum: MAX_PAGE }))
  const where = matches(tx, filter)
  const rows = await tx.db
    .select()
    .from(journal)
    .where(and(where, args.after ? lt(journal.seq, readCursor(args.after)) : undefined))
    .orderBy(desc(journal.seq))
    .limit(first + 1)
    .offset(args.after ? 0 : Math.max(0, args.offset ?? 0))
  const [total] = await tx.db.select({ total: count() }).from(journal).where(where)
  const nodes = rows.slice(0, first)
  const edges = nodes.map((node) => ({ cursor: writeCursor(node.seq), node }))
  const pageInfo = {
    hasNextPage: rows.length > first,
    hasPreviousPage: Boolean(args.after) || (args.offset ?? 0) > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
  return { nodes, edges, pageInfo, totalCount: total?.total ?? 0 }
}

const readChunk = (tx: Tx, after: Link): Promise<JournalRow[]> =>
  tx.db
    .select()
    .from(journal)
    .where(withinFirm(tx, journal, gt(journal.seq, after.seq)))
    .orderBy(asc(journal.seq))
    .limit(CHUNK)

/** Recomputes the firm's chain a thousand lines at a time, each in a transaction of its own: no line ever changes. */
export async function verifyJournal(context: Context): Promise<JournalVerdict> {
  let last = beginning
  for (let lines = 0; ; ) {
    const rows = await context.read((tx) => readChunk(tx, last))
    const { brokenAt } = verify(rows, last)
    lines += rows.length
    const fitting = brokenAt === null ? rows : rows.filter(({ seq }) => seq < brokenAt)
    last = fitting.at(-1) ?? last
    if (brokenAt !== null || rows.length === 0) return { lines, brokenAt, head: last.hash }
  }
}

@Resolver()
export class JournalResolver {
  @Query(() => JournalLineConnection, { description: 'The firm’s journal, the newest line first.' })
  journal(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => JournalFilterInput, { nullable: true, description: 'Which lines.' })
    filter?: JournalFilterInput,
  ) {
    const parsed = parseInput(journalFilter, filter ?? {})
    return context.read((tx) => listJournal(tx, page, parsed))
  }

  @Query(() => JournalVerdict, { description: 'Whether the firm’s journal is as it was written.' })
  verifyJournal(@Ctx() context: Context) {
    return verifyJournal(context)
  }
}
