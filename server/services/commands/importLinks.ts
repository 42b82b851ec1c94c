import type { ImportLinks } from '../../../schema/services/inputs.ts'
import { says } from '../../../schema/services/says.ts'
import { say } from '../../../schema/core/say.ts'
import { permit } from '../../core/access.ts'
import type { Context, Tx } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { badInput, Refusal } from '../../core/refusal.ts'
import { readTable, type Table } from '../../org/imports/rules/read.ts'
import { lockChart } from '../../org/queries/chart.ts'
import { needUpload } from '../../org/queries/uploads.ts'
import { needCompany } from '../../companies/queries.ts'
import { readGround } from '../queries.ts'
import { readLinks, type LinkProblem } from '../rules/imports.ts'
import { planLinks, type LinkPlan } from '../rules/links.ts'
import type { LinkCounts } from './matrix.ts'
import { saveLinks } from './saveLinks.ts'

export interface LinkImport extends LinkCounts {
  /** Rows below the heading, those left out included. */
  rows: number
  problems: LinkProblem[]
  /** Whether anything was written. */
  applied: boolean
}

const MOST_TOLD = 100

/** Read and parsed outside of the writing transaction. */
async function readSource(context: Context, { companyId, text, uploadId }: ImportLinks): Promise<Table> {
  const bytes = await context.read(async (tx) => {
    await needCompany(tx, companyId)
    return uploadId ? (await needUpload(tx, companyId, uploadId)).bytes : Buffer.from(text ?? '', 'utf8')
  })
  const table = await readTable(bytes)
  if ('refused' in table) throw badInput(uploadId ? 'uploadId' : 'text', table.refused)
  return table
}

async function judge(tx: Tx, input: ImportLinks, table: Table): Promise<{ problems: LinkProblem[]; plan: LinkPlan }> {
  const ground = await readGround(tx, input.companyId)
  const { set, problems } = readLinks(table, ground, input.excludeLines)
  return { problems, plan: planLinks({ set: problems.length ? [] : set, remove: [] }, ground.links) }
}

function insistOnGoodRows(problems: readonly LinkProblem[]): void {
  if (!problems.length) return
  const fields = problems.slice(0, MOST_TOLD).map(({ line, column, says: message }) => ({
    path: column ? `lines.${line}.${column}` : `lines.${line}`,
    message,
  }))
  throw new Refusal('BAD_INPUT', say(says.importBad, { count: new Set(problems.map(({ line }) => line)).size }), fields)
}

/**
 * Imports links from a table of client, provider, intensity and service. A dry run reports what would change and every
 * bad row by its line; the import itself is all or nothing over the rows that are not excluded. Links that the table
 * does not name stay as they are.
 */
export async function importLinks(context: Context, input: ImportLinks): Promise<LinkImport> {
  permit(context.actor, 'Mutation', 'importLinks')
  const table = await readSource(context, input)
  const report = (problems: LinkProblem[], { rows: _, ...counts }: LinkPlan, applied: boolean): LinkImport => ({
    ...counts,
    rows: table.rows.length,
    problems,
    applied,
  })
  if (input.dryRun) {
    const { problems, plan } = await context.read((tx) => judge(tx, input, table))
    return report(problems, plan, false)
  }
  const { companyId } = input
  return context.write(async (tx) => {
    await lockChart(tx, companyId)
    const { problems, plan } = await judge(tx, input, table)
    insistOnGoodRows(problems)
    await saveLinks(tx, companyId, plan.rows)
    const { created, changed, unchanged } = plan
    const detail = { rows: table.rows.length, created, changed, unchanged }
    await write(tx, context.actor, { verb: 'importLinks', subject: 'company', subjectId: companyId, companyId, detail })
    return report(problems, plan, true)
  })
}
