/** Sizes in pixels, and how the matrix is drawn: plain classes, for hundreds of cells are drawn at once. */
export const CELL = 36
export const HEAD_HEIGHT = 168
export const headWidths = { wide: 248, narrow: 132 } as const

const head = {
  display: 'flex',
  backgroundColor: 'background.paper',
  fontSize: '0.8125rem',
  lineHeight: '18px',
  cursor: 'pointer',
  '& > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '&.closed': { color: 'text.secondary', textDecoration: 'line-through' },
} as const

/** A name stays opaque while it is lit: what scrolls below it must not shine through. */
const lit = (theme: { palette: { action: { hover: string }; background: { paper: string } } }) =>
  `linear-gradient(${theme.palette.action.hover}, ${theme.palette.action.hover}), ${theme.palette.background.paper}`

/** Marks, in the cells and in the key to them. */
export const markLook = {
  '& .mark': {
    display: 'block',
    width: 24,
    height: 24,
    margin: '5px auto',
    overflow: 'hidden',
    fontSize: '0.8125rem',
    fontWeight: 600,
    lineHeight: '20px',
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
    borderRadius: '6px',
    border: 2,
    borderColor: 'primary.main',
    backgroundColor: 'primary.main',
    color: 'primary.contrastText',
  },
  '& .mark.long': { width: CELL - 3, fontSize: '0.6875rem' },
  '& .mark.proposed': { backgroundColor: 'background.paper', color: 'primary.main', borderStyle: 'dashed' },
  '& .mark.disputed': { backgroundColor: 'background.paper', color: 'error.main', borderColor: 'error.main' },
  '& .mark.gone': { backgroundColor: 'transparent', borderColor: 'text.secondary', borderStyle: 'dotted' },
  '& .changed': { outline: 2, outlineStyle: 'solid', outlineColor: 'warning.main', outlineOffset: '1px' },
} as const

const columnLines = (theme: { palette: { divider: string } }) =>
  `linear-gradient(to left, ${theme.palette.divider} 1px, transparent 1px)`

const cells = {
  '& .cell': { position: 'absolute', top: 0, width: CELL - 1, height: CELL - 1, cursor: 'pointer' },
  '& .cell.own': { backgroundColor: 'action.disabledBackground', cursor: 'default' },
  '& .cell.locked': { cursor: 'not-allowed' },
} as const

export const look = {
  position: 'relative',
  overflow: 'auto',
  maxHeight: '70vh',
  borderTop: 1,
  borderColor: 'divider',
  '&:focus-visible': { outlineOffset: '-3px' },
  '& .heads': { position: 'sticky', top: 0, zIndex: 3, backgroundColor: 'background.paper' },
  '& .corner, & .rowHead': { position: 'sticky', left: 0, zIndex: 2, borderRight: 1, borderColor: 'divider' },
  '& .corner': {
    display: 'flex',
    alignItems: 'flex-end',
    padding: 1,
    color: 'text.secondary',
    fontSize: '0.8125rem',
    backgroundColor: 'background.paper',
  },
  '& .heads, & .row': { borderBottom: 1, borderColor: 'divider' },
  '& .row.hot, & .band': { backgroundColor: 'action.hover' },
  '& .band': { position: 'absolute', width: CELL, pointerEvents: 'none' },
  // Lines between columns are one picture of the row: hundreds of cells need no borders of their own.
  '& .row': {
    position: 'absolute',
    left: 0,
    height: CELL,
    contain: 'layout style',
    backgroundImage: columnLines,
    backgroundSize: `${CELL}px 100%`,
  },
  '& .rowHead': { ...head, height: CELL - 1, alignItems: 'center', paddingRight: 1 },
  '& .columnHead': { ...head, position: 'absolute', bottom: 0, width: CELL, justifyContent: 'center' },
  '& .columnHead > span': {
    ...head['& > span'],
    writingMode: 'vertical-rl',
    textOrientation: 'sideways',
    transform: 'rotate(180deg)',
    maxHeight: HEAD_HEIGHT - 8,
    paddingTop: '8px',
    lineHeight: `${CELL}px`,
  },
  '& .rowHead.hot, & .columnHead.hot': { background: lit, fontWeight: 500 },
  '&:focus .active': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: '-3px' },
  ...cells,
  ...markLook,
} as const
