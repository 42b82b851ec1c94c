import { FormControl, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material'
import { weightMethods, type WeightMethod } from '../../../../schema/weights/terms.ts'
import { useTell } from '../../../core/useTell.ts'
import { openingSays as says } from '../says/opening.ts'

interface MethodChoiceProps {
  method: WeightMethod
  error: string | undefined
  onChoose: (method: WeightMethod) => void
}

export function MethodChoice({ method, error, onChoose }: MethodChoiceProps) {
  const t = useTell()
  const choose = (value: string) => {
    const found = weightMethods.find((one) => one === value)
    if (found) onChoose(found)
  }
  return (
    <FormControl>
      <RadioGroup
        aria-label={t(says.method)}
        value={method}
        onChange={(_, value) => choose(value)}
        sx={{ gap: 1.5, flexWrap: 'nowrap' }}
      >
        {weightMethods.map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio sx={{ paddingBlock: 0 }} />}
            sx={{ alignItems: 'flex-start', marginRight: 0 }}
            label={
              <>
                {t(says[`methods.${one}`])}
                <Typography variant="caption" component="div" color="text.secondary">
                  {t(says[`methodText.${one}`])}
                </Typography>
              </>
            }
          />
        ))}
      </RadioGroup>
      {error ? <Typography color="error">{error}</Typography> : null}
    </FormControl>
  )
}
