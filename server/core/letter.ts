/** How every letter with a link looks: paragraphs, the link as a button's text and in full, paragraphs. Pure. */
import type { Locale } from '../../schema/core/say.ts'
import type { Letter } from './mail.ts'

export interface LetterText {
  readonly subject: string
  readonly before: readonly string[]
  /** What the link opens, in two or three words. */
  readonly button: string
  readonly after: readonly string[]
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

/** `link` is the whole address, secret included; the plain text and the HTML say the same. */
export function layOutLetter(
  { subject, before, button, after }: LetterText,
  { to, locale, link }: { to: string; locale: Locale; link: string },
): Letter {
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`
  const target = escapeHtml(link)
  const anchor = `<p><a href="${target}">${escapeHtml(button)}</a><br>${target}</p>`
  return {
    to,
    subject,
    text: [...before, link, ...after].join('\n\n') + '\n',
    html: `<!doctype html><html lang="${locale}"><body>${[...before.map(paragraph), anchor, ...after.map(paragraph)].join('')}</body></html>`,
  }
}
