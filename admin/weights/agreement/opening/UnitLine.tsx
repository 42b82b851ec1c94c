import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material'
import { useTell, type Tell } from '../../../core/useTell.ts'
import { openingSays as says } from '../says/opening.ts'
import type { UnitToChoose } from '../wire/opening.ts'
import type { Chosen } from './form.ts'

interface UnitLineProps {
  unit: UnitToChoose
  /** Null while the unit has no vote. */
  chosen: Chosen | null
  error: string | undefined
  onToggle: () => void
  onName: () => void
}

function tellSpeaker(t: Tell, { head }: UnitToChoose, chosen: Chosen | null): string {
  const speaker = chosen ? chosen.speaker : head
  if (!speaker) return t(says.nobodySpeaks)
  return t(speaker.id === head?.id ? says.headSpeaks : says.speaks, { name: speaker.name })
}

export function UnitLine({ unit, chosen, error, onToggle, onName }: UnitLineProps) {
  const t = useTell()
  const isSpeechless = chosen !== null && chosen.speaker === null
  const verb = t(isSpeechless ? says.name : says.replace)
  return (
    <Box
      component="li"
      data-refused={error ? true : undefined}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, borderBottom: 1, borderColor: 'divider', minHeight: 52 }}
    >
      <FormControlLabel
        control={<Checkbox checked={chosen !== null} onChange={onToggle} />}
        sx={{ flex: 1, minWidth: 0, marginRight: 0 }}
        slotProps={{ typography: { component: 'div', sx: { minWidth: 0, overflowWrap: 'anywhere' } } }}
        label={
          <>
            {unit.name}
            <Typography
              variant="caption"
              component="div"
              color={error ? 'error' : isSpeechless ? 'warning.main' : 'text.secondary'}
            >
              {error ?? tellSpeaker(t, unit, chosen)}
            </Typography>
          </>
        }
      />
      {chosen ? (
        <Button size="small" onClick={onName} aria-label={`${verb}: ${unit.name}`} sx={{ flexShrink: 0 }}>
          {verb}
        </Button>
      ) : null}
    </Box>
  )
}
