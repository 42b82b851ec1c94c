import { Box, Typography } from '@mui/material'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Round } from './wire.ts'

/** Where the round stands on its road; what has been passed carries its date. */
export function Timeline({ round, timeZone }: { round: Round; timeZone: string }) {
  const t = useTell()
  const { day } = useFormat()
  const road = [
    { state: 'draft', at: null },
    { state: 'open', at: round.openedAt },
    { state: 'closed', at: round.closedAt },
    { state: 'scored', at: round.scoredAt },
    { state: 'released', at: round.releasedAt },
  ] as const
  const now = road.findIndex(({ state }) => state === round.state)
  return (
    <Box component="ol" aria-label={t(says.road)} sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'repeat(5, 1fr)' }, gap: { xs: 1, sm: 0.5 }, margin: 0, padding: 0, listStyle: 'none' }}>
      {road.map(({ state, at }, place) => (
        <Box component="li" key={state} aria-current={place === now ? 'step' : undefined} sx={{ borderTop: 3, borderColor: place <= now ? 'primary.main' : 'divider', paddingTop: 1 }}>
          <Typography variant="h3" component="span" color={place <= now ? 'text.primary' : 'text.secondary'} sx={{ display: 'block', '&::first-letter': { textTransform: 'uppercase' } }}>
            {t(says[`states.${state}`])}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {at ? day(at, timeZone) : ''}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}
