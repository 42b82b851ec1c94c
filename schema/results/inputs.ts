import { z } from 'zod'
import { recordId } from '../core/inputs.ts'

export const scoreRoundInput = z.object({ roundId: recordId() })
export type ScoreRound = z.output<typeof scoreRoundInput>
