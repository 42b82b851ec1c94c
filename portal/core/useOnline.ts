import { useSyncExternalStore } from 'react'

function listen(changed: () => void): () => void {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** What the browser thinks of the network; `true` may be wrong, `false` is not. */
export const useOnline = (): boolean => useSyncExternalStore(listen, () => navigator.onLine)
