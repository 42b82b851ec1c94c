import type { CommentAudience } from '../../../schema/ballots/terms.ts'
import { say, type Message } from '../../../schema/core/say.ts'
import type { Rules } from '../../../schema/regulations/rules.ts'
import { says } from '../../../schema/releases/says.ts'
import { says as resultSays } from '../../../schema/results/says.ts'
import type { RoundState } from '../../../schema/rounds/terms.ts'
import type { ReleaseRow } from '../../../schema/releases/tables.ts'
import type { ReleaseAudience } from '../../../schema/releases/terms.ts'

export interface ReleaseGround {
  undecidedComments: number
  formerReleases: number
}

/** Why a scored round can't be released yet; null means that it can. */
export const whyNotRelease = ({ undecidedComments }: Pick<ReleaseGround, 'undecidedComments'>): Message | null =>
  undecidedComments > 0 ? say(says.undecided, { count: undecidedComments }) : null

/** Why this release in particular is refused: its audiences, or a correction without a reason. */
export function whyNotSo(
  audiences: readonly ReleaseAudience[],
  reason: string,
  rules: Pick<Rules, 'visibility'>,
  formerReleases: number,
): { path: string; message: Message } | null {
  if (audiences.includes('everyone') && rules.visibility.everyone === 'nothing')
    return { path: 'audiences', message: say(says.everyoneSeesNothing) }
  if (formerReleases > 0 && !reason) return { path: 'reason', message: say(says.correctionReason) }
  return null
}

/** Why nothing can be decided about comments now: what is released stays as it was released. */
export function whyNotDecide(state: RoundState): Message | null {
  if (state === 'scored') return null
  return state === 'released' ? say(says.decidedForGood) : say(resultSays.notScored)
}

/** Why a comment can't be shown to readers: its author lets the moderator alone read it. */
export const whyNotShow = ({ audience }: { audience: CommentAudience }): Message | null =>
  audience === 'moderator' ? say(says.forModerator) : null

export const whyNotWithdraw = (release: Pick<ReleaseRow, 'state'>): Message | null =>
  release.state === 'published' ? null : say(says.withdrawn)
