import { useEffect, useRef, type RefObject } from 'react'

/** Brings the first refused field of a long form into view, and the caret into it where it takes one. */
export function useFirstError(errors: Record<string, string>): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (Object.keys(errors).length === 0) return
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-refused]')
    first?.scrollIntoView({ block: 'center' })
    first?.focus({ preventScroll: true })
  }, [errors])
  return form
}
