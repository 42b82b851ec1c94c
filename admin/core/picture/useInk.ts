import { useTheme } from '@mui/material'
import { family } from '../theme.ts'

/** Colours of a picture as plain values, for a saved file has no style sheet. */
export function useInk() {
  const { palette } = useTheme()
  return {
    ink: palette.text.primary,
    soft: palette.text.secondary,
    line: palette.divider,
    ground: palette.background.paper,
    accent: palette.primary.main,
    family,
    /** Letters stay legible where a line passes behind them. */
    halo: { stroke: palette.background.paper, strokeWidth: 4, paintOrder: 'stroke' } as const,
  }
}
