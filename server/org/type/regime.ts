import { regimes } from '../../../schema/org/terms.ts'
import { enumOf } from '../../core/enum.ts'

export const RegimeEnum = enumOf(
  'Regime',
  'How a client unit answers. R1: named representatives speak for it. R2: its staff answers anonymously.',
  regimes,
)
