/**
 * Seals of a round. A ballot is sealed to the round's public key and forgotten; the private half lies in the database
 * wrapped by SEAL_KEY, which lies outside it, and is destroyed at close. Sealed ballots of a round have one length, so
 * that a stored row doesn't tell how many providers or how long a comment it holds.
 */
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
} from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** Raw X25519 keys, 32 bytes each. */
export interface RoundKeys {
  readonly publicKey: Buffer
  readonly privateKey: Buffer
}

/** Something could not be sealed or opened. The message never holds a text, a key or the cause from the library. */
export class SealError extends Error {
  override readonly name = 'SealError'
}

const version = 1
const keyLength = 32
const ivLength = 12
const tagLength = 16
const frameLength = 4
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex')

/** A fresh X25519 pair for one round. Fill the private half with zeros after wrapping it. */
export function createRoundKeys(): RoundKeys {
  const pair = generateKeyPairSync('x25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  })
  return {
    publicKey: Buffer.from(pair.publicKey.subarray(publicPrefix.length)),
    privateKey: Buffer.from(pair.privateKey.subarray(privatePrefix.length)),
  }
}

/**
 * Wraps a round's private key by AES-256-GCM under a key derived from SEAL_KEY (at least 32 bytes) for this round alone.
 * Layout: version 1 byte, iv 12, key 32, tag 16. Throws SealError on keys of a wrong length.
 */
export function wrapPrivateKey(privateKey: Buffer, sealKey: Buffer, roundId: string): Buffer {
  requireKey(privateKey, "The round's private key")
  const iv = randomBytes(ivLength)
  return Buffer.concat([Buffer.of(version), iv, encrypt(wrappingKey(sealKey, roundId), iv, privateKey, roundId)])
}

/** The private key of this round; SealError when SEAL_KEY or the round is another, or a byte was changed. */
export function unwrapPrivateKey(wrapped: Buffer, sealKey: Buffer, roundId: string): Buffer {
  const key = wrappingKey(sealKey, roundId)
  const iv = wrapped.subarray(1, 1 + ivLength)
  const opened =
    wrapped[0] === version && wrapped.length === 1 + ivLength + keyLength + tagLength
      ? decrypt(key, iv, wrapped.subarray(1 + ivLength), roundId)
      : null
  if (!opened) {
    throw new SealError("The round's private key does not unwrap: SEAL_KEY or the round is another, or it was changed.")
  }
  return opened
}

/** Bytes of every sealed text of a round whose texts take at most `padTo` bytes. */
export const sealedLength = (padTo: number): number => 1 + keyLength + frameLength + padTo + tagLength

/**
 * Seals a text to a round's public key: ephemeral X25519, HKDF-SHA256, AES-256-GCM. `aad` binds the seal to its place
 * (the round's id): it must be the same at opening. The result always has `sealedLength(padTo)` bytes: version 1,
 * ephemeral public key 32, then the encrypted frame (length 4, text, zeros up to `padTo`), tag 16. Throws SealError
 * when the text takes more than `padTo` bytes.
 */
export function seal(publicKey: Buffer, plaintext: Buffer, aad: string, padTo: number): Buffer {
  if (!Number.isInteger(padTo) || padTo < 0) throw new SealError('padTo must be a whole number of bytes.')
  if (plaintext.length > padTo) {
    throw new SealError(`The text takes ${plaintext.length} bytes; a seal of this round holds at most ${padTo}.`)
  }
  const frame = Buffer.alloc(frameLength + padTo)
  frame.writeUInt32BE(plaintext.length)
  plaintext.copy(frame, frameLength)
  const ephemeral = createRoundKeys()
  const { key, iv } = agree(ephemeral.privateKey, publicKey, ephemeral.publicKey, publicKey)
  const sealed = Buffer.concat([Buffer.of(version), ephemeral.publicKey, encrypt(key, iv, frame, aad)])
  for (const spent of [frame, ephemeral.privateKey, key]) spent.fill(0)
  return sealed
}

/** The text of a seal; SealError when the key, the round or `aad` is another, or a byte was changed. */
export function open(privateKey: Buffer, sealed: Buffer, aad: string): Buffer {
  requireKey(privateKey, "The round's private key")
  const frame = sealed[0] === version && sealed.length >= sealedLength(0) ? openFrame(privateKey, sealed, aad) : null
  const length = frame?.readUInt32BE() ?? 0
  if (!frame || length > frame.length - frameLength) {
    throw new SealError('The seal does not open: its key or its round is another, or it was changed.')
  }
  return frame.subarray(frameLength, frameLength + length)
}

function openFrame(privateKey: Buffer, sealed: Buffer, aad: string): Buffer | null {
  const ephemeral = sealed.subarray(1, 1 + keyLength)
  const { key, iv } = agree(privateKey, ephemeral, ephemeral, publicOf(privateKey))
  return decrypt(key, iv, sealed.subarray(1 + keyLength), aad)
}

/** Key and iv both come from the exchange: an ephemeral key seals once, so the pair is never used twice. */
function agree(ours: Buffer, theirs: Buffer, ephemeral: Buffer, recipient: Buffer): { key: Buffer; iv: Buffer } {
  const shared = exchange(ours, theirs)
  const salt = Buffer.concat([ephemeral, recipient])
  const bytes = Buffer.from(hkdfSync('sha256', shared, salt, 'internal-client seal v1', keyLength + ivLength))
  shared.fill(0)
  return { key: bytes.subarray(0, keyLength), iv: bytes.subarray(keyLength) }
}

function exchange(ours: Buffer, theirs: Buffer): Buffer {
  try {
    return diffieHellman({ privateKey: privateObject(ours), publicKey: publicObject(theirs) })
  } catch {
    throw new SealError('The public key of the seal is not a usable X25519 key.')
  }
}

function requireKey(key: Buffer, name: string): void {
  if (key.length !== keyLength) throw new SealError(`${name} must have ${keyLength} bytes.`)
}

function wrappingKey(sealKey: Buffer, roundId: string): Buffer {
  if (sealKey.length < keyLength) throw new SealError(`SEAL_KEY must have at least ${keyLength} bytes.`)
  return Buffer.from(hkdfSync('sha256', sealKey, '', `internal-client round key v1|${roundId}`, keyLength))
}

const privateObject = (raw: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([privatePrefix, raw]), format: 'der', type: 'pkcs8' })

const publicObject = (raw: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' })

const publicOf = (privateKey: Buffer): Buffer =>
  createPublicKey(privateObject(privateKey)).export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length)

function encrypt(key: Buffer, iv: Buffer, plaintext: Buffer, aad: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(aad))
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
}

function decrypt(key: Buffer, iv: Buffer, sealed: Buffer, aad: string): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(aad))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - tagLength)), decipher.final()])
  } catch {
    return null
  }
}
