import { Alert, Button, Stack, Typography } from '@mui/material'
import { Field } from '../core/form/Field.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Meaning } from './wire.ts'

interface MeaningFieldsProps {
  value: Meaning
  errors: Record<string, string>
  /** Why only the name may change, or null. */
  blocked: string | null
  onChange: (value: Meaning) => void
}

const FEWEST = 2
const MOST = 11

function Points({ value, errors, blocked, onChange }: MeaningFieldsProps) {
  const t = useTell()
  const { points } = value
  const set = (next: string[]) => onChange({ ...value, points: next })
  return (
    <Stack spacing={1.5}>
      <Typography variant="h3">{t(says.points)}</Typography>
      {points.map((point, at) => (
        <Stack key={at} direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
          <Field
            label={t(says.point, { number: at + 1 })}
            value={point}
            onChange={(text) => set(points.map((old, place) => (place === at ? text : old)))}
            error={errors[`points.${at}`]}
            disabled={blocked !== null}
          />
          {blocked === null && points.length > FEWEST ? (
            <Button
              aria-label={t(says.removePoint, { number: at + 1 })}
              onClick={() => set(points.filter((_, place) => place !== at))}
              sx={{ minWidth: 40, paddingInline: 1 }}
            >
              ✕
            </Button>
          ) : null}
        </Stack>
      ))}
      {errors['points'] ? <Typography color="error">{errors['points']}</Typography> : null}
      {blocked === null && points.length < MOST ? (
        <div>
          <Button onClick={() => set([...points, ''])}>{t(says.addPoint)}</Button>
        </div>
      ) : null}
    </Stack>
  )
}

export function MeaningFields(props: MeaningFieldsProps) {
  const t = useTell()
  const { value, errors, blocked, onChange } = props
  return (
    <Stack spacing={2}>
      {blocked ? <Alert severity="info">{blocked}</Alert> : null}
      <Field
        label={t(says.name)}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        error={errors['name']}
      />
      <Field
        label={t(says.question)}
        value={value.question}
        onChange={(question) => onChange({ ...value, question })}
        error={errors['question']}
        disabled={blocked !== null}
        multiline
      />
      <Points {...props} />
      <Field
        label={t(says.code)}
        value={value.code}
        onChange={(code) => onChange({ ...value, code })}
        error={errors['code']}
        helperText={t(says.codeHint)}
        disabled={blocked !== null}
      />
    </Stack>
  )
}
