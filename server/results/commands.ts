import { eq } from 'drizzle-orm'
import type { ScoreRound } from '../../schema/results/inputs.ts'
import { scores } from '../../schema/results/tables.ts'
import { says } from '../../schema/results/says.ts'
import { rounds, type RoundRow } from '../../schema/rounds/tables.ts'
import { say } from '../../schema/core/say.ts'
import { permit } from '../core/access.ts'
import { ownedBy, within, type Context } from '../core/context.ts'
import { write } from '../core/journal.ts'
import { found, insist } from '../core/refusal.ts'
import { lockRound } from '../rounds/queries.ts'
import { whyNot } from '../rounds/rules.ts'
import { gatherRound } from './queries.ts'
import { publishRound } from './rules/publish.ts'
import { scoreRound as scoreCells } from './rules/score.ts'

/** Scores a closed round from its cells and frozen rules, and keeps the figures as one document. */
export function scoreRound(context: Context, { roundId }: ScoreRound): Promise<RoundRow> {
  permit(context.actor, 'Mutation', 'scoreRound')
  return context.write(async (tx) => {
    const round = await lockRound(tx, roundId)
    insist(whyNot('score', round))
    const { rules } = round
    if (!rules) throw new Error(`round ${roundId} is closed without rules`)
    const gathered = await gatherRound(tx, round, rules)
    const providers = new Set(gathered.links.map((link) => link.providerUnitId))
    const scored = scoreCells({
      providerIds: gathered.units.filter((unit) => providers.has(unit.id)).map((unit) => unit.id),
      cells: gathered.cells,
      weights: gathered.criteria,
      rules: { ...rules.scoring, scale: rules.scale, k: rules.disclosure.k },
    })
    const figures = publishRound({ ...gathered, scored })
    await tx.db
      .insert(scores)
      .values({ ...ownedBy(tx, round.companyId), roundId, scoredAt: tx.now, figures: JSON.stringify(figures) })
    const [row] = await tx.db
      .update(rounds)
      .set({ state: 'scored', scoredAt: tx.now, version: round.version + 1 })
      .where(within(tx, rounds, eq(rounds.id, roundId)))
      .returning()
    await write(tx, context.actor, {
      verb: 'scoreRound',
      subject: 'round',
      subjectId: roundId,
      companyId: round.companyId,
      detail: { units: figures.units.length, scored: figures.index.units },
    })
    return found(row, say(says.notScored))
  })
}
