import { useState } from 'react'
import type { Locale } from '../../../schema/core/say.ts'
import { Choice } from '../../core/form/Choice.tsx'
import { Field } from '../../core/form/Field.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useTell } from '../../core/useTell.ts'
import { employeeSays as says } from '../says/unit.ts'
import { UnitPicker } from '../UnitPicker.tsx'
import { addEmployeeCommand, editEmployeeCommand, type EmployeeRow } from '../wire/employees.ts'
import type { UnitDialogProps } from './dialog.ts'

const toLocale = (value: string): Locale | null => (value === 'ru' || value === 'en' ? value : null)

interface EmployeeDialogProps extends UnitDialogProps {
  /** Null is somebody new. */
  employee: EmployeeRow | null
}

function useEmployeeForm(unitId: string, employee: EmployeeRow | null) {
  const [form, setForm] = useState({
    name: employee?.name ?? '',
    email: employee?.email ?? '',
    position: employee?.position ?? '',
    code: employee?.code ?? '',
    locale: employee?.locale ?? '',
    unitId: employee?.unitId ?? unitId,
  })
  const { name, email, position, code, locale } = form
  const input = {
    name,
    email: email || null,
    position: position || null,
    code: code || null,
    locale: toLocale(locale),
    unitId: form.unitId,
  }
  return { form, input, set: (part: Partial<typeof form>) => setForm({ ...form, ...part }) }
}

/** Adds somebody to the unit, or changes what is known of them, their unit too. */
export function EmployeeDialog({ chart, unit, employee, onClose, onDone }: EmployeeDialogProps) {
  const t = useTell()
  const { form, input, set } = useEmployeeForm(unit.id, employee)
  const adding = useVerb(addEmployeeCommand, ({ addEmployee }) => t(says.didAdd, { name: addEmployee.name }))
  const editing = useVerb(editEmployeeCommand, ({ editEmployee }) => t(says.didEdit, { name: editEmployee.name }))
  const { errors, running } = employee ? editing : adding
  const run = async () => {
    const done = employee
      ? await editing.run({ ...input, id: employee.id, version: employee.version })
      : await adding.run(input)
    if (done) onDone(unit.id)
  }
  const field = (key: 'name' | 'email' | 'position' | 'code') => ({
    label: t(says[key]),
    value: form[key],
    onChange: (value: string) => set({ [key]: value }),
    error: errors[key],
  })
  return (
    <VerbDialog
      open
      title={employee ? t(says.editTitle) : t(says.add)}
      text={t(says.text)}
      verb={t(employee ? says.doEdit : says.doAdd)}
      running={running}
      ready={form.name.trim() !== ''}
      onDo={() => void run()}
      onClose={onClose}
    >
      <Field {...field('name')} required autoFocus />
      <Field {...field('email')} type="email" />
      <Field {...field('position')} />
      <Field {...field('code')} />
      <Choice
        label={t(says.locale)}
        value={form.locale}
        options={[
          ...(employee ? [] : [{ value: '', label: t(says.companyLocale) }]),
          { value: 'ru', label: t(says.russian) },
          { value: 'en', label: t(says.english) },
        ]}
        onChange={(locale) => set({ locale })}
        error={errors['locale']}
      />
      {employee ? (
        <UnitPicker
          label={t(says.unit)}
          units={chart.units}
          value={form.unitId}
          onPick={(id) => set({ unitId: id ?? form.unitId })}
          error={errors['unitId']}
        />
      ) : null}
    </VerbDialog>
  )
}
