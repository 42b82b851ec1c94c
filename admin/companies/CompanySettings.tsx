import { Button, Stack } from '@mui/material'
import { useState, type FormEvent } from 'react'
import { Field } from '../core/form/Field.tsx'
import { Choice } from '../core/form/Choice.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { useTell } from '../core/useTell.ts'
import { useUnsaved } from '../core/useUnsaved.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { ArchiveCompanyButton } from './ArchiveCompanyButton.tsx'
import { says } from './says.ts'
import { Workspace } from './Workspace.tsx'
import { editCompanyCommand, type Company } from './wire.ts'

const zones = Intl.supportedValuesOf('timeZone')

/** Remounted with every version of the company, so that what stands in the fields is what is saved. */
function EditCompanyForm({ company }: { company: Company }) {
  const t = useTell()
  const [name, setName] = useState(company.name)
  const [locale, setLocale] = useState<string>(company.locale)
  const [timeZone, setTimeZone] = useState(company.timeZone)
  const verb = useVerb(editCompanyCommand, ({ editCompany }) => t(says.didEdit, { name: editCompany.name }))
  useUnsaved(name !== company.name || locale !== company.locale || timeZone !== company.timeZone)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { id, version } = company
    if (!verb.running) void verb.run({ id, version, name, locale: locale === 'en' ? 'en' : 'ru', timeZone })
  }
  const options = zones.includes(company.timeZone) ? zones : [company.timeZone, ...zones]
  return (
    <Stack component="form" spacing={2.5} onSubmit={submit} noValidate sx={{ maxWidth: 560 }}>
      <Field label={t(says.name)} value={name} onChange={setName} error={verb.errors['name']} />
      <Choice
        label={t(says.locale)}
        value={locale}
        onChange={setLocale}
        error={verb.errors['locale']}
        options={[
          { value: 'ru', label: t(says.russian) },
          { value: 'en', label: t(says.english) },
        ]}
      />
      <Choice
        label={t(says.timeZone)}
        value={timeZone}
        onChange={setTimeZone}
        error={verb.errors['timeZone']}
        helperText={t(says.timeZoneHelp)}
        options={options.map((zone) => ({ value: zone, label: zone }))}
      />
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
