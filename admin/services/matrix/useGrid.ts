import { useCallback, useEffect, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { onlyTakeAway, type Change } from './edits.ts'
import type { Placed } from './arrange.ts'
import { cellId, changeBy, HEAD, walk, type Place } from './keys.ts'
import { CELL, HEAD_HEIGHT } from './look.ts'
import type { Marks } from './useMarks.ts'

/** A name whose menu is open. */
export interface OpenedHead extends Place {
  anchor: HTMLElement
}

export interface Side {
  clients: readonly Placed[]
  providers: readonly Placed[]
}

const findPlace = (target: EventTarget): (Place & { element: HTMLElement }) | null => {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null
  const [row, column] = element?.dataset['at']?.split(' ').map(Number) ?? []
  return element && row !== undefined && column !== undefined ? { row, column, element } : null
}

/** Brings a cell out from under the sticky names and the edge. */
function reveal(sheet: HTMLElement | null, { row, column }: Place, headWidth: number): void {
  if (!sheet) return
  const seen = { height: sheet.clientHeight - HEAD_HEIGHT, width: sheet.clientWidth - headWidth }
  const into = (offset: number, room: number, line: number) =>
    line < 0 ? offset : Math.min(line * CELL, Math.max(offset, (line + 1) * CELL - room))
  sheet.scrollTo({
    top: into(sheet.scrollTop, seen.height, row),
    left: into(sheet.scrollLeft, seen.width, column),
    behavior: 'instant',
  })
}

/** Changes the cells of a row, a column or one cell; a unit never rates itself, a closed one only loses its links. */
export function changeCells({ clients, providers }: Side, marks: Marks, at: Place, change: Change): void {
  const rows = at.row === HEAD ? clients : clients.slice(at.row, at.row + 1)
  const columns = at.column === HEAD ? providers : providers.slice(at.column, at.column + 1)
  const open: [string, string][] = []
  const closed: [string, string][] = []
  for (const { unit: client } of rows)
    for (const { unit: provider } of columns)
      if (client.id !== provider.id) {
        const pairs = client.closedAt === null && provider.closedAt === null ? open : closed
        pairs.push([client.id, provider.id])
      }
  marks.change([
    { pairs: open, by: change },
    { pairs: closed, by: onlyTakeAway(change) },
  ])
}

interface GridProps extends Side {
  marks: Marks
  sheet: { readonly current: HTMLElement | null }
  headWidth: number
}

/** One stop of the tab key: arrows walk, space and digits change; the pointer does the same by clicking. */
export function useGrid({ clients, providers, marks, sheet, headWidth }: GridProps) {
  const [active, setActive] = useState<Place>({ row: 0, column: 0 })
  const [hot, setHot] = useState<Place | null>(null)
  const [opened, setOpened] = useState<OpenedHead | null>(null)
  const extent = { rows: clients.length, columns: providers.length, page: 10 }
  const last = { row: Math.min(active.row, extent.rows - 1), column: Math.min(active.column, extent.columns - 1) }
  useEffect(() => setHot(null), [clients, providers])
  const act = (place: Place, element: HTMLElement | null, change: Change) => {
    if (place.row !== HEAD && place.column !== HEAD) changeCells({ clients, providers }, marks, place, change)
    else if (element) setOpened({ row: place.row, column: place.column, anchor: element })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = walk(event, last, extent)
    const change = next ? null : changeBy(event)
    if (!next && !change) return
    event.preventDefault()
    if (next) {
      setActive(next)
      setHot(next)
      reveal(sheet.current, next, headWidth)
    } else if (change) act(last, document.getElementById(cellId(last.row, last.column)), change)
  }
  const onClick = (event: MouseEvent, change: Change) => {
    const place = findPlace(event.target)
    if (!place) return
    setActive({ row: place.row, column: place.column })
    act(place, place.element, change)
  }
  const onPointerMove = useCallback(({ target }: PointerEvent) => {
    const place = findPlace(target)
    setHot((former) =>
      former?.row === place?.row && former?.column === place?.column
        ? former
        : place && { row: place.row, column: place.column },
    )
  }, [])
  return { active: last, hot, opened, closeMenu: () => setOpened(null), onKeyDown, onClick, onPointerMove, setHot }
}
