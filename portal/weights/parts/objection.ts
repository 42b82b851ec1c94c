/** An objection while it is being written. Pure. */
import type { MyAgreement, Proposal } from '../wire.ts'

export interface Objection {
  criterionId: string | null
  /** As it was typed. */
  wanted: string
  reason: string
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

export const writeObjection = ({ id }: Pick<Proposal, 'id'>, objection: Objection): string =>
  JSON.stringify({ proposalId: id, ...objection })

function readKept(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

/** What was begun about this very proposal, else what was sent of it, else nothing. */
export function readObjection(
  { answer }: Pick<MyAgreement, 'answer'>,
  { id }: Pick<Proposal, 'id'>,
  kept: string | null,
): Objection {
  const { proposalId, criterionId, wanted, reason } = readKept(kept)
  if (proposalId === id && typeof wanted === 'string' && typeof reason === 'string')
    return { criterionId: typeof criterionId === 'string' ? criterionId : null, wanted, reason }
  return {
    criterionId: answer?.criterionId ?? null,
    wanted: typeof answer?.wanted === 'number' ? String(answer.wanted) : '',
    reason: answer?.reason ?? '',
  }
}
