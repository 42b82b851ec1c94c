import { Box, Typography } from '@mui/material'
import { Handle, Position, type Node, type NodeProps } from '@xyflow/react'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/picture.ts'
import type { ChartUnit } from '../wire/chart.ts'
import { BOX } from './layout.ts'

export type UnitNodeType = Node<
  { unit: ChartUnit; hidden: number; open: boolean; focused: boolean; onToggle: (id: string) => void },
  'unit'
>

const toggleLook = {
  position: 'absolute',
  insetInlineEnd: 8,
  insetBlockEnd: 6,
  minWidth: 32,
  minHeight: 24,
  border: 1,
  borderColor: 'divider',
  borderRadius: 4,
  background: 'none',
  color: 'text.primary',
  font: 'inherit',
  fontSize: '0.8125rem',
  cursor: 'pointer',
} as const

const cut = (lines: number) =>
  ({ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: lines, overflow: 'hidden' }) as const

export function UnitNode({ data: { unit, hidden, open, focused, onToggle } }: NodeProps<UnitNodeType>) {
  const t = useTell()
  const { name } = unit
  return (
    <Box
      sx={{
        ...BOX,
        padding: '8px 12px',
        border: focused ? 2 : 1,
        borderColor: focused ? 'primary.main' : 'text.secondary',
        borderRadius: 2,
        backgroundColor: 'background.paper',
        color: 'text.primary',
      }}
    >
      <Handle type="target" position={Position.Top} isConnectable={false} style={{ opacity: 0 }} />
      <Typography variant="subtitle1" component="div" title={name} sx={{ lineHeight: '19px', ...cut(2) }}>
        {name}
      </Typography>
      <Typography variant="caption" color="text.secondary" component="div" sx={{ marginRight: 5, ...cut(1) }}>
        {unit.head?.name ?? t(says.people, { count: unit.employeesCount })}
      </Typography>
      {hidden > 0 || open ? (
        <Box
          component="button"
          type="button"
          className="nopan"
          aria-expanded={open}
          aria-label={open ? t(says.fold, { name }) : t(says.unfold, { name, count: hidden })}
          onClick={(event) => {
            event.stopPropagation()
            onToggle(unit.id)
          }}
          onKeyDown={(event) => event.stopPropagation()}
          sx={toggleLook}
        >
          {open ? '−' : `+${hidden}`}
        </Box>
      ) : null}
      <Handle type="source" position={Position.Bottom} isConnectable={false} style={{ opacity: 0 }} />
    </Box>
  )
}
