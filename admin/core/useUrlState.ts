import { useCallback } from 'react'
import { useSearchParams } from 'react-router-dom'

/**
 * One filter of a page, kept in its address: a link, a reload and the way back find it again. The initial value is
 * left out of the address. A change replaces the entry in the history, so that "back" leaves the page.
 * Several may change in one go; a page's number in the address is forgotten with any other change. A change that hangs on
 * what is there is given as a function: the page may be drawn later than the address has changed.
 */
export function useUrlState(
  name: string,
  initial: string,
): [string, (next: string | ((now: string) => string)) => void] {
  const [search, setSearch] = useSearchParams()
  const write = useCallback(
    (change: string | ((now: string) => string)) => {
      const changed = new URLSearchParams(window.location.search)
      const next = typeof change === 'string' ? change : change(changed.get(name) ?? initial)
      if (name !== 'page') changed.delete('page')
      if (next === initial) changed.delete(name)
      else changed.set(name, next)
      setSearch(changed, { replace: true })
    },
    [name, initial, setSearch],
  )
  return [search.get(name) ?? initial, write]
}
