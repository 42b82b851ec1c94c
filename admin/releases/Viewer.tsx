/** Whose eyes to look through: the heads at once, anybody else by name. */
import { Autocomplete, TextField } from '@mui/material'
import { useDeferredValue, useState } from 'react'
import { useAsk } from '../core/useAsk.ts'
import { useLanguage, useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { ToRelease } from './wire/releases.ts'
import { findViewersQuery, sponsorsQuery, type FoundViewer } from './wire/viewers.ts'

export interface Viewer {
  /** Null: anybody of the staff who heads nothing. */
  employeeId: string | null
  label: string
  group: string
}

const FEW = 20

/** The sponsor stands first, then the units’ heads as the round froze them, then whoever the name finds. */
function useViewers(round: ToRelease, search: string): Viewer[] {
  const t = useTell()
  const { compare } = new Intl.Collator(useLanguage())
  const sponsors = useAsk(sponsorsQuery, { companyId: round.companyId }).data?.employees.nodes ?? []
  const { data } = useAsk(
    findViewersQuery,
    { companyId: round.companyId, search, first: FEW },
    { enabled: search.trim().length > 1, keep: true },
  )
  const heads = round.units.flatMap(({ name, headEmployeeId }) =>
    headEmployeeId ? [{ employeeId: headEmployeeId, label: name, group: t(says.heads) }] : [],
  )
  const anybody: Viewer = { employeeId: null, label: t(says.anybody), group: t(says.everybody) }
  const told = ({ name, unit }: FoundViewer) => t(says.person, { name, unit: unit.name })
  const first = sponsors.map((one) => ({ employeeId: one.id, label: told(one), group: t(says.sponsor) }))
  const known = new Set([...heads, ...first].map(({ employeeId }) => employeeId))
  const found = (data?.employees.nodes ?? []).flatMap((one) =>
    known.has(one.id) ? [] : [{ employeeId: one.id, label: told(one), group: t(says.staff) }],
  )
  const sorted = heads.toSorted((a, b) => compare(a.label, b.label))
  return [anybody, ...first, ...sorted, ...(search.trim().length > 1 ? found : [])]
}

interface ChooseViewerProps {
  round: ToRelease
  viewer: Viewer | null
  onChoose: (viewer: Viewer | null) => void
}

export function ChooseViewer({ round, viewer, onChoose }: ChooseViewerProps) {
  const t = useTell()
  const [typed, setTyped] = useState('')
  const viewers = useViewers(round, useDeferredValue(typed))
  return (
    <Autocomplete
      value={viewer}
      options={viewers}
      groupBy={({ group }) => group}
      getOptionLabel={({ label }) => label}
      getOptionKey={({ employeeId, group }) => `${group} ${employeeId ?? ''}`}
      isOptionEqualToValue={(one, other) => one.employeeId === other.employeeId}
      onInputChange={(_, next) => setTyped(next)}
      onChange={(_, next) => onChoose(next)}
      noOptionsText={t(says.nobodyFound)}
      openText={t(says.openList)}
      clearText={t(says.clear)}
      closeText={t(says.closeList)}
      sx={{ maxWidth: 480 }}
      renderInput={(input) => <TextField {...input} label={t(says.viewer)} helperText={t(says.viewerHelp)} />}
    />
  )
}
