import { memo } from 'react'
import type { Placed } from './arrange.ts'
import type { EditsOf, MarksOf } from './edits.ts'
import { cellId, HEAD } from './keys.ts'
import { CELL } from './look.ts'
import { MatrixCells } from './MatrixCells.tsx'
import { STEP } from './windowing.ts'

interface RowProps {
  client: Placed
  row: number
  providers: readonly Placed[]
  /** Columns in sight: from the first up to, but not with, the second. Numbers, for a memo compares them. */
  fromColumn: number
  toColumn: number
  headWidth: number
  top: number
  written: MarksOf | undefined
  edits: EditsOf | undefined
  /** The column that the keyboard stands at in this row, or null. */
  active: number | null
  isHot: boolean
}

/** One client. It is drawn anew only when its own marks change, or what is in sight. */
export const MatrixRow = memo(function MatrixRow(props: RowProps) {
  const { client, row, providers, fromColumn, toColumn, headWidth, top, written, edits, active, isHot } = props
  const { unit, depth } = client
  const width = headWidth + providers.length * CELL
  const blocks = Array.from({ length: Math.ceil((toColumn - fromColumn) / STEP) }, (_, at) => fromColumn + at * STEP)
  const classes = ['rowHead', isHot && 'hot', active === HEAD && 'active', unit.closedAt !== null && 'closed']
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={`row${isHot ? ' hot' : ''}`}
      style={{ top, width, backgroundPositionX: headWidth }}
    >
      <div
        role="rowheader"
        id={cellId(row, HEAD)}
        data-at={`${row} ${HEAD}`}
        aria-colindex={1}
        aria-haspopup="menu"
        title={unit.name}
        className={classes.filter(Boolean).join(' ')}
        style={{ width: headWidth, paddingLeft: 12 + Math.min(depth, 5) * 10 }}
      >
        <span>{unit.name}</span>
      </div>
      {blocks.map((from) => {
        const to = Math.min(from + STEP, toColumn)
        return (
          <MatrixCells
            key={from}
            client={unit}
            row={row}
            providers={providers}
            from={from}
            to={to}
            headWidth={headWidth}
            written={written}
            edits={edits}
            active={active !== null && active >= from && active < to ? active : null}
          />
        )
      })}
    </div>
  )
})
