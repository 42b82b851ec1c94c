/**
 * The secret of a letter that lets in. Derived like personal links, never stored: no table, job or log holds one, and
 * whoever reads an outbox of ours finds none, because there is none.
 */
import { hkdfSync, timingSafeEqual } from 'node:crypto'

const PREFIX = 'ice_'
const SECRET_BYTES = 32
const shape = /^ice_[A-Za-z0-9_-]{64}$/

/** Minutes that a letter lets in, once. */
export const LETTER_MINUTES = 30
/** Hours that whoever came by a letter may read. */
export const VISIT_HOURS = 8

const bytesOf = (letterId: string): Buffer => Buffer.from(letterId.replaceAll('-', ''), 'hex')

const deriveSecret = (linkKey: Buffer, letterId: string): Buffer => {
  const info = `internal-client sign-in letter v1|${bytesOf(letterId).toString('hex')}`
  return Buffer.from(hkdfSync('sha256', linkKey, '', info, SECRET_BYTES))
}

/** What stands behind the # of the letter's address: `ice_` and 64 characters (16 bytes id, 32 secret). */
export const writeLetterSecret = (linkKey: Buffer, letterId: string): string =>
  PREFIX + Buffer.concat([bytesOf(letterId), deriveSecret(linkKey, letterId)]).toString('base64url')

/** The letter that a secret belongs to, or null when we have never written it. In constant time wherever it differs. */
export function readLetterSecret(linkKey: Buffer, text: string): string | null {
  if (!shape.test(text)) return null
  const bytes = Buffer.from(text.slice(PREFIX.length), 'base64url')
  const id = bytes
    .subarray(0, 16)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return timingSafeEqual(bytes.subarray(16), deriveSecret(linkKey, id)) ? id : null
}
