import { say } from '../../../../schema/core/say.ts'
import type { Message } from '../../../../schema/core/say.ts'
import { planSays } from '../saysOfTree.ts'

export const guardKinds = ['removal', 'swap'] as const
export type GuardKind = (typeof guardKinds)[number]

/** Shares of the present employees above which an import stops and asks (domain.md 3, "Org chart"). */
export const guardLimits: Record<GuardKind, number> = { removal: 0.4, swap: 0.05 }

/** A question that the user must answer before the plan may be carried out. */
export interface Guard {
  kind: GuardKind
  count: number
  of: number
  /** count / of, from 0 to 1. */
  share: number
  limit: number
  confirmed: boolean
  say: Message
}

/** The guards that a plan meets; none in a company without employees. */
export function raiseGuards(counts: Record<GuardKind, number>, of: number, confirmed: readonly GuardKind[]): Guard[] {
  if (of === 0) return []
  const words = { removal: planSays.importGuardRemoval, swap: planSays.importGuardSwap }
  return guardKinds.flatMap((kind) => {
    const [count, limit] = [counts[kind], guardLimits[kind]]
    const share = count / of
    if (share <= limit) return []
    const told = say(words[kind], { count, of, share, limit })
    return [{ kind, count, of, share, limit, confirmed: confirmed.includes(kind), say: told }]
  })
}
