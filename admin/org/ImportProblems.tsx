import { Button, Checkbox, Link, Stack, Typography } from '@mui/material'
import { Chip } from '../core/page/Chip.tsx'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says/imports.ts'
import type { ImportReading } from './useImportOptions.ts'
import type { ImportPreview, ImportProblem } from './wire/imports.ts'

function useColumns(reading: ImportReading): Column<ImportProblem>[] {
  const t = useTell()
  const { exclude } = reading.options
  return [
    { name: 'line', label: t(says.line), cell: ({ line }) => (line ? line : '—') },
    {
      name: 'severity',
      label: '',
      cell: ({ severity }) => (
        <Chip tone={severity === 'error' ? 'bad' : 'warn'}>{t(severity === 'error' ? says.error : says.warning)}</Chip>
      ),
      optional: true,
    },
    { name: 'column', label: t(says.where), cell: ({ column }) => column, optional: true },
    { name: 'found', label: t(says.found), cell: ({ found }) => found, optional: true },
    { name: 'expected', label: t(says.expected), cell: ({ expected }) => expected, optional: true },
    { name: 'mend', label: t(says.mend), cell: ({ message }) => message },
    {
      name: 'exclude',
      label: t(says.exclude),
      cell: ({ line }) =>
        line ? (
          <Checkbox
            checked={exclude.includes(line)}
            onChange={(_, on) => reading.exclude(line, on)}
            slotProps={{ input: { 'aria-label': t(says.excludeLine, { line }) } }}
          />
        ) : null,
    },
  ]
}

const keyOf = ({ kind, line, column, found }: ImportProblem) => [kind, line, column, found].join('\n')

export function ImportProblems({ preview, reading }: { preview: ImportPreview; reading: ImportReading }) {
  const t = useTell()
  const columns = useColumns(reading)
  const { companyId, uploadId, exclude, ...options } = reading.options
  const sent = encodeURIComponent(JSON.stringify({ ...options, exclude }))
  const excluded = t(says.excluded, { count: exclude.length, lines: exclude.join(', ') })
  return (
    <Section
      title={t(says.problems)}
      lead={t(says.problemsLead, { errors: preview.errorsCount, warnings: preview.warningsCount })}
      flush
      actions={
        preview.problems.length ? (
          <Link href={`/companies/${companyId}/imports/${uploadId}/rejected.csv?options=${sent}`} download>
            {t(says.rejected)}
          </Link>
        ) : undefined
      }
    >
      {preview.problems.length ? (
        <Rows caption={t(says.problems)} columns={columns} rows={preview.problems} keyOf={keyOf} height={480} />
      ) : null}
      {exclude.length ? (
        <Stack direction="row" spacing={1} useFlexGap sx={{ padding: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography color="text.secondary">{excluded}</Typography>
          <Button onClick={reading.includeAll}>{t(says.includeAll)}</Button>
        </Stack>
      ) : null}
    </Section>
  )
}
