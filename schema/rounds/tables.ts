import {
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
  uuid,
} from 'drizzle-orm/pg-core'
import { at, bytes, companyId, firmId, id, randomId, version } from '../core/columns.ts'
import { companies } from '../companies/tables.ts'
import { criteria, type ScalePoints } from '../criteria/tables.ts'
import { employees, regime, units } from '../org/tables.ts'
import { regulationVersions } from '../regulations/tables.ts'
import type { Rules } from '../regulations/rules.ts'
import { invitationStates, participantRoles, roundStates } from './terms.ts'

export const roundState = pgEnum('round_state', roundStates)
export const invitationState = pgEnum('invitation_state', invitationStates)
export const participantRole = pgEnum('participant_role', participantRoles)

export const rounds = pgTable(
  'rounds',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    number: integer().notNull(),
    title: text().notNull(),
    state: roundState().notNull().default('draft'),
    opensAt: at().notNull(),
    closesAt: at().notNull(),
    previousRoundId: uuid(),
    openedAt: at(),
    closedAt: at(),
    scoredAt: at(),
    releasedAt: at(),
    cancelledAt: at(),
    cancelReason: text().notNull().default(''),
    /** Frozen at opening. */
    regulationVersionId: uuid(),
    rules: jsonb().$type<Rules>(),
    /** X25519, raw 32 bytes; ballots are sealed to it. Its private half is in `round_keys` until close. */
    publicKey: bytes(),
    createdAt: at().notNull(),
    version: version(),
  },
  (t) => [
    unique().on(t.companyId, t.id),
    unique().on(t.companyId, t.number),
    foreignKey({ columns: [t.companyId, t.previousRoundId], foreignColumns: [t.companyId, t.id] }),
    foreignKey({
      columns: [t.companyId, t.regulationVersionId],
      foreignColumns: [regulationVersions.companyId, regulationVersions.id],
    }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type RoundRow = typeof rounds.$inferSelect

/** The chart as it stood at opening. */
export const roundUnits = pgTable(
  'round_units',
  {
    firmId: firmId(),
    companyId: companyId(),
    roundId: uuid().notNull(),
    unitId: uuid().notNull(),
    code: text().notNull(),
    name: text().notNull(),
    parentId: uuid(),
    sortOrder: integer().notNull(),
    headEmployeeId: uuid(),
    regime: regime().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.unitId] }),
    unique().on(t.companyId, t.roundId, t.unitId),
    foreignKey({ columns: [t.companyId, t.roundId], foreignColumns: [rounds.companyId, rounds.id] }),
    foreignKey({ columns: [t.companyId, t.unitId], foreignColumns: [units.companyId, units.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type RoundUnitRow = typeof roundUnits.$inferSelect

export const roundLinks = pgTable(
  'round_links',
  {
    firmId: firmId(),
    companyId: companyId(),
    roundId: uuid().notNull(),
    clientUnitId: uuid().notNull(),
    providerUnitId: uuid().notNull(),
    intensity: doublePrecision(),
    serviceName: text(),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.clientUnitId, t.providerUnitId] }),
    foreignKey({
      columns: [t.companyId, t.roundId, t.clientUnitId],
      foreignColumns: [roundUnits.companyId, roundUnits.roundId, roundUnits.unitId],
    }),
    foreignKey({
      columns: [t.companyId, t.roundId, t.providerUnitId],
      foreignColumns: [roundUnits.companyId, roundUnits.roundId, roundUnits.unitId],
    }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type RoundLinkRow = typeof roundLinks.$inferSelect

export const roundCriteria = pgTable(
  'round_criteria',
  {
    firmId: firmId(),
    companyId: companyId(),
    roundId: uuid().notNull(),
    criterionId: uuid().notNull(),
    code: text().notNull(),
    name: text().notNull(),
    question: text().notNull(),
    points: jsonb().$type<ScalePoints>().notNull(),
    sortOrder: integer().notNull(),
    weight: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.criterionId] }),
    foreignKey({ columns: [t.companyId, t.roundId], foreignColumns: [rounds.companyId, rounds.id] }),
    foreignKey({ columns: [t.companyId, t.criterionId], foreignColumns: [criteria.companyId, criteria.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type RoundCriterionRow = typeof roundCriteria.$inferSelect

/** Who is asked. Says nothing of whether they answered. The link is derived from id and epoch, never stored. */
export const participants = pgTable(
  'participants',
  {
    id: randomId(),
    firmId: firmId(),
    companyId: companyId(),
    roundId: uuid().notNull(),
    employeeId: uuid().notNull(),
    unitId: uuid().notNull(),
    role: participantRole().notNull(),
    epoch: integer().notNull().default(1),
    invitation: invitationState().notNull().default('pending'),
    failure: text(),
    removedAt: at(),
    removeReason: text(),
  },
  (t) => [
    unique().on(t.roundId, t.employeeId),
    unique().on(t.companyId, t.roundId, t.id),
    index().on(t.roundId, t.unitId),
    foreignKey({
      columns: [t.companyId, t.roundId, t.unitId],
      foreignColumns: [roundUnits.companyId, roundUnits.roundId, roundUnits.unitId],
    }),
    foreignKey({ columns: [t.companyId, t.employeeId], foreignColumns: [employees.companyId, employees.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type ParticipantRow = typeof participants.$inferSelect

/** The private half of an open round's key, wrapped by SEAL_KEY. The row goes at close, with the ballots. */
export const roundKeys = pgTable(
  'round_keys',
  {
    roundId: uuid().primaryKey(),
    firmId: firmId(),
    companyId: companyId(),
    wrappedPrivateKey: bytes().notNull(),
  },
  (t) => [foreignKey({ columns: [t.companyId, t.roundId], foreignColumns: [rounds.companyId, rounds.id] })],
)

/** Reminders as they went out: when, never to whom, nor to how many: that would be how many had not answered. */
export const reminderRuns = pgTable(
  'reminder_runs',
  {
    id: id(),
    firmId: firmId(),
    companyId: companyId(),
    roundId: uuid().notNull(),
    /** What makes the run one and no second: `manual:<key>` or `day:<n>`. */
    occasion: text().notNull(),
    at: at().notNull(),
    finishedAt: at(),
  },
  (t) => [
    unique().on(t.roundId, t.occasion),
    foreignKey({ columns: [t.companyId, t.roundId], foreignColumns: [rounds.companyId, rounds.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
  ],
)
export type ReminderRunRow = typeof reminderRuns.$inferSelect
