/** Pages that say why there is no questionnaire, and what to do. */
import { useTell } from '../core/locale.tsx'
import { Notice } from '../core/Notice.tsx'
import { says } from '../says.ts'

export function NoLinkPage() {
  const tells = useTell()
  return (
    <Notice title={tells(says.noLinkTitle)}>
      <p>{tells(says.noLinkText)}</p>
    </Notice>
  )
}

export function SignInFirstPage() {
  const tells = useTell()
  return (
    <Notice title={tells(says.previewSignIn)}>
      <p>{tells(says.previewSignInText)}</p>
    </Notice>
  )
}

/** What the server has said, in its own words. */
export function RefusedPage({ message }: { message: string }) {
  return <Notice title={message.replace(/\.$/, '')}>{null}</Notice>
}

export function DeadLinkPage() {
  const tells = useTell()
  return (
    <Notice title={tells(says.deadTitle)}>
      <p>{tells(says.deadText)}</p>
    </Notice>
  )
}

/** The server's own sentence: its first one is the title. */
export function BlockedPage({ message, isUnknown = false }: { message: string; isUnknown?: boolean }) {
  const tells = useTell()
  const [title = message, ...rest] = message.split(/(?<=[.!?])\s+/)
  return (
    <Notice title={title.replace(/\.$/, '')}>
      {rest.length > 0 && <p>{rest.join(' ')}</p>}
      {isUnknown && <p>{tells(says.maybeTaken)}</p>}
      <p>{tells(says.blockedText)}</p>
    </Notice>
  )
}

export function NobodyPage({ unit }: { unit: string }) {
  const tells = useTell()
  return (
    <Notice title={tells(says.nobodyTitle)}>
      <p>{tells(says.nobodyText, { unit })}</p>
    </Notice>
  )
}

export function UnreachablePage({ onRetry }: { onRetry: () => void }) {
  const tells = useTell()
  return (
    <Notice title={tells(says.unreachableTitle)}>
      <p>{tells(says.unreachableText)}</p>
      <button type="button" className="primary" onClick={onRetry}>
        {tells(says.again)}
      </button>
    </Notice>
  )
}
