import { useTell } from '../../core/useTell.ts'
import { useDownload } from '../../core/verb/useDownload.ts'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { says } from '../says/heads.ts'

/** The links of everybody who was asked, for a mail merge. */
export function DownloadHeadLinksButton({ companyId }: { companyId: string }) {
  const t = useTell()
  const address = `/companies/${companyId}/personal-links.csv?purpose=confirmLinks&subject=${companyId}`
  const { begin, dialog } = useDownload(address, t(says.didDownload))
  return (
    <>
      <VerbButton variant="outlined" onClick={begin}>
        {t(says.download)}
      </VerbButton>
      <VerbDialog title={t(says.downloadTitle)} text={t(says.downloadText)} verb={t(says.download)} {...dialog} />
    </>
  )
}
