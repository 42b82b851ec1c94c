import { Box, Checkbox, FormControlLabel, Stack } from '@mui/material'
import { Section } from '../core/page/Section.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { ReleasedRound } from './wire.ts'

interface RoundChoiceProps {
  /** In the order of their numbers, and so are the chosen. */
  rounds: readonly ReleasedRound[]
  chosen: readonly string[]
  onToggle: (id: string, on: boolean) => void
}

/** Any two rounds or more: with two, the change from one to the other; with more, the whole series. */
export function RoundChoice({ rounds, chosen, onToggle }: RoundChoiceProps) {
  const t = useTell()
  return (
    <Section>
      <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        <Box component="legend" sx={{ padding: 0, color: 'text.secondary', marginBottom: 0.5 }}>
          {t(says.which)}
        </Box>
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 2, maxHeight: 200, overflowY: 'auto' }}>
          {rounds.map(({ id, title }) => (
            <FormControlLabel
              key={id}
              label={title}
              control={<Checkbox checked={chosen.includes(id)} onChange={(_, on) => onToggle(id, on)} />}
            />
          ))}
        </Stack>
      </Box>
    </Section>
  )
}
