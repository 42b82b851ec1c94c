import { useState } from 'react'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { useTell } from '../../core/useTell.ts'
import { readIntensity } from '../intensity.ts'
import { says } from '../says/unit.ts'
import { setLinksCommand } from '../wire/matrix.ts'
import type { OfferedService } from '../wire/services.ts'
import type { UnitLink } from '../wire/unit.ts'
import { LinkFields, type LinkText } from './LinkFields.tsx'

interface EditLinkDialogProps {
  companyId: string
  link: UnitLink
  services: readonly OfferedService[]
  onClose: () => void
}

export function EditLinkDialog({ companyId, link, services, onClose }: EditLinkDialogProps) {
  const t = useTell()
  const { client, provider } = link
  const [text, setText] = useState<LinkText>({
    intensity: link.intensity === null ? '' : String(link.intensity),
    serviceId: link.service?.id ?? '',
  })
  const verb = useVerb(setLinksCommand, () => t(says.didSave))
  const write = async () => {
    const ends = { clientUnitId: client.id, providerUnitId: provider.id }
    const carried = { intensity: readIntensity(text.intensity) ?? null, serviceId: text.serviceId || null }
    if (await verb.run({ companyId, set: [{ ...ends, ...carried }], remove: [] })) onClose()
  }
  return (
    <VerbDialog
      open
      title={t(says.editTitle, { client: client.name, provider: provider.name })}
      text={t(says.editText)}
      verb={t(says.save)}
      running={verb.running}
      ready={readIntensity(text.intensity) !== undefined}
      onDo={() => void write()}
      onClose={onClose}
    >
      <LinkFields value={text} services={services} providerId={provider.id} onChange={setText} />
    </VerbDialog>
  )
}
