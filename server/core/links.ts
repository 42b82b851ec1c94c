/**
 * Personal links. They are derived, never stored: a reminder carries the same link, and no table, job,
 * outbox or log ever holds one. Raising the epoch of its row kills the old link.
 */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a link is for stands in its first letters, and goes into its secret: one kind never passes for another. */
const families = {
  /** A respondent's, to the questionnaire of a round. */
  icl: 'internal-client link v1',
  /** An employee's, to agree, approve or sign something for the company. */
  icp: 'internal-client personal link v1',
} as const
export type LinkFamily = keyof typeof families

const secretLength = 32
const tokenShape = /^(ic[lp])_[A-Za-z0-9_-]{64}$/
const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export interface ParsedLink {
  /** A uuid in lower case; whether anybody bears it is not known yet. */
  readonly id: string
  /** 32 bytes, to be judged by `isLinkSecret`. */
  readonly secret: Buffer
}

/**
 * The secret of a link: HKDF-SHA256 of LINK_KEY (at least 32 bytes) for this family, row and epoch, 32 bytes. Throws RangeError on a short key, an id that is no uuid, or an epoch that is no whole number from 0 on.
 */
export function deriveLinkSecret(linkKey: Buffer, id: string, epoch: number, family: LinkFamily = 'icl'): Buffer {
  if (linkKey.length < 32) throw new RangeError('LINK_KEY must have at least 32 bytes.')
  if (!Number.isSafeInteger(epoch) || epoch < 0)
    throw new RangeError('The epoch of a link is a whole number from 0 on.')
  const info = `${families[family]}|${idBytes(id).toString('hex')}|${epoch}`
  return Buffer.from(hkdfSync('sha256', linkKey, '', info, secretLength))
}

/** The text that travels in the fragment of the personal URL: the family, `_` and 64 characters (16 bytes id, 32 secret). */
export function writeLink(id: string, secret: Buffer, family: LinkFamily = 'icl'): string {
  if (secret.length !== secretLength) throw new RangeError(`The secret of a link has ${secretLength} bytes.`)
  return `${family}_` + Buffer.concat([idBytes(id), secret]).toString('base64url')
}

/** What a token says, or null when it has not the shape of one. Says nothing about whether the secret is right. */
export function parseLink(token: string, family: LinkFamily = 'icl'): ParsedLink | null {
  if (tokenShape.exec(token)?.[1] !== family) return null
  const bytes = Buffer.from(token.slice(family.length + 1), 'base64url')
  const hex = bytes.subarray(0, 16).toString('hex')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { id, secret: bytes.subarray(16) }
}

/** Whether this is the secret of the row's present link; takes the same time wherever it differs. */
export function isLinkSecret(
  linkKey: Buffer,
  id: string,
  epoch: number,
  secret: Buffer,
  family: LinkFamily = 'icl',
): boolean {
  const expected = deriveLinkSecret(linkKey, id, epoch, family)
  return secret.length === expected.length && timingSafeEqual(expected, secret)
}

/**
 * HMAC-SHA256 of a submission's canonical text under a key that only this link yields, 32 bytes: tells a retry from
 * another ballot under the same key. A plain hash would be a dictionary of the few possible ballots.
 */
export function payloadMac(secret: Buffer, payload: string): Buffer {
  if (secret.length !== secretLength) throw new RangeError(`The secret of a link has ${secretLength} bytes.`)
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'internal-client payload v1', 32))
  return createHmac('sha256', key).update(payload, 'utf8').digest()
}

/** Whether two MACs are the same, in constant time. */
export const isSameMac = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b)

function idBytes(id: string): Buffer {
  if (!uuidShape.test(id)) throw new RangeError('The id of a link is a uuid.')
  return Buffer.from(id.replaceAll('-', ''), 'hex')
}
