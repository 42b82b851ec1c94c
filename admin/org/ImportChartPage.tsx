import { Alert, Box, Button, LinearProgress, Link, Stack, Step, StepLabel, Stepper } from '@mui/material'
import { useSearchParams } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import { FileDrop } from '../core/form/FileDrop.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { useUnsaved } from '../core/useUnsaved.tsx'
import { useUpload } from '../core/useUpload.ts'
import { ImportChartButton } from './ImportChartButton.tsx'
import { ImportChoices } from './ImportChoices.tsx'
import { ImportColumns } from './ImportColumns.tsx'
import { ImportProblems } from './ImportProblems.tsx'
import { ImportReport } from './ImportReport.tsx'
import { ImportSource } from './ImportSource.tsx'
import { says } from './says/imports.ts'
import { useImportOptions } from './useImportOptions.ts'
import { importPreviewQuery } from './wire/imports.ts'

function DryRun({ companyId, uploadId }: { companyId: string; uploadId: string }) {
  const reading = useImportOptions(companyId, uploadId)
  const answer = useAsk(importPreviewQuery, { input: reading.options }, { keep: true })
  const letGo = useUnsaved(reading.touched)
  const t = useTell()
  return (
    <Answer of={answer} rows={8}>
      {({ importPreview: preview }) => (
        <Stack spacing={2}>
          <Box role="status" sx={{ height: 4 }}>
            {answer.isFetching ? <LinearProgress aria-label={t(says.reading)} /> : null}
          </Box>
          {preview.refusedBecause ? <Alert severity="error">{preview.refusedBecause}</Alert> : null}
          <ImportSource preview={preview} reading={reading} />
          {preview.columns.length ? (
            <ImportColumns preview={preview} onMap={(header, field) => reading.map(preview.columns, header, field)} />
          ) : null}
          <ImportChoices preview={preview} reading={reading} />
          {preview.problems.length || reading.options.exclude.length ? (
            <ImportProblems preview={preview} reading={reading} />
          ) : null}
          {preview.refusedBecause ? null : <ImportReport preview={preview} reading={reading} />}
          <ImportChartButton preview={preview} reading={reading} waiting={answer.isPlaceholderData} onDone={letGo} />
        </Stack>
      )}
    </Answer>
  )
}

/** Where in the three steps the person stands. */
function Steps({ at }: { at: number }) {
  const t = useTell()
  return (
    <Stepper activeStep={at} aria-label={t(says.steps)} sx={{ maxWidth: 560 }}>
      {[says.stepFile, says.stepCheck, says.stepChart].map((step, index) => (
        <Step key={step.key} aria-current={index === at ? 'step' : undefined}>
          <StepLabel>{t(step)}</StepLabel>
        </Step>
      ))}
    </Stepper>
  )
}

function ImportChart({ companyId }: { companyId: string }) {
  const t = useTell()
  const [search, setSearch] = useSearchParams()
  const uploadId = search.get('upload')
  const { upload, running } = useUpload(companyId)
  const take = async (file: File) => {
    const id = await upload(file)
    if (id) setSearch({ upload: id })
  }
  const trail = [{ label: t(says.title), to: `/companies/${companyId}/chart` }]
  const another = <Button onClick={() => setSearch({})}>{t(says.otherFile)}</Button>
  return (
    <Page
      title={t(says.importTitle)}
      lead={t(uploadId ? says.importLead : says.emptyText)}
      trail={trail}
      actions={uploadId ? another : undefined}
      wide
    >
      <Box sx={{ marginBottom: 3 }}>
        <Steps at={uploadId ? 1 : 0} />
      </Box>
      {uploadId ? (
        <DryRun key={uploadId} companyId={companyId} uploadId={uploadId} />
      ) : (
        <Section>
          <Stack spacing={2} sx={{ paddingTop: 0 }}>
            <FileDrop
              choose={t(says.choose)}
              hint={t(says.chooseHint)}
              accept=".csv,.txt,.tsv,.xlsx"
              running={running}
              onFile={(file) => void take(file)}
            />
            <Link href={`/companies/${companyId}/org-template.csv`} download>
              {t(says.template)}
            </Link>
          </Stack>
        </Section>
      )}
    </Page>
  )
}

export const ImportChartPage = () => <Workspace>{({ id }) => <ImportChart companyId={id} />}</Workspace>
