/** Sends a ballot until the server has said yes or no. The key stays the same, so that it is counted once. */
import { useEffect, useState } from 'react'
import { ask, type Caller, type Outcome } from '../core/api.ts'
import { delayAfter } from './delays.ts'
import type { Submission } from './draft.ts'
import { submitBallotMutation, type Receipt } from './wire.ts'

export type Sending = { kind: 'under way' } | { kind: 'broken'; secondsLeft: number }
export type Answered = Exclude<Outcome<{ submitBallot: Receipt }>, { kind: 'unreachable' }>

interface Parts {
  submission: Submission
  caller: Caller
  /** Called once, with the server's answer and how many attempts had been lost before it. */
  onAnswer: (answer: Answered, failures: number) => void
}

export function useSubmission({ submission, caller, onAnswer }: Parts): { sending: Sending; retry: () => void } {
  const { link, locale } = caller
  const [failures, setFailures] = useState(0)
  const [turn, setTurn] = useState(0)
  const [sending, setSending] = useState<Sending>({ kind: 'under way' })

  useEffect(() => {
    let wanted = true
    setSending({ kind: 'under way' })
    void ask<{ submitBallot: Receipt }>(submitBallotMutation, { input: submission }, { link, locale }).then(
      (outcome) => {
        if (!wanted) return
        if (outcome.kind !== 'unreachable') return onAnswer(outcome, failures)
        setFailures(failures + 1)
        setSending({ kind: 'broken', secondsLeft: delayAfter(failures + 1) })
      },
    )
    return () => {
      wanted = false
    }
    // One attempt a turn: what else changes meanwhile sends nothing.
  }, [turn])

  const retry = () => setTurn((count) => count + 1)
  const secondsLeft = sending.kind === 'broken' ? sending.secondsLeft : null
  useEffect(() => {
    if (secondsLeft === null) return
    if (secondsLeft === 0) return retry()
    const timer = setTimeout(() => setSending({ kind: 'broken', secondsLeft: secondsLeft - 1 }), 1000)
    addEventListener('online', retry)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', retry)
    }
  }, [secondsLeft])
  return { sending, retry }
}
