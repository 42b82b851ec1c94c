import CloseIcon from '@mui/icons-material/Close'
import { IconButton, Portal, Snackbar, SnackbarContent } from '@mui/material'
import { useEffect, useState } from 'react'
import { useNotificationContext, useTranslate, type NotificationPayload } from 'react-admin'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'

const GOOD_MS = 6_000
const BAD_MS = 12_000

interface Shown {
  notice: NotificationPayload
  number: number
}

/** The latest news takes the place of the former at once: what has happened is never said late. */
function useLatest() {
  const { notifications, takeNotification } = useNotificationContext()
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    if (notifications.length === 0) return
    const notice = takeNotification()
    if (notice) setShown((former) => ({ notice, number: (former?.number ?? 0) + 1 }))
  }, [notifications, takeNotification])
  return { shown, close: () => setShown(null) }
}

/**
 * What a verb did, or why it was refused. It comes into the page's body anew each time: an open dialog hides from screen
 * readers whatever lay beside it when it was opened, and would hide why it was refused. It does not go because
 * somebody clicks elsewhere: a refusal needs its time.
 */
export function Notice() {
  const t = useTell()
  const translate = useTranslate()
  const { shown, close } = useLatest()
  if (!shown) return null
  const { message, type, notificationOptions } = shown.notice
  const isBad = type === 'error'
  const text =
    typeof message === 'string' ? translate(message, { _: message, ...notificationOptions?.messageArgs }) : message
  const look = {
    backgroundColor: isBad ? 'error.main' : 'success.main',
    color: 'background.paper',
    fontSize: '0.9375rem',
  }
  return (
    <Portal key={shown.number}>
      <Snackbar
        open
        autoHideDuration={isBad ? BAD_MS : GOOD_MS}
        onClose={(_, reason) => {
          if (reason !== 'clickaway') close()
        }}
      >
        <SnackbarContent
          role="alert"
          message={text}
          sx={look}
          action={
            <IconButton size="small" color="inherit" aria-label={t(says.close)} onClick={close}>
              <CloseIcon fontSize="small" />
            </IconButton>
          }
        />
      </Snackbar>
    </Portal>
  )
}
