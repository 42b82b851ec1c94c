import { useTell } from '../core/locale.tsx'
import { says } from './says.ts'
import type { Refused } from './useSend.ts'

/** Why nothing was written, in the API's words; what is out of date can be read anew, with what was typed kept. */
export function Wrong({ wrong, onFresh }: { wrong: Refused | null; onFresh: () => void }) {
  const tells = useTell()
  return (
    <div role="alert">
      {wrong && <p className="wrong">{wrong.message}</p>}
      {wrong?.isStale && (
        <button type="button" className="secondary fresh" onClick={onFresh}>
          {tells(says.fresh)}
        </button>
      )}
    </div>
  )
}
