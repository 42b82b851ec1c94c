import { lazy, Suspense, useEffect } from 'react'
import { useBlocker, type BlockerFunction } from 'react-router-dom'
import { forgetUnsaved, hasUnsaved } from '../unsaved.ts'

const UnsavedDialog = lazy(async () => ({ default: (await import('./UnsavedDialog.tsx')).UnsavedDialog }))

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
  useWindowGuard()
  const blocker = useBlocker(isLossy)
  const leave = () => {
    forgetUnsaved()
    blocker.proceed?.()
  }
  if (blocker.state !== 'blocked') return null
  return (
    <Suspense>
      <UnsavedDialog onLeave={leave} onStay={() => blocker.reset()} />
    </Suspense>
  )
}
