import type { AgreementState } from '../../../schema/weights/terms.ts'
import { Chip, type Tone } from '../../core/page/Chip.tsx'
import { useTell } from '../../core/useTell.ts'
import { says } from './says/room.ts'

const tones: Record<AgreementState, Tone> = {
  draft: 'plain',
  judging: 'accent',
  feedback: 'warn',
  proposed: 'accent',
  returned: 'warn',
  escalated: 'warn',
  agreed: 'good',
  decided: 'good',
  cancelled: 'plain',
}

export function StateChip({ state }: { state: AgreementState }) {
  const t = useTell()
  return <Chip tone={tones[state]}>{t(says[`states.${state}`])}</Chip>
}
