import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { keepSealed, recallSealed } from './keepSealed.ts'
import { makeCipher } from './seal.ts'

export interface Begun {
  /** What is unsent by now, of an earlier visit too, or null. */
  read: () => string | null
  /** Keeps what is written by now; null once it is sent. */
  keep: (text: string | null) => void
}

/** What was begun under a name behind this link; null while it is being opened. */
export function useBegun(link: string, name: string): Begun | null {
  const cipher = useMemo(() => makeCipher(link), [link])
  const [isOpened, setIsOpened] = useState(false)
  const now = useRef<string | null>(null)
  const last = useRef(Promise.resolve())
  useEffect(() => {
    let wanted = true
    void recallSealed(cipher, name).then((text) => {
      if (!wanted) return
      now.current = text
      setIsOpened(true)
    })
    return () => {
      wanted = false
    }
  }, [cipher, name])
  const keep = useCallback(
    (text: string | null) => {
      now.current = text
      // One after the other: the last that is written is the one that stays.
      last.current = last.current.then(() => keepSealed(cipher, name, text))
    },
    [cipher, name],
  )
  const read = useCallback(() => now.current, [])
  return useMemo(() => (isOpened ? { read, keep } : null), [isOpened, read, keep])
}
