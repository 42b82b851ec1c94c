import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { downloadByPost } from '../../core/files.ts'
import { messageOf } from '../../core/refusal.ts'
import { useTell } from '../../core/useTell.ts'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { says } from '../says/heads.ts'

/** The links of everybody who was asked, for a mail merge. */
export function DownloadHeadLinksButton({ companyId }: { companyId: string }) {
  const t = useTell()
  const notify = useNotify()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const [running, setRunning] = useState(false)
  const download = async () => {
    setRunning(true)
    try {
      await downloadByPost(`/companies/${companyId}/personal-links.csv?purpose=confirmLinks&subject=${companyId}`)
      notify(t(says.didDownload), { type: 'success' })
      setOpen(false)
      await queries.invalidateQueries()
    } catch (error) {
      notify(messageOf(error), { type: 'error' })
    } finally {
      setRunning(false)
    }
  }
  return (
    <>
      <VerbButton variant="outlined" onClick={() => setOpen(true)}>
        {t(says.download)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.downloadTitle)}
        text={t(says.downloadText)}
        verb={t(says.download)}
        running={running}
        onDo={() => void download()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
