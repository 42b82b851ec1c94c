import { importFields, type ImportField } from '../../schema/org/terms.ts'
import { Choice } from '../core/form/Choice.tsx'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useTell } from '../core/useTell.ts'
import { fieldSays, says } from './says/imports.ts'
import type { ImportPreview } from './wire/imports.ts'

type FileColumn = ImportPreview['columns'][number]

interface ImportColumnsProps {
  preview: ImportPreview
  onMap: (header: string, field: ImportField | null) => void
}

export function ImportColumns({ preview, onMap }: ImportColumnsProps) {
  const t = useTell()
  const options = [
    { value: '', label: t(says.skip) },
    ...importFields.map((field) => ({ value: field, label: t(fieldSays[field]) })),
  ]
  const examples = (index: number) =>
    preview.sample
      .slice(0, 3)
      .map(({ cells }) => cells[index])
      .filter(Boolean)
      .join(' · ')
  const columns: Column<FileColumn>[] = [
    { name: 'header', label: t(says.column), cell: ({ header }) => header },
    { name: 'example', label: t(says.example), cell: (_, index) => examples(index), optional: true },
    {
      name: 'field',
      label: t(says.meaning),
      cell: ({ header, field }) => (
        <Choice
          value={field ?? ''}
          options={options}
          onChange={(value) => onMap(header, importFields.find((one) => one === value) ?? null)}
          named={`${t(says.meaning)}: ${header}`}
          sx={{ minWidth: 160 }}
        />
      ),
    },
  ]
  return (
    <Section title={t(says.columns)} lead={t(says.columnsLead)} flush>
      <Rows caption={t(says.columns)} columns={columns} rows={preview.columns} keyOf={({ header }) => header} />
    </Section>
  )
}
