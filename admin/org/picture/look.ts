import { BOX } from './layout.ts'

const cut = (lines: number) =>
  ({ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: lines, overflow: 'hidden' }) as const

/** One style for the whole picture. From afar the names grow, and what could not be read anyway makes room for them. */
export const pictureLook = {
  height: { xs: '60vh', md: 'calc(100vh - 360px)' },
  minHeight: 360,
  border: 1,
  borderColor: 'divider',
  borderRadius: 2,
  overflow: 'hidden',
  '& .unit': {
    ...BOX,
    boxSizing: 'border-box',
    padding: '8px 12px',
    border: 1,
    borderColor: 'text.secondary',
    borderRadius: 2,
    backgroundColor: 'background.paper',
    color: 'text.primary',
  },
  '& .unit.focused': { border: 2, borderColor: 'primary.main' },
  '& .unit .name': { fontWeight: 600, fontSize: '0.9375rem', lineHeight: '19px', overflowWrap: 'anywhere', ...cut(2) },
  '& .unit .note': { fontSize: '0.8125rem', color: 'text.secondary', ...cut(1) },
  '& .unit.folds .note': { marginRight: 5 },
  '& .unit .toggle': {
    position: 'absolute',
    insetInlineEnd: 8,
    insetBlockEnd: 6,
    minWidth: 32,
    minHeight: 24,
    border: 1,
    borderColor: 'divider',
    borderRadius: 4,
    backgroundColor: 'background.paper',
    color: 'text.primary',
    font: 'inherit',
    fontSize: '0.8125rem',
    cursor: 'pointer',
  },
  '&.far .unit': { padding: '4px 8px' },
  '&.far .unit .name': { fontSize: '1.5rem', lineHeight: '26px', hyphens: 'auto', ...cut(3) },
  '&.far .unit.folds .name': cut(2),
  '&.far .unit .note': { display: 'none' },
  '&.far .unit .toggle': { insetBlockEnd: 2, fontSize: '1.125rem', lineHeight: '22px', minWidth: 48 },
  '& .react-flow__handle': { opacity: 0 },
  '& .react-flow__edge-path.line': {
    stroke: (theme: { palette: { text: { secondary: string } } }) => theme.palette.text.secondary,
  },
} as const
