import { Box } from '@mui/material'
import { memo, useRef, type KeyboardEvent } from 'react'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Marks } from './useMarks.ts'
import type { LinkMatrix } from './wire.ts'

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const look = {
  borderCollapse: 'separate',
  borderSpacing: 0,
  '& th, & td': {
    borderBottom: 1,
    borderRight: 1,
    borderColor: 'divider',
    padding: 0,
    backgroundColor: 'background.paper',
  },
  '& thead th': { position: 'sticky', top: 0, zIndex: 2, height: 168, verticalAlign: 'bottom' },
  '& tbody th, & thead th:first-of-type': { position: 'sticky', left: 0, zIndex: 1 },
  '& thead th:first-of-type': { zIndex: 3, color: 'text.secondary' },
  '& th': { fontWeight: 500, fontSize: '0.8125rem', textAlign: 'left', paddingInline: 1 },
  '& tbody th': { width: { xs: 128, sm: 220 }, minWidth: { xs: 128, sm: 220 }, height: 36 },
  '& thead th span': {
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    maxHeight: 152,
    overflow: 'hidden',
    paddingTop: '6px',
  },
  '& td': { width: 36, minWidth: 36, textAlign: 'center' },
  '& tr:hover td, & tr:hover th': { backgroundColor: 'action.hover' },
  '& input': {
    width: 24,
    height: 24,
    margin: '4px',
    accentColor: 'currentColor',
    color: 'primary.main',
    cursor: 'pointer',
  },
  '& td.own': { backgroundColor: 'action.disabledBackground' },
} as const

interface RowProps {
  matrix: LinkMatrix
  client: number
  /** '1' for a mark, '0' for none, in the order of providers: a row is drawn anew only when it changes. */
  marked: string
  onMark: (client: number, provider: number, on: boolean) => void
}

const MatrixRow = memo(function MatrixRow({ matrix, client, marked, onMark }: RowProps) {
  const t = useTell()
  const { units } = matrix
  const own = units[client]
  if (!own) return null
  return (
    <tr>
      <th scope="row">{own.name}</th>
      {units.map((unit, provider) =>
        provider === client ? (
          <td key={unit.id} className="own" />
        ) : (
          <td key={unit.id}>
            <input
              type="checkbox"
              data-at={`${client} ${provider}`}
              aria-label={t(says.cell, { client: own.name, provider: unit.name })}
              checked={marked[provider] === '1'}
              onChange={(event) => onMark(client, provider, event.target.checked)}
            />
          </td>
        ),
      )}
    </tr>
  )
})

/** Native checkboxes: arrows walk, space marks. The head and the first column stay in sight. */
export function Matrix({ matrix, marks }: { matrix: LinkMatrix; marks: Marks }) {
  const t = useTell()
  const table = useRef<HTMLTableElement>(null)
  const marksNow = useRef(marks)
  marksNow.current = marks
  const onMark = useRef((client: number, provider: number, on: boolean) =>
    marksNow.current.mark([[client, provider]], on),
  )
  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const at = event.target instanceof HTMLElement ? event.target.dataset['at']?.split(' ').map(Number) : undefined
    if (!step || !at) return
    event.preventDefault()
    let [row = 0, column = 0] = at
    do {
      row += step[0]
      column += step[1]
    } while (row === column && row >= 0 && row < matrix.units.length)
    table.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus()
  }
  return (
    <Box tabIndex={0} role="region" aria-label={t(says.matrix)} sx={{ overflow: 'auto', maxHeight: '70vh' }}>
      <Box component="table" ref={table} onKeyDown={walk} sx={look}>
        <thead>
          <tr>
            <th scope="col">{t(says.corner)}</th>
            {matrix.units.map((unit) => (
              <th key={unit.id} scope="col">
                <span>{unit.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.units.map((unit, client) => (
            <MatrixRow
              key={unit.id}
              matrix={matrix}
              client={client}
              marked={matrix.units.map((_, provider) => (marks.isMarked(client, provider) ? '1' : '0')).join('')}
              onMark={onMark.current}
            />
          ))}
        </tbody>
      </Box>
    </Box>
  )
}
