import type { RefObject } from 'react'
import { useTell } from '../../core/locale.tsx'
import { says } from '../../says.ts'

interface ConfirmDialogProps {
  ref: RefObject<HTMLDialogElement | null>
  /** Providers answered about. */
  count: number
  onConfirm: () => void
}

/** The last question before what cannot be taken back. The browser's own dialog keeps the focus and closes at Escape. */
export function ConfirmDialog({ ref, count, onConfirm }: ConfirmDialogProps) {
  const tells = useTell()
  return (
    <dialog ref={ref} aria-labelledby="confirm-title" aria-describedby="confirm-text">
      <h2 id="confirm-title">{tells(says.confirmTitle)}</h2>
      <p id="confirm-text">{tells(says.confirmText, { count })}</p>
      <div className="dialog-bar">
        <button type="button" className="secondary" onClick={() => ref.current?.close()}>
          {tells(says.confirmStay)}
        </button>
        <button type="button" className="primary" onClick={onConfirm}>
          {tells(says.confirmSend)}
        </button>
      </div>
    </dialog>
  )
}
