import type { TypedDocumentNode } from '@apollo/client'
import { useQueryClient } from '@tanstack/react-query'
import { createElement, useState } from 'react'
import { useDataProvider, useNotify } from 'react-admin'
import type { ConsoleDataProvider } from '../dataProvider.ts'
import { isConflict, messageOf, readFields } from '../refusal.ts'
import { Conflict } from './Conflict.tsx'

export interface Verb<D, I> {
  /** Does it. Null when it was refused: the sentence has been said then, and `errors` name the fields. */
  run(input: I): Promise<D | null>
  running: boolean
  errors: Record<string, string>
  forget(): void
}

/**
 * A verb of the domain: never shown as done before the server has done it. Lets every page read anew, then says what
 * happened.
 */
export function useVerb<D, I>(
  mutation: TypedDocumentNode<D, { input: I }>,
  said: (data: D, input: I) => string | null,
): Verb<D, I> {
  const provider = useDataProvider<ConsoleDataProvider>()
  const queries = useQueryClient()
  const notify = useNotify()
  const [running, setRunning] = useState(false)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const run = async (input: I): Promise<D | null> => {
    setRunning(true)
    setErrors({})
    try {
      const { data } = await provider.command(mutation, { input })
      await queries.invalidateQueries()
      // Only now: whoever acts upon the sentence acts upon what is there.
      const sentence = said(data, input)
      if (sentence) notify(sentence, { type: 'success' })
      return data
    } catch (error) {
      const fields = readFields(error)
      setErrors(fields)
      const text = messageOf(error)
      const reload = () => void queries.invalidateQueries()
      notify(isConflict(error) ? createElement(Conflict, { text, onReload: reload }) : text, { type: 'error' })
      return null
    } finally {
      setRunning(false)
    }
  }
  return { run, running, errors, forget: () => setErrors({}) }
}
