import { useState } from 'react'
import { useNotify } from 'react-admin'
import { uploadFile } from './files.ts'
import { messageOf } from './refusal.ts'

/** Sends a file and gives its id; a refusal is said, and null comes back. */
export function useUpload(companyId: string) {
  const notify = useNotify()
  const [running, setRunning] = useState(false)
  const upload = async (file: File): Promise<string | null> => {
    setRunning(true)
    try {
      return await uploadFile(companyId, file)
    } catch (error) {
      notify(messageOf(error), { type: 'error' })
      return null
    } finally {
      setRunning(false)
    }
  }
  return { upload, running }
}
