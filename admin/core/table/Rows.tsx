import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material'
import type { ReactNode } from 'react'

export interface Column<T> {
  name: string
  label: ReactNode
  cell: (row: T, index: number) => ReactNode
  /** Numbers stand to the right. */
  number?: boolean
  /** Left out on a phone. */
  optional?: boolean
}

export interface RowsProps<T> {
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string
  height?: number | string
}

/** The outer cells stand in line with the heading of the sheet; the sheet's own edge ends the last row. */
const look = {
  '& th, & td': { paddingInline: { xs: 1, sm: 2 } },
  '& tr > th:first-of-type': { paddingLeft: { xs: 2, sm: 3 } },
  '& tr > :last-child': { paddingRight: { xs: 2, sm: 3 } },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
} as const

/** A table for comparing: sticky head, hairlines, the first column as the row's name. Scrolls by itself, by keyboard too. */
export function Rows<T>({ caption, columns, rows, keyOf, height }: RowsProps<T>) {
  const hide = (column: Column<T>) => (column.optional ? { display: { xs: 'none', sm: 'table-cell' } } : undefined)
  return (
    <TableContainer tabIndex={0} role="region" aria-label={caption} sx={{ maxHeight: height }}>
      <Table stickyHeader size="small" aria-label={caption} sx={look}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.name} align={column.number ? 'right' : 'left'} sx={hide(column)}>
                {column.label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={keyOf(row)} hover>
              {columns.map((column, place) => (
                <TableCell
                  key={column.name}
                  component={place === 0 ? 'th' : 'td'}
                  scope={place === 0 ? 'row' : undefined}
                  align={column.number ? 'right' : 'left'}
                  sx={hide(column)}
                >
                  {column.cell(row, index)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}
