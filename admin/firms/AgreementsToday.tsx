import { Box, Link, List, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { Section } from '../core/page/Section.tsx'
import { useTell } from '../core/useTell.ts'
import { Line } from './RoundsToday.tsx'
import { says } from './says.ts'
import { listWaitingAgreements } from './today.ts'
import type { CompanyToday } from './wire.ts'

/** Agreements on weights in which it is the consultant's turn. */
export function WaitingAgreements({ companies }: { companies: readonly CompanyToday[] }) {
  const t = useTell()
  const waiting = listWaitingAgreements(companies)
  if (waiting.length === 0) return null
  return (
    <Section title={t(says.agreements)} lead={t(says.agreementsLead, { count: waiting.length })} flush>
      <List disablePadding>
        {waiting.map(({ company, agreement: { id, number }, waits }) => (
          <Line key={id}>
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              {t(says.agreement, { number })}
              <Typography variant="caption" component="div" color="text.secondary">
                {company.name}
              </Typography>
            </Box>
            <Typography color="text.secondary">{t(says[`waits.${waits}`])}</Typography>
            <Link component={RouterLink} to={`/companies/${company.id}/weights/agreements/${id}`}>
              {t(says.toAgreement)}
            </Link>
          </Line>
        ))}
      </List>
    </Section>
  )
}
