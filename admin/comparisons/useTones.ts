import { useTheme } from '@mui/material'
import type { Verdict } from '../../schema/comparisons/terms.ts'
import { family } from '../core/theme.ts'

export type Tone = 'up' | 'down' | 'still'

/** Colour is only for what is more than chance. */
const byVerdict: Record<Verdict, Tone> = { improved: 'up', worsened: 'down', unclear: 'still', incomparable: 'still' }

/** Colours of the pictures as plain values, for a saved file has no style sheet. Growth and fall differ for all eyes. */
export function useTones() {
  const { palette } = useTheme()
  const isDark = palette.mode === 'dark'
  return {
    up: isDark ? '#6db3f2' : '#1f6fb2',
    down: isDark ? '#f2a65a' : '#b35c00',
    still: isDark ? '#9aa4ae' : '#5c6670',
    ink: palette.text.primary,
    soft: palette.text.secondary,
    line: palette.divider,
    ground: palette.background.paper,
    family,
    /** Letters stay legible where a line passes behind them. */
    halo: { stroke: palette.background.paper, strokeWidth: 4, paintOrder: 'stroke' } as const,
    of: (verdict: Verdict): Tone => byVerdict[verdict],
    ofSign: (change: number): Tone => (change > 0 ? 'up' : change < 0 ? 'down' : 'still'),
  }
}
