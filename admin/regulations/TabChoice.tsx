import { ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'

export const tabs = ['rules', 'text', 'difference', 'approval', 'acquaintance'] as const
export type Tab = (typeof tabs)[number]

export function TabChoice({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const t = useTell()
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={tab}
      aria-label={t(says.tabs)}
      onChange={(_, next: Tab | null) => {
        if (next) onTab(next)
      }}
      sx={{ flexWrap: 'wrap' }}
    >
      {tabs.map((one) => (
        <ToggleButton key={one} value={one} sx={{ textTransform: 'none', paddingInline: 1.5 }}>
          {t(says[`tabs.${one}`])}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
