import { Button, LinearProgress, Paper, Stack } from '@mui/material'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useTell } from '../core/useTell.ts'
import type { Marks } from './matrix/useMarks.ts'
import { says } from './says/matrix.ts'
import { useSaveLinks } from './useSaveLinks.ts'

/** All unsaved marks by one press; it stays in sight, and says how far a large matrix has been written. */
export function SaveBar({ companyId, marks }: { companyId: string; marks: Marks }) {
  const t = useTell()
  const { save, running, written, all } = useSaveLinks(companyId, marks)
  return (
    <Paper variant="outlined" sx={{ position: 'sticky', bottom: 0, zIndex: 4, padding: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} role="status" sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <VerbButton running={running} onClick={() => void save()}>
          {running && all > written ? t(says.saving, { written, all }) : t(says.save, { count: marks.changed })}
        </VerbButton>
        {running ? null : <Button onClick={marks.forget}>{t(says.discard)}</Button>}
      </Stack>
      {running ? (
        <LinearProgress
          variant="determinate"
          aria-label={t(says.progress)}
          value={(100 * written) / Math.max(all, 1)}
          sx={{ marginTop: 1 }}
        />
      ) : null}
    </Paper>
  )
}
