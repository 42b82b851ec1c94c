import type { MendLinks, SetLinks } from '../../../schema/services/inputs.ts'
import { says } from '../../../schema/services/says.ts'
import { say } from '../../../schema/core/say.ts'
import { says as coreSays } from '../../../schema/core/says.ts'
import { permit } from '../../core/access.ts'
import type { Context } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { insist, Refusal } from '../../core/refusal.ts'
import { lockChart } from '../../org/queries/chart.ts'
import { readGround, readMends } from '../queries.ts'
import { findWrongLinks, planLinks, type LinkPlan } from '../rules/links.ts'
import { planMends } from '../rules/mend.ts'
import { saveLinks } from './saveLinks.ts'

/** So many mistakes are told at once; more would not be read. */
const MOST_TOLD = 100

export type LinkCounts = Omit<LinkPlan, 'rows'>

/**
 * Sets and removes links of a company as a matrix, all or nothing. What a cell doesn't speak of stays as it is; removing
 * retires a link. BAD_INPUT by place: an unknown or closed unit, a self-link, a pair twice, a service of another unit.
 */
export function setLinks(context: Context, { companyId, set, remove }: SetLinks): Promise<LinkCounts> {
  permit(context.actor, 'Mutation', 'setLinks')
  return context.write(async (tx) => {
    await lockChart(tx, companyId)
    const ground = await readGround(tx, companyId)
    const wrong = findWrongLinks({ set, remove }, ground)
    if (wrong[0]) {
      const sentence = wrong.length === 1 ? wrong[0].message : say(coreSays.badInput, { count: wrong.length })
      throw new Refusal('BAD_INPUT', sentence, wrong.slice(0, MOST_TOLD))
    }
    const { rows, ...counts } = planLinks({ set, remove }, ground.links)
    await saveLinks(tx, companyId, rows)
    await write(tx, context.actor, {
      verb: 'setLinks',
      subject: 'company',
      subjectId: companyId,
      companyId,
      detail: { ...counts },
    })
    return counts
  })
}

/** Moves all links of closed units along merges and splits to the open successors; those without any are retired. */
export function mendLinks(context: Context, { companyId }: MendLinks): Promise<LinkCounts> {
  permit(context.actor, 'Mutation', 'mendLinks')
  return context.write(async (tx) => {
    await lockChart(tx, companyId)
    const { ground, mends } = await readMends(tx, companyId)
    insist(mends.length ? null : say(says.nothingToMend))
    const rows = planMends(mends, ground.links)
    await saveLinks(tx, companyId, rows)
    const counts = { created: rows.length - mends.length, changed: 0, retired: mends.length, unchanged: 0 }
    await write(tx, context.actor, {
      verb: 'mendLinks',
      subject: 'company',
      subjectId: companyId,
      companyId,
      detail: { created: counts.created, retired: counts.retired },
    })
    return counts
  })
}
