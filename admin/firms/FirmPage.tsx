import { Button, Stack } from '@mui/material'
import { useState, type FormEvent } from 'react'
import { Choice } from '../core/form/Choice.tsx'
import { Field } from '../core/form/Field.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { NotFound } from '../core/page/NotFound.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { useUnsaved } from '../core/useUnsaved.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { says as companySays } from '../companies/says.ts'
import { says } from './says.ts'
import { LogoSection } from './LogoSection.tsx'
import { editFirmCommand, firmQuery, type Firm } from './wire.ts'

function EditFirmForm({ firm }: { firm: Firm }) {
  const t = useTell()
  const [name, setName] = useState(firm.name)
  const [locale, setLocale] = useState(firm.locale)
  const verb = useVerb(editFirmCommand, ({ editFirm }) => t(says.didEdit, { name: editFirm.name }))
  useUnsaved(name !== firm.name || locale !== firm.locale)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!verb.running) void verb.run({ version: firm.version, name, locale })
  }
  return (
    <Stack component="form" spacing={2.5} onSubmit={submit} noValidate sx={{ maxWidth: 560 }}>
      <Field
        label={t(companySays.name)}
        value={name}
        onChange={setName}
        error={verb.errors['name']}
        helperText={t(says.nameHelp)}
      />
      <Choice
        label={t(says.locale)}
        value={locale}
        onChange={(text) => setLocale(text === 'en' ? 'en' : 'ru')}
        options={[
          { value: 'ru', label: t(companySays.russian) },
          { value: 'en', label: t(companySays.english) },
        ]}
      />
      <div>
        <Button type="submit" variant="contained" aria-busy={verb.running}>
          {t(says.edit)}
        </Button>
      </div>
    </Stack>
  )
}

export function FirmPage() {
  const t = useTell()
  const answer = useAsk(firmQuery, {})
  return (
    <Page title={t(says.firm)}>
      <Answer of={answer}>
        {({ firm }) =>
          firm ? (
            <>
              <Section>
                <EditFirmForm key={firm.version} firm={firm} />
              </Section>
              <LogoSection firm={firm} />
            </>
          ) : (
            <NotFound />
          )
        }
      </Answer>
    </Page>
  )
}
