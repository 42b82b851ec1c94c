import { Button } from '@mui/material'
import { useState } from 'react'
import { useTell } from '../core/useTell.ts'
import { useVerb } from '../core/verb/useVerb.ts'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { says } from './says/tokens.ts'
import { revokeTokenCommand, type ApiToken } from './wire/tokens.ts'

export function RevokeTokenButton({ token }: { token: ApiToken }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const { id, name } = token
  const verb = useVerb(revokeTokenCommand, () => t(says.didRevoke, { name }))
  const revoke = async () => {
    if (await verb.run({ id })) setOpen(false)
  }
  return (
    <>
      <Button color="error" aria-label={t(says.revokeNamed, { name })} onClick={() => setOpen(true)}>
        {t(says.revoke)}
      </Button>
      <VerbDialog
        open={open}
        destructive
        title={t(says.revokeTitle, { name })}
        text={t(says.revokeText)}
        verb={t(says.revoke)}
        running={verb.running}
        onDo={() => void revoke()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
