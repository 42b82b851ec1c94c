import { Stack, Typography } from '@mui/material'
import { Section } from '../core/page/Section.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Comparison } from './wire.ts'

/** Units that the two rounds cannot be compared by, each with its reason in full. */
export function Incomparable({ comparison }: { comparison: Comparison }) {
  const t = useTell()
  const lines = comparison.providers.flatMap(({ unit, pairs: [pair] }, at) =>
    pair && !pair.comparable ? [{ id: unit?.id ?? String(at), name: unit?.name ?? '', because: pair.because }] : [],
  )
  if (lines.length === 0) return null
  return (
    <Section title={t(says.incomparable)}>
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', padding: 0, margin: 0 }}>
        {lines.map(({ id, name, because }) => (
          <li key={id}>
            <Typography variant="h3" component="span">
              {name}
            </Typography>
            <Typography color="text.secondary">{because}</Typography>
          </li>
        ))}
      </Stack>
    </Section>
  )
}
