import type { RoundState } from '../../schema/rounds/terms.ts'
import { Chip, type Tone } from '../core/page/Chip.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'

const tones: Record<RoundState, Tone> = {
  draft: 'plain',
  open: 'accent',
  closed: 'warn',
  scored: 'warn',
  released: 'good',
  cancelled: 'plain',
}

export function StateChip({ state }: { state: RoundState }) {
  const t = useTell()
  return <Chip tone={tones[state]}>{t(says[`states.${state}`])}</Chip>
}
