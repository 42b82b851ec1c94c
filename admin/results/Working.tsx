/** How a figure was made: a drawer that goes from the index down to the bands of counts, and says what is hidden. */
import CloseIcon from '@mui/icons-material/Close'
import { Box, Button, Drawer, IconButton, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { says as coreSays } from '../core/says.ts'
import { useTell } from '../core/useTell.ts'
import { CellWorking } from './CellWorking.tsx'
import { IndexWorking, UnitWorking } from './UnitWorking.tsx'
import { says } from './says.ts'
import type { RoundFigures } from './wire.ts'

/** What the drawer shows: the index, a unit, or a cell of a unit. */
export interface Opened {
  unitId: string | null
  cellId: string | null
}

interface WorkingProps {
  figures: RoundFigures
  opened: Opened | null
  open: (next: Opened | null) => void
}

function Frame({
  title,
  up,
  onClose,
  children,
}: {
  title: string
  up: ReactNode
  onClose: () => void
  children: ReactNode
}) {
  const t = useTell()
  return (
    <Box sx={{ padding: { xs: 2, sm: 3 } }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'flex-start', gap: 1 }}>
        <Box>
          {up}
          <Typography variant="h2" id="working-title" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
        </Box>
        <IconButton aria-label={t(coreSays.close)} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Stack>
      <Box sx={{ marginTop: 2 }}>{children}</Box>
    </Box>
  )
}

function Inside({ figures, opened, open }: WorkingProps & { opened: Opened }) {
  const t = useTell()
  const close = () => open(null)
  const unit = figures.units.find((one) => one.unit.id === opened.unitId)
  const cell = unit?.cells.find(({ id }) => id === opened.cellId)
  const toIndex = <Button onClick={() => open({ unitId: null, cellId: null })}>← {t(says.index)}</Button>
  if (unit && cell)
    return (
      <Frame
        title={t(says.cellTitle, { client: cell.name, provider: unit.unit.name })}
        up={<Button onClick={() => open({ unitId: unit.unit.id, cellId: null })}>← {unit.unit.name}</Button>}
        onClose={close}
      >
        <CellWorking cell={cell} figures={figures} />
      </Frame>
    )
  if (unit)
    return (
      <Frame title={unit.unit.name} up={toIndex} onClose={close}>
        <UnitWorking unit={unit} onCell={(cellId) => open({ unitId: unit.unit.id, cellId })} />
      </Frame>
    )
  return (
    <Frame title={t(says.index)} up={null} onClose={close}>
      <IndexWorking figures={figures} onUnit={(unitId) => open({ unitId, cellId: null })} />
    </Frame>
  )
}

export function Working({ figures, opened, open }: WorkingProps) {
  return (
    <Drawer
      anchor="right"
      open={opened !== null}
      onClose={() => open(null)}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': 'working-title',
          sx: { width: { xs: '100%', sm: 520 } },
        },
      }}
    >
      {opened ? <Inside figures={figures} opened={opened} open={open} /> : null}
    </Drawer>
  )
}
