import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createRoundKeys,
  open,
  seal,
  sealedLength,
  SealError,
  unwrapPrivateKey,
  wrapPrivateKey,
} from '../../server/core/seal.ts'

const keys = createRoundKeys()
const text = Buffer.from('{"mark":5,"comment":"спасибо"}')
const sealKey = Buffer.alloc(32, 7)
const flip = (bytes: Buffer, at: number) => Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))

/** What a failure says, so that a test can look for secrets in it. */
function failureOf(act: () => unknown): Error {
  try {
    act()
  } catch (error) {
    if (error instanceof SealError) return error
  }
  throw new Error('It did not fail with a SealError.')
}

describe('a sealed ballot', () => {
  it('opens to the same bytes under the key and the round it was sealed for', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, round) => {
        const sealed = seal(keys.publicKey, Buffer.from(bytes), round, 300)
        expect(open(keys.privateKey, sealed, round)).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('has one length, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(seal(keys.publicKey, Buffer.from(bytes), 'round', 500)).toHaveLength(sealedLength(500))
      }),
    )
  })

  it('is never the same twice and does not contain its text', () => {
    const first = seal(keys.publicKey, text, 'round', 200)
    expect(seal(keys.publicKey, text, 'round', 200).equals(first)).toBe(false)
    expect(first.includes(text.subarray(0, 8))).toBe(false)
  })

  it('refuses a text longer than the round allows, without repeating it', () => {
    const refusal = failureOf(() => seal(keys.publicKey, text, 'round', text.length - 1))
    expect(refusal.message).toContain(`${text.length} bytes`)
    expect(refusal.message).not.toContain('спасибо')
    expect(seal(keys.publicKey, text, 'round', text.length)).toHaveLength(sealedLength(text.length))
  })

  it('does not open after any single byte was changed', () => {
    const sealed = seal(keys.publicKey, text, 'round', 40)
    // The highest bit of an X25519 point is ignored by the curve; the salt of the derivation holds it nevertheless.
    for (let at = 0; at < sealed.length; at += 1) {
      expect(() => open(keys.privateKey, flip(sealed, at), 'round'), `byte ${at}`).toThrow(SealError)
    }
    const highBit = Buffer.from(sealed)
    highBit[32] = (highBit[32] ?? 0) ^ 0x80
    expect(() => open(keys.privateKey, highBit, 'round')).toThrow(SealError)
  })

  it('does not open for another round, under another key, or cut short', () => {
    const sealed = seal(keys.publicKey, text, 'round', 40)
    expect(() => open(keys.privateKey, sealed, 'other')).toThrow(SealError)
    expect(() => open(createRoundKeys().privateKey, sealed, 'round')).toThrow(SealError)
    for (const length of [0, 1, 32, 52, sealed.length - 1]) {
      expect(() => open(keys.privateKey, sealed.subarray(0, length), 'round')).toThrow(SealError)
    }
  })

  it('refuses a public key of a wrong length or one that yields no secret', () => {
    expect(() => seal(keys.publicKey.subarray(1), text, 'round', 40)).toThrow(SealError)
    expect(() => seal(Buffer.alloc(32), text, 'round', 40)).toThrow(SealError)
  })
})

describe("the round's private key", () => {
  const wrapped = wrapPrivateKey(keys.privateKey, sealKey, 'round')

  it('comes back from its wrapping', () => {
    expect(unwrapPrivateKey(wrapped, sealKey, 'round')).toEqual(keys.privateKey)
  })

  it('does not lie open in its wrapping, which differs every time', () => {
    expect(wrapped.includes(keys.privateKey)).toBe(false)
    expect(wrapPrivateKey(keys.privateKey, sealKey, 'round').equals(wrapped)).toBe(false)
  })

  it('does not unwrap for another round or under another SEAL_KEY', () => {
    expect(() => unwrapPrivateKey(wrapped, sealKey, 'other')).toThrow(SealError)
    expect(() => unwrapPrivateKey(wrapped, Buffer.alloc(32, 8), 'round')).toThrow(SealError)
  })

  it('does not unwrap after any single byte was changed or cut', () => {
    for (let at = 0; at < wrapped.length; at += 1) {
      expect(() => unwrapPrivateKey(flip(wrapped, at), sealKey, 'round'), `byte ${at}`).toThrow(SealError)
    }
    expect(() => unwrapPrivateKey(wrapped.subarray(0, 20), sealKey, 'round')).toThrow(SealError)
  })

  it('asks for a SEAL_KEY of 32 bytes and never prints it', () => {
    const short = Buffer.from('short-key-of-somebody')
    const refusal = failureOf(() => wrapPrivateKey(keys.privateKey, short, 'round'))
    expect(refusal.message).toMatch(/SEAL_KEY must have at least 32 bytes/)
    expect(refusal.message + String(refusal.cause)).not.toContain(short.toString())
  })
})
