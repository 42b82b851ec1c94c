import { Link, List, ListItem, Stack, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { Chip } from '../core/page/Chip.tsx'
import { Section } from '../core/page/Section.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { remedyPages } from './remedies.ts'
import { says } from './says.ts'
import { readinessSays } from './says/readiness.ts'
import type { Finding, Readiness } from './wire/round.ts'

interface FindingLineProps {
  finding: Finding
  blocks: boolean
  companyId: string
}

function FindingLine({ finding, blocks, companyId }: FindingLineProps) {
  const t = useTell()
  const page = remedyPages[finding.kind]
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
          {page ? (
            <Link component={RouterLink} to={`/companies/${companyId}/${page}`}>
              {t(readinessSays[page])}
            </Link>
          ) : null}
        </div>
      </Stack>
    </ListItem>
  )
}

/** The longest questionnaire and the worst chance of being shown: what a consultant has to answer for. */
function Prospects({ units }: Pick<Readiness, 'units'>) {
  const t = useTell()
  const { share } = useFormat()
  const asked = units.filter(({ people }) => people > 0)
  if (!asked.length) return null
  const most = Math.ceil(Math.max(...asked.map(({ minutes }) => minutes)))
  const least = share(Math.min(...asked.map(({ shown }) => shown)))
  return (
    <Typography>
      {t(readinessSays.minutes, { most })} {t(readinessSays.shown, { least })}
    </Typography>
  )
}

/** What is checked before a round opens, the worst first, each with what to change and where. */
export function ReadinessSection({ readiness, companyId }: { readiness: Readiness; companyId: string }) {
  const t = useTell()
  const { blockers, warnings, people, units } = readiness
  const lead = blockers.length ? t(says.notReady, { count: blockers.length }) : t(says.ready, { people })
  return (
    <Section title={t(says.readiness)} lead={lead}>
      <Prospects units={units} />
      {blockers.length + warnings.length ? (
        <List disablePadding>
          {blockers.map((finding, at) => (
            <FindingLine key={`b${at}`} finding={finding} companyId={companyId} blocks />
          ))}
          {warnings.map((finding, at) => (
            <FindingLine key={`w${at}`} finding={finding} companyId={companyId} blocks={false} />
          ))}
        </List>
      ) : null}
    </Section>
  )
}
