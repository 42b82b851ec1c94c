/** Letters of a round: rows in, subject, text and HTML out. Pure: the same person gets the same letter. */
import { say, tell, type Locale, type Params, type Words } from '../../schema/core/say.ts'
import type { Regime } from '../../schema/org/terms.ts'
import { says } from '../../schema/rounds/says/letters.ts'
import type { LetterKind } from '../../schema/rounds/terms.ts'
import { layOutLetter } from '../core/letter.ts'
import type { Letter } from '../core/mail.ts'

export interface LetterParts {
  readonly kind: LetterKind
  /** A letter to whoever plans the round: says so, and its link opens nothing. */
  readonly isTest?: boolean
  readonly name: string
  readonly address: string
  readonly locale: Locale
  readonly companyName: string
  readonly timeZone: string
  readonly roundTitle: string
  readonly unitName: string
  readonly regime: Regime
  /** Threshold of the round's rules. */
  readonly k: number
  readonly minutes: number
  readonly closesAt: Date
  /** The whole personal address, secret included. */
  readonly link: string
}

/** «12 мая 2026 г. в 18:00 (GMT+3)» where the company is. */
export const tellUntil = (moment: Date, timeZone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(moment) + ` (${timeZone})`

function paragraphsOf(parts: LetterParts): { before: string[]; after: string[] } {
  const { locale, unitName: unit, companyName: company, roundTitle: round, k, name } = parts
  const put = (what: Words, params: Params = {}) => tell(say(what, params), locale)
  const until = tellUntil(parts.closesAt, parts.timeZone, locale)
  const promise = parts.regime === 'R1' ? put(says.promiseR1, { unit }) : put(says.promiseR2, { k })
  return {
    before: [
      ...(parts.isTest ? [put(says.testNote, { unit })] : []),
      put(says.greeting, { name }),
      put(says.purpose, { unit, company, round }),
      put(says.deadline, { until, minutes: Math.ceil(parts.minutes) }),
      promise,
      put(says.link),
    ],
    after: parts.kind === 'reminder' ? [put(says.already)] : [],
  }
}

/** The letter in the person's language. */
export function renderLetter(parts: LetterParts): Letter {
  const { kind, locale, link } = parts
  const { before, after } = paragraphsOf(parts)
  const plain = say(kind === 'invitation' ? says.inviteSubject : says.remindSubject, { company: parts.companyName })
  const subject = parts.isTest ? say(says.testSubject, { subject: tell(plain, locale) }) : plain
  const text = { subject: tell(subject, locale), before, after, button: tell(say(says.button), locale) }
  return layOutLetter(text, { to: parts.address, locale, link })
}
