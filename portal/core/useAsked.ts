import { useCallback, useEffect, useState } from 'react'
import { ask, type Caller, type Outcome } from './api.ts'

export interface Asked<T> {
  /** Null while the first answer is on its way; later the last one stays until the next has come. */
  asked: Outcome<T> | null
  again: () => void
}

/** What the API answers to a document without variables; asked anew in another language. */
export function useAsked<T>(document: string, { link, locale }: Caller): Asked<T> {
  const [asked, setAsked] = useState<Outcome<T> | null>(null)
  const [attempt, setAttempt] = useState(0)
  const again = useCallback(() => setAttempt((count) => count + 1), [])
  useEffect(() => {
    let wanted = true
    void ask<T>(document, {}, { link, locale }).then((outcome) => wanted && setAsked(outcome))
    return () => {
      wanted = false
    }
  }, [document, link, locale, attempt])
  return { asked, again }
}
