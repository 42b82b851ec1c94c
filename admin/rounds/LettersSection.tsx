import { Box, Link, Stack, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { useZone } from '../companies/zone.ts'
import { Section } from '../core/page/Section.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { lettersSays } from './says/letters.ts'
import type { Round } from './wire/round.ts'

/** How far the links have come, which reminders went and will go, who took the file: never who has answered. */
export function LettersSection({ round }: { round: Round }) {
  const t = useTell()
  const { moment, day } = useFormat()
  const zone = useZone()
  const { invitations, reminders, plannedReminders, linkDownloads, threshold } = round
  const list = (moments: readonly string[]) => moments.map((at) => moment(at, zone)).join('; ')
  const people = `/companies/${round.companyId}/rounds/${round.id}/participants`
  const unfinished = reminders.filter(({ finishedAt }) => finishedAt === null).map(({ at }) => at)
  return (
    <Section title={t(lettersSays.title)} lead={t(says.letters, { ...invitations })}>
      <Stack spacing={1}>
        {invitations.failed ? (
          <Box>
            <Link component={RouterLink} to={`${people}?invitation=failed`}>
              {t(lettersSays.failed, { count: invitations.failed })}
            </Link>
          </Box>
        ) : null}
        <Typography>
          {reminders.length
            ? t(lettersSays.reminded, { list: list(reminders.map(({ at }) => at)) })
            : t(lettersSays.none)}
        </Typography>
        {plannedReminders.length ? (
          <Typography>
            {t(lettersSays.planned, { list: plannedReminders.map((at) => day(at, zone)).join(', ') })}
          </Typography>
        ) : null}
        {unfinished.length ? <Typography>{t(lettersSays.unfinished, { list: list(unfinished) })}</Typography> : null}
        {linkDownloads.length ? (
          <Typography>{t(lettersSays.downloaded, { list: list(linkDownloads) })}</Typography>
        ) : null}
        {threshold ? <Typography color="text.secondary">{t(says.threshold, { count: threshold })}</Typography> : null}
      </Stack>
    </Section>
  )
}
