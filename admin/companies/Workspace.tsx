/** The frame of one company: its name and the steps of its onboarding beside every page of it. */
import { Box, Link, List, ListItem, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { NavLink, useParams } from 'react-router-dom'
import { NotFound } from '../core/page/NotFound.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { steps } from './steps.ts'
import { companyQuery, type Company } from './wire.ts'
import { CompanyZone } from './zone.ts'

const linkLook = {
  display: 'block',
  paddingInline: 1.5,
  paddingBlock: 1,
  borderRadius: 1,
  color: 'text.secondary',
  whiteSpace: 'nowrap',
  '&:hover': { color: 'text.primary' },
  '&.active': { color: 'text.primary', backgroundColor: 'action.selected' },
} as const

function Steps({ company }: { company: Company }) {
  const t = useTell()
  const entries = [{ path: '', label: t(says.overview) }, ...steps.map(({ path, name }) => ({ path, label: t(name) }))]
  return (
    <Box component="nav" aria-label={t(says.steps)} sx={{ overflowX: 'auto' }}>
      <List
        disablePadding
        sx={{
          display: 'flex',
          flexDirection: { xs: 'row', md: 'column' },
          gap: 0.5,
          width: 'max-content',
          minWidth: '100%',
        }}
      >
        {entries.map(({ path, label }) => (
          <ListItem key={path} disablePadding sx={{ width: 'auto', display: 'block' }}>
            <Link
              component={NavLink}
              to={`/companies/${company.id}${path && `/${path}`}`}
              end={path === ''}
              underline="none"
              sx={linkLook}
            >
              {label}
            </Link>
          </ListItem>
        ))}
      </List>
    </Box>
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
              <Typography
                variant="h3"
                component="p"
                sx={{ paddingInline: 1.5, marginBottom: 1, overflowWrap: 'anywhere' }}
              >
                {company.name}
              </Typography>
              <Steps company={company} />
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
