import { Box, Button, Checkbox, FormControlLabel, FormGroup, Stack, Typography } from '@mui/material'
import { useState, type FormEvent } from 'react'
import { companiesQuery } from '../companies/wire.ts'
import { Answer } from '../core/page/Answer.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { useUnsaved } from '../core/useUnsaved.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { says } from './says/users.ts'
import { assignCompaniesCommand, type UserOfFirm } from './wire/users.ts'

const MOST = 200

interface BoxesProps {
  user: UserOfFirm
  /** Every company that can be marked, those that are marked already included. */
  companies: readonly { id: string; name: string }[]
}

function Boxes({ user, companies }: BoxesProps) {
  const t = useTell()
  const assigned = user.companies.map(({ id }) => id)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set(assigned))
  const verb = useVerb(assignCompaniesCommand, ({ assignCompanies: { name, companies: now } }) =>
    t(says.didAssign, { name, count: now.length }),
  )
  useUnsaved(marked.size !== assigned.length || assigned.some((id) => !marked.has(id)))
  const mark = (id: string, on: boolean) => {
    const next = new Set(marked)
    if (on) next.add(id)
    else next.delete(id)
    setMarked(next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!verb.running) void verb.run({ userId: user.id, companyIds: [...marked] })
  }
  if (companies.length === 0) return <Typography color="text.secondary">{t(says.noneYet)}</Typography>
  return (
    <Stack component="form" spacing={2} onSubmit={submit}>
      <Box sx={{ maxHeight: 360, overflowY: 'auto' }}>
        <FormGroup role="group" aria-label={t(says.companies)}>
          {companies.map(({ id, name }) => (
            <FormControlLabel
              key={id}
              label={name}
              control={<Checkbox checked={marked.has(id)} onChange={(event) => mark(id, event.target.checked)} />}
            />
          ))}
        </FormGroup>
      </Box>
      <div>
        <Button type="submit" variant="outlined" aria-busy={verb.running}>
          {t(says.assign)}
        </Button>
      </div>
    </Stack>
  )
}

export function AssignCompanies({ user }: { user: UserOfFirm }) {
  const answer = useAsk(companiesQuery, { first: MOST, offset: 0, filter: { archived: false }, orderBy: 'name' })
  return (
    <Answer of={answer}>
      {({ companies }) => {
        // What lies in the archive stays assigned unless it is unmarked.
        const away = user.companies.filter(({ id }) => !companies.nodes.some((company) => company.id === id))
        return <Boxes user={user} companies={[...companies.nodes, ...away]} />
      }}
    </Answer>
  )
}
