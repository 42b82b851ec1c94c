import { Box, Link, List, ListItem, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { BandBar, useBand } from '../core/page/Band.tsx'
import { Chip } from '../core/page/Chip.tsx'
import { Section } from '../core/page/Section.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { listRunning, listWaiting, roundPath, SOON_MS, waitingPath } from './today.ts'
import type { CompanyToday, RoundToday } from './wire.ts'

export interface RoundsProps {
  rounds: readonly RoundToday[]
  companies: ReadonlyMap<string, CompanyToday>
  now: number
}

/** One round: what it is, how it stands, what is next. Three columns on a desk, one below the other on a phone. */
export function Line({ children }: { children: ReactNode }) {
  return (
    <ListItem
      divider
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr)' },
        gap: { xs: 1, sm: 3 },
        alignItems: 'center',
        paddingInline: { xs: 2, sm: 3 },
        paddingBlock: 1.5,
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      {children}
    </ListItem>
  )
}

function Title({ round, company }: { round: RoundToday; company: CompanyToday | undefined }) {
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Link component={RouterLink} to={roundPath(round)}>
        {round.title}
      </Link>
      <Typography variant="caption" component="div" color="text.secondary">
        {company?.name}
      </Typography>
    </Box>
  )
}

function Response({ round: { responseTotal } }: { round: RoundToday }) {
  const t = useTell()
  const tell = useBand()
  const words = { cast: tell.count(responseTotal), invited: responseTotal.invited, share: tell.share(responseTotal) }
  return (
    <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>
      <Typography>{t(says.response, words)}</Typography>
      <BandBar band={responseTotal} sx={{ marginTop: 0.75 }} />
    </Box>
  )
}

export function RunningRounds({ rounds, companies, now }: RoundsProps) {
  const t = useTell()
  const { moment, distance } = useFormat()
  const running = listRunning(rounds, now)
  if (running.length === 0) return null
  return (
    <Section title={t(says.running)} lead={running.length > 1 ? t(says.runningLead) : undefined} flush>
      <List disablePadding>
        {running.map((round) => {
          const company = companies.get(round.companyId)
          return (
            <Line key={round.id}>
              <Title round={round} company={company} />
              <Response round={round} />
              <Box>
                <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
                  <span>{t(says.closes, { when: distance(round.closesAt, now) })}</span>
                  {Date.parse(round.closesAt) - now < SOON_MS ? <Chip tone="warn">{t(says.soon)}</Chip> : null}
                </Stack>
                <Typography variant="caption" color="text.secondary">
                  {moment(round.closesAt, company?.timeZone)}
                </Typography>
              </Box>
            </Line>
          )
        })}
      </List>
    </Section>
  )
}

const verbs = { open: says.toClose, closed: says.toScore, scored: says.toRelease }
const verbOf = ({ state }: RoundToday) => (state === 'closed' || state === 'scored' ? verbs[state] : verbs.open)

export function WaitingRounds({ rounds, companies, now }: RoundsProps) {
  const t = useTell()
  const { distance } = useFormat()
  const waiting = listWaiting(rounds, now)
  if (waiting.length === 0) return null
  return (
    <Section title={t(says.waiting)} lead={t(says.waitingLead, { count: waiting.length })} flush>
      <List disablePadding>
        {waiting.map((round) => {
          const words = round.state === 'open' ? says.windowOver : says.closedSince
          return (
            <Line key={round.id}>
              <Title round={round} company={companies.get(round.companyId)} />
              <Typography color="text.secondary">{t(words, { when: distance(round.closesAt, now) })}</Typography>
              <Link component={RouterLink} to={waitingPath(round)}>
                {t(verbOf(round))}
              </Link>
            </Line>
          )
        })}
      </List>
    </Section>
  )
}
