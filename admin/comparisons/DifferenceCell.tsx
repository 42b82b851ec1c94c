import { Box } from '@mui/material'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Difference } from './wire.ts'

/** A change with its sign, as the server prints it; where there is none, the reason stands behind a word. */
export function DifferenceCell({ difference }: { difference: Difference }) {
  const t = useTell()
  if (difference.shown !== null) return <span title={difference.note ?? undefined}>{difference.shown}</span>
  const because = difference.because ?? undefined
  return (
    <Box
      component="span"
      role="note"
      tabIndex={0}
      title={because}
      aria-label={because}
      sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}
    >
      {t(says.why)}
    </Box>
  )
}
