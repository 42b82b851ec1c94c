import { Stack } from '@mui/material'
import { Choice } from '../core/form/Choice.tsx'
import { Section } from '../core/page/Section.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says/imports.ts'
import type { ImportReading } from './useImportOptions.ts'
import type { ImportChoice, ImportPreview } from './wire/imports.ts'

const placeOf = ({ what }: ImportChoice) => (what === 'unitParent' ? 'unitParents' : 'superiors')

/** One question for each unit or post that the file speaks of in two ways. */
function askings(preview: ImportPreview): ImportChoice[][] {
  const groups = new Map<string, ImportChoice[]>()
  for (const choice of preview.problems.flatMap(({ choices }) => choices)) {
    const key = `${choice.what} ${choice.of}`
    const group = groups.get(key) ?? []
    if (!group.some(({ to }) => to === choice.to)) groups.set(key, [...group, choice])
  }
  return [...groups.values()]
}

export function ImportChoices({ preview, reading }: { preview: ImportPreview; reading: ImportReading }) {
  const t = useTell()
  const groups = askings(preview)
  if (groups.length === 0) return null
  const nameOf = ({ toName, to, count }: ImportChoice) =>
    t(says.option, { name: toName ?? to ?? t(says.nobody), count })
  return (
    <Section title={t(says.choices)} lead={t(says.choicesLead)}>
      <Stack spacing={2} sx={{ maxWidth: 560 }}>
        {groups.map((group) => {
          const [first] = group
          if (!first) return null
          const made = reading.options.choices[placeOf(first)].find(({ of }) => of === first.of)
          const at = group.findIndex((choice) => (made ? choice.to === made.to : choice.proposed))
          return (
            <Choice
              key={`${first.what} ${first.of}`}
              label={first.ofName || first.of}
              value={at < 0 ? '' : String(at)}
              options={[
                ...(at < 0 ? [{ value: '', label: '—' }] : []),
                ...group.map((choice, index) => ({ value: String(index), label: nameOf(choice) })),
              ]}
              onChange={(value) => {
                const choice = value === '' ? undefined : group[Number(value)]
                if (choice) reading.choose(choice)
              }}
            />
          )
        })}
      </Stack>
    </Section>
  )
}
