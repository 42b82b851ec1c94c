import { Checkbox, FormControlLabel } from '@mui/material'
import { useState } from 'react'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { useTell } from '../../core/useTell.ts'
import { readIntensity } from '../intensity.ts'
import type { MatrixUnit } from '../matrix/arrange.ts'
import { says } from '../says/unit.ts'
import { setLinksCommand } from '../wire/matrix.ts'
import type { OfferedService } from '../wire/services.ts'
import { proposeLinkCommand } from '../wire/unit.ts'
import { LinkFields, type LinkText } from './LinkFields.tsx'
import { UnitChoice } from './UnitChoice.tsx'

interface AddLinkDialogProps {
  companyId: string
  /** The unit whose list is shown, and on which side of it the new link's other end stands. */
  unitId: string
  side: 'client' | 'provider'
  /** Who may still be linked. */
  units: readonly MatrixUnit[]
  services: readonly OfferedService[]
  onClose: () => void
}

/** A link that stands at once, or one that waits to be confirmed. */
function useAddLink(companyId: string) {
  const t = useTell()
  const set = useVerb(setLinksCommand, () => t(says.didAdd))
  const propose = useVerb(proposeLinkCommand, () => t(says.didPropose))
  const add = async (
    ends: { clientUnitId: string; providerUnitId: string },
    { intensity, serviceId }: LinkText,
    proposeOnly: boolean,
  ): Promise<boolean> => {
    const link = { ...ends, intensity: readIntensity(intensity) ?? null, serviceId: serviceId || null }
    const done = proposeOnly ? await propose.run(link) : await set.run({ companyId, set: [link], remove: [] })
    return done !== null
  }
  return { add, running: set.running || propose.running }
}

export function AddLinkDialog({ companyId, unitId, side, units, services, onClose }: AddLinkDialogProps) {
  const t = useTell()
  const [otherId, setOtherId] = useState<string | null>(null)
  const [text, setText] = useState<LinkText>({ intensity: '', serviceId: '' })
  const [proposeOnly, setProposeOnly] = useState(false)
  const { add, running } = useAddLink(companyId)
  const providerId = side === 'client' ? unitId : otherId
  const write = async () => {
    if (!otherId) return
    const [clientUnitId, providerUnitId] = side === 'client' ? [otherId, unitId] : [unitId, otherId]
    if (await add({ clientUnitId, providerUnitId }, text, proposeOnly)) onClose()
  }
  return (
    <VerbDialog
      open
      title={t(side === 'client' ? says.addClient : says.addProvider)}
      text={t(says.addText)}
      verb={t(proposeOnly ? says.propose : says.add)}
      running={running}
      ready={otherId !== null && readIntensity(text.intensity) !== undefined}
      onDo={() => void write()}
      onClose={onClose}
    >
      <UnitChoice
        label={t(side === 'client' ? says.client : says.provider)}
        units={units}
        value={otherId}
        onPick={(id) => {
          setOtherId(id)
          if (side === 'provider') setText({ ...text, serviceId: '' })
        }}
        autoFocus
      />
      <LinkFields value={text} services={services} providerId={providerId} onChange={setText} />
      <FormControlLabel
        control={<Checkbox checked={proposeOnly} onChange={(event) => setProposeOnly(event.target.checked)} />}
        label={t(says.proposeOnly)}
      />
    </VerbDialog>
  )
}
