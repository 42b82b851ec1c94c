import { useCallback, useEffect, useState } from 'react'
import { ask, type Caller, type Outcome } from '../core/api.ts'
import { questionnaireQuery, type Questionnaire } from './wire.ts'

type Asked = Outcome<{ questionnaire: Questionnaire }>

/**
 * The questionnaire behind the link, null while it is on its way. In another language it is asked for anew; until that
 * has come, the old one stays. A server that could not be reached is asked again when the network is back.
 */
export function useQuestionnaire(caller: Caller): { asked: Asked | null; again: () => void } {
  const { link, locale } = caller
  const [asked, setAsked] = useState<Asked | null>(null)
  const [attempt, setAttempt] = useState(0)
  const again = useCallback(() => setAttempt((count) => count + 1), [])
  useEffect(() => {
    let wanted = true
    void ask<{ questionnaire: Questionnaire }>(questionnaireQuery, {}, { link, locale }).then((outcome) => {
      if (wanted) setAsked((before) => (outcome.kind === 'unreachable' && before?.kind === 'data' ? before : outcome))
    })
    return () => {
      wanted = false
    }
  }, [link, locale, attempt])
  useEffect(() => {
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [again])
  return { asked, again }
}
