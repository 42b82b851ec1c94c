import { v7 } from 'uuid'
import { say } from '../../../schema/core/say.ts'
import type { ImportChart } from '../../../schema/org/inputs.ts'
import { says } from '../../../schema/org/says.ts'
import type { ChartChangeRow } from '../../../schema/org/tables.ts'
import { permit } from '../../core/access.ts'
import type { Context } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { badInput, insist, Refusal } from '../../core/refusal.ts'
import { changesNothing, type Plan } from '../imports/rules/plan.ts'
import { lockChart, readChartRows } from '../queries/chart.ts'
import { readUpload } from '../queries/uploads.ts'
import { carryOut } from '../rules/carryOut.ts'
import { planFile, whyNotImport } from '../rules/planFile.ts'
import { unitsAfter } from '../rules/sheet.ts'
import { whyNotSuchTree } from '../rules/tree.ts'
import { saveChange } from './saveChange.ts'

export interface Imported {
  companyId: string
  /** Null when the file says what the chart says already. */
  change: ChartChangeRow | null
  plan: Plan
}

const countsOf = ({ units, employees }: Plan) => ({
  unitsCreated: units.created.length,
  unitsChanged: units.changed.length,
  unitsMoved: units.moved.length,
  unitsRemoved: units.removed.length,
  employeesCreated: employees.created.length,
  employeesChanged: employees.changed.length,
  employeesMoved: employees.moved.length,
  employeesRemoved: employees.removed.length,
})

/**
 * Carries an import out as its dry run showed it, all or nothing over the rows that are not excluded. CONFLICT when the
 * chart has changed since; WRONG_STATE while there are errors or unanswered guards.
 */
export async function importChart(context: Context, input: ImportChart): Promise<Imported> {
  permit(context.actor, 'Mutation', 'importChart')
  const { companyId } = input
  const table = await readUpload(context, input)
  if ('refused' in table) throw badInput('uploadId', table.refused)
  return context.write(async (tx) => {
    const company = await lockChart(tx, companyId)
    const rows = await readChartRows(tx, companyId)
    const { chart, plan, hash } = planFile(table, rows, input)
    insist(whyNotImport(plan))
    if (hash !== input.planHash) throw new Refusal('CONFLICT', say(says.previewOutdated))
    const detail = { upload: input.uploadId, excluded: input.exclude.length, ...countsOf(plan) }
    if (changesNothing(plan)) {
      await write(tx, context.actor, {
        verb: 'importChart',
        subject: 'company',
        subjectId: companyId,
        companyId,
        detail,
      })
      return { companyId, change: null, plan }
    }
    const making = { ...tx.scope, companyId, locale: company.locale, now: tx.now, newId: () => v7() }
    const change = carryOut(rows, chart, plan, making)
    insist(whyNotSuchTree(unitsAfter(rows, change)))
    const told = { companyId, verb: 'import', subjectId: companyId, detail } as const
    return { companyId, change: await saveChange(tx, context.actor, told, change), plan }
  })
}
