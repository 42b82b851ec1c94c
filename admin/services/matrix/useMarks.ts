import { useMemo, useState } from 'react'
import type { LinkMatrix } from '../wire/matrix.ts'
import {
  countEdits,
  countLinks,
  dropEdits,
  editCells,
  noEdits,
  readChanges,
  readWritten,
  settleEdits,
  type Change,
  type Edits,
  type Pair,
} from './edits.ts'

/** Marks of the matrix over what is written: only what differs is kept, and only that is sent. */
export function useMarks(matrix: LinkMatrix) {
  const written = useMemo(() => readWritten(matrix), [matrix])
  const [kept, setKept] = useState<Edits>(noEdits)
  const edits = useMemo(() => settleEdits(written, kept, matrix.units), [written, kept, matrix])
  const change = (steps: readonly { pairs: readonly Pair[]; by: Change }[]) =>
    setKept(steps.reduce((all, { pairs, by }) => editCells(written, all, pairs, by), edits))
  return {
    written,
    edits,
    change,
    total: countLinks(written, edits),
    changed: countEdits(edits),
    changes: () => readChanges(edits),
    /** Forgets what was sent and written; what was changed meanwhile stays. */
    drop: (sent: Edits) => setKept((now) => dropEdits(now, sent)),
    forget: () => setKept(noEdits),
  }
}

export type Marks = ReturnType<typeof useMarks>
