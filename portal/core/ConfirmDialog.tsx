import { useId, type RefObject } from 'react'

interface ConfirmDialogProps {
  ref: RefObject<HTMLDialogElement | null>
  title: string
  text: string
  /** On the button that stays, and on the one that goes on. */
  stay: string
  confirm: string
  onConfirm: () => void
}

/** The last question before what cannot be taken back. The browser's own dialog keeps the focus and closes at Escape. */
export function ConfirmDialog({ ref, title, text, stay, confirm, onConfirm }: ConfirmDialogProps) {
  const id = useId()
  return (
    <dialog ref={ref} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-text`}>{text}</p>
      <div className="dialog-bar">
        <button type="button" className="secondary" onClick={() => ref.current?.close()}>
          {stay}
        </button>
        <button type="button" className="primary" onClick={onConfirm}>
          {confirm}
        </button>
      </div>
    </dialog>
  )
}
