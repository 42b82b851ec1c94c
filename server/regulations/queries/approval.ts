/** Reads the roads of versions through their approvers. */
import { and, asc, eq, inArray } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import { employees } from '../../../schema/org/tables.ts'
import { says } from '../../../schema/regulations/says/people.ts'
import {
  regulationApprovers,
  regulationDecisions,
  regulationRemarks,
  type RegulationRemarkRow,
} from '../../../schema/regulations/tables.ts'
import { within, type Tx } from '../../core/context.ts'
import { found } from '../../core/refusal.ts'
import type { Route } from '../rules/approval.ts'

/** A route with whole remarks, oldest first. */
export interface ReadRoute extends Route {
  readonly remarks: readonly RegulationRemarkRow[]
}

const ofEmployee = and(
  eq(employees.companyId, regulationApprovers.companyId),
  eq(employees.id, regulationApprovers.employeeId),
)

/** Three statements, whatever the number of versions. */
export async function routesByVersion(tx: Tx, versionIds: readonly string[]): Promise<ReadRoute[]> {
  const ids = [...versionIds]
  const approvers = await tx.db
    .select({ approver: regulationApprovers, name: employees.name, leftAt: employees.leftAt })
    .from(regulationApprovers)
    .innerJoin(employees, ofEmployee)
    .where(within(tx, regulationApprovers, inArray(regulationApprovers.regulationVersionId, ids)))
    .orderBy(asc(regulationApprovers.position))
  const decisions = await tx.db
    .select()
    .from(regulationDecisions)
    .where(within(tx, regulationDecisions, inArray(regulationDecisions.regulationVersionId, ids)))
    .orderBy(asc(regulationDecisions.at))
  const remarks = await tx.db
    .select()
    .from(regulationRemarks)
    .where(within(tx, regulationRemarks, inArray(regulationRemarks.regulationVersionId, ids)))
    .orderBy(asc(regulationRemarks.createdAt), asc(regulationRemarks.id))
  return ids.map((id) => ({
    approvers: approvers
      .filter(({ approver }) => approver.regulationVersionId === id)
      .map(({ approver: { employeeId, position }, name, leftAt }) => ({
        ...{ employeeId, position, name, left: leftAt !== null },
      })),
    decisions: decisions.filter((row) => row.regulationVersionId === id),
    remarks: remarks.filter((row) => row.regulationVersionId === id),
  }))
}

export async function readRoute(tx: Tx, versionId: string): Promise<ReadRoute> {
  const [route] = await routesByVersion(tx, [versionId])
  return route ?? { approvers: [], decisions: [], remarks: [] }
}

export async function needRemark(tx: Tx, id: string): Promise<RegulationRemarkRow> {
  const [row] = await tx.db
    .select()
    .from(regulationRemarks)
    .where(within(tx, regulationRemarks, eq(regulationRemarks.id, id)))
  return found(row, say(says.noRemark))
}

/** Employees of a company by id, for a route: name, and whether they have left. */
export const listEmployees = (tx: Tx, companyId: string, ids: readonly string[]) =>
  tx.db
    .select({ id: employees.id, name: employees.name, leftAt: employees.leftAt })
    .from(employees)
    .where(within(tx, employees, eq(employees.companyId, companyId), inArray(employees.id, [...ids])))
