import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useNotify } from 'react-admin'
import type { ConsoleDataProvider } from '../core/dataProvider.ts'
import { messageOf } from '../core/refusal.ts'
import { useTell } from '../core/useTell.ts'
import { cutChanges } from './matrix/edits.ts'
import type { Marks } from './matrix/useMarks.ts'
import { says } from './says/matrix.ts'
import { setLinksCommand, type LinkCounts } from './wire/matrix.ts'

const nothing: LinkCounts = { created: 0, changed: 0, retired: 0, unchanged: 0 }

const add = (one: LinkCounts, other: LinkCounts): LinkCounts => ({
  created: one.created + other.created,
  changed: one.changed + other.changed,
  retired: one.retired + other.retired,
  unchanged: one.unchanged + other.unchanged,
})

/**
 * Writes the unsaved marks. A request holds so many links at most, so a large matrix goes in several: each is written
 * whole or not at all. When one is refused, those before it stand, and the rest stays unsaved on the screen.
 */
export function useSaveLinks(companyId: string, marks: Marks) {
  const t = useTell()
  const provider = useDataProvider<ConsoleDataProvider>()
  const queries = useQueryClient()
  const notify = useNotify()
  const [progress, setProgress] = useState<{ written: number; all: number } | null>(null)
  const write = async (): Promise<LinkCounts> => {
    let [counts, written] = [nothing, 0]
    for (const part of cutChanges(marks.changes())) {
      const { data } = await provider.command(setLinksCommand, { input: { companyId, ...part } })
      counts = add(counts, data.setLinks)
      written += part.set.length + part.remove.length
      setProgress({ written, all: marks.changed })
    }
    return counts
  }
  const save = async () => {
    const sent = marks.edits
    setProgress({ written: 0, all: marks.changed })
    try {
      const { created, changed, retired } = await write()
      notify(t(says.did, { created, changed, retired }), { type: 'success' })
      await queries.invalidateQueries()
      marks.drop(sent)
    } catch (error) {
      notify(messageOf(error), { type: 'error' })
      await queries.invalidateQueries()
    } finally {
      setProgress(null)
    }
  }
  return { save, running: progress !== null, written: progress?.written ?? 0, all: progress?.all ?? 0 }
}
