import { eq, sql } from 'drizzle-orm'
import type { CloseRound } from '../../../schema/ballots/inputs.ts'
import { says } from '../../../schema/ballots/says.ts'
import { cellCriteria, cells, comments, roundTallies, unitResponses } from '../../../schema/ballots/tables.ts'
import { say } from '../../../schema/core/say.ts'
import type { Rules } from '../../../schema/regulations/rules.ts'
import { roundKeys, rounds, type RoundRow } from '../../../schema/rounds/tables.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { found, insist, Refusal } from '../../core/refusal.ts'
import { open, unwrapPrivateKey } from '../../core/seal.ts'
import { listFrozenCriteria, listFrozenLinks, listFrozenUnits, lockRound } from '../../rounds/queries.ts'
import { whyNot } from '../../rounds/rules.ts'
import { countInvited, takeSealed } from '../queries.ts'
import { closeBallots, type Closed } from '../rules/close.ts'
import { decodeBallot } from '../rules/encode.ts'
import type { OpenedBallot } from '../rules/voices.ts'

/** Opens every seal in memory. The private key lives for this one pass. */
async function openBallots(
  tx: Tx,
  context: Context,
  roundId: string,
  criterionIds: readonly string[],
): Promise<OpenedBallot[]> {
  const [row] = await tx.db
    .select()
    .from(roundKeys)
    .where(within(tx, roundKeys, eq(roundKeys.roundId, roundId)))
  if (!row) throw new Error(`round ${roundId} has no key`)
  const privateKey = unwrapPrivateKey(row.wrappedPrivateKey, context.env.sealKey, roundId)
  try {
    const sealed = await takeSealed(tx, roundId)
    return sealed.map(({ unitId, ballot }) => ({
      unitId,
      answers: decodeBallot(open(privateKey, ballot, roundId), criterionIds),
    }))
  } finally {
    privateKey.fill(0)
  }
}

async function countVoices(tx: Tx, context: Context, round: RoundRow, rules: Rules): Promise<Closed> {
  const criteria = await listFrozenCriteria(tx, round.id)
  const units = await listFrozenUnits(tx, round.id)
  const links = await listFrozenLinks(tx, round.id)
  const ballots = await openBallots(
    tx,
    context,
    round.id,
    criteria.map((criterion) => criterion.criterionId),
  )
  return closeBallots({
    ballots,
    units: units.map(({ unitId, code, parentId }) => ({ id: unitId, code, parentId })),
    regimes: new Map(units.map((unit) => [unit.unitId, unit.regime])),
    links: links.map(({ clientUnitId, providerUnitId, intensity }) => ({
      clientUnitId,
      providerId: providerUnitId,
      intensity,
    })),
    criteria: criteria.map(({ criterionId, weight }) => ({ id: criterionId, weight })),
    scale: rules.scale,
    rules: {
      k: rules.disclosure.k,
      kComments: rules.disclosure.kComments,
      minCommenters: rules.disclosure.minCommenters,
      extremeGap: rules.disclosure.extremeGap,
      insideLink: rules.scoring.insideLink,
    },
  })
}

async function writeCells(tx: Tx, round: RoundRow, closed: Closed): Promise<void> {
  const owner = { ...ownedBy(tx, round.companyId), roundId: round.id }
  for (const cell of closed.cells) {
    const { providerId, under, criteria, clientUnitIds, ...figures } = cell
    const [row] = await tx.db
      .insert(cells)
      .values({
        ...owner,
        ...figures,
        providerUnitId: providerId,
        underUnitId: under,
        clientUnitIds: [...clientUnitIds],
      })
      .returning({ id: cells.id })
    if (!row || !criteria.length) continue
    await tx.db.insert(cellCriteria).values(
      criteria.map(({ criterionId, counts, low }) => ({
        ...owner,
        cellId: row.id,
        criterionId,
        counts: counts && [...counts],
        low,
      })),
    )
  }
  if (closed.comments.length) {
    await tx.db.insert(comments).values(
      closed.comments.map(({ providerId, regime, clientUnitIds, text, commentFor }) => ({
        ...owner,
        providerUnitId: providerId,
        regime,
        clientUnitIds: clientUnitIds && [...clientUnitIds],
        audience: commentFor,
        text,
      })),
    )
  }
}

async function writeTallies(tx: Tx, round: RoundRow, closed: Closed): Promise<number> {
  const owner = { ...ownedBy(tx, round.companyId), roundId: round.id }
  const cast = new Map(closed.round.cast.map(({ unitId, ballots }) => [unitId, ballots]))
  const invited = await countInvited(tx, round.id)
  if (invited.length) {
    await tx.db
      .insert(unitResponses)
      .values(invited.map((unit) => ({ ...owner, ...unit, cast: cast.get(unit.unitId) ?? 0 })))
  }
  const ballots = [...cast.values()].reduce((sum, count) => sum + count, 0)
  const { identicalRaters, unfitAnswers } = closed.round
  await tx.db
    .insert(roundTallies)
    .values({ ...owner, ballots, identicalR1: identicalRaters.R1, identicalR2: identicalRaters.R2, unfitAnswers })
  return ballots
}

/**
 * Closes an open round: opens the seals, merges, writes the cells that may exist, destroys ballots and key, all in one
 * transaction (method.md D2). Before the window's end only with `early`. A second call finds the round closed.
 */
export function closeRound(context: Context, { roundId, early }: CloseRound): Promise<RoundRow> {
  permit(context.actor, 'Mutation', 'closeRound')
  return context.write(async (tx) => {
    const round = await lockRound(tx, roundId)
    insist(whyNot('close', round))
    if (!early && tx.now < round.closesAt) throw new Refusal('WRONG_STATE', say(says.early))
    if (!round.rules) throw new Error(`round ${roundId} is open without rules`)
    const [row] = await tx.db
      .update(rounds)
      .set({ state: 'closed', closedAt: tx.now, version: round.version + 1 })
      .where(within(tx, rounds, eq(rounds.id, roundId)))
      .returning()
    const closed = await countVoices(tx, context, round, round.rules)
    await writeCells(tx, round, closed)
    const ballots = await writeTallies(tx, round, closed)
    await tx.db.execute(sql`select drop_sealed_store(${roundId})`)
    await write(tx, context.actor, {
      verb: 'closeRound',
      subject: 'round',
      subjectId: roundId,
      companyId: round.companyId,
      detail: { ballots, cells: closed.cells.length, unfitAnswers: closed.round.unfitAnswers, early },
    })
    return found(row, say(says.badLink))
  })
}
