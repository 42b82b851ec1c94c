/**
 * Personal links of respondents. They are derived, never stored: a reminder carries the same link, and no table, job,
 * outbox or log ever holds one. Raising the participant's epoch kills the old link.
 */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

const prefix = 'icl_'
const secretLength = 32
const tokenShape = /^icl_[A-Za-z0-9_-]{64}$/
const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export interface ParsedLink {
  /** A uuid in lower case; whether anybody bears it is not known yet. */
  readonly participantId: string
  /** 32 bytes, to be judged by `isLinkSecret`. */
  readonly secret: Buffer
}

/**
 * The secret of a participant's link: HKDF-SHA256 of LINK_KEY (at least 32 bytes) for this participant and epoch, 32
 * bytes. Throws RangeError on a short key, an id that is no uuid, or an epoch that is no whole number from 0 on.
 */
export function deriveLinkSecret(linkKey: Buffer, participantId: string, epoch: number): Buffer {
  if (linkKey.length < 32) throw new RangeError('LINK_KEY must have at least 32 bytes.')
  if (!Number.isSafeInteger(epoch) || epoch < 0)
    throw new RangeError('The epoch of a link is a whole number from 0 on.')
  const info = `internal-client link v1|${idBytes(participantId).toString('hex')}|${epoch}`
  return Buffer.from(hkdfSync('sha256', linkKey, '', info, secretLength))
}

/** The text that travels in the fragment of the personal URL: `icl_` and 64 characters (16 bytes id, 32 secret). */
export function writeLink(participantId: string, secret: Buffer): string {
  if (secret.length !== secretLength) throw new RangeError(`The secret of a link has ${secretLength} bytes.`)
  return prefix + Buffer.concat([idBytes(participantId), secret]).toString('base64url')
}

/** What a token says, or null when it has not the shape of one. Says nothing about whether the secret is right. */
export function parseLink(token: string): ParsedLink | null {
  if (!tokenShape.test(token)) return null
  const bytes = Buffer.from(token.slice(prefix.length), 'base64url')
  const hex = bytes.subarray(0, 16).toString('hex')
  const participantId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { participantId, secret: bytes.subarray(16) }
}

/** Whether this is the secret of the participant's present link; takes the same time wherever it differs. */
export function isLinkSecret(linkKey: Buffer, participantId: string, epoch: number, secret: Buffer): boolean {
  const expected = deriveLinkSecret(linkKey, participantId, epoch)
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

function idBytes(participantId: string): Buffer {
  if (!uuidShape.test(participantId)) throw new RangeError("A participant's id is a uuid.")
  return Buffer.from(participantId.replaceAll('-', ''), 'hex')
}
