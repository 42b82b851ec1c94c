import { Box, Stack, TextField, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/matrix.ts'
import { readIntensity } from '../intensity.ts'
import type { Placed } from './arrange.ts'
import { intensify, markIn, onlyTakeAway } from './edits.ts'
import { markLook } from './look.ts'
import type { Marks } from './useMarks.ts'

interface StripProps {
  client: Placed | undefined
  provider: Placed | undefined
  marks: Marks
}

const kinds = ['confirmed', 'intensity', 'proposed', 'disputed', 'changed'] as const
const classOf = {
  confirmed: 'mark',
  intensity: 'mark',
  proposed: 'mark proposed',
  disputed: 'mark disputed',
  changed: 'mark changed',
} as const

function Legend() {
  const t = useTell()
  return (
    <Stack
      component="ul"
      aria-label={t(says.legend)}
      direction="row"
      useFlexGap
      spacing={2}
      sx={{ flexWrap: 'wrap', listStyle: 'none', margin: 0, padding: 0 }}
    >
      {kinds.map((kind) => (
        <Stack component="li" key={kind} direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <span className={classOf[kind]} aria-hidden>
            {kind === 'intensity' ? '2' : ''}
          </span>
          <Typography variant="caption" color="text.secondary">
            {t(says[`legend.${kind}`])}
          </Typography>
        </Stack>
      ))}
    </Stack>
  )
}

/** The intensity of one cell as a number: digits on the keyboard reach to nine only. */
function Intensity({ client, provider, marks }: { client: Placed; provider: Placed; marks: Marks }) {
  const t = useTell()
  const [from, to] = [client.unit.id, provider.unit.id]
  const mark = markIn(marks.written.get(from), marks.edits.get(from), to)
  const stands = mark?.intensity == null ? '' : String(mark.intensity)
  const [text, setText] = useState(stands)
  useEffect(() => setText(stands), [stands, from, to])
  const read = readIntensity(text)
  const closed = client.unit.closedAt !== null || provider.unit.closedAt !== null
  const write = () => {
    if (read === undefined || text === stands) return
    const change = intensify(read)
    marks.change([{ pairs: [[from, to]], by: closed ? onlyTakeAway(change) : change }])
  }
  return (
    <Stack direction="row" useFlexGap spacing={2} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {t(says.pairAt, { client: client.unit.name, provider: provider.unit.name })}
        <Typography component="span" color="text.secondary">
          {` · ${t(!mark ? says.noLink : mark.state === 'proposed' ? says.proposed : says.linked)}`}
        </Typography>
      </Typography>
      <TextField
        label={t(says.intensity)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={write}
        onKeyDown={(event) => event.key === 'Enter' && write()}
        error={read === undefined}
        helperText={read === undefined ? t(says.badIntensity) : undefined}
        sx={{ width: 148 }}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      />
    </Stack>
  )
}

/** What the keyboard stands at, and the key to the marks. */
export function CellStrip({ client, provider, marks }: StripProps) {
  return (
    <Box sx={{ padding: { xs: 2, sm: 3 }, paddingBlock: 2, borderTop: 1, borderColor: 'divider', ...markLook }}>
      <Stack
        direction={{ xs: 'column', md: 'row' }}
        useFlexGap
        spacing={2}
        sx={{ justifyContent: 'space-between', alignItems: { md: 'center' }, minHeight: 40 }}
      >
        {client && provider && client.unit.id !== provider.unit.id ? (
          <Intensity client={client} provider={provider} marks={marks} />
        ) : (
          <span />
        )}
        <Legend />
      </Stack>
    </Box>
  )
}
