/** Pieces that inputs of all rooms are made of. Messages are keys of words: see `say.ts`. */
import { z } from 'zod'
import { says } from './says.ts'

/** Half a surrogate pair or a NUL would come back from the database as its own error. */
const storable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()

export const line = (maximum = 200) =>
  z
    .string(says.required.key)
    .refine(storable, says.badText.key)
    .transform((text) => text.trim().replace(/\s+/g, ' '))
    .pipe(z.string().min(1, says.required.key).max(maximum, says.tooLong.key))

export const prose = (maximum = 4000) =>
  z
    .string(says.invalid.key)
    .refine(storable, says.badText.key)
    .transform((text) => text.trim())
    .pipe(z.string().max(maximum, says.tooLong.key))

export const recordId = () => z.uuid(says.badId.key)
export const localeInput = () => z.enum(['ru', 'en'], says.invalid.key)
/** A calendar day; the year 0 that ISO knows is unknown to the database. */
export const day = () => z.iso.date(says.invalid.key).refine((text) => text >= '0001-01-01', says.invalid.key)
/** GraphQL hands an absent optional over as null or undefined: both mean "not spoken of". */
export const maybe = <T extends z.ZodType>(schema: T) => z.preprocess((value) => value ?? undefined, schema.optional())
