import { Box, Button, Stack, Typography } from '@mui/material'
import { AssistiveTreeDescription } from '@headless-tree/react'
import { useId } from 'react'
import { useVerb } from '../../core/verb/useVerb.ts'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/chart.ts'
import { says as unitSays } from '../says/unit.ts'
import type { Chart } from '../unit/dialog.ts'
import { useMoveUnit, type Place } from '../useMoveUnit.ts'
import type { ChartUnit } from '../wire/chart.ts'
import { renameUnitCommand } from '../wire/units.ts'
import { treeLook } from './look.ts'
import { UnitRow } from './UnitRow.tsx'
import { useChartTree } from './useChartTree.ts'

export interface ChartTreeProps {
  chart: Chart
  unitId: string | null
  onOpen: (id: string) => void
}

function Heads() {
  const t = useTell()
  return (
    <div className="row heads" aria-hidden>
      <span className="name">{t(says.unit)}</span>
      <span className="head">{t(says.head)}</span>
      <span className="regime">{t(says.regime)}</span>
      <span className="people">{t(says.people)}</span>
    </div>
  )
}

/** The chart as a tree. Dragging has its equals: keys, and «Переместить…» of the unit. */
export function ChartTree({ chart, unitId, onOpen }: ChartTreeProps) {
  const t = useTell()
  const keys = useId()
  const move = useMoveUnit()
  const renaming = useVerb(renameUnitCommand, ({ renameUnit: { name } }) => t(unitSays.didRename, { name }))
  // What was moved is shown where it went, even into a unit that was closed.
  const moveAndShow = async (unit: ChartUnit, place: Place) => {
    if (await move.run(unit, place)) onOpen(unit.id)
  }
  const tree = useChartTree(chart, unitId, {
    openUnit: onOpen,
    move: (unit, place) => void moveAndShow(unit, place),
    rename: ({ id, version }, name) => void renaming.run({ id, version, name, code: null }),
  })
  const dragged = tree.getState().dnd?.draggedItems?.[0]?.getItemName()
  const over = tree.getDragTarget()?.item.getItemName()
  return (
    <Box sx={treeLook} aria-busy={move.running || renaming.running}>
      <Stack direction="row" spacing={1} sx={{ paddingInline: { xs: 1, sm: 2 } }}>
        <Button onClick={() => void tree.expandAll()}>{t(says.expandAll)}</Button>
        <Button onClick={() => tree.collapseAll()}>{t(says.collapseAll)}</Button>
      </Stack>
      <Heads />
      {/* Beside the tree: among its items nothing but items may stand. */}
      <AssistiveTreeDescription
        tree={tree}
        getLabel={() => (dragged ? t(says.dragging, { name: dragged, to: over || t(says.top) }) : '')}
      />
      <div {...tree.getContainerProps(t(says.tree))} aria-describedby={keys} className="tree">
        {tree.getItems().map((item) => (
          <UnitRow key={item.getId()} item={item} />
        ))}
        <div style={tree.getDragLineStyle()} className="line" />
      </div>
      <Typography id={keys} variant="caption" color="text.secondary" component="p" sx={{ padding: { xs: 2, sm: 3 } }}>
        {t(says.keys)}
      </Typography>
    </Box>
  )
}
