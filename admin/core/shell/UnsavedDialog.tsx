import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { useId } from 'react'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'

export function UnsavedDialog({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  const t = useTell()
  const id = useId()
  return (
    <Dialog open onClose={onStay} aria-labelledby={id}>
      <DialogTitle id={id}>{t(says.unsavedTitle)}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary">{t(says.unsavedText)}</Typography>
      </DialogContent>
      <DialogActions sx={{ padding: 2 }}>
        <Button color="error" onClick={onLeave}>
          {t(says.leave)}
        </Button>
        <Button variant="contained" onClick={onStay} autoFocus>
          {t(says.stay)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
