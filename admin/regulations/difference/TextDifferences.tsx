import { Box, Stack, Typography } from '@mui/material'
import { Chip, type Tone } from '../../core/page/Chip.tsx'
import { visuallyHidden } from '../../core/page/hidden.ts'
import { Section } from '../../core/page/Section.tsx'
import { useTell } from '../../core/useTell.ts'
import { says } from './says.ts'
import type { SectionDifference, TextPart } from './wire.ts'

const tones: Record<SectionDifference['change'], Tone> = { added: 'good', removed: 'bad', changed: 'accent' }

const marks = {
  added: { element: 'ins', sign: '+', colour: 'success.main', line: 'underline' },
  removed: { element: 'del', sign: '−', colour: 'error.main', line: 'line-through' },
} as const

/** Told by an underline or a strike, a sign and a word for the ear; the colour only repeats it. */
function Part({ part: { kind, text } }: { part: TextPart }) {
  const t = useTell()
  if (kind === 'same') return text
  const { element, sign, colour, line } = marks[kind]
  const words = text.trimStart()
  if (!words) return text
  // The sign stands before the first word, not at the end of the line before.
  const gap = text.slice(0, text.length - words.length)
  return (
    <>
      {gap}
      <Box component={element} sx={{ color: colour, textDecoration: 'none' }}>
        <Box component="span" sx={visuallyHidden}>
          {` ${t(says[kind])} `}
        </Box>
        <Box component="span" aria-hidden sx={{ fontWeight: 600, userSelect: 'none' }}>
          {sign}
        </Box>
        <Box component="span" sx={{ textDecoration: line, textDecorationThickness: kind === 'added' ? 2 : 1 }}>
          {words}
        </Box>
      </Box>
    </>
  )
}

function ChangedSection({ section }: { section: SectionDifference }) {
  const t = useTell()
  return (
    <Box component="article">
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', marginBottom: 1 }}>
        <Typography component="h3" variant="h3" sx={{ overflowWrap: 'anywhere' }}>
          {section.title}
        </Typography>
        <Chip tone={tones[section.change]}>{t(says[`change.${section.change}`])}</Chip>
      </Stack>
      <Typography component="div" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: 760 }}>
        {section.parts.map((part, at) => (
          <Part key={at} part={part} />
        ))}
      </Typography>
    </Box>
  )
}

/** The text of two versions word by word, only the sections that differ. */
export function TextDifferences({ sections }: { sections: readonly SectionDifference[] }) {
  const t = useTell()
  return (
    <Section title={t(says.text)} lead={t(sections.length ? says.textLead : says.textSame)}>
      {sections.length ? (
        <Stack spacing={3}>
          {sections.map((section) => (
            <ChangedSection key={section.key} section={section} />
          ))}
        </Stack>
      ) : null}
    </Section>
  )
}
