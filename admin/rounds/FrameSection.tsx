import { Box, Link, Typography } from '@mui/material'
import { Fragment, type ReactNode } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { useZone } from '../companies/zone.ts'
import { Section } from '../core/page/Section.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import type { RemedyPage } from './remedies.ts'
import { says } from './says.ts'
import { openingSays } from './says/opening.ts'
import type { Frame, Round } from './wire/round.ts'

interface Line {
  name: string
  page?: RemedyPage
  is: ReactNode
}

function useLines(round: Round, frame: Frame): Line[] {
  const t = useTell()
  const { moment, day } = useFormat()
  const zone = useZone()
  const { units, links, staff, representatives, criteria, regulationNumber, weightsNumber, threshold } = frame
  const list = criteria.map((one) => t(openingSays.criterionIs, { ...one })).join(', ')
  const when = round.plannedReminders.map((at) => day(at, zone)).join(', ')
  const counts = { links, clients: frame.clientUnits, providers: frame.providerUnits }
  const nothing = t(openingSays.nothing)
  return [
    { name: t(openingSays.chart), page: 'chart', is: units ? t(openingSays.chartIs, { units }) : nothing },
    { name: t(openingSays.people), page: 'chart', is: t(openingSays.peopleIs, { staff, representatives }) },
    { name: t(openingSays.links), page: 'links', is: links ? t(openingSays.linksIs, counts) : nothing },
    {
      name: t(openingSays.weights),
      page: 'weights',
      is: weightsNumber === null ? nothing : t(openingSays.weightsIs, { list, number: weightsNumber }),
    },
    {
      name: t(openingSays.regulation),
      page: 'regulation',
      is:
        regulationNumber === null
          ? nothing
          : t(openingSays.regulationIs, { number: regulationNumber, threshold: threshold ?? 0 }),
    },
    {
      name: t(openingSays.window),
      is: t(says.range, { from: moment(round.opensAt, zone), to: moment(round.closesAt, zone) }),
    },
    { name: t(openingSays.reminders), is: when || t(openingSays.noReminders) },
  ]
}

/** Name and value line by line; each name leads to the page where it is changed, unless plain ones are wanted. */
export function FrameList({ round, frame, isPlain }: { round: Round; frame: Frame; isPlain?: boolean }) {
  const lines = useLines(round, frame)
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(160px, max-content) 1fr' },
        columnGap: 3,
        rowGap: { xs: 0.25, sm: 1 },
        margin: 0,
        '& dd': { margin: 0, marginBottom: { xs: 1.25, sm: 0 }, overflowWrap: 'anywhere' },
      }}
    >
      {lines.map(({ name, page, is }) => (
        <Fragment key={name}>
          <Typography component="dt" color="text.secondary">
            {page && !isPlain ? (
              <Link component={RouterLink} to={`/companies/${round.companyId}/${page}`}>
                {name}
              </Link>
            ) : (
              name
            )}
          </Typography>
          <Typography component="dd">{is}</Typography>
        </Fragment>
      ))}
    </Box>
  )
}

/** What opening takes as it stands, before it is taken. */
export function FrameSection({ round, frame }: { round: Round; frame: Frame }) {
  const t = useTell()
  return (
    <Section title={t(openingSays.frame)} lead={t(openingSays.frameLead)}>
      <FrameList round={round} frame={frame} />
    </Section>
  )
}
