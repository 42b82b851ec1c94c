import { Alert, Box, Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { FileDrop } from '../core/form/FileDrop.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { useUpload } from '../core/useUpload.ts'
import { says } from './says/imports.ts'
import { importLinksCommand, type LinkImport } from './wire/imports.ts'

/** More than these nobody reads in a dialog. */
const MOST_SHOWN = 30

function Report({ report }: { report: LinkImport }) {
  const t = useTell()
  return (
    <Stack spacing={1}>
      <Typography>{t(says.report, { ...report, problems: report.problems.length })}</Typography>
      {report.problems.length ? (
        <Alert severity="warning">
          <ul style={{ margin: 0, paddingLeft: 16 }}>
            {report.problems.slice(0, MOST_SHOWN).map(({ line, column, message, found }) => (
              <li key={`${line} ${column} ${found}`}>{t(says.problem, { line, message })}</li>
            ))}
            {report.problems.length > MOST_SHOWN ? (
              <li>{t(says.more, { count: report.problems.length - MOST_SHOWN })}</li>
            ) : null}
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
  const verb = useVerb(importLinksCommand, ({ importLinks: { applied, created, changed } }) =>
    applied ? t(says.did, { created, changed }) : null,
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
      <Box sx={{ flexShrink: 0 }}>
        <VerbButton variant="outlined" onClick={() => setOpen(true)}>
          {t(says.import)}
        </VerbButton>
      </Box>
      <VerbDialog
        open={open}
        title={t(says.import)}
        text={t(says.hint)}
        verb={wrong.length ? t(says.without, { count: wrong.length }) : t(says.do)}
        running={verb.running}
        ready={seen !== null}
        onDo={() => void load()}
        onClose={close}
      >
        {seen ? (
          <>
            <Report report={seen.report} />
            <Button onClick={() => setSeen(null)}>{t(says.other)}</Button>
          </>
        ) : (
          <FileDrop
            choose={t(says.choose)}
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
