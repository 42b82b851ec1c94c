import { Box } from '@mui/material'
import type { ReactNode } from 'react'

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'accent'

const colours = {
  plain: 'text.secondary',
  good: 'success.main',
  warn: 'warning.main',
  bad: 'error.main',
  accent: 'primary.main',
} as const

/** A state in one word; its colour only repeats what the word says. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        paddingInline: 1,
        border: 1,
        borderRadius: 4,
        fontSize: '0.8125rem',
        lineHeight: '22px',
        fontWeight: 500,
        whiteSpace: 'nowrap',
        color: colours[tone],
        borderColor: 'currentColor',
      }}
    >
      {children}
    </Box>
  )
}
