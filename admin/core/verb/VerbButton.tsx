import { Box, Button, Typography, type ButtonProps } from '@mui/material'
import { useId, type ReactNode } from 'react'

export interface VerbButtonProps {
  /** The verb's name, as people say it: «Открыть раунд». */
  children: ReactNode
  onClick: () => void
  /** Why it can't be done now, from `…BlockedBecause`. The button is grey then and says it. */
  blocked?: string | null | undefined
  /** The same, where the reason is written elsewhere: `describedBy` says where. */
  isBlocked?: boolean
  describedBy?: string
  running?: boolean
  variant?: ButtonProps['variant']
  color?: ButtonProps['color']
  startIcon?: ReactNode
}

/** Greyed, it stays reachable by keyboard, so that its reason is heard as well as seen. */
export function VerbButton(props: VerbButtonProps) {
  const { children, onClick, blocked, running, variant = 'contained', color = 'primary', startIcon } = props
  const id = useId()
  const isBlocked = Boolean(blocked) || props.isBlocked === true
  const off = isBlocked || running === true
  return (
    <Box sx={{ display: 'inline-flex', flexDirection: 'column', gap: 0.5, alignItems: 'flex-start' }}>
      <Button
        variant={isBlocked ? 'outlined' : variant}
        color={color}
        startIcon={startIcon}
        aria-disabled={off || undefined}
        aria-describedby={blocked ? id : props.describedBy}
        aria-busy={running || undefined}
        onClick={() => {
          if (!off) onClick()
        }}
        sx={isBlocked ? { color: 'text.secondary', borderColor: 'divider', cursor: 'not-allowed' } : undefined}
      >
        {children}
      </Button>
      {blocked ? (
        <Typography id={id} variant="caption" color="text.secondary" sx={{ maxWidth: 420 }}>
          {blocked}
        </Typography>
      ) : null}
    </Box>
  )
}
