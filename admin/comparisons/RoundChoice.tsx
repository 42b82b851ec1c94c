import { Box, Checkbox, FormControlLabel, Stack } from '@mui/material'
import { Section } from '../core/page/Section.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { ReleasedRound } from './wire.ts'

interface RoundChoiceProps {
  /** In the order of their numbers, and so are the chosen. */
  rounds: readonly ReleasedRound[]
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
}

/** Any two rounds or more: with two, the change from one to the other; with more, the whole series. */
export function RoundChoice({ rounds, chosen, onChoose }: RoundChoiceProps) {
  const t = useTell()
  const toggle = (roundId: string, on: boolean) =>
    onChoose(rounds.flatMap(({ id }) => ((id === roundId ? on : chosen.includes(id)) ? [id] : [])))
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
              control={<Checkbox checked={chosen.includes(id)} onChange={(_, on) => toggle(id, on)} />}
            />
          ))}
        </Stack>
      </Box>
    </Section>
  )
}
