import { Box, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useZone } from '../companies/zone.ts'
import { Section } from '../core/page/Section.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useLanguage, useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { releasesQuery, type ReleaseLine, type ToRelease } from './wire/releases.ts'

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '160px 1fr' }, columnGap: 2, overflowWrap: 'anywhere' }}>
      <Typography component="dt" color="text.secondary">
        {name}
      </Typography>
      <Typography component="dd" sx={{ margin: 0, minWidth: 0 }}>
        {children}
      </Typography>
    </Box>
  )
}

function Line({ release, rules }: { release: ReleaseLine; rules: string | null }) {
  const t = useTell()
  const { moment } = useFormat()
  const zone = useZone()
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' })
  const { number, publishedAt, publishedBy, audiences, reason, hash, withdrawnAt, withdrawReason } = release
  return (
    <Box component="li">
      <Typography variant="h3" component="h3">
        {t(says.historyLine, { number, when: moment(publishedAt, zone) })}
      </Typography>
      <Stack component="dl" spacing={0.5} sx={{ marginBlock: 1 }}>
        <Fact name={t(says.whoSees)}>{list.format(audiences.map((one) => t(says[`reader.${one}`])))}</Fact>
        {publishedBy ? <Fact name={t(says.publishedBy)}>{publishedBy}</Fact> : null}
        {reason ? <Fact name={t(says.correction)}>{reason}</Fact> : null}
        {rules ? <Fact name={t(says.rules)}>{rules}</Fact> : null}
        <Fact name={t(says.hash)}>
          <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {hash}
          </Box>
        </Fact>
        {withdrawnAt ? (
          <Fact name={t(says.withdrawn)}>
            {t(says.withdrawnBecause, { when: moment(withdrawnAt, zone), reason: withdrawReason ?? '' })}
          </Fact>
        ) : null}
      </Stack>
    </Box>
  )
}

/** What was released of this round before, and withdrawn: nothing of it is ever changed. */
export function History({ round: { id, companyId, results } }: { round: ToRelease }) {
  const t = useTell()
  const { data } = useAsk(releasesQuery, { companyId })
  const own = (data?.releases.nodes ?? []).filter((release) => release.roundId === id)
  const rules = results && t(says.rulesOf, { ...results.rules })
  if (own.length === 0) return null
  return (
    <Section title={t(says.history)}>
      <Stack component="ul" spacing={2} sx={{ listStyle: 'none', padding: 0, margin: 0 }}>
        {own.map((release) => (
          <Line key={release.id} release={release} rules={rules} />
        ))}
      </Stack>
    </Section>
  )
}
