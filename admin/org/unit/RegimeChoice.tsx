import { regimes, type Regime } from '../../../schema/org/terms.ts'
import { Choice } from '../../core/form/Choice.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/unit.ts'
import { setRegimeCommand, type UnitInFocus } from '../wire/units.ts'

const toRegime = (value: string): Regime | null => regimes.find((one) => one === value) ?? null

/** Whose opinion counts, with what it means in a sentence. */
export function RegimeChoice({ unit }: { unit: UnitInFocus }) {
  const t = useTell()
  const verb = useVerb(setRegimeCommand, ({ setRegime }) => t(says.didSetRegime, { name: setRegime.name }))
  const meaning = unit.regime === null ? says.byDefaultText : unit.regime === 'R1' ? says.R1Text : says.R2Text
  return (
    <Choice
      label={t(says.regime)}
      value={unit.regime ?? ''}
      options={[
        { value: '', label: t(says.byDefault) },
        ...regimes.map((one) => ({ value: one, label: t(says[one]) })),
      ]}
      onChange={(value) => void verb.run({ unitId: unit.id, version: unit.version, regime: toRegime(value) })}
      helperText={t(meaning)}
      error={verb.errors['regime']}
      disabled={verb.running}
    />
  )
}
