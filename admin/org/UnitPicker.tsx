import { Autocomplete, Box, TextField, Typography } from '@mui/material'
import { useMemo } from 'react'
import { useTell } from '../core/useTell.ts'
import { says } from './says/chart.ts'
import { aboveOf } from './tree.ts'
import type { ChartUnit } from './wire/chart.ts'

export interface UnitPickerProps {
  label: string
  units: readonly ChartUnit[]
  value: string | null
  onPick: (id: string | null) => void
  hint?: string
  error?: string | undefined
  autoFocus?: boolean
  /** Some lists are long: each unit tells what it stands under. */
  among?: readonly ChartUnit[]
}

interface Option {
  unit: ChartUnit
  path: string
}

const matches = ({ unit }: Option, asked: string) =>
  unit.name.toLowerCase().includes(asked) || unit.code.toLowerCase().includes(asked)

/** Finds a unit by its name or code. */
export function UnitPicker({ label, units, value, onPick, hint, error, autoFocus, among = units }: UnitPickerProps) {
  const t = useTell()
  const options = useMemo(
    () =>
      units.map((unit) => ({
        unit,
        path: aboveOf(among, unit.id)
          .map(({ name }) => name)
          .join(' → '),
      })),
    [units, among],
  )
  return (
    <Autocomplete<Option>
      options={options}
      value={options.find(({ unit }) => unit.id === value) ?? null}
      onChange={(_, option) => onPick(option?.unit.id ?? null)}
      getOptionLabel={({ unit }) => unit.name}
      getOptionKey={({ unit }) => unit.id}
      isOptionEqualToValue={(one, other) => one.unit.id === other.unit.id}
      filterOptions={(all, { inputValue }) => {
        const asked = inputValue.trim().toLowerCase()
        return all.filter((option) => matches(option, asked)).slice(0, 50)
      }}
      noOptionsText={t(says.noUnits)}
      autoHighlight
      size="small"
      renderOption={({ key, ...props }, { unit, path }) => (
        <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
          {unit.name}
          <Typography variant="caption" color="text.secondary" component="div">
            {[unit.code, path].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
      )}
      renderInput={(props) => (
        <TextField
          {...props}
          label={label}
          error={Boolean(error)}
          helperText={error ?? hint}
          autoFocus={autoFocus ?? false}
        />
      )}
    />
  )
}
