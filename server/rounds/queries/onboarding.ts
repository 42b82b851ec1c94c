import { and, count, eq, inArray, isNull, ne, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { criteria } from '../../../schema/criteria/tables.ts'
import { units } from '../../../schema/org/tables.ts'
import { regulationVersions } from '../../../schema/regulations/tables.ts'
import { rounds } from '../../../schema/rounds/tables.ts'
import { links } from '../../../schema/services/tables.ts'
import { weightVersions } from '../../../schema/weights/tables.ts'
import { within, type Tx } from '../../core/context.ts'
import type { OnboardingCounts } from '../rules/onboarding.ts'

/** Counts of many companies in six statements, however many companies a list holds. */
export async function countOnboarding(tx: Tx, companyIds: readonly string[]): Promise<OnboardingCounts[]> {
  const ids = [...companyIds]
  const counted = async <T extends PgTable & Parameters<typeof within>[1]>(table: T, condition: SQL | undefined) => {
    const rows = await tx.db
      .select({ companyId: table.companyId, number: count() })
      .from(table as PgTable)
      .where(within(tx, table, and(inArray(table.companyId, ids), condition)))
      .groupBy(table.companyId)
    return new Map(rows.map((row) => [row.companyId as string, row.number]))
  }
  const chart = await counted(units, isNull(units.closedAt))
  const linked = await counted(links, eq(links.state, 'confirmed'))
  const judged = await counted(criteria, isNull(criteria.retiredAt))
  const agreed = await counted(weightVersions, eq(weightVersions.state, 'agreed'))
  const inForce = await counted(regulationVersions, eq(regulationVersions.state, 'inForce'))
  const opened = await counted(rounds, and(ne(rounds.state, 'draft'), ne(rounds.state, 'cancelled')))
  return ids.map((id) => ({
    chart: chart.get(id) ?? 0,
    links: linked.get(id) ?? 0,
    criteria: judged.get(id) ?? 0,
    weights: agreed.get(id) ?? 0,
    regulation: inForce.get(id) ?? 0,
    round: opened.get(id) ?? 0,
  }))
}
