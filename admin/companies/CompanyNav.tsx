import ExpandMore from '@mui/icons-material/ExpandMore'
import { Box, Button, Divider, Link, List, ListItem, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { Link as RouterLink, NavLink, useLocation } from 'react-router-dom'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { steps } from './steps.ts'
import { progressQuery, type Company, type ProgressAnswer } from './wire.ts'

export interface Place {
  label: string
  to: string
  /** Whether the place is just this address, and not what lies below it. */
  exact?: boolean
}

/** The steps, and what comes after them once there is something to see. */
function usePlaces(company: Company): { steps: Place[]; more: Place[] } {
  const t = useTell()
  const { data } = useAsk(progressQuery, { companyId: company.id })
  const base = `/companies/${company.id}`
  return {
    steps: [
      { label: t(says.overview), to: base, exact: true },
      ...steps.map(({ path, name }) => ({ label: t(name), to: `${base}/${path}`, exact: path === 'rounds' })),
    ],
    more: [
      ...listOutcomes(data, base).map(({ words, to }) => ({ label: t(words), to })),
      { label: t(says.access), to: `${base}/access` },
      { label: t(says.settings), to: `${base}/settings` },
    ],
  }
}

function listOutcomes(data: ProgressAnswer | undefined, base: string) {
  const latest = data?.company?.scored.nodes[0]
  if (!latest) return []
  const results = { words: says.results, to: `${base}/rounds/${latest.id}/results` }
  return data.company?.released.totalCount ? [results, { words: says.comparison, to: `${base}/comparison` }] : [results]
}

const isAt = ({ to, exact }: Place, pathname: string): boolean =>
  pathname === to || (!exact && pathname.startsWith(`${to}/`))

const linkLook = {
  display: 'block',
  paddingInline: 1.5,
  paddingBlock: 1,
  borderRadius: 1,
  color: 'text.secondary',
  '&:hover': { color: 'text.primary' },
  '&.active': { color: 'text.primary', backgroundColor: 'action.selected' },
} as const

function PlaceList({ places, name }: { places: readonly Place[]; name: string }) {
  return (
    <Box component="nav" aria-label={name}>
      <List disablePadding sx={{ display: 'flex', flexDirection: 'column', gap: 0.5 }}>
        {places.map(({ label, to, exact }) => (
          <ListItem key={to} disablePadding sx={{ display: 'block' }}>
            <Link component={NavLink} to={to} end={exact ?? false} underline="none" sx={linkLook}>
              {label}
            </Link>
          </ListItem>
        ))}
      </List>
    </Box>
  )
}

/** On a phone: a button that says where one is and opens the whole list. */
function PlaceMenu({ groups }: { groups: readonly (readonly Place[])[] }) {
  const t = useTell()
  const { pathname } = useLocation()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const places = groups.flat()
  const here =
    places.findLast((place) => isAt(place, pathname)) ?? places.find(({ to }) => pathname.startsWith(`${to}/`))
  const label = here?.label ?? t(says.steps)
  return (
    <>
      <Button
        variant="outlined"
        fullWidth
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-label={t(says.placeNow, { place: label })}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ justifyContent: 'space-between', minHeight: 44 }}
      >
        {label}
      </Button>
      <Menu
        anchorEl={anchor}
        open={Boolean(anchor)}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { sx: { width: anchor?.clientWidth } } }}
      >
        {groups.flatMap((group, index) => [
          index ? <Divider key={`line-${index}`} /> : null,
          ...group.map((place) => (
            <MenuItem
              key={place.to}
              component={RouterLink}
              to={place.to}
              selected={place === here}
              aria-current={place === here ? 'page' : undefined}
              onClick={() => setAnchor(null)}
              sx={{ minHeight: 44 }}
            >
              {place.label}
            </MenuItem>
          )),
        ])}
      </Menu>
    </>
  )
}

export function CompanyNav({ company }: { company: Company }) {
  const t = useTell()
  const places = usePlaces(company)
  return (
    <>
      <Box sx={{ display: { xs: 'block', md: 'none' } }}>
        <PlaceMenu groups={[places.steps, places.more]} />
      </Box>
      <Box sx={{ display: { xs: 'none', md: 'block' } }}>
        <PlaceList places={places.steps} name={t(says.steps)} />
        <Divider sx={{ marginBlock: 1 }} />
        <PlaceList places={places.more} name={t(says.company)} />
      </Box>
    </>
  )
}
