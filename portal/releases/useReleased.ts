import { useCallback, useEffect, useState } from 'react'
import type { Locale } from '../../schema/core/say.ts'
import { ask, type Outcome } from '../core/api.ts'
import { readerQuery, releasesQuery, resultsQuery, type Reader, type ReleasedResults } from './wire.ts'

export interface ReleasedRound {
  roundId: string
  results: ReleasedResults
}

export interface Released {
  reader: Reader
  /** Rounds in which there is something for the reader, the newest first. */
  rounds: ReleasedRound[]
}

interface Releases {
  releases: { nodes: { roundId: string }[] }
}

async function readRound(roundId: string, locale: Locale): Promise<Outcome<ReleasedRound | null>> {
  const asked = { link: null, locale }
  const outcome = await ask<{ releasedResults: ReleasedResults | null }>(resultsQuery, { roundId }, asked)
  if (outcome.kind !== 'data') return outcome
  const { releasedResults: results } = outcome.data
  return { kind: 'data', data: results && { roundId, results } }
}

/** Everything that the reader may see. The first answer that is no data is the answer of all. */
async function readReleased(locale: Locale): Promise<Outcome<Released>> {
  const asked = { link: null, locale }
  const who = await ask<{ viewer: Reader }>(readerQuery, {}, asked)
  if (who.kind !== 'data') return who
  const { viewer: reader } = who.data
  const list = await ask<Releases>(releasesQuery, { companyId: reader.companyId }, asked)
  if (list.kind !== 'data') return list
  const rounds: ReleasedRound[] = []
  for (const outcome of await Promise.all(list.data.releases.nodes.map(({ roundId }) => readRound(roundId, locale)))) {
    if (outcome.kind !== 'data') return outcome
    if (outcome.data) rounds.push(outcome.data)
  }
  return { kind: 'data', data: { reader, rounds } }
}

/** Null while it is on its way; in another language it is asked for anew, and the old stays until that has come. */
export function useReleased(locale: Locale): { released: Outcome<Released> | null; again: () => void } {
  const [released, setReleased] = useState<Outcome<Released> | null>(null)
  const [attempt, setAttempt] = useState(0)
  const again = useCallback(() => setAttempt((count) => count + 1), [])
  useEffect(() => {
    let wanted = true
    void readReleased(locale).then((outcome) => wanted && setReleased(outcome))
    return () => {
      wanted = false
    }
  }, [locale, attempt])
  return { released, again }
}
