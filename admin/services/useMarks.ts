import { useMemo, useState } from 'react'
import type { LinkMatrix } from './wire.ts'

const keyOf = (client: number, provider: number) => `${client} ${provider}`

/** Marks of the matrix over what is written: only what differs is kept, and only that is sent. */
export function useMarks({ units, cells }: LinkMatrix) {
  const written = useMemo(
    () =>
      new Set(cells.filter(({ state }) => state !== 'retired').map(({ client, provider }) => keyOf(client, provider))),
    [cells],
  )
  const [changes, setChanges] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isMarked = (client: number, provider: number) => {
    const key = keyOf(client, provider)
    return changes.get(key) ?? written.has(key)
  }
  const mark = (pairs: readonly [number, number][], on: boolean) => {
    const next = new Map(changes)
    for (const [client, provider] of pairs) {
      const key = keyOf(client, provider)
      if (written.has(key) === on) next.delete(key)
      else next.set(key, on)
    }
    setChanges(next)
  }
  const pairsOf = (on: boolean) =>
    [...changes].flatMap(([key, value]) => {
      const [client = 0, provider = 0] = key.split(' ').map(Number)
      const [clientUnit, providerUnit] = [units[client], units[provider]]
      return value === on && clientUnit && providerUnit
        ? [{ clientUnitId: clientUnit.id, providerUnitId: providerUnit.id }]
        : []
    })
  const total = written.size + [...changes.values()].reduce((sum, on) => sum + (on ? 1 : -1), 0)
  return { isMarked, mark, pairsOf, total, changed: changes.size, forget: () => setChanges(new Map()) }
}

export type Marks = ReturnType<typeof useMarks>
