import { say } from '../../../../schema/core/say.ts'
import { fileSays } from '../says.ts'
import type { Refused } from './problem.ts'

export const encodings = ['utf-8', 'windows-1251', 'utf-16le'] as const
export type Encoding = (typeof encodings)[number]

export interface Decoded {
  text: string
  encoding: Encoding
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)

/** Null when the bytes are not of that encoding. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A mark at the start decides; then UTF-8 if the bytes are valid; else Windows-1251, in which any bytes are. */
function guessEncoding(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  return decodeAs(bytes, 'utf-8') === null ? 'windows-1251' : 'utf-8'
}

/** Text that a database and a reader can hold: no NUL, no half of a surrogate pair. */
export const isWholeText = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text)

/**
 * Bytes of a text file to text without a byte order mark. The encoding is guessed unless it is forced.
 * Refused: bytes that are not of the encoding, NUL, lone surrogates.
 */
export function decodeText(bytes: Uint8Array, forced: Encoding | null = null): Decoded | Refused {
  const encoding = forced ?? guessEncoding(bytes)
  const text = decodeAs(bytes, encoding)
  if (text === null) return { refused: say(fileSays.importNotInEncoding, { encoding }) }
  if (!isWholeText(text)) return { refused: say(fileSays.importNotText) }
  return { text, encoding }
}
