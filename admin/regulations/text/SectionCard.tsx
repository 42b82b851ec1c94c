import { Box, Paper, Stack, Typography } from '@mui/material'
import { useId } from 'react'
import { Chip } from '../../core/page/Chip.tsx'
import { useTell } from '../../core/useTell.ts'
import { Blocks } from './Blocks.tsx'
import { Locked, type RuleNames } from './Locked.tsx'
import { says } from './says.ts'
import { SectionEditor } from './SectionEditor.tsx'
import { SectionVerbs } from './SectionVerbs.tsx'
import type { SectionDraft } from './useSectionDraft.ts'
import type { TextSection, TextVersion } from './wire.ts'

interface SectionCardProps {
  companyId: string
  version: TextVersion
  section: TextSection
  draft: SectionDraft
  rules: RuleNames
}

/** Address of a section within the page. */
export const anchorOf = (key: string): string => `section-${key}`

function OwnText({ blocks }: { blocks: TextSection['blocks'] }) {
  const t = useTell()
  if (!blocks.length) return null
  return (
    <Box role="group" aria-label={t(says.ownText)}>
      <Blocks blocks={blocks} />
    </Box>
  )
}

/** What the firm wrote stands around the clauses, which begin with the first numbered one. */
function Reading({ section, companyId, rules }: Pick<SectionCardProps, 'section' | 'companyId' | 'rules'>) {
  const t = useTell()
  const { blocks, locked, own } = section
  if (own && !blocks.length) return <Typography color="text.secondary">{t(says.noText)}</Typography>
  if (own) return <OwnText blocks={blocks} />
  const begin = blocks.findIndex(({ kind }) => kind === 'clause')
  return (
    <Stack spacing={1.5}>
      <OwnText blocks={blocks.slice(0, begin)} />
      <Locked section={section} blocks={locked} companyId={companyId} rules={rules} />
      <OwnText blocks={blocks.slice(begin + locked.length)} />
    </Stack>
  )
}

/** One section in its place: read, or, one at a time, written in. */
export function SectionCard({ companyId, version, section, draft, rules }: SectionCardProps) {
  const t = useTell()
  const id = useId()
  const isEdited = draft.section?.key === section.key
  return (
    <Paper
      component="section"
      variant="outlined"
      id={anchorOf(section.key)}
      tabIndex={-1}
      aria-labelledby={id}
      sx={{ padding: { xs: 2, sm: 3 }, scrollMarginTop: 72 }}
    >
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1}
        sx={{ justifyContent: 'space-between', alignItems: 'flex-start', marginBottom: 1.5 }}
      >
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', minWidth: 0 }}>
          <Typography id={id} component="h3" variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            {section.number}. {section.title}
          </Typography>
          {section.own ? <Chip>{t(says.ownSection)}</Chip> : null}
        </Stack>
        {version.editBlockedBecause || isEdited ? null : (
          <SectionVerbs version={version} section={section} draft={draft} />
        )}
      </Stack>
      {isEdited && draft.typed ? (
        <SectionEditor section={section} draft={draft} typed={draft.typed} />
      ) : (
        <Reading section={section} companyId={companyId} rules={rules} />
      )}
    </Paper>
  )
}
