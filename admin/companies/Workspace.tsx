/** The frame of one company: its name and its places beside every page of it. */
import { Box, Link, Stack } from '@mui/material'
import type { ReactNode } from 'react'
import { Link as RouterLink, useParams } from 'react-router-dom'
import { Answer } from '../core/page/Answer.tsx'
import { Chip } from '../core/page/Chip.tsx'
import { NotFound } from '../core/page/NotFound.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { CompanyNav } from './CompanyNav.tsx'
import { says } from './says.ts'
import { companyQuery, type Company } from './wire.ts'
import { CompanyZone } from './zone.ts'

function Name({ company }: { company: Company }) {
  const t = useTell()
  return (
    <Stack
      direction="row"
      spacing={1}
      sx={{ paddingInline: { md: 1.5 }, marginBottom: 1, alignItems: 'center', flexWrap: 'wrap' }}
    >
      <Link
        component={RouterLink}
        to={`/companies/${company.id}`}
        color="text.primary"
        sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
      >
        {company.name}
      </Link>
      {company.archivedAt ? <Chip tone="warn">{t(says.archived)}</Chip> : null}
    </Stack>
  )
}

/** Wraps a page of the company; the page gets the company itself. */
export function Workspace({ children }: { children: (company: Company) => ReactNode }) {
  const { companyId = '' } = useParams()
  const answer = useAsk(companyQuery, { id: companyId })
  return (
    <Answer of={answer}>
      {({ company }) =>
        company ? (
          <Stack direction={{ xs: 'column', md: 'row' }} spacing={{ xs: 2, md: 4 }}>
            <Box sx={{ width: { md: 208 }, flexShrink: 0, minWidth: 0 }}>
              <Name company={company} />
              <CompanyNav company={company} />
            </Box>
            <Box sx={{ flex: 1, minWidth: 0, '&& > *': { marginInline: 0 } }}>
              <CompanyZone value={company.timeZone}>{children(company)}</CompanyZone>
            </Box>
          </Stack>
        ) : (
          <NotFound />
        )
      }
    </Answer>
  )
}
