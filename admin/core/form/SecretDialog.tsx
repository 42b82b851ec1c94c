import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useId } from 'react'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'
import { SecretOnce } from './SecretOnce.tsx'

export interface SecretDialogProps {
  title: string
  label: string
  warning: string
  /** Null while there is nothing to show. */
  secret: string | null
  onClose: () => void
}

/** Closes by its button alone: a click beside it must not lose what can't be shown again. */
export function SecretDialog({ title, secret, onClose, ...shown }: SecretDialogProps) {
  const t = useTell()
  const id = useId()
  return (
    <Dialog open={secret !== null} aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>{secret === null ? null : <SecretOnce secret={secret} {...shown} />}</DialogContent>
      <DialogActions sx={{ padding: 2 }}>
        <Button variant="contained" onClick={onClose}>
          {t(says.keptIt)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
