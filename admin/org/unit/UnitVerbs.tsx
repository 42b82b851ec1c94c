import { Stack } from '@mui/material'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/unit.ts'
import { stepOf } from '../tree.ts'
import { useMoveUnit } from '../useMoveUnit.ts'
import type { UnitInFocus } from '../wire/units.ts'
import type { UnitDialogProps } from './dialog.ts'
import type { UnitVerb } from './UnitDialog.tsx'

const verbs = ['add', 'rename', 'move', 'split', 'merge'] as const

interface UnitVerbsProps extends Pick<UnitDialogProps, 'chart' | 'unit'> {
  known: UnitInFocus
  onVerb: (verb: UnitVerb) => void
}

/** Everything that can be done with the unit, each as a button: nothing needs the mouse or a key that one must know. */
export function UnitVerbs({ chart, unit, known, onVerb }: UnitVerbsProps) {
  const t = useTell()
  const move = useMoveUnit()
  const step = (by: -1 | 1) => stepOf(chart.below, unit, by)
  const up = step(-1)
  const down = step(1)
  return (
    <Stack spacing={1}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {verbs.map((verb) => (
          <VerbButton key={verb} variant="outlined" onClick={() => onVerb(verb)}>
            {t(says[verb])}
          </VerbButton>
        ))}
        {up ? (
          <VerbButton variant="outlined" running={move.running} onClick={() => void move.run(unit, up)}>
            {t(says.up)}
          </VerbButton>
        ) : null}
        {down ? (
          <VerbButton variant="outlined" running={move.running} onClick={() => void move.run(unit, down)}>
            {t(says.down)}
          </VerbButton>
        ) : null}
      </Stack>
      <VerbButton variant="text" color="error" blocked={known.closeBlockedBecause} onClick={() => onVerb('close')}>
        {t(says.close)}
      </VerbButton>
    </Stack>
  )
}
