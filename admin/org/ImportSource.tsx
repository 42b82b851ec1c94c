import { Stack } from '@mui/material'
import { importDelimiters, importEncodings } from '../../schema/org/terms.ts'
import { Choice } from '../core/form/Choice.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says/imports.ts'
import type { ImportReading } from './useImportOptions.ts'
import type { ImportPreview } from './wire/imports.ts'

/** How the bytes become rows, where the guess was wrong: the sheet of a workbook, or encoding and delimiter of a text. */
export function ImportSource({ preview, reading }: { preview: ImportPreview; reading: ImportReading }) {
  const t = useTell()
  const { sheet, encoding, delimiter } = reading.options
  const { sheets } = preview
  const guessed = { value: '', label: t(says.guessed) }
  if (sheets.length)
    return sheets.length === 1 ? null : (
      <Choice
        label={t(says.sheet)}
        value={sheet ?? sheets[0] ?? ''}
        options={sheets.map((name) => ({ value: name, label: name }))}
        onChange={(name) => reading.readAs({ sheet: name })}
        sx={{ maxWidth: 320 }}
      />
    )
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ maxWidth: 560 }}>
      <Choice
        label={t(says.encoding)}
        value={encoding ?? ''}
        options={[guessed, ...importEncodings.map((one) => ({ value: one, label: t(says[`encoding.${one}`]) }))]}
        onChange={(value) =>
          reading.readAs({
            encoding: importEncodings.find((one) => one === value) ?? null,
            delimiter: delimiter ?? null,
          })
        }
        fullWidth
      />
      <Choice
        label={t(says.delimiter)}
        value={delimiter ?? ''}
        options={[guessed, ...importDelimiters.map((one) => ({ value: one, label: t(says[`delimiter.${one}`]) }))]}
        onChange={(value) =>
          reading.readAs({
            encoding: encoding ?? null,
            delimiter: importDelimiters.find((one) => one === value) ?? null,
          })
        }
        fullWidth
      />
    </Stack>
  )
}
