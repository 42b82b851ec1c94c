/** Says quietly how far the answers are kept. */
import { createContext, useContext } from 'react'
import { useTell } from '../../core/locale.tsx'
import { useOnline } from '../../core/useOnline.ts'
import { says } from '../../says.ts'
import type { Keeping } from '../keeper.ts'

export const KeepingContext = createContext<Keeping>({ kind: 'nothing' })

/** No live region: a screen reader must not hear of it at every letter. What went wrong is said elsewhere, aloud. */
export function Kept() {
  const tells = useTell()
  const online = useOnline()
  const { kind } = useContext(KeepingContext)
  if (kind !== 'saved' && kind !== 'here') return null
  return (
    <p className="kept">{tells(kind === 'saved' ? says.saved : online ? says.savedHere : says.savedHereOffline)}</p>
  )
}
