/** What was changed in the matrix and is not written yet, laid over what is written. Nothing here knows of a screen. */
import type { LinkState } from '../../../schema/services/terms.ts'
import type { LinkMatrix, LinkSet } from '../wire/matrix.ts'

/** A link that stands. Intensity is a positive number in a measure of the company's own, or null. */
export interface Mark {
  intensity: number | null
  state: Exclude<LinkState, 'retired'>
}

/** By the provider's id. */
export type MarksOf = ReadonlyMap<string, Mark>
/** By the client's id. */
export type Written = ReadonlyMap<string, MarksOf>
/** Null takes the link away. */
export type Edit = Mark | null
export type EditsOf = ReadonlyMap<string, Edit>
export type Edits = ReadonlyMap<string, EditsOf>
export type Pair = readonly [client: string, provider: string]
/** From how a cell stands, and how it is written, to how it is to stand. */
export type Change = (now: Mark | null, written: Mark | null) => Mark | null

export const noEdits: Edits = new Map()

export function readWritten({ units, cells }: LinkMatrix): Written {
  const written = new Map<string, Map<string, Mark>>()
  for (const { client, provider, intensity, state } of cells) {
    const [from, to] = [units[client]?.id, units[provider]?.id]
    if (!from || !to || state === 'retired') continue
    const row = written.get(from) ?? new Map<string, Mark>()
    written.set(from, row.set(to, { intensity, state }))
  }
  return written
}

export function markIn(written: MarksOf | undefined, edits: EditsOf | undefined, provider: string): Mark | null {
  const edit = edits?.get(provider)
  return edit === undefined ? (written?.get(provider) ?? null) : edit
}

const isSame = (a: Mark | null, b: Mark | null): boolean =>
  a === b || (a !== null && b !== null && a.intensity === b.intensity && a.state === b.state)

/** Changes cells; one that comes to stand as it is written is no edit. Rows that were not touched stay the same object. */
export function editCells(written: Written, edits: Edits, pairs: readonly Pair[], change: Change): Edits {
  const next = new Map(edits)
  const touched = new Map<string, Map<string, Edit>>()
  for (const [client, provider] of pairs) {
    const row = touched.get(client) ?? new Map(edits.get(client))
    touched.set(client, row)
    const stands = written.get(client)?.get(provider) ?? null
    const mark = change(markIn(written.get(client), row, provider), stands)
    if (isSame(mark, stands)) row.delete(provider)
    else row.set(provider, mark)
  }
  for (const [client, row] of touched)
    if (row.size) next.set(client, row)
    else next.delete(client)
  return next
}

/** Edits that still differ from what is written: somebody else may have written the same meanwhile, or closed a unit. */
export function settleEdits(written: Written, edits: Edits, units: readonly { id: string }[]): Edits {
  const known = new Set(units.map(({ id }) => id))
  const settled = new Map<string, EditsOf>()
  for (const [client, row] of edits) {
    const kept = [...row].filter(
      ([provider, edit]) => known.has(provider) && !isSame(edit, written.get(client)?.get(provider) ?? null),
    )
    if (known.has(client) && kept.length === row.size) settled.set(client, row)
    else if (known.has(client) && kept.length) settled.set(client, new Map(kept))
  }
  return settled
}

/** Edits without those that were sent: a cell that was changed once more since then stays. */
export function dropEdits(edits: Edits, sent: Edits): Edits {
  const rows = [...edits].map(([client, row]): [string, EditsOf] => [
    client,
    new Map([...row].filter(([provider, edit]) => sent.get(client)?.get(provider) !== edit)),
  ])
  return new Map(rows.filter(([, row]) => row.size))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

export const countEdits = (edits: Edits): number => sum([...edits.values()].map(({ size }) => size))

export function countLinks(written: Written, edits: Edits): number {
  const standing = sum([...written.values()].map(({ size }) => size))
  const change = [...edits].flatMap(([client, row]) =>
    [...row].map(([provider, edit]) => Number(edit !== null) - Number(written.get(client)?.has(provider) ?? false)),
  )
  return standing + sum(change)
}

/** What a link is to be; a dispute is no matter of the matrix, and stays as it is. */
const writeMark = ({ intensity, state }: Mark) => (state === 'disputed' ? { intensity } : { intensity, state })

/** The edits as `setLinks` takes them. */
export function readChanges(edits: Edits): LinkSet {
  const all = [...edits].flatMap(([clientUnitId, row]) =>
    [...row].map(([providerUnitId, edit]) => ({ pair: { clientUnitId, providerUnitId }, edit })),
  )
  return {
    set: all.flatMap(({ pair, edit }) => (edit ? [{ ...pair, ...writeMark(edit) }] : [])),
    remove: all.flatMap(({ pair, edit }) => (edit ? [] : [pair])),
  }
}

/** So many links fit into one request, with room to spare. */
const MOST_AT_ONCE = 4000

const cut = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / MOST_AT_ONCE) }, (_, at) =>
    rows.slice(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE),
  )

/** The same changes as several requests, where one would be too large. */
export function cutChanges({ set, remove }: LinkSet): LinkSet[] {
  if (set.length + remove.length <= MOST_AT_ONCE) return [{ set, remove }]
  return [
    ...cut(set).map((part) => ({ set: part, remove: [] })),
    ...cut(remove).map((part) => ({ set: [], remove: part })),
  ]
}

const fresh: Mark = { intensity: null, state: 'confirmed' }

/** An empty cell is marked (as it is written, if it is), a proposed link confirmed, a confirmed one taken away. */
export const toggle: Change = (now, written) => {
  if (!now) return written ?? fresh
  return now.state === 'proposed' ? { ...now, state: 'confirmed' } : null
}

export const fill: Change = (now, written) => now ?? written ?? fresh
export const clear: Change = () => null

/** Sets an intensity, or none by null; an empty cell is marked with it. */
export const intensify =
  (intensity: number | null): Change =>
  (now) =>
    now ? { ...now, intensity } : intensity === null ? null : { ...fresh, intensity }

/** A link of a closed unit can only be taken away, or stay as it is. */
export const onlyTakeAway =
  (change: Change): Change =>
  (now, written) =>
    change(now, written) === null ? null : now
