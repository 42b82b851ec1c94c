import { Box, Stack } from '@mui/material'
import { BandBar, isUntold, useBand } from '../core/page/Band.tsx'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Round, UnitResponse } from './wire/round.ts'

/** Per unit, as far as it may be told: before the close nobody sees more, the console included. */
export function ResponseSection({ round }: { round: Round }) {
  const t = useTell()
  const tell = useBand()
  const columns: Column<UnitResponse>[] = [
    { name: 'unit', label: t(says.unit), cell: ({ name }) => name },
    { name: 'invited', label: t(says.invited), cell: ({ invited }) => invited, number: true },
    { name: 'cast', label: t(says.cast), cell: tell.count, number: true },
    {
      name: 'share',
      label: t(says.share),
      cell: (line) => (
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', justifyContent: 'flex-end' }}>
          <span>{tell.share(line)}</span>
          <BandBar band={line} sx={{ width: 120 }} />
        </Stack>
      ),
      number: true,
      optional: true,
    },
  ]
  const { invited } = round.responseTotal
  const known = isUntold(round.responseTotal) ? says.responseUntold : says.responseLead
  const sentence = t(round.state === 'open' ? known : says.responseClosed, {
    cast: tell.count(round.responseTotal),
    invited,
  })
  const isBanded = round.response.some(({ castFrom, castTo }) => castFrom !== castTo)
  const lead = (
    <Box>
      {sentence}
      {isBanded ? ` ${t(says.responseBands)}` : null}
    </Box>
  )
  return (
    <Section title={t(says.response)} lead={lead} flush>
      <Rows caption={t(says.response)} columns={columns} rows={round.response} keyOf={({ unitId }) => unitId} />
    </Section>
  )
}
