import { useCallback, useEffect, useState } from 'react'
import type { Caller, Outcome } from '../core/api.ts'
import type { Cipher } from '../core/seal.ts'
import { askQuestionnaire, readQuestionnaire, type Asked, type FirstAnswer } from './askQuestionnaire.ts'

/**
 * The questionnaire behind the link and the draft kept under it, null while they are on their way. In another language
 * they are asked for anew; until that has come, the old ones stay. A server that could not be reached is asked again
 * when the network is back.
 */
export function useQuestionnaire(
  caller: Caller,
  cipher: Cipher | null,
  first: FirstAnswer | null,
): { asked: Outcome<Asked> | null; again: () => void } {
  const { link, locale } = caller
  const [asked, setAsked] = useState<Outcome<Asked> | null>(first?.answer ?? null)
  const [attempt, setAttempt] = useState(0)
  const again = useCallback(() => setAttempt((count) => count + 1), [])
  useEffect(() => {
    if (attempt === 0 && first?.locale === locale) return setAsked(first.answer)
    let wanted = true
    void readQuestionnaire(askQuestionnaire({ link, locale }), cipher).then((outcome) => {
      if (wanted) setAsked((before) => (outcome.kind === 'unreachable' && before?.kind === 'data' ? before : outcome))
    })
    return () => {
      wanted = false
    }
  }, [link, locale, cipher, first, attempt])
  useEffect(() => {
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [again])
  return { asked, again }
}
