import { Checkbox, FormControlLabel, Stack, Typography } from '@mui/material'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says/imports.ts'
import type { ImportReading } from './useImportOptions.ts'
import type { ImportEffect, ImportPreview } from './wire/imports.ts'

interface Line {
  name: string
  effect: ImportEffect
}

function Effects({ lines }: { lines: readonly Line[] }) {
  const t = useTell()
  const columns: Column<Line>[] = [
    { name: 'what', label: '', cell: ({ name }) => name },
    { name: 'created', label: t(says.created), cell: ({ effect }) => effect.createdCount, number: true },
    { name: 'changed', label: t(says.changed), cell: ({ effect }) => effect.changedCount, number: true },
    { name: 'moved', label: t(says.moved), cell: ({ effect }) => effect.movedCount, number: true },
    { name: 'removed', label: t(says.removed), cell: ({ effect }) => effect.removedCount, number: true },
    { name: 'same', label: t(says.unchanged), cell: ({ effect }) => effect.unchangedCount, number: true },
  ]
  return <Rows caption={t(says.report)} columns={columns} rows={lines} keyOf={({ name }) => name} />
}

export function ImportReport({ preview, reading }: { preview: ImportPreview; reading: ImportReading }) {
  const t = useTell()
  const { options } = reading
  const lines: Line[] = [
    ...(preview.units ? [{ name: t(says.units), effect: preview.units }] : []),
    ...(preview.employees ? [{ name: t(says.employees), effect: preview.employees }] : []),
  ]
  const asksForParents = preview.problems.some(({ kind }) => kind === 'unknownParent') || options.choices.createParents
  return (
    <Section title={t(says.report)} lead={t(says.rows, { count: preview.rowsCount })} flush>
      {lines.length ? <Effects lines={lines} /> : null}
      <Stack sx={{ padding: { xs: 2, sm: 3 } }}>
        {asksForParents ? (
          <FormControlLabel
            label={t(says.createParents)}
            control={
              <Checkbox checked={options.choices.createParents} onChange={(_, on) => reading.createParents(on)} />
            }
          />
        ) : null}
        {preview.postsAsPeople || options.postsAsPeople === false ? (
          <FormControlLabel
            label={t(says.postsAsPeople)}
            control={<Checkbox checked={options.postsAsPeople !== false} onChange={(_, on) => reading.takePosts(on)} />}
          />
        ) : null}
        <FormControlLabel
          label={t(says.removeMissing)}
          control={<Checkbox checked={options.removeMissing} onChange={(_, on) => reading.removeMissing(on)} />}
        />
        {preview.guards.map(({ kind, message }) => (
          <FormControlLabel
            key={kind}
            label={message}
            control={
              <Checkbox checked={options.confirmed.includes(kind)} onChange={(_, on) => reading.confirm(kind, on)} />
            }
          />
        ))}
        {preview.changesNothing ? <Typography color="text.secondary">{t(says.changesNothing)}</Typography> : null}
      </Stack>
    </Section>
  )
}
