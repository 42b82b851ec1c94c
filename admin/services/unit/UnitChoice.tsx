import { Autocomplete, TextField } from '@mui/material'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/unit.ts'

interface NamedUnit {
  id: string
  name: string
  code: string
}

interface UnitChoiceProps {
  label: string
  units: readonly NamedUnit[]
  value: string | null
  onPick: (id: string | null) => void
  error?: string | undefined
  autoFocus?: boolean
}

/** Finds a unit by name or code among many. */
export function UnitChoice({ label, units, value, onPick, error, autoFocus }: UnitChoiceProps) {
  const t = useTell()
  return (
    <Autocomplete<NamedUnit>
      options={[...units]}
      value={units.find(({ id }) => id === value) ?? null}
      onChange={(_, unit) => onPick(unit?.id ?? null)}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all, { inputValue }) => {
        const asked = inputValue.trim().toLowerCase()
        return all.filter(({ name, code }) => `${name} ${code}`.toLowerCase().includes(asked)).slice(0, 100)
      }}
      noOptionsText={t(says.noSuch)}
      autoHighlight
      size="small"
      renderInput={(props) => (
        <TextField
          {...props}
          label={label}
          error={Boolean(error)}
          helperText={error ?? t(says.unitHint)}
          autoFocus={autoFocus ?? false}
        />
      )}
    />
  )
}
