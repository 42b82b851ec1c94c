/** Rounds for the tests of comparisons, put together by 1.1 from cells: one vote per client unit, link-first. */
import type { CellFigures, Regime, RoundFigures } from '../../server/comparisons/rules/figures.ts'

/** Provider -> 'R1:Sales' or 'R2:HR+Legal' -> values by criterion, null for a criterion that is not shown. */
export type Links = Record<string, Record<string, readonly (number | null)[]>>

const isRegime = (text: string | undefined): text is Regime => text === 'R1' || text === 'R2'

function readCell(
  providerId: string,
  name: string,
  values: readonly (number | null)[],
  weights: readonly number[],
): CellFigures {
  const [regime, clients] = name.split(':')
  if (!isRegime(regime) || !clients) throw new Error(`No cell: ${name}`)
  const clientUnitIds = clients.split('+')
  const votes = clientUnitIds.length
  const shown = values.map((value, at) => ({ value, weight: weights[at] ?? 0 })).filter(({ value }) => value !== null)
  const available = shown.reduce((all, { weight }) => all + weight, 0)
  const score = shown.reduce((all, { value, weight }) => all + weight * (value ?? 0), 0) / available
  const criteria = values.map((published, at) => ({
    criterionId: `c${at}`,
    published,
    omega: published === null ? null : (votes * (weights[at] ?? 0)) / available,
  }))
  return { id: `${providerId} ${name}`, providerId, regime, clientUnitIds, votes, criteria, score }
}

export function roundOf(roundId: string, weights: readonly number[], links: Links): RoundFigures {
  const cells = Object.entries(links).flatMap(([provider, clients]) =>
    Object.entries(clients).map(([name, values]) => readCell(provider, name, values, weights)),
  )
  const units = Object.keys(links).map((unitId) => {
    const own = cells.filter(({ providerId }) => providerId === unitId)
    const votes = own.reduce((all, cell) => all + cell.votes, 0)
    const score = own.reduce((all, cell) => all + cell.votes * (cell.score ?? 0), 0) / votes
    return own.length > 0 ? { unitId, score, reason: null } : { unitId, score: null, reason: 'noData' }
  })
  const scores = units.flatMap(({ score }) => (score === null ? [] : [score]))
  return {
    roundId,
    scale: { min: 1, max: 5 },
    rulesVersionId: 'v1',
    criteria: weights.map((weight, at) => ({ id: `c${at}`, weight })),
    cells,
    units,
    index: scores.length > 0 ? scores.reduce((all, score) => all + score, 0) / scores.length : null,
  }
}
