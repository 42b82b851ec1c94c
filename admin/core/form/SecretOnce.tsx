import { Alert, Button, Stack, TextField } from '@mui/material'
import { useState } from 'react'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'

/** A secret that is shown now and never again: read only, with a button that copies it. */
export function SecretOnce({ label, secret, warning }: { label: string; secret: string; warning: string }) {
  const t = useTell()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    // Without a secure context there is no clipboard: the field can still be selected by hand.
    await navigator.clipboard?.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <Stack spacing={2}>
      <Alert severity="warning">{warning}</Alert>
      <TextField
        label={label}
        value={secret}
        onFocus={(event) => event.target.select()}
        slotProps={{ htmlInput: { readOnly: true, spellCheck: false, style: { fontFamily: 'monospace' } } }}
      />
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
        <Button variant="outlined" onClick={() => void copy()}>
          {t(says.copy)}
        </Button>
        <span role="status">{copied ? t(says.copied) : ''}</span>
      </Stack>
    </Stack>
  )
}
