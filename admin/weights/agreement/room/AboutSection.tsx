import { Box, Stack, Typography } from '@mui/material'
import { Section } from '../../../core/page/Section.tsx'
import { useTell } from '../../../core/useTell.ts'
import { RulesList } from '../RulesList.tsx'
import { openingSays } from '../says/opening.ts'
import { says } from '../says/room.ts'
import type { Agreement } from '../wire/room.ts'

/** On what terms it is agreed. */
export function AboutSection({ agreement }: { agreement: Agreement }) {
  const t = useTell()
  const { criteria, method, note, rules, stakeholders } = agreement
  return (
    <Section title={t(says.about)} lead={t(openingSays[`methodText.${method}`])}>
      <Stack spacing={2}>
        <Box>
          <Typography variant="h3">{t(says.criteria)}</Typography>
          <Typography>{criteria.map(({ name }) => name).join(', ')}</Typography>
        </Box>
        {note ? (
          <Box>
            <Typography variant="h3">{t(says.noteTold)}</Typography>
            <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{note}</Typography>
          </Box>
        ) : null}
        <Box>
          <Typography variant="h3" sx={{ marginBottom: 0.5 }}>
            {t(says.rules)}
          </Typography>
          <RulesList rules={{ ...rules, method }} units={stakeholders.length} />
        </Box>
      </Stack>
    </Section>
  )
}
