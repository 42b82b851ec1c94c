/** A table of figures whose cells are shaded by level. The number always stands in the cell; what is hidden says why. */
import { Box, ButtonBase, type SxProps } from '@mui/material'
import type { ReactNode } from 'react'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { useShade } from './shade.ts'
import type { FigureValue } from './wire.ts'

export interface HeatCell {
  key: string
  /** Null: there is no such link. */
  figure: FigureValue | null
  /** Columns that it covers: several for a merged group. */
  span: number
  /** What is read aloud and shown on pointing: whose judgement it is. */
  name: string
  merged?: boolean
  onOpen?: () => void
}

export interface HeatRow {
  key: string
  label: ReactNode
  cells: readonly HeatCell[]
}

interface HeatTableProps {
  caption: string
  corner: string
  columns: readonly { key: string; label: string }[]
  rows: readonly HeatRow[]
  scaleMin: number
  scaleMax: number
}

const hatch = (theme: { palette: { divider: string } }) =>
  `repeating-linear-gradient(135deg, transparent 0 5px, ${theme.palette.divider} 5px 6px)`

const frame = {
  borderCollapse: 'separate',
  borderSpacing: '2px',
  fontVariantNumeric: 'tabular-nums',
  fontSize: '0.875rem',
  '& th': { fontWeight: 500, backgroundColor: 'background.paper' },
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    height: 164,
    verticalAlign: 'bottom',
    color: 'text.secondary',
    fontSize: '0.8125rem',
    paddingBottom: 1,
  },
  '& tbody th, & thead th:first-of-type': { position: 'sticky', left: 0, textAlign: 'left', paddingRight: 2 },
  '& thead th:first-of-type': { zIndex: 3 },
  '& tbody th': { zIndex: 1, minWidth: { xs: 120, sm: 200 }, maxWidth: 260 },
  '& td': { padding: 0, minWidth: 52, height: 40, textAlign: 'center', borderRadius: 0.5 },
} as const

const upright: SxProps = {
  writingMode: 'vertical-rl',
  transform: 'rotate(180deg)',
  marginInline: 'auto',
  maxHeight: 156,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
}

function Cell({ cell, shade }: { cell: HeatCell; shade: ReturnType<typeof useShade> }) {
  const t = useTell()
  const { figure, span, name, merged, onOpen } = cell
  if (!figure) return <td aria-label={t(says.noLink)} />
  const { value, shown, because } = figure
  const hidden = value === null
  const said = `${name}: ${hidden ? because : shown}`
  return (
    <Box
      component="td"
      colSpan={span}
      sx={
        hidden
          ? { backgroundImage: hatch, border: '1px dashed', borderColor: 'divider' }
          : { ...shade(value), ...(merged && { outline: '1px solid currentColor', outlineOffset: -3 }) }
      }
    >
      <ButtonBase
        onClick={onOpen}
        title={said}
        aria-label={said}
        sx={{ width: '100%', height: 40, borderRadius: 0.5, font: 'inherit', fontWeight: 500, color: 'inherit' }}
      >
        {hidden ? (
          <Box
            component="span"
            sx={{ color: 'text.secondary', backgroundColor: 'background.paper', paddingInline: 0.5 }}
          >
            —
          </Box>
        ) : (
          shown
        )}
      </ButtonBase>
    </Box>
  )
}

export function HeatTable({ caption, corner, columns, rows, scaleMin, scaleMax }: HeatTableProps) {
  const shade = useShade(scaleMin, scaleMax)
  return (
    <Box role="region" tabIndex={0} aria-label={caption} sx={{ overflow: 'auto', maxHeight: '75vh', padding: 1 }}>
      <Box component="table" aria-label={caption} sx={frame}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" title={label}>
                <Box component="span" sx={upright}>
                  {label}
                </Box>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {cells.map((cell) => (
                <Cell key={cell.key} cell={cell} shade={shade} />
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  )
}
