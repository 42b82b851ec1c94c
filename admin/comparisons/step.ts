/** Two neighbouring rounds out of those compared, unit by unit. */
import type { FigureValue } from '../results/wire.ts'
import type { ComparedIndexPair, ComparedPair, ComparedRound, Comparison } from './wire.ts'

export interface StepLine {
  id: string
  name: string
  from: FigureValue | null
  to: FigureValue | null
  pair: ComparedPair
}

export interface Step {
  from: ComparedRound
  to: ComparedRound
  index: { from: FigureValue; to: FigureValue; pair: ComparedIndexPair }
  /** Units that at least one of the two rounds knows. */
  lines: StepLine[]
}

/** The step that ends with this round; null when there is none. */
export function readStep({ rounds, index, providers }: Comparison, toRoundId: string): Step | null {
  const at = rounds.findIndex(({ roundId }) => roundId === toRoundId)
  const [from, to, pair] = [rounds[at - 1], rounds[at], index.pairs[at - 1]]
  const [before, after] = [index.values[at - 1], index.values[at]]
  if (!from || !to || !pair || !before || !after) return null
  const lines = providers.flatMap(({ unit, values, pairs }, place): StepLine[] => {
    const own = pairs[at - 1]
    const name = { id: unit?.id ?? String(place), name: unit?.name ?? '' }
    return own ? [{ ...name, from: values[at - 1] ?? null, to: values[at] ?? null, pair: own }] : []
  })
  return { from, to, index: { from: before, to: after, pair }, lines }
}
