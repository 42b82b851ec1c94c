import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { useEffect, useId } from 'react'
import { useBlocker, type BlockerFunction } from 'react-router-dom'
import { says } from '../says.ts'
import { forgetUnsaved, hasUnsaved } from '../unsaved.ts'
import { useTell } from '../useTell.ts'

/** A closed or reloaded window is asked about by the browser, in its own words. */
function useWindowGuard(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (hasUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
}

/** Filters in the address are no other page. Signing out passes: the session is over by then. */
const isLossy: BlockerFunction = ({ currentLocation: from, nextLocation: to }) =>
  hasUnsaved() && from.pathname !== to.pathname && !to.pathname.endsWith('/login')

/** Stands in the frame once; forms tell it by `useUnsaved`. */
export function UnsavedGuard() {
  const t = useTell()
  const id = useId()
  useWindowGuard()
  const blocker = useBlocker(isLossy)
  const leave = () => {
    forgetUnsaved()
    blocker.proceed?.()
  }
  const stay = () => blocker.reset?.()
  return (
    <Dialog open={blocker.state === 'blocked'} onClose={stay} aria-labelledby={id}>
      <DialogTitle id={id}>{t(says.unsavedTitle)}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary">{t(says.unsavedText)}</Typography>
      </DialogContent>
      <DialogActions sx={{ padding: 2 }}>
        <Button color="error" onClick={leave}>
          {t(says.leave)}
        </Button>
        <Button variant="contained" onClick={stay} autoFocus>
          {t(says.stay)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
