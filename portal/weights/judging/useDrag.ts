import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import { dropAt, type Places } from './ranking.ts'

interface Drag {
  id: string
  /** How many others lie above the pointer. */
  above: number
}

/** Middles of the other items as they lay when the drag began: what moves meanwhile must not move the aim. */
function measure(list: HTMLElement | null, id: string): number[] {
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-ranked]') ?? [])]
  return items
    .filter((item) => item.dataset['ranked'] !== id)
    .map((item) => {
      const { top, height } = item.getBoundingClientRect()
      return top + height / 2
    })
    .sort((a, b) => a - b)
}

/** Dragging by pointer: mouse, pen and finger alike. The order is put only when the item is let go. */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  places: Places,
  onPut: (next: Places, id: string) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const shown = drag ? dropAt(places, drag.id, drag.above) : places
  const now = useRef({ drag, shown, onPut })
  now.current = { drag, shown, onPut }
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])
  const begin = (id: string, event: PointerEvent) => {
    if (event.button !== 0) return
    event.preventDefault()
    const middles = measure(list.current, id)
    const start = window.scrollY
    const aim = (y: number) => middles.filter((middle) => middle < y + window.scrollY - start).length
    const move = ({ clientY }: globalThis.PointerEvent) => setDrag({ id, above: aim(clientY) })
    const end = ({ type }: globalThis.PointerEvent) => {
      stop.current()
      const { drag: last, shown: next } = now.current
      setDrag(null)
      if (type === 'pointerup' && last) now.current.onPut(next, id)
    }
    const heard = new AbortController()
    stop.current = () => heard.abort()
    addEventListener('pointermove', move, { signal: heard.signal })
    addEventListener('pointerup', end, { signal: heard.signal })
    addEventListener('pointercancel', end, { signal: heard.signal })
  }
  return { dragged: drag?.id ?? null, shown, begin }
}
