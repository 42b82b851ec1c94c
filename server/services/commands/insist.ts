/** What commands on links insist on before they write. */
import { say } from '../../../schema/core/say.ts'
import type { LinkAt } from '../../../schema/services/inputs.ts'
import { says } from '../../../schema/services/says.ts'
import type { LinkRow } from '../../../schema/services/tables.ts'
import type { Tx } from '../../core/context.ts'
import { changedMeanwhile } from '../../core/journal.ts'
import { insist, Refusal } from '../../core/refusal.ts'
import { lockChart, needUnit } from '../../org/queries/chart.ts'
import { needLink } from '../queries.ts'
import { findWrongLinks, pairKey, type Ground, type Pair } from '../rules/links.ts'
import { whyStale } from '../rules/mend.ts'

/** No live link joins these units yet. */
export function insistOnNone({ links: standing, units }: Ground, input: Pair): void {
  const link = standing.get(pairKey(input))
  if (!link || link.state === 'retired') return
  const nameOf = (id: string) => units.get(id)?.name ?? ''
  const names = { client: nameOf(input.clientUnitId), provider: nameOf(input.providerUnitId) }
  throw new Refusal('WRONG_STATE', say(says.linkThere, names))
}

/** Pairs of open units, none of them twice; a fault is named by its place in `links`. */
export function insistOnSound(links: readonly (Pair & { intensity?: number | null })[], ground: Ground): void {
  const wrong = findWrongLinks({ set: [...links], remove: [] }, ground)
  const named = wrong.map(({ path, message }) => ({ path: path.replace(/^set/, 'links'), message }))
  if (named[0]) throw new Refusal('BAD_INPUT', named[0].message, named)
}

/** Verbs that change many links in one line of the journal. */
const manyAtOnce = [
  'setLinks',
  'mendLinks',
  'importLinks',
  'proposeLinks',
  'answerLinks',
  'mergeUnits',
  'undoChartChange',
]

/** The link under the chart's lock. CONFLICT when it has changed since it was read. */
export async function lockAt(tx: Tx, { id, version }: LinkAt): Promise<LinkRow> {
  const { companyId } = await needLink(tx, id)
  await lockChart(tx, companyId)
  const link = await needLink(tx, id)
  if (link.version !== version) throw await changedMeanwhile(tx, id, manyAtOnce)
  return link
}

/** Both units are open still. */
export async function insistFresh(tx: Tx, link: LinkRow): Promise<void> {
  const ends = [await needUnit(tx, link.clientUnitId), await needUnit(tx, link.providerUnitId)]
  insist(whyStale(link, new Map(ends.map((unit) => [unit.id, unit]))))
}
