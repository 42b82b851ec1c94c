import { memo } from 'react'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/matrix.ts'
import type { Placed } from './arrange.ts'
import { CELL, HEAD_HEIGHT } from './look.ts'
import { cellId, HEAD } from './keys.ts'

interface HeadsProps {
  providers: readonly Placed[]
  fromColumn: number
  toColumn: number
  headWidth: number
  active: number | null
  hotColumn: number | null
}

/** The names of providers; they stay in sight. */
export const MatrixHeads = memo(function MatrixHeads(props: HeadsProps) {
  const { providers, fromColumn, toColumn, headWidth, active, hotColumn } = props
  const t = useTell()
  const width = headWidth + providers.length * CELL
  return (
    <div role="row" aria-rowindex={1} className="heads" style={{ width, height: HEAD_HEIGHT }}>
      <div
        role="columnheader"
        aria-colindex={1}
        className="corner"
        style={{ width: headWidth, height: HEAD_HEIGHT - 1 }}
      >
        {t(says.corner)}
      </div>
      {providers.slice(fromColumn, toColumn).map(({ unit }, at) => {
        const column = fromColumn + at
        const classes = ['columnHead', hotColumn === column && 'hot', active === column && 'active']
        return (
          <div
            key={unit.id}
            role="columnheader"
            id={cellId(HEAD, column)}
            data-at={`${HEAD} ${column}`}
            aria-colindex={column + 2}
            aria-haspopup="menu"
            title={unit.name}
            className={[...classes, unit.closedAt !== null && 'closed'].filter(Boolean).join(' ')}
            style={{ left: headWidth + column * CELL, height: HEAD_HEIGHT - 1 }}
          >
            <span>{unit.name}</span>
          </div>
        )
      })}
    </div>
  )
})
