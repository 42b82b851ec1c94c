import { Button, Stack } from '@mui/material'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'

/** Somebody else saved first: says so, and offers what they saved. Until then what was typed stays where it is. */
export function Conflict({ text, onReload }: { text: string; onReload: () => void }) {
  const t = useTell()
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
      <span>{text}</span>
      <Button color="inherit" variant="outlined" onClick={onReload}>
        {t(says.loadFresh)}
      </Button>
    </Stack>
  )
}
