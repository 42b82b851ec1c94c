import { Button, Paper, Stack } from '@mui/material'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import type { Marks } from './matrix/useMarks.ts'
import { says } from './says/matrix.ts'
import { setLinksCommand } from './wire/matrix.ts'

/** All unsaved marks in one word to the server: either all of them are written or none. It stays in sight. */
export function SaveBar({ companyId, marks }: { companyId: string; marks: Marks }) {
  const t = useTell()
  const verb = useVerb(setLinksCommand, ({ setLinks: { created, changed, retired } }) =>
    t(says.did, { created, changed, retired }),
  )
  const write = async () => {
    if (await verb.run({ companyId, ...marks.changes() })) marks.forget()
  }
  return (
    <Paper variant="outlined" sx={{ position: 'sticky', bottom: 0, zIndex: 4, padding: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} role="status" sx={{ flexWrap: 'wrap' }}>
        <VerbButton running={verb.running} onClick={() => void write()}>
          {t(says.save, { count: marks.changed })}
        </VerbButton>
        <Button onClick={marks.forget}>{t(says.discard)}</Button>
      </Stack>
    </Paper>
  )
}
