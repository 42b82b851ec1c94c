/** Which units have a vote, and who speaks for each. */
import { Box, Button, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { Field } from '../../../core/form/Field.tsx'
import { useTell } from '../../../core/useTell.ts'
import { openingSays as says } from '../says/opening.ts'
import type { UnitToChoose } from '../wire/opening.ts'
import type { Chosen } from './form.ts'
import { NameSpeakerDialog } from './NameSpeakerDialog.tsx'
import { UnitLine } from './UnitLine.tsx'

/** As many as a page bears; a company of a thousand units is searched. */
const MOST_SHOWN = 100

interface UnitsChoiceProps {
  companyId: string
  units: readonly UnitToChoose[]
  clients: readonly UnitToChoose[]
  chosen: readonly Chosen[]
  errors: Record<string, string>
  onChange: (chosen: Chosen[]) => void
}

const choose = ({ id, name, head }: UnitToChoose): Chosen => ({ unitId: id, unitName: name, speaker: head })

/** What the server says of a unit, found by its place in the list that was sent. */
const errorOf = (errors: Record<string, string>, at: number): string | undefined =>
  at < 0 ? undefined : (errors[`stakeholders.${at}.unitId`] ?? errors[`stakeholders.${at}.employeeId`])

function useSearch(units: readonly UnitToChoose[], chosenIds: ReadonlySet<string>) {
  const [search, setSearch] = useState('')
  const [only, setOnly] = useState(false)
  const asked = search.trim().toLocaleLowerCase()
  const found = units.filter(
    ({ id, name, code }) =>
      (!only || chosenIds.has(id)) &&
      (name.toLocaleLowerCase().includes(asked) || code.toLocaleLowerCase().includes(asked)),
  )
  return { search, setSearch, only, setOnly, found }
}

export function UnitsChoice({ companyId, units, clients, chosen, errors, onChange }: UnitsChoiceProps) {
  const t = useTell()
  const [naming, setNaming] = useState<Chosen | null>(null)
  const byUnit = new Map(chosen.map((one, at) => [one.unitId, { one, at }]))
  const { search, setSearch, only, setOnly, found } = useSearch(units, new Set(byUnit.keys()))
  const toggle = (unit: UnitToChoose) =>
    onChange(byUnit.has(unit.id) ? chosen.filter(({ unitId }) => unitId !== unit.id) : [...chosen, choose(unit)])
  const addClients = () =>
    onChange([...chosen, ...clients.filter(({ id }) => !byUnit.has(id)).map((unit) => choose(unit))])
  if (!units.length) return <Typography color="text.secondary">{t(says.noUnits)}</Typography>
  return (
    <Stack spacing={2}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Button variant="outlined" onClick={addClients} disabled={clients.every(({ id }) => byUnit.has(id))}>
          {t(says.allClients, { count: clients.length })}
        </Button>
        <Button onClick={() => onChange([])} disabled={!chosen.length}>
          {t(says.nobody)}
        </Button>
        <Typography role="status" sx={{ marginLeft: { sm: 'auto' } }}>
          {t(says.chosen, { count: chosen.length })}
        </Typography>
      </Stack>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ xs: 0, sm: 2 }} sx={{ alignItems: { sm: 'center' } }}>
        <Field type="search" label={t(says.find)} value={search} onChange={setSearch} sx={{ maxWidth: { sm: 360 } }} />
        <FormControlLabel
          control={<Checkbox checked={only} onChange={(_, checked) => setOnly(checked)} />}
          label={t(says.onlyChosen)}
        />
      </Stack>
      {errors['stakeholders'] ? (
        <Typography color="error" role="alert" tabIndex={-1} data-refused>
          {errors['stakeholders']}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {found.slice(0, MOST_SHOWN).map((unit) => {
          const own = byUnit.get(unit.id)
          return (
            <UnitLine
              key={unit.id}
              unit={unit}
              chosen={own?.one ?? null}
              error={errorOf(errors, own?.at ?? -1)}
              onToggle={() => toggle(unit)}
              onName={() => setNaming(own?.one ?? null)}
            />
          )
        })}
      </Box>
      {found.length ? null : <Typography color="text.secondary">{t(says.nothingFound)}</Typography>}
      {found.length > MOST_SHOWN ? (
        <Typography color="text.secondary">{t(says.more, { count: found.length - MOST_SHOWN })}</Typography>
      ) : null}
      {naming ? (
        <NameSpeakerDialog
          companyId={companyId}
          unitName={naming.unitName}
          onName={(speaker) =>
            onChange(chosen.map((one) => (one.unitId === naming.unitId ? { ...one, speaker } : one)))
          }
          onClose={() => setNaming(null)}
        />
      ) : null}
    </Stack>
  )
}
