import { useCallback } from 'react'
import { ask, type Outcome } from '../core/api.ts'
import { useLanguage, useTell } from '../core/locale.tsx'
import { says } from './says.ts'

export interface Refused {
  message: string
  /** What was read is no longer what stands there: it has to be read anew before anything is sent. */
  isStale: boolean
}

/** Null when it was written. */
export type Send = (document: string, input: object) => Promise<Refused | null>

const staleCodes = new Set(['CONFLICT', 'NOT_FOUND', 'WRONG_STATE'])

/** What is wrong with single fields says more than that something is. */
function readRefusal({ code, message, fields }: Extract<Outcome<unknown>, { kind: 'refused' }>): Refused {
  const ofFields = [...new Set(fields.map((one) => one.message))].join(' ')
  return { message: ofFields || message, isStale: staleCodes.has(code) }
}

/** Sends a mutation that answers with the page's data as they stand then. */
export function useSend<T>(link: string, onWritten: (now: T) => void): Send {
  const { locale } = useLanguage()
  const tells = useTell()
  return useCallback(
    async (document, input) => {
      const outcome = await ask<Record<string, T>>(document, { input }, { link, locale })
      if (outcome.kind === 'refused') return readRefusal(outcome)
      if (outcome.kind === 'unreachable') return { message: outcome.because ?? tells(says.unreachable), isStale: false }
      const [now] = Object.values(outcome.data)
      if (now) onWritten(now)
      return null
    },
    [link, locale, tells, onWritten],
  )
}
