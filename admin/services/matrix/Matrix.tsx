import { Box, useMediaQuery, type Theme } from '@mui/material'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/matrix.ts'
import { CellStrip } from './CellStrip.tsx'
import { toggle } from './edits.ts'
import { HeadMenu } from './HeadMenu.tsx'
import { cellId, HEAD } from './keys.ts'
import { CELL, HEAD_HEIGHT, headWidths, look } from './look.ts'
import { MatrixHeads } from './MatrixHeads.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import { changeCells, useGrid, type Side } from './useGrid.ts'
import type { Marks } from './useMarks.ts'
import { useWindow } from './windowing.ts'

interface MatrixProps extends Side {
  marks: Marks
  onUnit: (id: string) => void
}

/** Clients by providers, both in the order of the chart. Names stay in sight; only what is in sight is drawn. */
export function Matrix({ clients, providers, marks, onUnit }: MatrixProps) {
  const t = useTell()
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true })
  const headWidth = isNarrow ? headWidths.narrow : headWidths.wide
  const [rows, columns] = [clients.length, providers.length]
  const { ref, sight, onScroll } = useWindow({ cell: CELL, headWidth, headHeight: HEAD_HEIGHT, rows, columns })
  const grid = useGrid({ clients, providers, marks, sheet: ref, headWidth })
  const { active, hot, opened } = grid
  const hotColumn = hot && hot.column !== HEAD ? hot.column : null
  const openedUnit = opened && (opened.column === HEAD ? clients[opened.row] : providers[opened.column])
  const shown = clients.slice(sight.rows.from, sight.rows.to)
  return (
    <>
      <Box
        ref={ref}
        role="grid"
        tabIndex={0}
        aria-label={t(says.matrix)}
        aria-multiselectable
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        aria-activedescendant={cellId(active.row, active.column)}
        onScroll={onScroll}
        onKeyDown={grid.onKeyDown}
        onClick={(event) => grid.onClick(event, toggle)}
        onPointerMove={grid.onPointerMove}
        onPointerLeave={() => grid.setHot(null)}
        sx={look}
      >
        <div
          role="presentation"
          style={{ position: 'relative', width: headWidth + columns * CELL, height: HEAD_HEIGHT + rows * CELL }}
        >
          <MatrixHeads
            providers={providers}
            fromColumn={sight.columns.from}
            toColumn={sight.columns.to}
            headWidth={headWidth}
            active={active.row === HEAD ? active.column : null}
            hotColumn={hotColumn}
          />
          {hotColumn === null ? null : (
            <div
              role="presentation"
              className="band"
              style={{ left: headWidth + hotColumn * CELL, height: rows * CELL, top: HEAD_HEIGHT }}
            />
          )}
          {shown.map((client, at) => {
            const row = sight.rows.from + at
            const { id } = client.unit
            return (
              <MatrixRow
                key={id}
                client={client}
                row={row}
                top={HEAD_HEIGHT + row * CELL}
                providers={providers}
                fromColumn={sight.columns.from}
                toColumn={sight.columns.to}
                headWidth={headWidth}
                written={marks.written.get(id)}
                edits={marks.edits.get(id)}
                active={active.row === row ? active.column : null}
                isHot={hot?.row === row}
              />
            )
          })}
        </div>
      </Box>
      <CellStrip client={clients[active.row]} provider={providers[active.column]} marks={marks} />
      <HeadMenu
        opened={opened}
        unit={openedUnit?.unit ?? null}
        onChange={(change) => opened && changeCells({ clients, providers }, marks, opened, change)}
        onUnit={onUnit}
        onClose={grid.closeMenu}
      />
    </>
  )
}
