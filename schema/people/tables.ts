import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, companyId, firmId, id, randomId, version } from '../core/columns.ts'
import { firms } from '../firms/tables.ts'
import { deliveryStates, linkPurposes, tokenKinds, userRoles } from './terms.ts'

export const userRole = pgEnum('user_role', userRoles)
export const tokenKind = pgEnum('token_kind', tokenKinds)
export const linkPurpose = pgEnum('link_purpose', linkPurposes)
export const deliveryState = pgEnum('delivery_state', deliveryStates)

/** A person of the firm who signs in with a password. */
export const users = pgTable(
  'users',
  {
    id: id(),
    firmId: firmId().references(() => firms.id),
    email: text().notNull().unique(),
    name: text().notNull(),
    passwordHash: text().notNull(),
    role: userRole().notNull(),
    locale: text().$type<'ru' | 'en'>().notNull().default('ru'),
    active: boolean().notNull().default(true),
    createdAt: at().notNull(),
    version: version(),
  },
  (t) => [unique().on(t.firmId, t.id)],
)
export type UserRow = typeof users.$inferSelect

// Companies and employees stand in later rooms: the foreign keys to them are in the hand-written migration.

/** Which companies a consultant or an analyst works for. */
export const assignments = pgTable(
  'assignments',
  { firmId: firmId(), companyId: companyId(), userId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.companyId, t.userId] }),
    index().on(t.firmId, t.userId),
    foreignKey({ columns: [t.firmId, t.userId], foreignColumns: [users.firmId, users.id] }),
  ],
)

export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    firmId: firmId(),
    userId: uuid().notNull(),
    tokenHash: text().notNull().unique(),
    createdAt: at().notNull(),
    seenAt: at().notNull(),
    expiresAt: at().notNull(),
  },
  (t) => [
    index().on(t.firmId, t.userId),
    foreignKey({ columns: [t.firmId, t.userId], foreignColumns: [users.firmId, users.id] }),
  ],
)

/** A machine's key to one company. The secret is shown once; only its hash stays. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    kind: tokenKind().notNull(),
    name: text().notNull(),
    tokenHash: text().notNull().unique(),
    hint: text().notNull(),
    createdBy: uuid().notNull(),
    createdAt: at().notNull(),
    expiresAt: at().notNull(),
    revokedAt: at(),
    lastUsedOn: date(),
  },
  (t) => [unique().on(t.companyId, t.id)],
)
export type ApiTokenRow = typeof apiTokens.$inferSelect

/** A short-lived, read-only stand-in for one employee: minted by a portal's token, or opened by a sign-in letter. */
export const viewers = pgTable(
  'viewers',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    /** The portal's token; null for whoever has come by a letter. */
    tokenId: uuid(),
    employeeId: uuid().notNull(),
    tokenHash: text().notNull().unique(),
    createdAt: at().notNull(),
    expiresAt: at().notNull(),
  },
  (t) => [foreignKey({ columns: [t.companyId, t.tokenId], foreignColumns: [apiTokens.companyId, apiTokens.id] })],
)

/** A letter with a link that lets one employee in, once. The link's secret is derived from LINK_KEY, never stored. */
export const signInLetters = pgTable(
  'sign_in_letters',
  {
    id: randomId(),
    firmId: firmId(),
    companyId: companyId(),
    employeeId: uuid().notNull(),
    expiresAt: at().notNull(),
  },
  (t) => [index().on(t.firmId, t.companyId, t.employeeId)],
)

/**
 * The link by which one employee does one thing for the company: agrees weights, approves or reads a regulation. It is
 * derived from LINK_KEY, never stored. `letter` is the last letter that carried it (a word of the room whose link it
 * is), `notices` how many have reached the person.
 */
export const personalLinks = pgTable(
  'personal_links',
  {
    id: randomId(),
    firmId: firmId(),
    companyId: companyId(),
    employeeId: uuid().notNull(),
    purpose: linkPurpose().notNull(),
    subjectId: uuid().notNull(),
    epoch: integer().notNull().default(0),
    letter: text().notNull(),
    delivery: deliveryState().notNull().default('pending'),
    failure: text(),
    notices: integer().notNull().default(0),
    lastNoticeAt: at(),
    createdAt: at().notNull(),
  },
  (t) => [unique().on(t.companyId, t.purpose, t.subjectId, t.employeeId)],
)
export type PersonalLinkRow = typeof personalLinks.$inferSelect

/** Failed sign-ins, by hash of account or address: counted before anybody's firm is known. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  { id: randomId(), key: text().notNull(), at: at().notNull() },
  (t) => [index().on(t.key, t.at)],
)
