import { Autocomplete, Box, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useAsk } from '../../core/useAsk.ts'
import { useTell } from '../../core/useTell.ts'
import { employeeSays } from '../says/unit.ts'
import { employeesQuery, type EmployeeRow } from '../wire/employees.ts'
import type { Named } from '../wire/units.ts'

export type Person = Named & Partial<Pick<EmployeeRow, 'position' | 'code'>>

export interface EmployeePickerProps {
  companyId: string
  label: string
  /** Only those of this unit. */
  unitId?: string
  people: readonly Person[]
  onPick: (people: Person[]) => void
  /** How many at most; then it takes no more. */
  limit: number
  error?: string | undefined
  autoFocus?: boolean
}

const AT_ONCE = 50

/** Finds people of the company as their names are typed. */
export function EmployeePicker(props: EmployeePickerProps) {
  const { companyId, label, unitId, people, onPick, limit, error, autoFocus = false } = props
  const t = useTell()
  const [search, setSearch] = useState('')
  const filter = { ...(unitId ? { unitId } : {}), ...(search.trim() ? { search: search.trim() } : {}) }
  const { data } = useAsk(employeesQuery, { companyId, filter, offset: 0, first: AT_ONCE }, { keep: true })
  return (
    <Autocomplete<Person, true>
      multiple
      options={data?.employees.nodes ?? []}
      value={[...people]}
      onChange={(_, chosen) => onPick(chosen.slice(-limit))}
      inputValue={search}
      onInputChange={(_, typed) => setSearch(typed)}
      filterOptions={(all) => all}
      filterSelectedOptions
      disableCloseOnSelect={limit > 3}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      noOptionsText={t(employeeSays.nobodyFound)}
      size="small"
      renderOption={({ key, ...option }, { name, position, code }) => (
        <Box component="li" key={key} {...option} sx={{ display: 'block !important' }}>
          {name}
          <Typography variant="caption" color="text.secondary" component="div">
            {position ?? code}
          </Typography>
        </Box>
      )}
      renderInput={(input) => (
        <TextField
          {...input}
          label={label}
          error={Boolean(error)}
          helperText={error ?? t(employeeSays.search)}
          autoFocus={autoFocus}
        />
      )}
    />
  )
}
