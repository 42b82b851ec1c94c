/**
 * What somebody behind a personal link has begun and not sent, kept on this device beyond the tab: letters are opened in
 * a new tab each time. Sealed under the link, it tells nothing to whoever else uses the browser. Where the browser lends
 * no cryptography, or forbids storage, it lives until the page is left.
 */
import type { Cipher } from './seal.ts'

const prefix = 'internal-client.begun.'

/** The text kept under a name, or null when there is none that this link opens. */
export async function recallSealed(cipher: Cipher | null, name: string): Promise<string | null> {
  try {
    const body = cipher && localStorage.getItem(prefix + name)
    return cipher && body ? await cipher.open(body) : null
  } catch {
    return null
  }
}

/** Null forgets what was kept. */
export async function keepSealed(cipher: Cipher | null, name: string, text: string | null): Promise<void> {
  try {
    const body = text === null || !cipher ? null : await cipher.seal(text)
    if (body === null) localStorage.removeItem(prefix + name)
    else localStorage.setItem(prefix + name, body)
  } catch {
    // Forbidden or full: the page works on, it only forgets more.
  }
}
