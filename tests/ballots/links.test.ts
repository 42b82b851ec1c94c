import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveLinkSecret, isLinkSecret, isSameMac, parseLink, payloadMac, writeLink } from '../../server/core/links.ts'

const linkKey = Buffer.alloc(32, 1)
const anna = '0b9f5a3e-1c2d-4e5f-8a9b-0c1d2e3f4a5b'
const boris = '0b9f5a3e-1c2d-4e5f-8a9b-0c1d2e3f4a5c'

describe('a personal link', () => {
  it('is the same in every reminder, and has 32 bytes of secret', () => {
    expect(deriveLinkSecret(linkKey, anna, 0)).toEqual(deriveLinkSecret(linkKey, anna.toUpperCase(), 0))
    expect(deriveLinkSecret(linkKey, anna, 0)).toHaveLength(32)
  })

  it('differs by participant, epoch and LINK_KEY', () => {
    const secrets = [
      deriveLinkSecret(linkKey, anna, 0),
      deriveLinkSecret(linkKey, anna, 1),
      deriveLinkSecret(linkKey, boris, 0),
      deriveLinkSecret(Buffer.alloc(32, 2), anna, 0),
    ].map((secret) => secret.toString('hex'))
    expect(new Set(secrets).size).toBe(4)
  })

  it('reads back as what was written', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uint8Array({ minLength: 32, maxLength: 32 }), (participantId, bytes) => {
        const token = writeLink(participantId, Buffer.from(bytes))
        expect(token).toMatch(/^icl_[A-Za-z0-9_-]{64}$/)
        expect(parseLink(token)).toEqual({ id: participantId, secret: Buffer.from(bytes) })
      }),
    )
  })

  it.each([
    ['nothing', ''],
    ['another prefix', `icx_${'A'.repeat(64)}`],
    ['a token cut short', `icl_${'A'.repeat(63)}`],
    ['a token too long', `icl_${'A'.repeat(65)}`],
    ['a foreign letter', `icl_${'A'.repeat(63)}+`],
    ['a line end', `icl_${'A'.repeat(64)}\n`],
  ])('is not %s', (_, token) => expect(parseLink(token)).toBeNull())

  it('is told from any other secret and from that of an earlier epoch', () => {
    const secret = deriveLinkSecret(linkKey, anna, 2)
    expect(isLinkSecret(linkKey, anna, 2, secret)).toBe(true)
    expect(isLinkSecret(linkKey, anna, 3, secret)).toBe(false)
    expect(isLinkSecret(linkKey, boris, 2, secret)).toBe(false)
    expect(isLinkSecret(linkKey, anna, 2, secret.subarray(1))).toBe(false)
  })

  it('refuses a short LINK_KEY, an id that is no uuid, and a broken epoch', () => {
    expect(() => deriveLinkSecret(Buffer.alloc(31), anna, 0)).toThrow(/LINK_KEY/)
    expect(() => deriveLinkSecret(linkKey, 'anna', 0)).toThrow(/uuid/)
    expect(() => deriveLinkSecret(linkKey, anna, -1)).toThrow(/epoch/)
  })
})

describe('the MAC of a submission', () => {
  const secret = deriveLinkSecret(linkKey, anna, 0)

  it('is the same for a retry and another for a changed ballot or another link', () => {
    const mac = payloadMac(secret, '{"q":5}')
    expect(isSameMac(mac, payloadMac(secret, '{"q":5}'))).toBe(true)
    expect(isSameMac(mac, payloadMac(secret, '{"q":4}'))).toBe(false)
    expect(isSameMac(mac, payloadMac(deriveLinkSecret(linkKey, boris, 0), '{"q":5}'))).toBe(false)
    expect(isSameMac(mac, mac.subarray(1))).toBe(false)
  })
})
