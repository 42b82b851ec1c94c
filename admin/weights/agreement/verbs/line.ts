import type { Agreement } from '../wire/room.ts'

export interface VerbOf {
  agreement: Agreement
  /** Whether it is the one that stands out. */
  primary: boolean
}

export const variantOf = (primary: boolean) => (primary ? 'contained' : 'outlined')
