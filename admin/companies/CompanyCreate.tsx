import { Paper, Stack } from '@mui/material'
import { CreateBase, Form, SaveButton, SelectInput, TextInput, useNotify, useRedirect } from 'react-admin'
import { Page } from '../core/page/Page.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Company } from './wire.ts'

const languages = [
  { id: 'ru', name: says.russian.key },
  { id: 'en', name: says.english.key },
]

export function CompanyCreate() {
  const t = useTell()
  const notify = useNotify()
  const redirect = useRedirect()
  const onSuccess = (company: Company) => {
    notify(t(says.didCreate, { name: company.name }), { type: 'success' })
    redirect(`/companies/${company.id}`)
  }
  return (
    <CreateBase resource="companies" mutationOptions={{ onSuccess }}>
      <Page title={t(says.newTitle)} lead={t(says.newLead)} trail={[{ label: t(says.title), to: '/companies' }]}>
        <Paper variant="outlined" sx={{ padding: { xs: 2, sm: 3 }, maxWidth: 560 }}>
          <Form defaultValues={{ locale: 'ru', timeZone: 'Europe/Moscow' }} warnWhenUnsavedChanges>
            <Stack spacing={2.5}>
              <TextInput source="name" label={says.name.key} autoFocus helperText={false} />
              <SelectInput
                source="locale"
                label={says.locale.key}
                choices={languages}
                validate={[]}
                helperText={false}
              />
              <TextInput source="timeZone" label={says.timeZone.key} helperText={says.timeZoneHelp.key} />
              <div>
                <SaveButton label={says.create.key} icon={<></>} alwaysEnable />
              </div>
            </Stack>
          </Form>
        </Paper>
      </Page>
    </CreateBase>
  )
}
