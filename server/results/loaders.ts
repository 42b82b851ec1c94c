import type { RoundFigures } from '../../schema/results/figures.ts'
import type { Batch } from '../core/context.ts'
import { readFigures } from './queries.ts'

/** The figures of rounds, in the order of the ids; null for a round that is not scored. */
export const loadFigures: Batch<string, RoundFigures | null> = async (tx, ids) => {
  const figures = await readFigures(tx, ids)
  return ids.map((id) => figures.get(id) ?? null)
}
