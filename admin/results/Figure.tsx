import { Box, Typography } from '@mui/material'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { FigureValue } from './wire.ts'

const hatched = {
  display: 'inline-block',
  paddingInline: 1,
  borderRadius: 1,
  fontSize: '0.8125rem',
  color: 'text.secondary',
  border: '1px dashed',
  borderColor: 'divider',
} as const

/** A figure as it is printed everywhere. What is hidden is marked as hidden, and says why to whoever points or tabs at it. */
export function Figure({ figure, long }: { figure: FigureValue; long?: boolean }) {
  const t = useTell()
  if (figure.shown !== null) return <>{figure.shown}</>
  if (long) return <Typography color="text.secondary">{figure.because}</Typography>
  return (
    <Box
      component="span"
      tabIndex={0}
      title={figure.because ?? undefined}
      aria-label={figure.because ?? undefined}
      role="note"
      sx={hatched}
    >
      {t(says.hidden)}
    </Box>
  )
}
