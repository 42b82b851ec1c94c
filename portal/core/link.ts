/** The personal link: its secret stands in the fragment, which browsers send to nobody. */
import { forget, keep, recall } from './keep.ts'

/** `icl_` opens the questionnaire of a round, `icp_` whatever else a person of the company is asked to do. */
const shape = /^ic[lp]_[A-Za-z0-9_-]{64}$/

export const isPersonal = (link: string): boolean => link.startsWith('icp_')

/**
 * Takes the link out of the address bar, where shoulders and histories would read it, and keeps it for a reload of this
 * tab. Another link than before starts from nothing. Null when there is neither a link in the address nor one kept.
 */
export function takeLink(): string | null {
  const written = location.hash.slice(1).trim()
  const before = recall('link')
  if (!written) return before
  history.replaceState(null, '', location.pathname + location.search)
  if (written !== before) forget('draft', 'receipt')
  if (!shape.test(written)) {
    forget('link')
    return null
  }
  keep('link', written)
  return written
}
