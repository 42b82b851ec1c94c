import { useState } from 'react'
import { Field } from '../../core/form/Field.tsx'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { useTell } from '../../core/useTell.ts'
import type { MatrixUnit } from '../matrix/arrange.ts'
import { says } from '../says/services.ts'
import { UnitChoice } from '../unit/UnitChoice.tsx'
import { addServiceCommand, editServiceCommand, type OfferedService } from '../wire/services.ts'

interface ServiceDialogProps {
  /** Null adds a new one. */
  service: OfferedService | null
  units: readonly MatrixUnit[]
  providerId: string | null
  onClose: () => void
}

export function ServiceDialog({ service, units, providerId: firstProvider, onClose }: ServiceDialogProps) {
  const t = useTell()
  const [providerId, setProviderId] = useState(service?.provider.id ?? firstProvider)
  const [name, setName] = useState(service?.name ?? '')
  const [description, setDescription] = useState(service?.description ?? '')
  const add = useVerb(addServiceCommand, ({ addService }) => t(says.didAdd, { name: addService.name }))
  const edit = useVerb(editServiceCommand, ({ editService }) => t(says.didEdit, { name: editService.name }))
  const errors = { ...add.errors, ...edit.errors }
  const write = async () => {
    const done = service
      ? await edit.run({ id: service.id, version: service.version, name, description })
      : providerId && (await add.run({ providerUnitId: providerId, name, description }))
    if (done) onClose()
  }
  return (
    <VerbDialog
      open
      title={t(service ? says.editTitle : says.add)}
      text={t(service ? says.editText : says.addText)}
      verb={t(service ? says.save : says.add)}
      running={add.running || edit.running}
      ready={providerId !== null && name.trim() !== ''}
      onDo={() => void write()}
      onClose={onClose}
    >
      {service ? null : (
        <UnitChoice
          label={t(says.provider)}
          units={units}
          value={providerId}
          onPick={setProviderId}
          error={errors['providerUnitId']}
        />
      )}
      <Field label={t(says.name)} value={name} onChange={setName} error={errors['name']} />
      <Field
        label={t(says.description)}
        value={description}
        onChange={setDescription}
        error={errors['description']}
        multiline
        minRows={2}
      />
    </VerbDialog>
  )
}
