/** Opening a round: everything that the questionnaire and the score depend on is frozen in one transaction. */
import { eq, sql } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import type { OpenRound } from '../../../schema/rounds/inputs.ts'
import {
  participants,
  roundCriteria,
  roundKeys,
  roundLinks,
  rounds,
  roundUnits,
  type RoundRow,
} from '../../../schema/rounds/tables.ts'
import { says } from '../../../schema/rounds/says.ts'
import { needCompany } from '../../companies/queries.ts'
import { whyNotWorkOn } from '../../companies/rules.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../core/context.ts'
import { enqueue } from '../../core/jobs.ts'
import { write } from '../../core/journal.ts'
import { found, insist } from '../../core/refusal.ts'
import { createRoundKeys, wrapPrivateKey } from '../../core/seal.ts'
import { lockRound } from '../queries.ts'
import { readLiveGround } from '../queries/frames.ts'
import { whyNotNow } from '../rules.ts'
import type { Frame } from '../rules/frame.ts'
import { checkReadiness } from '../rules/readiness.ts'

/** Rows per statement: a statement takes at most 65,535 parameters. */
const CHUNK = 1000

async function inChunks<T>(rows: readonly T[], insert: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) await insert(rows.slice(at, at + CHUNK))
}

/** Writes what is frozen. The round is still a draft: the database takes these rows at no other time. */
async function freeze(tx: Tx, round: RoundRow, frame: Frame): Promise<void> {
  const owner = { ...ownedBy(tx, round.companyId), roundId: round.id }
  await inChunks(frame.units, (rows) => tx.db.insert(roundUnits).values(rows.map((row) => ({ ...owner, ...row }))))
  await inChunks(frame.links, (rows) => tx.db.insert(roundLinks).values(rows.map((row) => ({ ...owner, ...row }))))
  await inChunks(frame.criteria, (rows) =>
    tx.db.insert(roundCriteria).values(rows.map((row) => ({ ...owner, ...row }))),
  )
  await inChunks(frame.people, (rows) =>
    tx.db
      .insert(participants)
      .values(rows.map(({ employeeId, unitId, role }) => ({ ...owner, employeeId, unitId, role }))),
  )
}

/** Makes the round's seal; its private half is stored wrapped and forgotten here. Returns the public half. */
async function makeSeal(tx: Tx, context: Context, round: RoundRow): Promise<Buffer> {
  const { publicKey, privateKey } = createRoundKeys()
  const wrappedPrivateKey = wrapPrivateKey(privateKey, context.env.sealKey, round.id)
  privateKey.fill(0)
  await tx.db.insert(roundKeys).values({ ...ownedBy(tx, round.companyId), roundId: round.id, wrappedPrivateKey })
  await tx.db.execute(sql`select open_sealed_store(${round.id})`)
  return publicKey
}

/** Closing at the window's end, and the reminders on the days that the rules name and the window still holds. */
async function planJobs(tx: Tx, round: RoundRow, reminderDays: readonly number[]): Promise<void> {
  const data = { firmId: round.firmId, roundId: round.id }
  await enqueue(tx, 'closeRound', data, { startAfter: round.closesAt, singletonKey: round.id })
  for (const day of reminderDays) {
    const startAfter = new Date(tx.now.getTime() + day * 86_400_000)
    const occasion = `day:${day}`
    if (startAfter < round.closesAt)
      await enqueue(tx, 'remind', { ...data, occasion }, { startAfter, singletonKey: `${round.id}:${occasion}` })
  }
}

/**
 * Opens a draft. Refused while a blocker of the readiness check stands. Freezes chart with regimes, links, criteria with
 * weights, rules and people; makes the seal and the sealed store; plans closing and reminders.
 */
export function openRound(context: Context, { id }: OpenRound): Promise<RoundRow> {
  permit(context.actor, 'Mutation', 'openRound')
  return context.write(async (tx) => {
    const draft = await lockRound(tx, id)
    insist(whyNotWorkOn(await needCompany(tx, draft.companyId)))
    insist(whyNotNow('open', draft, tx.now))
    const ground = await readLiveGround(tx, draft.companyId)
    const { frame } = ground
    insist(checkReadiness({ ...ground, window: draft }).blockers[0]?.message ?? null)
    await freeze(tx, draft, frame)
    const publicKey = await makeSeal(tx, context, draft)
    const { rules, regulationVersionId } = frame
    const [row] = await tx.db
      .update(rounds)
      .set({ state: 'open', openedAt: tx.now, rules, regulationVersionId, publicKey, version: draft.version + 1 })
      .where(within(tx, rounds, eq(rounds.id, id)))
      .returning()
    const round = found(row, say(says.notFound))
    await planJobs(tx, round, rules?.calendar.reminderDays ?? [])
    await write(tx, context.actor, {
      verb: 'openRound',
      subject: 'round',
      subjectId: id,
      companyId: round.companyId,
      detail: { units: frame.units.length, links: frame.links.length, participants: frame.people.length },
    })
    return round
  })
}
