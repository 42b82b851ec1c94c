import type { RefObject } from 'react'
import { ConfirmDialog as Dialog } from '../../core/ConfirmDialog.tsx'
import { useTell } from '../../core/locale.tsx'
import { says } from '../../says.ts'

interface ConfirmDialogProps {
  ref: RefObject<HTMLDialogElement | null>
  /** Providers answered about. */
  count: number
  onConfirm: () => void
}

/** The last question before a ballot is sent. */
export function ConfirmDialog({ ref, count, onConfirm }: ConfirmDialogProps) {
  const tells = useTell()
  return (
    <Dialog
      {...{ ref, onConfirm }}
      title={tells(says.confirmTitle)}
      text={tells(says.confirmText, { count })}
      stay={tells(says.confirmStay)}
      confirm={tells(says.confirmSend)}
    />
  )
}
