import { createHash } from 'node:crypto'

/**
 * Arguments without their authors, in an order that hangs on their words and the iteration alone: neither when they came
 * nor whose they are can be read from it, and it is the same for everybody.
 */
export const mixArguments = (judgements: readonly { argument: string }[], iterationId: string): string[] => {
  const place = (text: string) => createHash('sha256').update(`${iterationId}:${text}`).digest('hex')
  return judgements
    .map(({ argument }) => argument)
    .filter((text) => text !== '')
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
}
