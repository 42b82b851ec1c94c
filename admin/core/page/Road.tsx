import { Box, Typography } from '@mui/material'
import { visuallyHidden } from './hidden.ts'

export interface RoadStop {
  name: string
  label: string
  /** The date on which it was passed, or what is to be said of it; empty when nothing is. */
  when: string
  passed: boolean
  isNow: boolean
}

/** A phone has room for the name of the present stop alone; the ear hears all of them. */
function Stop({ label, when, passed, isNow }: RoadStop) {
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

/** Where something stands on its road; what has been passed carries its date. */
export function Road({ label, stops }: { label: string; stops: readonly RoadStop[] }) {
  return (
    <Box
      component="ol"
      aria-label={label}
      sx={{
        display: 'grid',
        gridTemplateColumns: `repeat(${stops.length}, 1fr)`,
        gap: 0.5,
        margin: 0,
        padding: 0,
        listStyle: 'none',
      }}
    >
      {stops.map((stop) => (
        <Stop key={stop.name} {...stop} />
      ))}
    </Box>
  )
}
