/** What every page behind a personal link shows before there is an answer, and when there is none. */
import { useTell } from '../core/locale.tsx'
import { Notice } from '../core/Notice.tsx'
import { Shell } from '../core/Shell.tsx'
import { says as coreSays } from '../says.ts'
import { says } from './says.ts'

export function Loading() {
  const tells = useTell()
  return (
    <Shell offline={says.offline}>
      <p role="status" className="loading">
        {tells(says.loading)}
      </p>
    </Shell>
  )
}

export function UnreachablePage({ onRetry }: { onRetry: () => void }) {
  const tells = useTell()
  return (
    <Notice title={tells(coreSays.unreachableTitle)}>
      <p>{tells(says.unreachableText)}</p>
      <button type="button" className="primary" onClick={onRetry}>
        {tells(coreSays.again)}
      </button>
    </Notice>
  )
}
