/** Secrets that are shown once and found again by their hash: sessions, API tokens, viewers. */
import { createHash, randomBytes } from 'node:crypto'

export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** 256 random bits behind a prefix that says what the secret is when it is found where it should not be. */
export const createSecret = (prefix: 'ics' | 'ict' | 'icv'): string =>
  `${prefix}_${randomBytes(32).toString('base64url')}`
