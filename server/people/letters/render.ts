/** The letter that lets a person of the company in to what was released to them. Pure. */
import { say, tell, type Params, type Words } from '../../../schema/core/say.ts'
import { says } from '../../../schema/people/letters.ts'
import { layOutLetter } from '../../core/letter.ts'
import type { Letter } from '../../core/mail.ts'
import type { LetterAddressee } from './queries.ts'

export interface SignInLetterParts extends LetterAddressee {
  readonly minutes: number
  /** The whole address, secret included. */
  readonly link: string
}

/** The letter in the person's language. */
export function renderSignInLetter({ name, address, locale, companyName, minutes, link }: SignInLetterParts): Letter {
  const put = (what: Words, params: Params = {}) => tell(say(what, params), locale)
  const before = [
    put(says.greeting, { name }),
    put(says.purpose, { company: companyName }),
    put(says.link, { minutes }),
  ]
  const after = [put(says.notYou)]
  const text = { subject: put(says.subject, { company: companyName }), before, after, button: put(says.button) }
  return layOutLetter(text, { to: address, locale, link })
}
