import { ListItem, Stack, Typography } from '@mui/material'
import { useId, type ReactNode } from 'react'
import { VerbButton, type VerbButtonProps } from './VerbButton.tsx'

export interface VerbLineProps extends Omit<VerbButtonProps, 'children'> {
  verb: string
  /** What it does, said beside it; its reason takes this place when it is blocked. */
  about: string
  children?: ReactNode
}

/** One thing that can be done to what the page shows: the button, and beside it what it does or why it can't be done now. */
export function VerbLine({ verb, about, blocked, children, ...button }: VerbLineProps) {
  const id = useId()
  return (
    <ListItem divider sx={{ padding: { xs: 2, sm: '12px 24px' }, '&:last-of-type': { borderBottom: 0 } }}>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={{ xs: 1, sm: 3 }}
        sx={{ alignItems: { sm: 'center' }, width: '100%' }}
      >
        <Stack sx={{ width: { sm: 280 }, flexShrink: 0, alignItems: 'flex-start' }}>
          <VerbButton {...button} isBlocked={Boolean(blocked)} describedBy={id}>
            {verb}
          </VerbButton>
        </Stack>
        <Typography id={id} color="text.secondary">
          {blocked ?? about}
        </Typography>
      </Stack>
      {children}
    </ListItem>
  )
}
