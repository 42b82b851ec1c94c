import { Box, Typography } from '@mui/material'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { useTones } from './useTones.ts'
import type { Trend } from './wire.ts'

/** The verdict in words, and below it what it rests on: the interval, or why there is no comparison. */
export function VerdictCell({ trend }: { trend: Trend }) {
  const t = useTell()
  const tones = useTones()
  const { verdict, said, low, high } = trend
  const tone = tones.of(verdict)
  return (
    <Box sx={{ minWidth: { xs: 200, sm: 260 }, maxWidth: 420, paddingBlock: 0.5 }}>
      <Box
        component="span"
        sx={{ fontWeight: tone === 'still' ? 400 : 600, color: tone === 'still' ? undefined : tones[tone] }}
      >
        {t(says[`verdicts.${verdict}`])}
      </Box>
      {low?.shown && high?.shown ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' · '}
          {t(says.interval, { low: low.shown, high: high.shown })}
        </Box>
      ) : null}
      <Typography variant="caption" component="div" color="text.secondary">
        {said}
      </Typography>
    </Box>
  )
}
