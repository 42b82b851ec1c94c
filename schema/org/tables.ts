import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, companyId, firmId, id, version } from '../core/columns.ts'
import { companies } from '../companies/tables.ts'
import { chartVerbs, lineageKinds, regimes } from './terms.ts'

export const lineageKind = pgEnum('lineage_kind', lineageKinds)
export const chartVerb = pgEnum('chart_verb', chartVerbs)
export const regime = pgEnum('regime', regimes)

/** A unit of the live chart. Codes are the company's own and are what an import finds a unit by. */
export const units = pgTable(
  'units',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    code: text().notNull(),
    name: text().notNull(),
    parentId: uuid(),
    sortOrder: integer().notNull().default(0),
    headEmployeeId: uuid(),
    headGuessed: boolean().notNull().default(false),
    /** Whose opinion a round asks for: representatives (R1) or the anonymous staff (R2). Null: the regulation's default. */
    regime: regime(),
    closedAt: at(),
    version: version(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    unique().on(t.companyId, t.code),
    index().on(t.companyId, t.parentId),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({ columns: [t.companyId, t.parentId], foreignColumns: [t.companyId, t.id] }),
  ],
)
export type UnitRow = typeof units.$inferSelect

export const positions = pgTable(
  'positions',
  { id: id(), firmId: firmId(), companyId: companyId(), unitId: uuid().notNull(), title: text().notNull() },
  (t) => [
    unique().on(t.companyId, t.id),
    unique().on(t.companyId, t.unitId, t.title),
    foreignKey({ columns: [t.companyId, t.unitId], foreignColumns: [units.companyId, units.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type PositionRow = typeof positions.$inferSelect

export const employees = pgTable(
  'employees',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    code: text().notNull(),
    name: text().notNull(),
    email: text(),
    locale: text().$type<'ru' | 'en'>().notNull().default('ru'),
    unitId: uuid().notNull(),
    positionId: uuid(),
    sponsor: boolean().notNull().default(false),
    /** Speaks for the unit where the unit's regime is R1. */
    representative: boolean().notNull().default(false),
    leftAt: at(),
    version: version(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    unique().on(t.companyId, t.code),
    index().on(t.companyId, t.unitId),
    foreignKey({ columns: [t.companyId, t.unitId], foreignColumns: [units.companyId, units.id] }),
    foreignKey({ columns: [t.companyId, t.positionId], foreignColumns: [positions.companyId, positions.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type EmployeeRow = typeof employees.$inferSelect

/** The chart's own undo log: what one change touched, before and after. */
export const chartChanges = pgTable(
  'chart_changes',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    verb: chartVerb().notNull(),
    at: at().notNull(),
    by: uuid(),
    before: jsonb().$type<ChartRows>().notNull(),
    after: jsonb().$type<ChartRows>().notNull(),
    undoneAt: at(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    index().on(t.companyId, t.at),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type ChartChangeRow = typeof chartChanges.$inferSelect
/** Whole rows that a change wrote over; a row that did not exist is absent from `before`, a removed one from `after`. */
export interface ChartRows {
  units: (typeof units.$inferSelect)[]
  positions: (typeof positions.$inferSelect)[]
  employees: (typeof employees.$inferSelect)[]
}

/** A unit that was merged into, or split from, another: the past survives a re-organisation. */
export const lineage = pgTable(
  'lineage',
  {
    firmId: firmId(),
    companyId: companyId(),
    fromUnitId: uuid().notNull(),
    toUnitId: uuid().notNull(),
    kind: lineageKind().notNull(),
    at: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.fromUnitId, t.toUnitId] }),
    foreignKey({ columns: [t.companyId, t.fromUnitId], foreignColumns: [units.companyId, units.id] }),
    foreignKey({ columns: [t.companyId, t.toUnitId], foreignColumns: [units.companyId, units.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
