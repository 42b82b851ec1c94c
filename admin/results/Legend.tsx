import { Box, Stack, Typography } from '@mui/material'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { useShade } from './shade.ts'

/** What the shades mean: each point of the scale in its own, and the marks of hidden and merged cells in words. */
export function Legend({ min, max, merged }: { min: number; max: number; merged: boolean }) {
  const t = useTell()
  const shade = useShade(min, max)
  const points = Array.from({ length: max - min + 1 }, (_, at) => min + at)
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 2, alignItems: 'center', padding: 2 }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Typography variant="caption">{t(says.worse)}</Typography>
        <Stack direction="row" aria-hidden>
          {points.map((point) => (
            <Box key={point} sx={{ ...shade(point), width: 28, textAlign: 'center', fontSize: '0.8125rem' }}>
              {point}
            </Box>
          ))}
        </Stack>
        <Typography variant="caption">{t(says.better)}</Typography>
      </Stack>
      <Typography variant="caption" color="text.secondary">
        {t(merged ? says.legendMerged : says.legend)}
      </Typography>
    </Stack>
  )
}
