import { say } from '../../../schema/core/say.ts'
import type { PlanRounds } from '../../../schema/rounds/inputs.ts'
import type { RoundRow } from '../../../schema/rounds/tables.ts'
import { says } from '../../../schema/rounds/says.ts'
import { lockCompany } from '../../companies/queries.ts'
import { whyNotWorkOn } from '../../companies/rules.ts'
import { permit } from '../../core/access.ts'
import type { Context } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { badInput, insist } from '../../core/refusal.ts'
import { findLastRound } from '../queries/schedule.ts'
import { insertDraft } from './draft.ts'

/** Plans several rounds at once, each to follow the one before it: all of them or none. */
export function planRounds(context: Context, { companyId, rounds }: PlanRounds): Promise<RoundRow[]> {
  permit(context.actor, 'Mutation', 'planRounds')
  const early = rounds.findIndex(({ opensAt }, at) => opensAt <= (rounds[at - 1]?.opensAt ?? new Date(0)))
  if (early >= 0) throw badInput(`rounds.${early}.opensAt`, say(says.inOrder))
  return context.write(async (tx) => {
    const company = await lockCompany(tx, companyId)
    insist(whyNotWorkOn(company))
    let previousRoundId = (await findLastRound(tx, companyId))?.id ?? null
    const planned: RoundRow[] = []
    for (const round of rounds) {
      const row = await insertDraft(tx, company, { ...round, previousRoundId })
      planned.push(row)
      previousRoundId = row.id
    }
    const detail = { numbers: planned.map(({ number }) => String(number)) }
    await write(tx, context.actor, { verb: 'planRounds', subject: 'company', subjectId: companyId, companyId, detail })
    return planned
  })
}
