import { Button, Checkbox, Stack, Typography } from '@mui/material'
import { useNotify } from 'react-admin'
import { downloadByPost } from '../core/files.ts'
import { Chip } from '../core/page/Chip.tsx'
import { messageOf } from '../core/refusal.ts'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says/imports.ts'
import type { ImportReading } from './useImportOptions.ts'
import type { ImportPreview, ImportProblem } from './wire/imports.ts'

/** So many lines left out are named; the rest is a number. */
const MOST_TOLD = 30

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

/** The rows that an import would refuse, as a file: by POST, for the lines left out may be thousands. */
function RejectedButton({ reading }: { reading: ImportReading }) {
  const t = useTell()
  const notify = useNotify()
  const { companyId, uploadId, ...options } = reading.options
  const load = () =>
    downloadByPost(`/companies/${companyId}/imports/${uploadId}/rejected.csv`, options).catch((error: unknown) =>
      notify(messageOf(error), { type: 'error' }),
    )
  return <Button onClick={() => void load()}>{t(says.rejected)}</Button>
}

function LeftOut({ preview, reading }: { preview: ImportPreview; reading: ImportReading }) {
  const t = useTell()
  const { exclude } = reading.options
  const wrong = preview.problems.flatMap(({ severity, line }) => (severity === 'error' && line > 0 ? [line] : []))
  const lines = [...new Set(wrong)].filter((line) => !exclude.includes(line))
  const told = exclude.slice(0, MOST_TOLD).join(', ') + (exclude.length > MOST_TOLD ? '…' : '')
  if (lines.length === 0 && exclude.length === 0) return null
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ padding: 2, alignItems: 'center', flexWrap: 'wrap' }}>
      {lines.length ? (
        <Button variant="outlined" onClick={() => reading.excludeAll(lines)}>
          {t(says.excludeErrors, { count: lines.length })}
        </Button>
      ) : null}
      {exclude.length ? (
        <>
          <Typography color="text.secondary" role="status">
            {t(says.excluded, { count: exclude.length, lines: told })}
          </Typography>
          <Button onClick={reading.includeAll}>{t(says.includeAll)}</Button>
        </>
      ) : null}
    </Stack>
  )
}

export function ImportProblems({ preview, reading }: { preview: ImportPreview; reading: ImportReading }) {
  const t = useTell()
  const columns = useColumns(reading)
  const { problems, errorsCount: errors, warningsCount: warnings } = preview
  const lead = [
    t(says.problemsLead, { errors, warnings }),
    ...(problems.length < errors + warnings ? [t(says.shown, { count: problems.length })] : []),
  ].join(' ')
  return (
    <Section
      title={t(says.problems)}
      lead={lead}
      flush
      actions={problems.length ? <RejectedButton reading={reading} /> : undefined}
    >
      {problems.length ? (
        <Rows caption={t(says.problems)} columns={columns} rows={problems} keyOf={keyOf} height={480} />
      ) : null}
      <LeftOut preview={preview} reading={reading} />
    </Section>
  )
}
