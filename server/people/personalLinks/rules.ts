import { say } from '../../../schema/core/say.ts'
import { says } from '../../../schema/people/says.ts'
import { linkPurposes, type LinkPurpose } from '../../../schema/people/terms.ts'
import type { Actor } from '../../core/context.ts'
import type { Env } from '../../core/env.ts'
import { deriveLinkSecret, writeLink } from '../../core/links.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Mailing } from './queries.ts'

/** The personal address; the secret travels in the fragment, which browsers keep to themselves. */
export const personalAddress = (env: Pick<Env, 'linkKey' | 'publicUrl'>, id: string, epoch: number): string =>
  `${env.publicUrl}/r/#${writeLink(id, deriveLinkSecret(env.linkKey, id, epoch, 'icp'), 'icp')}`

/** What a job says of its mailing; null for one whose purpose is no longer known. */
export function readMailing(data: Readonly<Record<string, string>>): Mailing | null {
  const purpose = linkPurposes.find((one) => one === data['purpose'])
  const { companyId, subjectId } = data
  return purpose && companyId && subjectId ? { purpose, companyId, subjectId } : null
}

export type PersonActor = Extract<Actor, { kind: 'person' }>

/** Whoever came by a personal link for this. FORBIDDEN for all others: a link lets its person do one thing. */
export function needPurpose(actor: Actor, purpose: LinkPurpose): PersonActor {
  if (actor.kind === 'person' && actor.purpose === purpose) return actor
  throw new Refusal('FORBIDDEN', say(says.otherPurpose))
}
