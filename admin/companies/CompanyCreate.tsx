import { Button, Paper, Stack } from '@mui/material'
import { useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { Page } from '../core/page/Page.tsx'
import { useTell } from '../core/useTell.ts'
import { useUnsaved } from '../core/useUnsaved.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { CompanyFields, type CompanyDraft } from './CompanyFields.tsx'
import { says } from './says.ts'
import { createCompanyCommand } from './wire.ts'

const blank: CompanyDraft = { name: '', locale: 'ru', timeZone: 'Europe/Moscow' }

function CreateCompanyForm() {
  const t = useTell()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(blank)
  const verb = useVerb(createCompanyCommand, ({ createCompany }) => t(says.didCreate, { name: createCompany.name }))
  const letGo = useUnsaved(draft !== blank)
  const create = async () => {
    const done = await verb.run(draft)
    if (!done) return
    letGo()
    await navigate(`/companies/${done.createCompany.id}`)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!verb.running) void create()
  }
  return (
    <Stack component="form" spacing={2.5} onSubmit={submit} noValidate>
      <CompanyFields draft={draft} onChange={setDraft} errors={verb.errors} autoFocus />
      <div>
        <Button type="submit" variant="contained" aria-busy={verb.running}>
          {t(says.create)}
        </Button>
      </div>
    </Stack>
  )
}

export function CompanyCreate() {
  const t = useTell()
  return (
    <Page title={t(says.newTitle)} lead={t(says.newLead)} trail={[{ label: t(says.title), to: '/companies' }]}>
      <Paper variant="outlined" sx={{ padding: { xs: 2, sm: 3 }, maxWidth: 560 }}>
        <CreateCompanyForm />
      </Paper>
    </Page>
  )
}
