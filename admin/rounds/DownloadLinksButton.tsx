import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { downloadByPost } from '../core/files.ts'
import { messageOf } from '../core/refusal.ts'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useTell } from '../core/useTell.ts'
import { verbSays } from './says.ts'
import { VerbLine } from './VerbLine.tsx'
import type { Round } from './wire/round.ts'

export function DownloadLinksButton({ round }: { round: Round }) {
  const t = useTell()
  const notify = useNotify()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const [running, setRunning] = useState(false)
  const download = async () => {
    setRunning(true)
    try {
      await downloadByPost(`/rounds/${round.id}/links.csv`)
      notify(t(verbSays.didDownload), { type: 'success' })
      setOpen(false)
      await queries.invalidateQueries()
    } catch (error) {
      notify(messageOf(error), { type: 'error' })
    } finally {
      setRunning(false)
    }
  }
  return (
    <VerbLine
      verb={t(verbSays.download)}
      about={t(verbSays.downloadAbout)}
      variant="outlined"
      blocked={round.downloadLinksBlockedBecause}
      onClick={() => setOpen(true)}
    >
      <VerbDialog
        open={open}
        title={t(verbSays.downloadTitle)}
        text={t(verbSays.downloadText)}
        verb={t(verbSays.download)}
        running={running}
        onDo={() => void download()}
        onClose={() => setOpen(false)}
      />
    </VerbLine>
  )
}
