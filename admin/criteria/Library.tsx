import { Box, Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import type { Locale } from '../../schema/core/say.ts'
import { Chip } from '../core/page/Chip.tsx'
import { Section } from '../core/page/Section.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { ConfirmVerb } from './ConfirmVerb.tsx'
import { CriterionDialog, emptyMeaning, meaningOf, saveSays } from './CriterionDialog.tsx'
import { freeCode } from './order.ts'
import { says } from './says.ts'
import {
  addLibraryCriterionCommand,
  adoptCriteriaCommand,
  editLibraryCriterionCommand,
  removeLibraryCriterionCommand,
  type LibraryCriterion,
} from './wire.ts'

interface ItemProps {
  companyId: string
  criterion: LibraryCriterion
  isTaken: boolean
}

function LibraryItem({ companyId, criterion, isTaken }: ItemProps) {
  const t = useTell()
  const [editing, setEditing] = useState(false)
  const { id, version, name } = criterion
  const adopt = useVerb(adoptCriteriaCommand, ({ adoptCriteria }) => t(says.didAdopt, { count: adoptCriteria.length }))
  const remove = useVerb(removeLibraryCriterionCommand, () => t(says.didRemove, { name }))
  const say = (verb: typeof says.take) => t(says.ofCriterion, { verb: t(verb), name })
  return (
    <Box component="li" sx={{ padding: 2, paddingInline: { xs: 2, sm: 3 }, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 500 }}>{name}</Typography>
        {isTaken ? <Chip>{t(says.taken)}</Chip> : null}
      </Stack>
      <Typography variant="caption" color="text.secondary" component="p">
        {criterion.question}
      </Typography>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', marginLeft: -1 }}>
        {isTaken ? null : (
          <Button
            size="small"
            aria-label={say(says.take)}
            aria-busy={adopt.running || undefined}
            onClick={() => !adopt.running && void adopt.run({ companyId, fromLibrary: [id] })}
          >
            {t(says.take)}
          </Button>
        )}
        <Button size="small" aria-label={say(says.edit)} onClick={() => setEditing(true)}>
          {t(says.edit)}
        </Button>
        <ConfirmVerb
          name={name}
          verb={says.remove}
          title={says.removeTitle}
          text={says.removeText}
          running={remove.running}
          onDo={() => remove.run({ id, version })}
        />
      </Stack>
      {editing ? (
        <CriterionDialog
          first={meaningOf(criterion)}
          onClose={() => setEditing(false)}
          writing={{
            ...saveSays,
            command: editLibraryCriterionCommand,
            inputOf: (meaning) => ({ id, version, ...meaning }),
            nameOf: (data) => data.editLibraryCriterion.name,
            title: t(says.editTitle),
            text: says.libraryEditText,
          }}
        />
      ) : null}
    </Box>
  )
}

interface LibraryProps {
  companyId: string
  library: readonly LibraryCriterion[]
  /** The company's language: criteria in others are of no use to it. */
  locale: Locale
  /** Codes of the company's criteria, retired ones included. */
  taken: readonly string[]
}

/** The firm's library beside the set: what is there already says so. */
export function Library({ companyId, library, locale, taken }: LibraryProps) {
  const t = useTell()
  const shown = library.filter((criterion) => criterion.locale === locale)
  const [adding, setAdding] = useState(false)
  return (
    <Section title={t(says.library)} lead={t(says.libraryLead)} flush>
      {shown.length ? (
        <Box component="ul" sx={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {shown.map((criterion) => (
            <LibraryItem
              key={criterion.id}
              companyId={companyId}
              criterion={criterion}
              isTaken={taken.includes(criterion.code)}
            />
          ))}
        </Box>
      ) : (
        <Typography color="text.secondary" sx={{ padding: { xs: 2, sm: 3 }, paddingTop: '0 !important' }}>
          {t(says.libraryEmpty)}
        </Typography>
      )}
      <Box sx={{ padding: { xs: 2, sm: 3 }, paddingTop: 2, borderTop: 1, borderColor: 'divider' }}>
        <Button variant="outlined" onClick={() => setAdding(true)}>
          {t(says.addToLibrary)}
        </Button>
      </Box>
      {adding ? (
        <CriterionDialog
          first={emptyMeaning(freeCode(library.map(({ code }) => code)))}
          onClose={() => setAdding(false)}
          writing={{
            command: addLibraryCriterionCommand,
            inputOf: (meaning) => ({ ...meaning, locale }),
            nameOf: (data) => data.addLibraryCriterion.name,
            title: t(says.addTitle),
            text: says.libraryLead,
            verb: says.addToLibrary,
            did: says.didAdd,
          }}
        />
      ) : null}
    </Section>
  )
}
