import { Alert, Stack } from '@mui/material'
import type { ReactNode } from 'react'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { editRegulationCommand, type RegulationVersion } from './wire.ts'

interface NewerWeightsProps {
  regulation: RegulationVersion
  /** The verb that begins the next version, for one that can't be changed any more. */
  begin: ReactNode
}

function TakeWeightsButton({ regulation, to }: { regulation: RegulationVersion; to: string }) {
  const t = useTell()
  const { id, number, version, editBlockedBecause } = regulation
  const verb = useVerb(editRegulationCommand, () => t(says.didTakeWeights, { number }))
  return (
    <VerbButton
      variant="outlined"
      blocked={editBlockedBecause}
      running={verb.running}
      onClick={() => void verb.run({ id, version, title: undefined, rules: undefined, weightVersionId: to })}
    >
      {t(says.takeWeights)}
    </VerbButton>
  )
}

/** Weights agreed since: a draft takes them, a version that stands is followed by one that names them. */
export function NewerWeights({ regulation, begin }: NewerWeightsProps) {
  const t = useTell()
  const { newerWeights, weights, state } = regulation
  if (!newerWeights || state === 'superseded') return null
  const isOpen = state === 'draft' || state === 'inApproval'
  return (
    <Alert severity="warning">
      <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
        <span>{t(says.newerWeights, { newer: newerWeights.number, own: weights.number })}</span>
        {isOpen ? <TakeWeightsButton regulation={regulation} to={newerWeights.id} /> : begin}
      </Stack>
    </Alert>
  )
}
