/** What a firm's logo must be: a whole PNG, small enough to stand in the top bar of every page. */
export const LOGO_BYTES = 64 * 1024
/** Pixels of either side. */
export const LOGO_SIDE = 1024

const PREFIX = 'data:image/png;base64,'
const SIGNATURE = '\u0089PNG\r\n\u001a\n'
const END = 'IEND\u00aeB`\u0082'
/** Characters of a data URL that holds as many bytes, base64's padding with it. */
export const LOGO_CHARACTERS = PREFIX.length + Math.ceil(LOGO_BYTES / 3) * 4

/** The bytes of a data URL of a PNG, a character each; null for whatever else it is. */
function decode(url: string): string | null {
  const text = url.slice(PREFIX.length)
  if (!url.startsWith(PREFIX) || !/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return null
  return atob(text)
}

const readNumber = (bytes: string, at: number): number =>
  [0, 1, 2, 3].reduce((sum, next) => sum * 256 + bytes.charCodeAt(at + next), 0)

/** Judged by what it holds, not by what it says of itself: signature, size in its first chunk, and its end. */
export function isLogo(url: string): boolean {
  const bytes = decode(url)
  if (!bytes?.startsWith(`${SIGNATURE}\0\0\0\rIHDR`) || !bytes.endsWith(END)) return false
  const sides = [readNumber(bytes, 16), readNumber(bytes, 20)]
  return sides.every((side) => side >= 1 && side <= LOGO_SIDE)
}
