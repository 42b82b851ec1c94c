import { Box, Button } from '@mui/material'
import { Choice } from '../core/form/Choice.tsx'
import { Field } from '../core/form/Field.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useLanguage, useTell } from '../core/useTell.ts'
import { says } from './says/page.ts'
import { verbs } from './says/verbs.ts'
import type { useJournalFilter } from './useJournalFilter.ts'
import { journalChoicesQuery } from './wire.ts'

const dated = { type: 'date', slotProps: { inputLabel: { shrink: true } } } as const

export function JournalFilters({ filters }: { filters: ReturnType<typeof useJournalFilter> }) {
  const t = useTell()
  const language = useLanguage()
  const { data } = useAsk(journalChoicesQuery, {})
  const { values, set } = filters
  const done = Object.entries(verbs)
    .flatMap(([value, words]) => (words ? [{ value, label: t(words) }] : []))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  const named = (nodes: { id: string; name: string }[] = []) =>
    nodes.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: 'repeat(3, 1fr) 160px 160px' },
        gap: 2,
        marginBottom: 2,
      }}
    >
      <Choice
        label={t(says.company)}
        value={values.company}
        onChange={set.company}
        options={[{ value: '', label: t(says.anyCompany) }, ...named(data?.companies.nodes)]}
      />
      <Choice
        label={t(says.actor)}
        value={values.actor}
        onChange={set.actor}
        options={[{ value: '', label: t(says.anyActor) }, ...named(data?.users.nodes)]}
      />
      <Choice
        label={t(says.verb)}
        value={values.verb}
        onChange={set.verb}
        options={[{ value: '', label: t(says.anyVerb) }, ...done]}
      />
      <Field label={t(says.from)} value={values.from} onChange={set.from} {...dated} />
      <Field label={t(says.to)} value={values.to} onChange={set.to} {...dated} />
      {filters.isAny ? (
        <div>
          <Button onClick={filters.clear}>{t(says.clear)}</Button>
        </div>
      ) : null}
    </Box>
  )
}
