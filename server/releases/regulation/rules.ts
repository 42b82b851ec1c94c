/** What of the rules matters to whoever reads a release, in sentences with their figures. Pure. */
import { say, type Message } from '../../../schema/core/say.ts'
import { says } from '../../../schema/releases/regulation.ts'
import type { Rules } from '../../../schema/regulations/rules.ts'

type Told = Pick<Rules, 'scale' | 'disclosure' | 'visibility' | 'bonus' | 'appeals' | 'flags'>

export const listRuleSentences = ({ scale, disclosure, visibility, bonus }: Told): Message[] => [
  say(says.scale, { min: scale.min, max: scale.max }),
  say(says.together, { k: disclosure.k }),
  say(says.comments, { n: disclosure.kComments, m: disclosure.minCommenters }),
  say(says.commentsTo, { who: visibility.commentsTo }),
  say(says.everyone, { what: visibility.everyone }),
  say(says.bonus, { coupled: bonus.coupled ? 'yes' : 'no' }),
]

export const sayAppeals = ({ appeals, flags }: Told): Message =>
  appeals.days === 0 ? say(says.noAppeals) : say(says.appeals, { days: appeals.days, who: flags.decidedBy })

const DAY_MS = 86_400_000

/** The moment after which appeals are late; null without a release, or where none are taken. */
export const appealsUntil = ({ appeals }: Told, publishedAt: Date | null): Date | null =>
  publishedAt && appeals.days > 0 ? new Date(publishedAt.getTime() + appeals.days * DAY_MS) : null
