import type { Locale } from '../../schema/core/say.ts'
import { Choice } from '../core/form/Choice.tsx'
import { Field } from '../core/form/Field.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'

export interface CompanyDraft {
  name: string
  locale: Locale
  timeZone: string
}

const zones = Intl.supportedValuesOf('timeZone')

export interface CompanyFieldsProps {
  draft: CompanyDraft
  onChange: (draft: CompanyDraft) => void
  errors: Record<string, string>
  autoFocus?: boolean
}

/** What is asked of a company when it is created and when it is changed. */
export function CompanyFields({ draft, onChange, errors, autoFocus = false }: CompanyFieldsProps) {
  const t = useTell()
  const { name, locale, timeZone } = draft
  const options = zones.includes(timeZone) ? zones : [timeZone, ...zones]
  return (
    <>
      <Field
        label={t(says.name)}
        value={name}
        onChange={(text) => onChange({ ...draft, name: text })}
        error={errors['name']}
        autoFocus={autoFocus}
      />
      <Choice
        label={t(says.locale)}
        value={locale}
        onChange={(text) => onChange({ ...draft, locale: text === 'en' ? 'en' : 'ru' })}
        error={errors['locale']}
        options={[
          { value: 'ru', label: t(says.russian) },
          { value: 'en', label: t(says.english) },
        ]}
      />
      <Choice
        label={t(says.timeZone)}
        value={timeZone}
        onChange={(text) => onChange({ ...draft, timeZone: text })}
        error={errors['timeZone']}
        helperText={t(says.timeZoneHelp)}
        options={options.map((zone) => ({ value: zone, label: zone }))}
      />
    </>
  )
}
