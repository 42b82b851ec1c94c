import { useCallback, useEffect, useRef } from 'react'
import { markSaved, markUnsaved } from './unsaved.ts'

/**
 * Asks before what was typed is lost: when another page is opened, the window is closed or reloaded. Filters in the
 * address are no other page. Gives a function for the form that was saved and now leaves by itself:
 * `const letGo = useUnsaved(isDirty)`, then `if (await verb.run(input)) { letGo(); navigate(…) }`.
 */
export function useUnsaved(isDirty: boolean): () => void {
  const form = useRef<symbol>(Symbol('form'))
  useEffect(() => {
    const { current } = form
    if (isDirty) markUnsaved(current)
    else markSaved(current)
    return () => markSaved(current)
  }, [isDirty])
  return useCallback(() => markSaved(form.current), [])
}
