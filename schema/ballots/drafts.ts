/** The shape of a draft on the server, for both who seals it and who stores it. */
const KIB = 1024

/**
 * Bytes that a sealed draft may have: padded up to a step, its length does not tell how much was written. The first
 * step holds marks for any usual list of providers; only long comments lead beyond it.
 */
export const draftSizes: readonly number[] = [8, 16, 32, 64, 128, 256].map((size) => size * KIB)

/** Of them, what AES-256-GCM needs: 12 bytes of nonce in front, 16 of tag behind. */
export const DRAFT_SEAL_BYTES = 28

/** Names what is derived from the link's secret by HKDF-SHA256, so that the one says nothing about the other. */
export const draftContexts = {
  /** In the browser: the key that drafts are encrypted with. It is never sent. */
  key: 'internal-client draft key v1',
  /** On the server: where the draft lies. */
  place: 'internal-client draft place v1',
} as const
