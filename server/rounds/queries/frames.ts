/** Reads the frame of a round: from the live company before opening, from the frozen rows after. */
import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { criteria as criteriaTable } from '../../../schema/criteria/tables.ts'
import { employees, units as unitsTable } from '../../../schema/org/tables.ts'
import type { Regime } from '../../../schema/org/terms.ts'
import type { RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import { participants, type RoundRow } from '../../../schema/rounds/tables.ts'
import { links as linksTable, services } from '../../../schema/services/tables.ts'
import { weightShares, weightVersions } from '../../../schema/weights/tables.ts'
import { within, type Tx } from '../../core/context.ts'
import { findRegulationInForce } from '../../regulations/queries.ts'
import { listWithoutSignature } from '../../regulations/queries/acquaintance.ts'
import { listFrozenCriteria, listFrozenLinks, listFrozenUnits } from '../queries.ts'
import { askPeople, trimFrame, type Frame, type FramedCriterion, type FramedLink } from '../rules/frame.ts'
import type { ReadinessInput } from '../rules/readiness.ts'

export interface LiveGround extends Pick<ReadinessInput, 'frame' | 'weights' | 'unsigned'> {
  /** Numbers of the regulation in force and of the weights that it names. */
  readonly versions: { readonly regulation: number | null; readonly weights: number | null }
}

/** What a round opened now would freeze, and the state of the weights it would stand on. */
export async function readLiveGround(tx: Tx, companyId: string): Promise<LiveGround> {
  const regulation = await findRegulationInForce(tx, companyId)
  const rules = regulation?.rules ?? null
  const { units, links } = trimFrame(
    await listOpenUnits(tx, companyId, rules?.regime.default ?? 'R2'),
    await listConfirmedLinks(tx, companyId),
  )
  const criteria = regulation ? await listWeightedCriteria(tx, regulation.weightVersionId) : []
  const people = askPeople(units, links, await listPresentEmployees(tx, companyId))
  const regulationVersionId = regulation?.id ?? null
  const weights = regulation ? await readWeights(tx, companyId, regulation.weightVersionId) : null
  return {
    frame: { units, links, criteria, rules, regulationVersionId, people },
    weights,
    versions: { regulation: regulation?.number ?? null, weights: weights?.number ?? null },
    unsigned: await countUnsigned(tx, regulation, people),
  }
}

/** Nobody where the rules do not ask for acquaintance. */
async function countUnsigned(
  tx: Tx,
  regulation: RegulationVersionRow | null,
  people: Frame['people'],
): Promise<number> {
  if (!regulation?.rules.acquaintance.required) return 0
  const ids = people.map(({ employeeId }) => employeeId)
  return (await listWithoutSignature(tx, regulation, ids)).length
}

/** What an opened round froze; its people are those who are still asked. */
export async function readFrozenFrame(tx: Tx, round: RoundRow): Promise<Frame> {
  const people = await tx.db
    .select({ employeeId: participants.employeeId, unitId: participants.unitId, role: participants.role })
    .from(participants)
    .where(within(tx, participants, eq(participants.roundId, round.id), isNull(participants.removedAt)))
  return {
    units: await listFrozenUnits(tx, round.id),
    links: await listFrozenLinks(tx, round.id),
    criteria: await listFrozenCriteria(tx, round.id),
    rules: round.rules,
    regulationVersionId: round.regulationVersionId,
    people: people.map((person) => ({ ...person, hasEmail: true })),
  }
}

async function listOpenUnits(tx: Tx, companyId: string, regime: Regime) {
  const rows = await tx.db
    .select()
    .from(unitsTable)
    .where(within(tx, unitsTable, eq(unitsTable.companyId, companyId), isNull(unitsTable.closedAt)))
    .orderBy(asc(unitsTable.sortOrder), asc(unitsTable.code))
  return rows.map(({ id, code, name, parentId, sortOrder, headEmployeeId, ...unit }) => ({
    unitId: id,
    code,
    name,
    parentId,
    sortOrder,
    headEmployeeId,
    regime: unit.regime ?? regime,
  }))
}

const listConfirmedLinks = (tx: Tx, companyId: string): Promise<FramedLink[]> =>
  tx.db
    .select({
      clientUnitId: linksTable.clientUnitId,
      providerUnitId: linksTable.providerUnitId,
      intensity: linksTable.intensity,
      serviceName: services.name,
    })
    .from(linksTable)
    .leftJoin(services, and(eq(services.companyId, linksTable.companyId), eq(services.id, linksTable.serviceId)))
    .where(within(tx, linksTable, eq(linksTable.companyId, companyId), eq(linksTable.state, 'confirmed')))
    .orderBy(asc(linksTable.clientUnitId), asc(linksTable.providerUnitId))

async function listWeightedCriteria(tx: Tx, weightVersionId: string): Promise<FramedCriterion[]> {
  const rows = await tx.db
    .select({ share: weightShares, criterion: criteriaTable })
    .from(weightShares)
    .innerJoin(
      criteriaTable,
      and(eq(criteriaTable.companyId, weightShares.companyId), eq(criteriaTable.id, weightShares.criterionId)),
    )
    .where(within(tx, weightShares, eq(weightShares.weightVersionId, weightVersionId)))
    .orderBy(asc(weightShares.sortOrder), asc(criteriaTable.code))
  return rows.map(({ share, criterion }) => ({
    criterionId: criterion.id,
    code: criterion.code,
    name: criterion.name,
    question: criterion.question,
    points: criterion.points,
    sortOrder: share.sortOrder,
    weight: share.share,
  }))
}

async function readWeights(tx: Tx, companyId: string, id: string) {
  const own = eq(weightVersions.companyId, companyId)
  const [named] = await tx.db
    .select()
    .from(weightVersions)
    .where(within(tx, weightVersions, own, eq(weightVersions.id, id)))
  if (!named) return null
  const newer = await tx.db
    .select({ id: weightVersions.id })
    .from(weightVersions)
    .where(within(tx, weightVersions, own, eq(weightVersions.state, 'agreed'), gt(weightVersions.number, named.number)))
    .limit(1)
  return { state: named.state, newerAgreed: newer.length > 0, number: named.number }
}

const listPresentEmployees = (tx: Tx, companyId: string) =>
  tx.db
    .select({
      employeeId: employees.id,
      unitId: employees.unitId,
      email: employees.email,
      representative: employees.representative,
    })
    .from(employees)
    .where(within(tx, employees, eq(employees.companyId, companyId), isNull(employees.leftAt)))
    .orderBy(asc(employees.code))
