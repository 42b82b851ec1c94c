import { List, ListItem, Stack, Typography } from '@mui/material'
import { Chip } from '../core/page/Chip.tsx'
import { Section } from '../core/page/Section.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Finding, Readiness } from './wire/round.ts'

function FindingLine({ finding, blocks }: { finding: Finding; blocks: boolean }) {
  const t = useTell()
  return (
    <ListItem
      disableGutters
      divider
      sx={{ alignItems: 'flex-start', paddingBlock: 1.5, '&:last-of-type': { borderBottom: 0, paddingBottom: 0 } }}
    >
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5}>
        <div>
          <Chip tone={blocks ? 'bad' : 'warn'}>{t(blocks ? says.blocker : says.advice)}</Chip>
        </div>
        <div>
          <Typography>{finding.message}</Typography>
          <Typography color="text.secondary">{finding.remedy}</Typography>
        </div>
      </Stack>
    </ListItem>
  )
}

/** What is checked before a round opens, the worst first, each with what to change. */
export function ReadinessSection({ readiness }: { readiness: Readiness }) {
  const t = useTell()
  const { blockers, warnings, people } = readiness
  const lead = blockers.length ? t(says.notReady, { count: blockers.length }) : t(says.ready, { people })
  return (
    <Section title={t(says.readiness)} lead={lead}>
      {blockers.length + warnings.length ? (
        <List disablePadding>
          {blockers.map((finding, at) => (
            <FindingLine key={`b${at}`} finding={finding} blocks />
          ))}
          {warnings.map((finding, at) => (
            <FindingLine key={`w${at}`} finding={finding} blocks={false} />
          ))}
        </List>
      ) : null}
    </Section>
  )
}
