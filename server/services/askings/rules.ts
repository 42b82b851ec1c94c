/** Whom to ask about links, and what whoever was asked may say of one. Pure. */
import { say, type Message } from '../../../schema/core/say.ts'
import { says } from '../../../schema/services/askings.ts'
import { says as roomSays } from '../../../schema/services/says.ts'
import type { LinkEnd, LinkReplyWord, LinkSide, LinkState, LinkWord } from '../../../schema/services/terms.ts'

const HOURS_BETWEEN_LETTERS = 20
const HOUR_MS = 3_600_000

export interface HeadAsked {
  employeeId: string
  units: readonly { id: string; name: string }[]
  /** In the asking that is open; null when it has not come to them. */
  askedAt: Date | null
  answeredAt: Date | null
}

/** Null means that this head may be written to now. */
export const whyNotWrite = ({ askedAt }: HeadAsked, now: Date): Message | null =>
  askedAt !== null && now.getTime() - askedAt.getTime() < HOURS_BETWEEN_LETTERS * HOUR_MS ? say(says.askedLately) : null

/** Who is written to: the heads of these units; without any, all who have not answered. Never twice within a day. */
export function chooseHeads(
  heads: readonly HeadAsked[],
  unitIds: readonly string[] | undefined,
  now: Date,
): { chosen: HeadAsked[]; because: Message | null } {
  const meant = unitIds ? heads.filter(({ units }) => units.some(({ id }) => unitIds.includes(id))) : heads
  if (!meant.length) return { chosen: [], because: say(says.noHeads) }
  const silent = unitIds ? meant : meant.filter(({ answeredAt }) => answeredAt === null)
  if (!silent.length) return { chosen: [], because: say(says.allAnswered) }
  const chosen = silent.filter((head) => whyNotWrite(head, now) === null)
  return { chosen, because: chosen.length ? null : say(says.askedLately) }
}

export interface Asking {
  closedAt: Date | null
}

/** Null means that heads may answer. */
export function whyNotAnswer(asking: Asking | null): Message | null {
  if (!asking) return say(says.noAsking)
  return asking.closedAt ? say(says.closed) : null
}

/** What is known of a link when the head of one of its units, or of both, speaks of it. */
export interface Claim {
  state: LinkState
  /** The ends of the link that the head speaks for. */
  own: readonly LinkEnd[]
  /** Who proposed or disputed it, as it stands now; the team when no head did. */
  lastSide: LinkSide
}

/** The last word counts while the link still is what it made of it: the team may have moved it since. */
export function claimOf(
  { state }: { state: LinkState },
  own: readonly LinkEnd[],
  said: readonly { side: LinkSide; word: LinkWord }[],
): Claim {
  const last = said.at(-1)
  return { state, own, lastSide: last && last.word === state ? last.side : 'team' }
}

const isOwnWord = ({ own, lastSide }: Claim): boolean => own.some((end) => end === lastSide)

/** Null means that the head may confirm it. */
export function whyNotConfirmClaim(claim: Claim): Message | null {
  switch (claim.state) {
    case 'retired':
      return say(roomSays.alreadyRetired)
    case 'proposed':
      return isOwnWord(claim) ? say(says.waitsForOther) : null
    case 'disputed':
      // Whoever has disputed it may think better of it.
      return isOwnWord(claim) ? null : say(says.disputed)
    case 'confirmed':
      return null
  }
}

/** Null means that the head may dispute it. */
export function whyNotDispute(claim: Claim): Message | null {
  if (claim.state === 'retired') return say(roomSays.alreadyRetired)
  if (claim.state === 'disputed') return say(says.disputed)
  return claim.state === 'proposed' && isOwnWord(claim) ? say(says.ownProposal) : null
}

/** Null means that the head may take the proposal back. */
export const whyNotWithdraw = (claim: Claim): Message | null =>
  claim.state === 'proposed' && isOwnWord(claim) ? null : say(says.notOwnProposal)

/** Null means that the team may settle it. */
export const whyNotSettle = ({ state }: Pick<Claim, 'state'>): Message | null =>
  state === 'proposed' || state === 'disputed' ? null : say(says.notOpen)

/** The ends of a link that somebody who heads these units speaks for. */
export const endsOf = (
  { clientUnitId, providerUnitId }: { clientUnitId: string; providerUnitId: string },
  headed: ReadonlySet<string>,
): LinkEnd[] => [
  ...(headed.has(clientUnitId) ? (['client'] as const) : []),
  ...(headed.has(providerUnitId) ? (['provider'] as const) : []),
]

/** Null means that the head may give this answer. */
export const whyNotReply = (claim: Claim, answer: LinkReplyWord): Message | null =>
  ({ confirm: whyNotConfirmClaim, dispute: whyNotDispute, withdraw: whyNotWithdraw })[answer](claim)
