import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material'
import { useId, type ReactNode } from 'react'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'

export interface VerbDialogProps {
  open: boolean
  title: string
  /** What will happen, said before it does. */
  text: ReactNode
  verb: string
  destructive?: boolean
  running: boolean
  /** False while something needed is still missing. */
  ready?: boolean
  onDo: () => void
  onClose: () => void
  children?: ReactNode
}

export function VerbDialog(props: VerbDialogProps) {
  const t = useTell()
  const id = useId()
  return (
    <Dialog open={props.open} onClose={props.onClose} aria-labelledby={id}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!props.running && props.ready !== false) props.onDo()
        }}
      >
        <DialogTitle id={id}>{props.title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2}>
            <Typography color="text.secondary">{props.text}</Typography>
            {props.children}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ padding: 2 }}>
          <Button onClick={props.onClose}>{t(says.cancel)}</Button>
          <Button
            type="submit"
            variant="contained"
            color={props.destructive ? 'error' : 'primary'}
            disabled={props.running || props.ready === false}
          >
            {props.verb}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
