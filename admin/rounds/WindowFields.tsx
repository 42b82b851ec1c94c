import { useState } from 'react'
import { Field } from '../core/form/Field.tsx'
import { useTell } from '../core/useTell.ts'
import { readMoment, writeMoment } from '../core/moment.ts'
import { says } from './says.ts'

export interface TypedWindow {
  opensAt: string
  closesAt: string
}

/** A window as it is being typed, by the clocks of the zone, and the moments it stands for; null while one is not whole. */
export function useWindow(first: { opensAt: Date; closesAt: Date }, zone: string) {
  const [typed, setTyped] = useState<TypedWindow>(() => ({
    opensAt: writeMoment(first.opensAt, zone),
    closesAt: writeMoment(first.closesAt, zone),
  }))
  const [opensAt, closesAt] = [readMoment(typed.opensAt, zone), readMoment(typed.closesAt, zone)]
  return { typed, setTyped, moments: { opensAt, closesAt }, isWhole: opensAt !== null && closesAt !== null }
}

interface WindowFieldsProps {
  typed: TypedWindow
  onChange: (typed: TypedWindow) => void
  errors: Record<string, string>
}

export function WindowFields({ typed, onChange, errors }: WindowFieldsProps) {
  const t = useTell()
  return (
    <>
      {(['opensAt', 'closesAt'] as const).map((name) => (
        <Field
          key={name}
          type="datetime-local"
          label={t(says[name])}
          value={typed[name]}
          onChange={(value) => onChange({ ...typed, [name]: value })}
          error={errors[name]}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ))}
    </>
  )
}
