import { useTell } from '../../../core/useTell.ts'
import { useDownload } from '../../../core/verb/useDownload.ts'
import { VerbDialog } from '../../../core/verb/VerbDialog.tsx'
import { VerbLine } from '../../../core/verb/VerbLine.tsx'
import { verbSays as says } from '../says/verbs.ts'
import type { Agreement } from '../wire/room.ts'

/** The links of all speakers, for a mail merge of the company's own. */
export function DownloadLinksButton({ agreement: { id, companyId } }: { agreement: Agreement }) {
  const t = useTell()
  const address = `/companies/${companyId}/personal-links.csv?purpose=agreeWeights&subject=${id}`
  const { begin, dialog } = useDownload(address, t(says.didDownload))
  return (
    <VerbLine verb={t(says.download)} about={t(says.downloadAbout)} variant="outlined" onClick={begin}>
      <VerbDialog title={t(says.downloadTitle)} text={t(says.downloadText)} verb={t(says.download)} {...dialog} />
    </VerbLine>
  )
}
