/** The text of a version: its sections in their order, with a list of them beside. */
import { Alert, Box, Link, Stack, Typography } from '@mui/material'
import { useEffect, type MouseEvent } from 'react'
import { useSearchParams } from 'react-router-dom'
import { Answer } from '../../core/page/Answer.tsx'
import { Section } from '../../core/page/Section.tsx'
import { useAsk } from '../../core/useAsk.ts'
import { useTell } from '../../core/useTell.ts'
import type { RegulationTemplate } from '../wire.ts'
import { AddSectionButton } from './AddSectionButton.tsx'
import type { RuleNames } from './Locked.tsx'
import { says } from './says.ts'
import { anchorOf, SectionCard } from './SectionCard.tsx'
import { Templates } from './Templates.tsx'
import { useSectionDraft } from './useSectionDraft.ts'
import { regulationTextQuery, type TextVersion } from './wire.ts'

interface TextTabProps {
  id: string
  companyId: string
  templates: readonly RegulationTemplate[]
  rules: RuleNames
}

function goToSection(key: string): void {
  const section = document.getElementById(anchorOf(key))
  section?.scrollIntoView()
  section?.focus({ preventScroll: true })
}

/** A remark leads to the section that it is about. */
function useSectionAsked(): void {
  const [search] = useSearchParams()
  const asked = search.get('section')
  useEffect(() => {
    if (asked) goToSection(asked)
  }, [asked])
}

function Contents({ version }: { version: TextVersion }) {
  const t = useTell()
  return (
    <Box
      component="nav"
      aria-label={t(says.contents)}
      sx={{ position: { lg: 'sticky' }, top: 72, alignSelf: 'start', display: { xs: 'none', lg: 'block' } }}
    >
      <Typography variant="h3" sx={{ marginBottom: 1 }}>
        {t(says.contents)}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 0.75 }}>
        {version.sections.map(({ key, number, title, own, before, after }) => (
          <li key={key}>
            <Link
              href={`#${anchorOf(key)}`}
              onClick={(event: MouseEvent) => {
                // The address keeps the tab and is left alone.
                event.preventDefault()
                goToSection(key)
              }}
              sx={{ fontSize: '0.8125rem', overflowWrap: 'anywhere' }}
            >
              {number}. {title}
            </Link>
            {!own && (before || after) ? (
              <Typography variant="caption" color="text.secondary" component="div">
                {t(says.hasOwn)}
              </Typography>
            ) : null}
          </li>
        ))}
      </Box>
    </Box>
  )
}

function Text({ version, companyId, templates, rules }: Omit<TextTabProps, 'id'> & { version: TextVersion }) {
  const t = useTell()
  const draft = useSectionDraft(version)
  useSectionAsked()
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '220px minmax(0, 1fr)' } }}>
      <Contents version={version} />
      <Stack spacing={2} sx={{ minWidth: 0 }}>
        {version.editBlockedBecause ? (
          <Alert severity="info">{version.editBlockedBecause}</Alert>
        ) : (
          <Typography color="text.secondary">{t(says.lead)}</Typography>
        )}
        {version.sections.map((section) => (
          <SectionCard
            key={section.key}
            companyId={companyId}
            version={version}
            section={section}
            draft={draft}
            rules={rules}
          />
        ))}
        {version.editBlockedBecause ? null : <AddSectionButton version={version} />}
        <Templates regulationVersionId={version.id} templates={templates} />
      </Stack>
    </Box>
  )
}

export function TextTab({ id, ...rest }: TextTabProps) {
  const answer = useAsk(regulationTextQuery, { id })
  return (
    <Answer of={answer} rows={8}>
      {({ regulationVersion: version }) =>
        version ? <Text key={version.id} version={version} {...rest} /> : <Section />
      }
    </Answer>
  )
}
