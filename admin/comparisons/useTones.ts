import { useTheme } from '@mui/material'
import { family } from '../core/theme.ts'

/** Colours of the pictures as plain values, for a saved file has no style sheet. Growth and fall differ for all eyes. */
export function useTones() {
  const { palette } = useTheme()
  const isDark = palette.mode === 'dark'
  return {
    up: isDark ? '#6db3f2' : '#1f6fb2',
    down: isDark ? '#f2a65a' : '#b35c00',
    still: palette.text.secondary,
    ink: palette.text.primary,
    soft: palette.text.secondary,
    line: palette.divider,
    ground: palette.background.paper,
    family,
    of: (change: number | null): 'up' | 'down' | 'still' =>
      change === null || change === 0 ? 'still' : change > 0 ? 'up' : 'down',
  }
}
