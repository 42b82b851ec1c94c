/**
 * Encrypts what is kept on the server under a key that only the personal link yields: HKDF-SHA256, AES-256-GCM. The
 * browser's own cryptography, which it lends to pages on https and localhost only; elsewhere nothing is kept there.
 */
import { DRAFT_SEAL_BYTES, draftContexts, draftSizes } from '../../schema/ballots/drafts.ts'

const NONCE_BYTES = 12
const ID_BYTES = 16

export interface Cipher {
  /** Base64 of a fixed size; null when the text is longer than the largest. */
  seal(text: string): Promise<string | null>
  /** The text, padded with spaces; null when it was not sealed under this key. */
  open(body: string): Promise<string | null>
}

type Bytes = Uint8Array<ArrayBuffer>

const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))

function toBase64(bytes: Bytes): string {
  let text = ''
  // In pieces: so many arguments at once are too many for some browsers.
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096))
  return btoa(text)
}

/** The secret of a link `icl_…`: 16 bytes of id, then 32 that are secret. */
const secretOf = (link: string): Bytes =>
  fromBase64(link.slice('icl_'.length).replaceAll('-', '+').replaceAll('_', '/')).slice(ID_BYTES)

async function deriveKey(link: string): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', secretOf(link), 'HKDF', false, ['deriveKey'])
  const info = new TextEncoder().encode(draftContexts.key)
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }
  return crypto.subtle.deriveKey(derivation, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Trailing spaces are nothing to JSON: they make the length one of a few. */
function pad(text: string): Bytes | null {
  const bytes = new TextEncoder().encode(text)
  const size = draftSizes.find((one) => one >= bytes.length + DRAFT_SEAL_BYTES)
  if (!size) return null
  const padded = new Uint8Array(size - DRAFT_SEAL_BYTES).fill(0x20)
  padded.set(bytes)
  return padded
}

async function seal(key: CryptoKey, text: string): Promise<string | null> {
  const padded = pad(text)
  if (!padded) return null
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, padded))
  const body = new Uint8Array(NONCE_BYTES + sealed.length)
  body.set(nonce)
  body.set(sealed, NONCE_BYTES)
  return toBase64(body)
}

async function open(key: CryptoKey, body: string): Promise<string | null> {
  try {
    const bytes = fromBase64(body)
    const iv = bytes.slice(0, NONCE_BYTES)
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(NONCE_BYTES)))
  } catch {
    return null
  }
}

/** The cipher of a personal link, or null where the browser lends no cryptography. */
export function makeCipher(link: string): Cipher | null {
  if (!globalThis.crypto.subtle) return null
  const key = deriveKey(link)
  // Whoever seals hears of it; nobody else has to.
  key.catch(() => undefined)
  return {
    seal: async (text) => seal(await key, text),
    open: async (body) => open(await key, body),
  }
}
