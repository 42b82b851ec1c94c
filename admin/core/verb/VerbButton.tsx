import { Box, Button, Typography, type ButtonProps } from '@mui/material'
import { useId, type ReactNode } from 'react'

export interface VerbButtonProps {
  /** The verb's name, as people say it: «Открыть раунд». */
  children: ReactNode
  onClick: () => void
  /** Why it can't be done now, from `…BlockedBecause`. The button is grey then and says it. */
  blocked?: string | null | undefined
  running?: boolean
  variant?: ButtonProps['variant']
  color?: ButtonProps['color']
  startIcon?: ReactNode
}

/** Greyed, it stays reachable by keyboard, so that its reason is heard as well as seen. */
export function VerbButton({ children, onClick, blocked, running, variant = 'contained', color, startIcon }: VerbButtonProps) {
  const id = useId()
  const off = Boolean(blocked) || Boolean(running)
  return (
    <Box sx={{ display: 'inline-flex', flexDirection: 'column', gap: 0.5, alignItems: 'flex-start' }}>
      <Button
        variant={blocked ? 'outlined' : variant}
        color={color ?? 'primary'}
        startIcon={startIcon}
        aria-disabled={off || undefined}
        aria-describedby={blocked ? id : undefined}
        aria-busy={running || undefined}
        onClick={() => {
          if (!off) onClick()
        }}
        sx={blocked ? { color: 'text.secondary', borderColor: 'divider', cursor: 'not-allowed' } : undefined}
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
