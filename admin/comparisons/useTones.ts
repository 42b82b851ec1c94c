import { useTheme } from '@mui/material'
import type { Verdict } from '../../schema/comparisons/terms.ts'
import { useInk } from '../core/picture/useInk.ts'

export type Tone = 'up' | 'down' | 'still'

/** Colour is only for what is more than chance. */
const byVerdict: Record<Verdict, Tone> = { improved: 'up', worsened: 'down', unclear: 'still', incomparable: 'still' }

/** Colours of the pictures. Growth and fall differ for all eyes. */
export function useTones() {
  const isDark = useTheme().palette.mode === 'dark'
  return {
    ...useInk(),
    up: isDark ? '#6db3f2' : '#1f6fb2',
    down: isDark ? '#f2a65a' : '#b35c00',
    still: isDark ? '#9aa4ae' : '#5c6670',
    of: (verdict: Verdict): Tone => byVerdict[verdict],
    ofSign: (change: number): Tone => (change > 0 ? 'up' : change < 0 ? 'down' : 'still'),
  }
}
