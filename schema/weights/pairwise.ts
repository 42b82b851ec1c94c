/** Pairwise comparisons on 1–9 (AHP): priorities, consistency, the group's matrix (method.md 5.1, 5.3). */

/** Square and reciprocal: row by column says how many times more important; the diagonal is 1. */
export type Judgements = readonly (readonly number[])[]
export type RandomIndex = 'alonsoLamata' | 'saaty1980' | 'saaty2005'

export interface Priorities {
  /** Adds up to 1, in the order of the criteria. */
  readonly weights: number[]
  /** The principal eigenvalue; equals the number of criteria when the judgements are consistent. */
  readonly lambda: number
}

const CONVERGED = 1e-12
const MAX_STEPS = 10_000
// By the number of criteria, from 3.
const saaty = {
  saaty1980: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
  saaty2005: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const normalise = (values: readonly number[]) => values.map((value) => value / sum(values))
const at = (matrix: Judgements, row: number, column: number) => matrix[row]?.[column] ?? NaN
const multiply = (matrix: Judgements, vector: readonly number[]) =>
  matrix.map((row) => sum(row.map((value, column) => value * (vector[column] ?? NaN))))

/**
 * The whole matrix from its upper triangle, row by row.
 * @throws RangeError when the number of judgements is not n(n−1)/2, or one is not a positive number
 */
export function fillJudgements(size: number, upper: readonly number[]): number[][] {
  if (upper.length !== (size * (size - 1)) / 2)
    throw new RangeError(`${size} criteria need another number of judgements`)
  if (upper.some((value) => !Number.isFinite(value) || value <= 0))
    throw new RangeError('A judgement must be above zero')
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 1))
  let next = 0
  for (let row = 0; row < size; row++)
    for (let column = row + 1; column < size; column++) {
      const value = upper[next++] ?? NaN
      matrix[row]?.splice(column, 1, value)
      matrix[column]?.splice(row, 1, 1 / value)
    }
  return matrix
}

/** Principal eigenvector by power iteration, until no weight moves by more than 1e-12. */
export function findPriorities(matrix: Judgements): Priorities {
  let weights = matrix.map(() => 1 / matrix.length)
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = normalise(multiply(matrix, weights))
    const moved = Math.max(...next.map((weight, index) => Math.abs(weight - (weights[index] ?? NaN))))
    weights = next
    if (moved < CONVERGED) break
  }
  const lambda = sum(multiply(matrix, weights).map((value, index) => value / (weights[index] ?? NaN))) / matrix.length
  return { weights, lambda }
}

/** Geometric means of the rows, normalised: a check of the eigenvector, equal to it for consistent judgements. */
export const findRowMeans = (matrix: Judgements): number[] =>
  normalise(matrix.map((row) => Math.exp(sum(row.map(Math.log)) / row.length)))

/**
 * Consistency ratio; 0.10 is the usual limit. Alonso–Lamata: (λ−n) / (2.7699n − 4.3513 − n); Saaty: CI / RI of the
 * named table. Below three criteria judgements can't contradict one another: 0.
 * @throws RangeError when the table holds no index for so many criteria
 */
export function findConsistencyRatio(lambda: number, size: number, index: RandomIndex): number {
  if (size < 3) return 0
  const excess = Math.max(0, lambda - size)
  if (index === 'alonsoLamata') return excess / (2.7699 * size - 4.3513 - size)
  const random = saaty[index][size - 3]
  if (random === undefined) throw new RangeError(`${index} holds no index for ${size} criteria`)
  return excess / (size - 1) / random
}

export interface WorstJudgement {
  readonly row: number
  readonly column: number
  /** What was said, and what the weights would say: the ratio row to column. */
  readonly said: number
  readonly implied: number
}

/** The judgements that stand furthest from the weights, e = a·w_column/w_row or its reciprocal; worst first. */
export function findWorstJudgements(matrix: Judgements, weights: readonly number[], most = 3): WorstJudgement[] {
  const all = matrix.flatMap((values, row) =>
    values.flatMap((said, column) => {
      if (column <= row) return []
      const implied = (weights[row] ?? NaN) / (weights[column] ?? NaN)
      return [{ row, column, said, implied, error: Math.max(said / implied, implied / said) }]
    }),
  )
  const worst = all.toSorted((a, b) => b.error - a.error || a.row - b.row || a.column - b.column).slice(0, most)
  return worst.map(({ error: _, ...judgement }) => judgement)
}

/** The group's matrix (AIJ): geometric mean of each judgement, every person one vote; it stays reciprocal. */
export function aggregateJudgements(matrices: readonly Judgements[]): number[][] {
  const [first] = matrices
  if (!first) throw new RangeError('There is nobody to aggregate')
  return first.map((row, r) =>
    row.map((_, c) => Math.exp(sum(matrices.map((matrix) => Math.log(at(matrix, r, c)))) / matrices.length)),
  )
}
