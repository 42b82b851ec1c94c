import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material'
import { useId, useState } from 'react'
import { acquaintanceCircles } from '../../../schema/regulations/terms.ts'
import { useTell } from '../../core/useTell.ts'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { says } from './says.ts'
import { askAcquaintanceCommand, type Acquaintance } from './wire.ts'

/** Letters cannot be called back: who gets one is chosen first. */
export function AskAcquaintanceButton({ id, acquaintance }: { id: string; acquaintance: Acquaintance }) {
  const t = useTell()
  const labelId = useId()
  const [open, setOpen] = useState(false)
  const [circle, setCircle] = useState(acquaintance.of)
  const verb = useVerb(askAcquaintanceCommand, () => t(says.didAsk))
  const ask = async () => {
    if (await verb.run({ regulationVersionId: id, of: circle })) setOpen(false)
  }
  return (
    <>
      <VerbButton
        variant={acquaintance.askedAt ? 'outlined' : 'contained'}
        blocked={acquaintance.askBlockedBecause}
        onClick={() => setOpen(true)}
      >
        {t(acquaintance.askedAt ? says.askAgain : says.ask)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.askTitle)}
        text={t(says.askText)}
        verb={t(says.send)}
        running={verb.running}
        onDo={() => void ask()}
        onClose={() => setOpen(false)}
      >
        <FormControl>
          <FormLabel id={labelId}>{t(says.circle)}</FormLabel>
          <RadioGroup
            aria-labelledby={labelId}
            value={circle}
            onChange={(_, chosen) => setCircle((now) => acquaintanceCircles.find((one) => one === chosen) ?? now)}
          >
            {acquaintanceCircles.map((one) => (
              <FormControlLabel key={one} value={one} control={<Radio />} label={t(says[`circles.${one}`])} />
            ))}
          </RadioGroup>
        </FormControl>
      </VerbDialog>
    </>
  )
}
