import { Button, Stack } from '@mui/material'
import { useState, type FormEvent } from 'react'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { useTell } from '../core/useTell.ts'
import { useUnsaved } from '../core/useUnsaved.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { ArchiveCompanyButton } from './ArchiveCompanyButton.tsx'
import { CompanyFields, type CompanyDraft } from './CompanyFields.tsx'
import { says } from './says.ts'
import { Workspace } from './Workspace.tsx'
import { editCompanyCommand, type Company } from './wire.ts'

/** Remounted with every version of the company, so that what stands in the fields is what is saved. */
function EditCompanyForm({ company }: { company: Company }) {
  const t = useTell()
  const { id, version, name, locale, timeZone } = company
  const [draft, setDraft] = useState<CompanyDraft>({ name, locale, timeZone })
  const verb = useVerb(editCompanyCommand, ({ editCompany }) => t(says.didEdit, { name: editCompany.name }))
  useUnsaved(draft.name !== name || draft.locale !== locale || draft.timeZone !== timeZone)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!verb.running) void verb.run({ id, version, ...draft })
  }
  return (
    <Stack component="form" spacing={2.5} onSubmit={submit} noValidate sx={{ maxWidth: 560 }}>
      <CompanyFields draft={draft} onChange={setDraft} errors={verb.errors} />
      <div>
        <Button type="submit" variant="contained" aria-busy={verb.running}>
          {t(says.edit)}
        </Button>
      </div>
    </Stack>
  )
}

export function CompanySettings() {
  const t = useTell()
  return (
    <Workspace>
      {(company) => (
        <Page title={t(says.settings)} lead={t(says.settingsLead)}>
          <Stack spacing={3}>
            <Section title={t(says.company)}>
              <EditCompanyForm key={company.version} company={company} />
            </Section>
            <Section title={t(says.archive)} lead={t(company.archivedAt ? says.restoreLead : says.archiveLead)}>
              <ArchiveCompanyButton company={company} />
            </Section>
          </Stack>
        </Page>
      )}
    </Workspace>
  )
}
