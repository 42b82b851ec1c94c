/** Who is to read and sign a version, and who has. */
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm'
import { employees, units } from '../../../schema/org/tables.ts'
import type { AcquaintanceFilter } from '../../../schema/regulations/inputs/people.ts'
import {
  regulationAcknowledgements,
  regulationVersions,
  type RegulationVersionRow,
} from '../../../schema/regulations/tables.ts'
import { links } from '../../../schema/services/tables.ts'
import { within, type Tx } from '../../core/context.ts'
import { byName, slice, take, type Order, type Page, type PageArgs } from '../../core/page.ts'
import { listRegulationVersions, needRegulationVersion } from '../queries.ts'
import { isSameInRules, type Signature } from '../rules/acquaintance.ts'

export interface SheetPerson {
  readonly id: string
  readonly name: string
  readonly unitId: string
  readonly unitName: string
  readonly hasEmail: boolean
  readonly signedAt: Date | null
  readonly signedNumber: number | null
  readonly shownHash: string | null
}

/** Versions whose signatures are good for this one: itself, and those with the same rules and weights. */
export async function listGoodVersions(tx: Tx, version: RegulationVersionRow): Promise<string[]> {
  const versions = await listRegulationVersions(tx, version.companyId)
  return versions.filter((one) => isSameInRules(one, version)).map(({ id }) => id)
}

/** The version that a signature is under. */
const ofSigned = and(
  eq(regulationVersions.companyId, regulationAcknowledgements.companyId),
  eq(regulationVersions.id, regulationAcknowledgements.regulationVersionId),
)

/** The latest good signature of each employee, as a table to join with. */
const signaturesUnder = (tx: Tx, versionIds: readonly string[]) =>
  tx.db
    .selectDistinctOn([regulationAcknowledgements.employeeId], {
      employeeId: regulationAcknowledgements.employeeId,
      signedAt: sql`${regulationAcknowledgements.at}`.mapWith(regulationAcknowledgements.at).as('signed_at'),
      signedNumber: sql<number>`${regulationVersions.number}`.as('signed_number'),
      shownHash: regulationAcknowledgements.shownHash,
    })
    .from(regulationAcknowledgements)
    .innerJoin(regulationVersions, ofSigned)
    .where(
      within(tx, regulationAcknowledgements, inArray(regulationAcknowledgements.regulationVersionId, [...versionIds])),
    )
    .orderBy(regulationAcknowledgements.employeeId, desc(regulationAcknowledgements.at))
    .as('signatures')

/** People who work here and, where only participants are asked, belong to a unit that a confirmed link names. */
function inCircle(tx: Tx, { companyId, acquaintanceOf }: RegulationVersionRow): SQL | undefined {
  const takesPart = sql`exists (select 1 from ${links} where ${links.firmId} = ${employees.firmId}
    and ${links.companyId} = ${employees.companyId} and ${links.state} = 'confirmed'
    and (${links.clientUnitId} = ${employees.unitId} or ${links.providerUnitId} = ${employees.unitId}))`
  const circle = acquaintanceOf === 'participants' ? takesPart : undefined
  return within(tx, employees, eq(employees.companyId, companyId), isNull(employees.leftAt), circle)
}

const ofUnit = and(eq(units.companyId, employees.companyId), eq(units.id, employees.unitId))

/** The pieces of every read of the sheet: its columns, and its rows by a condition. */
async function prepareSheet(tx: Tx, version: RegulationVersionRow) {
  const signatures = signaturesUnder(tx, await listGoodVersions(tx, version))
  const columns = {
    id: employees.id,
    name: employees.name,
    unitId: employees.unitId,
    unitName: units.name,
    hasEmail: sql<boolean>`${employees.email} is not null`,
    signedAt: signatures.signedAt,
    signedNumber: signatures.signedNumber,
    shownHash: signatures.shownHash,
  }
  return { signatures, columns }
}

export const sheetOrders = {
  name: { by: byName(employees.name) },
  unit: { by: byName(units.name) },
} as const satisfies Record<string, Order>

/** One page of those who are to sign, whether they have or not. */
export async function listSheet(
  tx: Tx,
  version: RegulationVersionRow,
  filter: AcquaintanceFilter,
  args: PageArgs,
  order: Order,
): Promise<Page<SheetPerson>> {
  const { signatures, columns } = await prepareSheet(tx, version)
  const page = slice(args, employees.id, order)
  const { signed, unitId, search } = filter
  const where = and(
    inCircle(tx, version),
    signed === undefined ? undefined : signed ? isNotNull(signatures.signedAt) : isNull(signatures.signedAt),
    unitId ? eq(employees.unitId, unitId) : undefined,
    search ? sql`position(lower(${search}) in lower(${employees.name})) > 0` : undefined,
  )
  const rows = await tx.db
    .select({ row: columns, cursorValue: page.cursorValue })
    .from(employees)
    .innerJoin(units, ofUnit)
    .leftJoin(signatures, eq(signatures.employeeId, employees.id))
    .where(and(where, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
    .offset(page.offset)
  const [total] = await tx.db
    .select({ people: count() })
    .from(employees)
    .innerJoin(units, ofUnit)
    .leftJoin(signatures, eq(signatures.employeeId, employees.id))
    .where(where)
  return take(rows, total?.people ?? 0, args)
}

/** The whole sheet by name: those who are to sign, and those who have signed and left since. */
export async function readSheet(tx: Tx, version: RegulationVersionRow): Promise<SheetPerson[]> {
  const { signatures, columns } = await prepareSheet(tx, version)
  return tx.db
    .select(columns)
    .from(employees)
    .innerJoin(units, ofUnit)
    .leftJoin(signatures, eq(signatures.employeeId, employees.id))
    .where(
      or(
        inCircle(tx, version),
        within(tx, employees, eq(employees.companyId, version.companyId), isNotNull(signatures.signedAt)),
      ),
    )
    .orderBy(byName(employees.name), asc(employees.id))
}

/** Employees who are to sign and have not; `hasEmail` tells whether a letter can reach them. */
export async function listUnsigned(
  tx: Tx,
  version: RegulationVersionRow,
): Promise<{ id: string; hasEmail: boolean; unitId: string }[]> {
  const { signatures, columns } = await prepareSheet(tx, version)
  return tx.db
    .select({ id: columns.id, hasEmail: columns.hasEmail, unitId: columns.unitId })
    .from(employees)
    .leftJoin(signatures, eq(signatures.employeeId, employees.id))
    .where(and(inCircle(tx, version), isNull(signatures.signedAt)))
    .orderBy(asc(employees.id))
}

/** Which of these employees have not signed the version or one with the same rules and weights. */
export async function listWithoutSignature(
  tx: Tx,
  version: RegulationVersionRow,
  employeeIds: readonly string[],
): Promise<string[]> {
  const signed = await tx.db
    .selectDistinct({ employeeId: regulationAcknowledgements.employeeId })
    .from(regulationAcknowledgements)
    .where(
      within(
        tx,
        regulationAcknowledgements,
        inArray(regulationAcknowledgements.regulationVersionId, await listGoodVersions(tx, version)),
      ),
    )
  const known = new Set(signed.map(({ employeeId }) => employeeId))
  return employeeIds.filter((id) => !known.has(id))
}

export interface AcquaintanceCount {
  readonly people: number
  readonly signed: number
  readonly unreachable: number
}

export async function countSheet(tx: Tx, version: RegulationVersionRow): Promise<AcquaintanceCount> {
  const { signatures } = await prepareSheet(tx, version)
  const [row] = await tx.db
    .select({
      people: count(),
      signed: count(signatures.signedAt),
      unreachable: sql<number>`count(*) filter (where ${signatures.signedAt} is null and ${employees.email} is null)::int`,
    })
    .from(employees)
    .leftJoin(signatures, eq(signatures.employeeId, employees.id))
    .where(inCircle(tx, version))
  return row ?? { people: 0, signed: 0, unreachable: 0 }
}

/** The counts of these versions, one after the other in one transaction. */
export async function countsByVersion(tx: Tx, ids: readonly string[]): Promise<AcquaintanceCount[]> {
  const counts: AcquaintanceCount[] = []
  for (const id of ids) counts.push(await countSheet(tx, await needRegulationVersion(tx, id)))
  return counts
}

/** What an employee has signed of a company's regulation, the latest first. */
export const listSignatures = (tx: Tx, companyId: string, employeeId: string): Promise<Signature[]> =>
  tx.db
    .select({
      regulationVersionId: regulationAcknowledgements.regulationVersionId,
      number: regulationVersions.number,
      shownHash: regulationAcknowledgements.shownHash,
      at: regulationAcknowledgements.at,
    })
    .from(regulationAcknowledgements)
    .innerJoin(regulationVersions, ofSigned)
    .where(
      within(
        tx,
        regulationAcknowledgements,
        eq(regulationAcknowledgements.companyId, companyId),
        eq(regulationAcknowledgements.employeeId, employeeId),
      ),
    )
    .orderBy(desc(regulationAcknowledgements.at))
