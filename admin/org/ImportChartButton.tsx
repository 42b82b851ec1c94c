import { LinearProgress, Stack } from '@mui/material'
import { useNavigate } from 'react-router-dom'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says/imports.ts'
import type { ImportReading } from './useImportOptions.ts'
import { importChartCommand, type ImportPreview } from './wire/imports.ts'

/** Imports exactly what the dry run showed: its number goes with it, and the server refuses any other plan. */
export function ImportChartButton(props: {
  preview: ImportPreview
  reading: ImportReading
  waiting: boolean
  onDone: () => void
}) {
  const { preview, reading, waiting, onDone } = props
  const t = useTell()
  const navigate = useNavigate()
  const { companyId } = reading.options
  const verb = useVerb(importChartCommand, ({ importChart: { units, employees } }) =>
    t(says.didImport, { units: units.createdCount, people: employees.createdCount }),
  )
  const load = async () => {
    if (preview.planHash === null) return
    const done = await verb.run({ ...reading.options, planHash: preview.planHash })
    if (!done) return
    onDone()
    await navigate(`/companies/${companyId}/chart`)
  }
  return (
    <Stack spacing={1}>
      <div>
        <VerbButton
          blocked={preview.importBlockedBecause}
          running={verb.running || waiting}
          onClick={() => void load()}
        >
          {t(verb.running ? says.importing : says.doImport)}
        </VerbButton>
      </div>
      {verb.running ? <LinearProgress aria-label={t(says.importing)} sx={{ maxWidth: 420 }} /> : null}
    </Stack>
  )
}
