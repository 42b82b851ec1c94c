import {
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
  check,
} from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { at, companyId, firmId, id, version } from '../core/columns.ts'
import { companies } from '../companies/tables.ts'
import { chartChanges, employees, units } from '../org/tables.ts'
import { linkSides, linkStates, linkWords } from './terms.ts'

export const linkState = pgEnum('link_state', linkStates)
export const linkSide = pgEnum('link_side', linkSides)
export const linkWord = pgEnum('link_word', linkWords)

/** What a unit provides to others. */
export const services = pgTable(
  'services',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    providerUnitId: uuid().notNull(),
    name: text().notNull(),
    description: text().notNull().default(''),
    sortOrder: integer().notNull().default(0),
    retiredAt: at(),
    version: version(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    unique().on(t.companyId, t.providerUnitId, t.name),
    foreignKey({ columns: [t.companyId, t.providerUnitId], foreignColumns: [units.companyId, units.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type ServiceRow = typeof services.$inferSelect

/** Client unit -> provider unit: the client's work makes it ask the provider for something. */
export const links = pgTable(
  'links',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    clientUnitId: uuid().notNull(),
    providerUnitId: uuid().notNull(),
    serviceId: uuid(),
    intensity: doublePrecision(),
    state: linkState().notNull().default('confirmed'),
    version: version(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    unique().on(t.companyId, t.clientUnitId, t.providerUnitId),
    index().on(t.companyId, t.providerUnitId),
    check('no_self_link', sql`${t.clientUnitId} <> ${t.providerUnitId}`),
    check('intensity_positive', sql`${t.intensity} is null or ${t.intensity} > 0`),
    foreignKey({ columns: [t.companyId, t.clientUnitId], foreignColumns: [units.companyId, units.id] }),
    foreignKey({ columns: [t.companyId, t.providerUnitId], foreignColumns: [units.companyId, units.id] }),
    foreignKey({ columns: [t.companyId, t.serviceId], foreignColumns: [services.companyId, services.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type LinkRow = typeof links.$inferSelect

/** Rows of this room that a change of the chart wrote over; one that did not exist is absent from `before`. */
export interface LinkRows {
  services: ServiceRow[]
  links: LinkRow[]
}

/** What a change of the chart did to services and links: they go back with it when it is undone. */
export const linkMoves = pgTable(
  'link_moves',
  {
    firmId: firmId(),
    companyId: companyId(),
    changeId: uuid().notNull(),
    before: jsonb().$type<LinkRows>().notNull(),
    after: jsonb().$type<LinkRows>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.changeId] }),
    foreignKey({ columns: [t.companyId, t.changeId], foreignColumns: [chartChanges.companyId, chartChanges.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)

/** What heads and the team said of a link: written once. The speaker's name is kept as it was. */
export const linkAnswers = pgTable(
  'link_answers',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    linkId: uuid().notNull(),
    side: linkSide().notNull(),
    word: linkWord().notNull(),
    note: text().notNull().default(''),
    speaker: text().notNull(),
    /** Null for the team. */
    employeeId: uuid(),
    at: at().notNull(),
  },
  (t) => [
    index().on(t.companyId, t.linkId),
    // A link goes when the merge that made it is undone; what was said of it goes along.
    foreignKey({ columns: [t.companyId, t.linkId], foreignColumns: [links.companyId, links.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type LinkAnswerRow = typeof linkAnswers.$inferSelect

/** Asking the heads of a company's units who serves whom; one at a time. */
export const linkAskings = pgTable(
  'link_askings',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    openedAt: at().notNull(),
    deadline: date(),
    closedAt: at(),
    version: version(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    uniqueIndex('link_askings_one_open')
      .on(t.companyId)
      .where(sql`${t.closedAt} is null`),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type LinkAskingRow = typeof linkAskings.$inferSelect

/** How an asking has come to one head: when they were written to last, when they answered last. */
export const linkAsked = pgTable(
  'link_asked',
  {
    firmId: firmId(),
    companyId: companyId(),
    askingId: uuid().notNull(),
    employeeId: uuid().notNull(),
    askedAt: at(),
    answeredAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.askingId, t.employeeId] }),
    foreignKey({ columns: [t.companyId, t.askingId], foreignColumns: [linkAskings.companyId, linkAskings.id] }),
    foreignKey({ columns: [t.companyId, t.employeeId], foreignColumns: [employees.companyId, employees.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
