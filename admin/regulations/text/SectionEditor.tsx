import { Alert, Box, Button, Skeleton, Stack, Typography } from '@mui/material'
import { lazy, Suspense } from 'react'
import { Field } from '../../core/form/Field.tsx'
import { useTell } from '../../core/useTell.ts'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { says as ruleSays } from '../says.ts'
import { MarkdownField } from './MarkdownField.tsx'
import { says } from './says.ts'
import type { SectionDraft, Typed } from './useSectionDraft.ts'
import type { TextSection } from './wire.ts'

const SectionPreview = lazy(async () => ({ default: (await import('./SectionPreview.tsx')).SectionPreview }))

interface EditorProps {
  section: TextSection
  draft: SectionDraft
  typed: Typed
}

/** The same section was written by somebody else meanwhile: what they wrote is shown before one goes over the other. */
function Overtaken({ overtaken, draft }: { overtaken: TextSection; draft: SectionDraft }) {
  const t = useTell()
  const now = [overtaken.title, overtaken.before, overtaken.after].filter((part) => part.trim()).join('\n\n')
  return (
    <Alert severity="warning">
      {t(says.textOvertaken)}
      <Box component="pre" sx={{ fontFamily: 'inherit', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {now || t(says.emptyNow)}
      </Box>
      <Button color="inherit" onClick={draft.carryOver}>
        {t(ruleSays.carryOver)}
      </Button>
      <Button color="inherit" onClick={draft.forget}>
        {t(ruleSays.reload)}
      </Button>
    </Alert>
  )
}

function Fields({ section, draft, typed }: EditorProps) {
  const t = useTell()
  const { errors, type } = draft
  if (section.own)
    return (
      <Stack spacing={2}>
        <Field
          label={t(says.heading)}
          value={typed.title}
          onChange={(title) => type({ title })}
          error={errors['title']}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <MarkdownField
          label={t(says.ownMarkdown)}
          value={typed.before}
          onChange={(before) => type({ before })}
          error={errors['before']}
          hint={t(says.markdown)}
          autoFocus
        />
      </Stack>
    )
  return (
    <Stack spacing={2}>
      <MarkdownField
        label={t(says.before)}
        value={typed.before}
        onChange={(before) => type({ before })}
        error={errors['before']}
        hint={t(says.markdown)}
        autoFocus
      />
      <MarkdownField
        label={t(says.after)}
        value={typed.after}
        onChange={(after) => type({ after })}
        error={errors['after']}
        hint={t(says.markdownShort)}
      />
    </Stack>
  )
}

function Preview({ section, typed }: Pick<EditorProps, 'section' | 'typed'>) {
  const t = useTell()
  const title = section.own ? typed.title : section.title
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, padding: 2, minWidth: 0 }}>
      <Typography variant="caption" color="text.secondary" component="p">
        {t(says.preview)}
      </Typography>
      <Typography component="h4" variant="h3" sx={{ marginBlock: 1, overflowWrap: 'anywhere' }}>
        {section.number}. {title}
      </Typography>
      <Suspense fallback={<Skeleton variant="rounded" height={120} />}>
        <SectionPreview before={typed.before} after={section.own ? '' : typed.after} locked={section.locked} />
      </Suspense>
    </Box>
  )
}

/** Fields and, beside them, the section as it will be printed. */
export function SectionEditor({ section, draft, typed }: EditorProps) {
  const t = useTell()
  return (
    <Stack spacing={2}>
      {draft.overtaken ? <Overtaken overtaken={draft.overtaken} draft={draft} /> : null}
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}
      >
        <Fields section={section} draft={draft} typed={typed} />
        <Preview section={section} typed={typed} />
      </Box>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <VerbButton blocked={draft.isDirty ? null : t(says.unchanged)} running={draft.running} onClick={draft.write}>
          {t(says.write)}
        </VerbButton>
        <Button onClick={draft.close}>{t(says.cancel)}</Button>
        <Typography role="status" color="warning.main">
          {draft.isDirty ? t(says.unsaved) : ''}
        </Typography>
      </Stack>
    </Stack>
  )
}
