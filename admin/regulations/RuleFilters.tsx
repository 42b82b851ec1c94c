import { Checkbox, FormControlLabel, Stack } from '@mui/material'
import { Field } from '../core/form/Field.tsx'
import { useTell } from '../core/useTell.ts'
import { useUrlState } from '../core/useUrlState.ts'
import type { Filter } from './rules.ts'
import { says } from './says.ts'
import { useTypedSearch } from '../core/useTypedSearch.ts'

export interface RuleFilter extends Filter {
  ask: (asked: string) => void
  setOnlyChanged: (only: boolean) => void
}

/** In the address: a clause of the text leads to the rule that it is made from. */
export function useRuleFilter(): RuleFilter {
  const [asked, ask] = useTypedSearch('find')
  const [only, setOnly] = useUrlState('changed', '')
  return { asked, onlyChanged: only === 'yes', ask, setOnlyChanged: (next) => setOnly(next ? 'yes' : '') }
}

export function RuleFilters({ filter }: { filter: RuleFilter }) {
  const t = useTell()
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
      <Field
        type="search"
        label={t(says.search)}
        value={filter.asked}
        onChange={filter.ask}
        sx={{ maxWidth: { sm: 360 } }}
      />
      <FormControlLabel
        control={
          <Checkbox checked={filter.onlyChanged} onChange={(event) => filter.setOnlyChanged(event.target.checked)} />
        }
        label={t(says.onlyChanged)}
      />
    </Stack>
  )
}
