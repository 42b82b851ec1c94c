import { Stack, Typography } from '@mui/material'
import { useTell } from '../core/useTell.ts'
import { says } from './says/chart.ts'
import { UndoChartChangeButton } from './UndoChartChangeButton.tsx'
import type { ChartAnswer } from './wire/chart.ts'

/** What was done last, and the way back from it. */
export function LastChange({ companyId, change }: { companyId: string; change: ChartAnswer['lastChartChange'] }) {
  const t = useTell()
  if (!change) return null
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography color="text.secondary">{t(says.lastChange, { what: change.what })}</Typography>
      <UndoChartChangeButton companyId={companyId} change={change} />
    </Stack>
  )
}
