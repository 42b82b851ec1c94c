import { TextField, type TextFieldProps } from '@mui/material'

export type FieldProps = Omit<TextFieldProps, 'onChange' | 'error' | 'value'> & {
  value: string
  onChange: (value: string) => void
  /** What the server says about it. */
  error?: string | undefined
}

/** One line of input; its error stands below it and is read out with it. */
export function Field({ value, onChange, error, helperText, ...rest }: FieldProps) {
  return (
    <TextField
      {...rest}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={Boolean(error)}
      helperText={error ?? helperText}
    />
  )
}
