import { Stack, Typography } from '@mui/material'
import { useZone } from '../companies/zone.ts'
import { Section } from '../core/page/Section.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { releasesQuery, type ReleaseLine } from './wire/releases.ts'

function Line({ release }: { release: ReleaseLine }) {
  const t = useTell()
  const { moment } = useFormat()
  const zone = useZone()
  const { number, publishedAt, reason, hash, withdrawnAt, withdrawReason } = release
  return (
    <Stack component="li" sx={{ overflowWrap: 'anywhere' }}>
      <Typography variant="h3" component="span">
        {t(says.historyLine, { number, when: moment(publishedAt, zone) })}
      </Typography>
      {reason ? <span>{reason}</span> : null}
      {withdrawnAt ? (
        <Typography color="warning.main">
          {t(says.withdrawn, { when: moment(withdrawnAt, zone), reason: withdrawReason ?? '' })}
        </Typography>
      ) : null}
      <Typography variant="caption" color="text.secondary">
        {t(says.hash, { hash })}
      </Typography>
    </Stack>
  )
}

/** What was released of this round before, and withdrawn: nothing of it is ever changed. */
export function History({ companyId, roundId }: { companyId: string; roundId: string }) {
  const t = useTell()
  const { data } = useAsk(releasesQuery, { companyId })
  const own = (data?.releases.nodes ?? []).filter((release) => release.roundId === roundId)
  if (own.length === 0) return null
  return (
    <Section title={t(says.history)}>
      <Stack component="ul" spacing={2} sx={{ listStyle: 'none', padding: 0, margin: 0 }}>
        {own.map((release) => (
          <Line key={release.id} release={release} />
        ))}
      </Stack>
    </Section>
  )
}
