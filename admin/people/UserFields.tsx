import { userRoles, type UserRole } from '../../schema/people/terms.ts'
import type { Locale } from '../../schema/core/say.ts'
import { Choice } from '../core/form/Choice.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says/users.ts'

interface RoleChoiceProps {
  role: UserRole
  onChange: (role: UserRole) => void
  error?: string | undefined
  /** Why the role can't be changed now. */
  blocked?: string | null
}

export const readRole = (text: string): UserRole => userRoles.find((role) => role === text) ?? 'analyst'

export function RoleChoice({ role, onChange, error, blocked }: RoleChoiceProps) {
  const t = useTell()
  return (
    <Choice
      label={t(says.role)}
      value={role}
      onChange={(text) => onChange(readRole(text))}
      error={error}
      helperText={blocked ?? t(says[`roleTexts.${role}`])}
      disabled={Boolean(blocked)}
      options={userRoles.map((value) => ({ value, label: t(says[`roles.${value}`]) }))}
    />
  )
}

export function LocaleChoice({ locale, onChange }: { locale: Locale; onChange: (locale: Locale) => void }) {
  const t = useTell()
  return (
    <Choice
      label={t(says.locale)}
      value={locale}
      onChange={(text) => onChange(text === 'en' ? 'en' : 'ru')}
      options={[
        { value: 'ru', label: t(says.russian) },
        { value: 'en', label: t(says.english) },
      ]}
    />
  )
}
