import { Box, Typography } from '@mui/material'
import { visuallyHidden } from '../core/page/hidden.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Round } from './wire/round.ts'

const road = (round: Round) =>
  [
    { state: 'draft', at: null },
    { state: 'open', at: round.openedAt },
    { state: 'closed', at: round.closedAt },
    { state: 'scored', at: round.scoredAt },
    { state: 'released', at: round.releasedAt },
  ] as const

interface StopProps {
  label: string
  when: string
  passed: boolean
  isNow: boolean
}

/** A phone has room for the name of the present state alone; the ear hears all five. */
function Stop({ label, when, passed, isNow }: StopProps) {
  return (
    <Box
      component="li"
      aria-current={isNow ? 'step' : undefined}
      sx={{ borderTop: 3, borderColor: passed ? 'primary.main' : 'divider', paddingTop: 1, position: 'relative' }}
    >
      <Box sx={(theme) => ({ [theme.breakpoints.down('sm')]: isNow ? { whiteSpace: 'nowrap' } : visuallyHidden })}>
        <Typography
          variant="h3"
          component="div"
          color={passed ? 'text.primary' : 'text.secondary'}
          sx={{ '&::first-letter': { textTransform: 'uppercase' } }}
        >
          {label}
        </Typography>
        <Typography variant="caption" color="text.secondary">
          {when}
        </Typography>
      </Box>
    </Box>
  )
}

/** Where the round stands on its road; what has been passed carries its date. */
export function Timeline({ round, timeZone }: { round: Round; timeZone: string }) {
  const t = useTell()
  const { day } = useFormat()
  const stops = road(round)
  const now = stops.findIndex(({ state }) => state === round.state)
  return (
    <Box
      component="ol"
      aria-label={t(says.road)}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(5, 1fr)',
        gap: 0.5,
        margin: 0,
        padding: 0,
        listStyle: 'none',
      }}
    >
      {stops.map(({ state, at }, place) => (
        <Stop
          key={state}
          label={t(says[`states.${state}`])}
          when={at ? day(at, timeZone) : ''}
          passed={place <= now}
          isNow={place === now}
        />
      ))}
    </Box>
  )
}
