import { Alert, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { FileDrop } from '../core/form/FileDrop.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { useUpload } from '../core/useUpload.ts'
import { says } from './says.ts'
import { importLinksCommand, type LinkImport } from './wire.ts'

function Report({ report }: { report: LinkImport }) {
  const t = useTell()
  return (
    <Stack spacing={1}>
      <Typography>{t(says.importReport, { ...report, problems: report.problems.length })}</Typography>
      {report.problems.length ? (
        <Alert severity="warning">
          <ul style={{ margin: 0, paddingLeft: 16 }}>
            {report.problems.map(({ line, message, found }) => (
              <li key={`${line} ${found}`}>{t(says.importProblem, { line, message })}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </Stack>
  )
}

/** A file of links: looked at first, written only on a second word, without the lines that are wrong. */
export function ImportLinksButton({ companyId }: { companyId: string }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const [seen, setSeen] = useState<{ uploadId: string; report: LinkImport } | null>(null)
  const { upload, running } = useUpload(companyId)
  const verb = useVerb(importLinksCommand, ({ importLinks: { applied, created, retired } }) =>
    applied ? t(says.did, { created, retired }) : null,
  )
  const look = async (file: File) => {
    const uploadId = await upload(file)
    const done = uploadId && (await verb.run({ companyId, uploadId, excludeLines: [], dryRun: true }))
    if (uploadId && done) setSeen({ uploadId, report: done.importLinks })
  }
  const wrong = [...new Set(seen?.report.problems.map(({ line }) => line).filter((line) => line > 0))]
  const close = () => {
    setOpen(false)
    setSeen(null)
  }
  const load = async () => {
    if (seen && (await verb.run({ companyId, uploadId: seen.uploadId, excludeLines: wrong, dryRun: false }))) close()
  }
  return (
    <>
      <VerbButton variant="outlined" onClick={() => setOpen(true)}>
        {t(says.import)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.import)}
        text={t(says.importHint)}
        verb={wrong.length ? t(says.importWithout, { count: wrong.length }) : t(says.importDo)}
        running={verb.running}
        ready={seen !== null}
        onDo={() => void load()}
        onClose={close}
      >
        {seen ? (
          <Report report={seen.report} />
        ) : (
          <FileDrop
            choose={t(says.importChoose)}
            hint=""
            accept=".csv,.txt,.xlsx"
            running={running || verb.running}
            onFile={(file) => void look(file)}
          />
        )}
      </VerbDialog>
    </>
  )
}
