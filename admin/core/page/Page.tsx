import { Box, Breadcrumbs, Link, Stack, Typography } from '@mui/material'
import { useEffect, type ReactNode } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'

export interface PageProps {
  title: string
  /** What stands under the title: one line. */
  lead?: ReactNode
  /** Where the page hangs, from the top. */
  trail?: readonly { label: string; to: string }[]
  actions?: ReactNode
  /** Room for tables and matrices; else the width of reading. */
  wide?: boolean
  children: ReactNode
}

/** Names the window, too: «Раунд 3 · Внутренний клиент». */
export function useTitle(title: string): void {
  const t = useTell()
  const product = t(says.product)
  useEffect(() => {
    document.title = title === product ? product : `${title} · ${product}`
  }, [title, product])
}

export function Page({ title, lead, trail = [], actions, wide, children }: PageProps) {
  useTitle(title)
  return (
    <Box sx={{ width: '100%', maxWidth: wide ? 1360 : 960, marginInline: 'auto' }}>
      {trail.length ? (
        <Breadcrumbs sx={{ marginBottom: 1, fontSize: '0.8125rem' }}>
          {trail.map(({ label, to }) => (
            <Link key={to} component={RouterLink} to={to} color="text.secondary">
              {label}
            </Link>
          ))}
        </Breadcrumbs>
      ) : null}
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={2}
        sx={{ justifyContent: 'space-between', alignItems: { sm: 'flex-start' }, marginBottom: 3 }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {lead ? (
            <Typography color="text.secondary" component="div" sx={{ marginTop: 0.5 }}>
              {lead}
            </Typography>
          ) : null}
        </Box>
        {actions ? <Box sx={{ flexShrink: 0 }}>{actions}</Box> : null}
      </Stack>
      {children}
    </Box>
  )
}
