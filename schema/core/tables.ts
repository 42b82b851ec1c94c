import { bigint, jsonb, pgTable, primaryKey, text, uuid, index, unique } from 'drizzle-orm/pg-core'
import { at, bytes, companyId, firmId, id } from './columns.ts'

/** What was done, by whom, to what. Insert-only, one hash chain per firm; never a rating, a secret or a token in it. */
export const journal = pgTable(
  'journal',
  {
    firmId: firmId(),
    seq: bigint({ mode: 'number' }).notNull(),
    at: at().notNull(),
    actor: text().notNull(),
    actorId: uuid(),
    companyId: uuid(),
    verb: text().notNull(),
    subject: text().notNull(),
    subjectId: uuid(),
    detail: jsonb().$type<Record<string, unknown>>().notNull(),
    previous: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.firmId, t.seq] }), index().on(t.firmId, t.companyId, t.seq)],
)
export type JournalRow = typeof journal.$inferSelect

/** A file that was sent in and waits to be imported. */
export const uploads = pgTable(
  'uploads',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    name: text().notNull(),
    bytes: bytes().notNull(),
    sha256: text().notNull(),
    uploadedAt: at().notNull(),
    uploadedBy: uuid().notNull(),
  },
  (t) => [unique().on(t.companyId, t.id)],
)
export type UploadRow = typeof uploads.$inferSelect
