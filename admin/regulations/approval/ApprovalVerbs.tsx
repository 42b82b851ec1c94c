import { Stack } from '@mui/material'
import { useTell } from '../../core/useTell.ts'
import { useDownload } from '../../core/verb/useDownload.ts'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { says } from './says.ts'
import { remindApproversCommand, type ApprovalVersion } from './wire.ts'

interface ApprovalVerbsProps {
  companyId: string
  version: ApprovalVersion
}

function RemindButton({ version: { id, approvalRoute } }: { version: ApprovalVersion }) {
  const t = useTell()
  const verb = useVerb(remindApproversCommand, () => t(says.didRemind))
  return (
    <VerbButton
      variant="outlined"
      blocked={approvalRoute.remindBlockedBecause}
      running={verb.running}
      onClick={() => void verb.run({ regulationVersionId: id })}
    >
      {t(says.remind)}
    </VerbButton>
  )
}

/** For a mail merge: what is taken away counts as handed over. */
function LinksButton({ companyId, version: { id } }: ApprovalVerbsProps) {
  const t = useTell()
  const address = `/companies/${companyId}/personal-links.csv?purpose=approveRegulation&subject=${id}`
  const { begin, dialog } = useDownload(address, t(says.didLinks))
  return (
    <>
      <VerbButton variant="outlined" onClick={begin}>
        {t(says.links)}
      </VerbButton>
      <VerbDialog title={t(says.linksTitle)} text={t(says.linksText)} verb={t(says.links)} {...dialog} />
    </>
  )
}

/** While it is in approval: those who are waited for are written to again, or get their links by hand. */
export function ApprovalVerbs(props: ApprovalVerbsProps) {
  return (
    <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
      <RemindButton version={props.version} />
      <LinksButton {...props} />
    </Stack>
  )
}
