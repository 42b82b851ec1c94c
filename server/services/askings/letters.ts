/** What a head of units is written about their links. */
import { say, tell, type Locale, type Params, type Words } from '../../../schema/core/say.ts'
import { says } from '../../../schema/services/askings.ts'
import type { LetterText } from '../../core/letter.ts'
import type { LetterWriter } from '../../people/personalLinks/commands/sendPersonalLetters.ts'
import { findAsking, listHeads } from './queries/askings.ts'
import { whyNotAnswer } from './rules.ts'

interface LetterParts {
  name: string
  locale: Locale
  companyName: string
  units: readonly string[]
  deadline: string | null
  isReminder: boolean
}

/** The letter in the head's language. Pure. */
export function writeAskingLetter({ name, locale, companyName, units, deadline, isReminder }: LetterParts): LetterText {
  const put = (what: Words, params: Params = {}) => tell(say(what, params), locale)
  const company = companyName
  const named = new Intl.ListFormat(locale, { type: 'conjunction' }).format(units)
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    subject: put(isReminder ? says.subjectAgain : says.subject, { company }),
    before: [
      put(says.greeting, { name }),
      put(says.purpose, { company }),
      put(says.request, { count: units.length, units: named }),
      ...(deadline ? [put(says.until, { day: days.format(new Date(`${deadline}T00:00:00Z`)) })] : []),
    ],
    button: put(says.button),
    after: [put(says.own)],
  }
}

/** Null once the asking is over, or the head has answered a reminder's question, or heads nothing any more. */
export const linkLetters: LetterWriter = (context, { companyId }, { employeeId, name, locale, companyName, letter }) =>
  context.read(async (tx) => {
    const asking = await findAsking(tx, companyId)
    if (!asking || whyNotAnswer(asking)) return null
    const head = (await listHeads(tx, companyId, asking)).heads.find((one) => one.employeeId === employeeId)
    const isReminder = letter === 'remind'
    if (!head || (isReminder && head.answeredAt)) return null
    const units = head.units.map((unit) => unit.name)
    return writeAskingLetter({ name, locale, companyName, units, deadline: asking.deadline, isReminder })
  })
