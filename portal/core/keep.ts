import type { Locale } from '../../schema/core/say.ts'

/**
 * What this tab remembers over a reload: the link, the answers given so far, the receipt. Nothing of it outlives the tab
 * (what does, sealed under the link, is `keepSealed.ts`'s), and nothing leaves the browser. Storage may be forbidden; then everything lives until the page is left.
 */
const prefix = 'internal-client.'
export type Kept = 'link' | 'draft' | 'receipt' | 'locale'

export function recall(name: Kept): string | null {
  try {
    return sessionStorage.getItem(prefix + name)
  } catch {
    return null
  }
}

/** The language that the tab's reader has chosen; Russian until then. */
export const recallLocale = (): Locale => (recall('locale') === 'en' ? 'en' : 'ru')

export function keep(name: Kept, text: string): void {
  try {
    sessionStorage.setItem(prefix + name, text)
  } catch {
    // Forbidden or full: the page works on, it only forgets more at a reload.
  }
}

export function forget(...which: readonly Kept[]): void {
  try {
    for (const name of which) sessionStorage.removeItem(prefix + name)
  } catch {
    // Nothing could have been kept.
  }
}
