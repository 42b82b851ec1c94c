import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { downloadByPost } from '../files.ts'
import { messageOf } from '../refusal.ts'

/**
 * A file that changes something by being taken away, such as personal links that count as handed over: asks first in a
 * dialog, then fetches it by POST, says so, and lets every page read anew.
 */
export function useDownload(address: string, said: string) {
  const notify = useNotify()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [running, setRunning] = useState(false)
  const download = async () => {
    setRunning(true)
    try {
      await downloadByPost(address)
      notify(said, { type: 'success' })
      setOpen(false)
      await queries.invalidateQueries()
    } catch (error) {
      notify(messageOf(error), { type: 'error' })
    } finally {
      setRunning(false)
    }
  }
  const dialog = { open: isOpen, running, onDo: () => void download(), onClose: () => setOpen(false) }
  return { begin: () => setOpen(true), dialog }
}
