/** Whose eyes to look through: the heads at once, anybody else by name. */
import { Autocomplete, TextField } from '@mui/material'
import { useDeferredValue, useState } from 'react'
import { useAsk } from '../core/useAsk.ts'
import { useLanguage, useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { ToRelease } from './wire/releases.ts'
import { findViewersQuery } from './wire/viewers.ts'

export interface Viewer {
  /** Null: anybody of the staff who heads nothing. */
  employeeId: string | null
  label: string
  group: string
}

const FEW = 20

/** The sponsor stands first, then the units' heads as the round froze them, then whoever the name finds. */
function useViewers(round: ToRelease, search: string): Viewer[] {
  const t = useTell()
  const { compare } = new Intl.Collator(useLanguage())
  const { data } = useAsk(
    findViewersQuery,
    { companyId: round.companyId, search, first: FEW },
    { enabled: search.trim().length > 1, keep: true },
  )
  const heads = round.units.flatMap(({ name, headEmployeeId }) =>
    headEmployeeId ? [{ employeeId: headEmployeeId, label: name, group: t(says.heads) }] : [],
  )
  const anybody: Viewer = { employeeId: null, label: t(says.anybody), group: t(says.everybody) }
  const known = new Set(heads.map(({ employeeId }) => employeeId))
  const found = (data?.employees.nodes ?? []).flatMap(({ id, name, unit, roles }) => {
    const group = t(roles.includes('sponsor') ? says.sponsor : says.staff)
    return known.has(id) ? [] : [{ employeeId: id, label: t(says.person, { name, unit: unit.name }), group }]
  })
  const isSponsor = ({ group }: Viewer) => Number(group === t(says.sponsor))
  const sponsorsFirst = found.toSorted((a, b) => isSponsor(b) - isSponsor(a))
  return [
    anybody,
    ...heads.toSorted((a, b) => compare(a.label, b.label)),
    ...(search.trim().length > 1 ? sponsorsFirst : []),
  ]
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
