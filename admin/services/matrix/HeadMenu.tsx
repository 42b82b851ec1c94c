import { Divider, Menu, MenuItem } from '@mui/material'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/matrix.ts'
import type { MatrixUnit } from './arrange.ts'
import { clear, fill, type Change } from './edits.ts'
import { HEAD } from './keys.ts'
import type { OpenedHead } from './useGrid.ts'

interface HeadMenuProps {
  opened: OpenedHead | null
  unit: MatrixUnit | null
  onChange: (change: Change) => void
  onUnit: (id: string) => void
  onClose: () => void
}

/** What can be done with a whole row or column, as far as it is shown. */
export function HeadMenu({ opened, unit, onChange, onUnit, onClose }: HeadMenuProps) {
  const t = useTell()
  if (!opened || !unit) return null
  const isRow = opened.column === HEAD
  const take = (change: Change) => {
    onChange(change)
    onClose()
  }
  return (
    <Menu
      open
      anchorEl={opened.anchor}
      onClose={onClose}
      slotProps={{ list: { 'aria-label': t(says.actionsOf, { unit: unit.name }) } }}
    >
      <MenuItem onClick={() => take(fill)} disabled={unit.closedAt !== null}>
        {t(isRow ? says.fillRow : says.fillColumn)}
      </MenuItem>
      <MenuItem onClick={() => take(clear)}>{t(isRow ? says.clearRow : says.clearColumn)}</MenuItem>
      <Divider />
      <MenuItem onClick={() => onUnit(unit.id)}>{t(says.toUnit)}</MenuItem>
    </Menu>
  )
}
