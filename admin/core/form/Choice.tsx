import { TextField, type TextFieldProps } from '@mui/material'

export interface ChoiceProps extends Omit<TextFieldProps, 'onChange' | 'error' | 'value' | 'select'> {
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
  error?: string | undefined
  /** Its name for the ear, where the eye reads it from the table around. */
  named?: string
}

/** The browser's own list: it is known to every keyboard, phone and screen reader. */
export function Choice({ value, options, onChange, error, helperText, named, ...rest }: ChoiceProps) {
  return (
    <TextField
      {...rest}
      select
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={Boolean(error)}
      helperText={error ?? helperText}
      slotProps={{
        select: { native: true, inputProps: named ? { 'aria-label': named } : {} },
        inputLabel: { shrink: true },
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  )
}
