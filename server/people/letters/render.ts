/** The letter that lets a person of the company in to what was released to them. Pure. */
import { say, tell, type Params, type Words } from '../../../schema/core/say.ts'
import { says } from '../../../schema/people/letters.ts'
import type { Letter } from '../../core/mail.ts'
import type { LetterAddressee } from './queries.ts'

export interface SignInLetterParts extends LetterAddressee {
  readonly minutes: number
  /** The whole address, secret included. */
  readonly link: string
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

/** The letter in the person's language. */
export function renderSignInLetter({ name, address, locale, companyName, minutes, link }: SignInLetterParts): Letter {
  const put = (what: Words, params: Params = {}) => tell(say(what, params), locale)
  const before = [
    put(says.greeting, { name }),
    put(says.purpose, { company: companyName }),
    put(says.link, { minutes }),
  ]
  const after = [put(says.notYou)]
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`
  const target = escapeHtml(link)
  const anchor = `<p><a href="${target}">${escapeHtml(put(says.button))}</a><br>${target}</p>`
  return {
    to: address,
    subject: put(says.subject, { company: companyName }),
    text: [...before, link, ...after].join('\n\n') + '\n',
    html: `<!doctype html><html lang="${locale}"><body>${[...before.map(paragraph), anchor, ...after.map(paragraph)].join('')}</body></html>`,
  }
}
