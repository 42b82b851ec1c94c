import { Stack } from '@mui/material'
import { Choice } from '../../core/form/Choice.tsx'
import { Field } from '../../core/form/Field.tsx'
import { useTell } from '../../core/useTell.ts'
import { readIntensity } from '../intensity.ts'
import { says } from '../says/unit.ts'
import type { OfferedService } from '../wire/services.ts'

export interface LinkText {
  intensity: string
  serviceId: string
}

interface LinkFieldsProps {
  value: LinkText
  services: readonly OfferedService[]
  /** Whose services are offered; null while no provider is chosen. */
  providerId: string | null
  onChange: (value: LinkText) => void
}

/** What a link may carry: how much is asked for, and which service it is about. */
export function LinkFields({ value, services, providerId, onChange }: LinkFieldsProps) {
  const t = useTell()
  const offered = services.filter(
    ({ provider, retiredAt, id }) => provider.id === providerId && (retiredAt === null || id === value.serviceId),
  )
  const wrong = readIntensity(value.intensity) === undefined
  return (
    <Stack spacing={2}>
      <Field
        label={t(says.intensity)}
        value={value.intensity}
        onChange={(intensity) => onChange({ ...value, intensity })}
        error={wrong ? t(says.badIntensity) : undefined}
        helperText={t(says.intensityHint)}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      />
      {offered.length ? (
        <Choice
          label={t(says.service)}
          value={value.serviceId}
          onChange={(serviceId) => onChange({ ...value, serviceId })}
          options={[
            { value: '', label: t(says.noService) },
            ...offered.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
    </Stack>
  )
}
