/** Columns that many tables share. Every tenant table leads with the firm, every company's table with firm and company. */
import { customType, integer, timestamp, uuid } from 'drizzle-orm/pg-core'
import { v7 } from 'uuid'

/** Time-ordered ids for whatever may tell its time. Nothing that ties a person to an answer uses them. */
export const id = () =>
  uuid()
    .primaryKey()
    .$defaultFn(() => v7())
/** Random ids: what could tie a person to an answer must not tell when or in which order it came. */
export const randomId = () => uuid().primaryKey().defaultRandom()
export const at = () => timestamp({ withTimezone: true })
export const version = () => integer().notNull().default(1)
export const bytes = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => Buffer.from(value),
})
export const firmId = () => uuid().notNull()
export const companyId = () => uuid().notNull()
