/** Text of a picture does not wrap or give way by itself. */

const LONGEST = 34

/** Names stand beside the picture in one line; the whole one is in its title. */
export const shorten = (name: string, longest = LONGEST) =>
  name.length > longest ? `${name.slice(0, longest - 1)}…` : name

/** In as many lines as it takes, each of at most `longest` characters unless one word is longer. */
export function wrapWords(text: string, longest: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
