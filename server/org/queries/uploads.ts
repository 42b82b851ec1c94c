import { and, eq } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import { uploads, type UploadRow } from '../../../schema/core/tables.ts'
import type { ImportOptions } from '../../../schema/org/inputs.ts'
import { says } from '../../../schema/org/says.ts'
import { needCompany } from '../../companies/queries.ts'
import { within, type Context, type Tx } from '../../core/context.ts'
import { found } from '../../core/refusal.ts'
import type { Refused } from '../imports/rules/problem.ts'
import { readTable, type Table } from '../imports/rules/read.ts'
import { planFile, readingOf, type FilePlan } from '../rules/planFile.ts'
import { readChartRows } from './chart.ts'

export async function needUpload(tx: Tx, companyId: string, id: string): Promise<UploadRow> {
  await needCompany(tx, companyId)
  const [row] = await tx.db
    .select()
    .from(uploads)
    .where(within(tx, uploads, and(eq(uploads.companyId, companyId), eq(uploads.id, id))))
  return found(row, say(says.uploadNotFound))
}

/** The uploaded file as a table; unpacked and parsed outside of any transaction. NOT_FOUND for another company's. */
export async function readUpload(context: Context, options: ImportOptions): Promise<Table | Refused> {
  const upload = await context.read((tx) => needUpload(tx, options.companyId, options.uploadId))
  return readTable(upload.bytes, readingOf(options))
}

/** The dry run: what the file says and what an import of it would do. Nothing is written. */
export async function previewImport(context: Context, options: ImportOptions): Promise<FilePlan | Refused> {
  const table = await readUpload(context, options)
  if ('refused' in table) return table
  const rows = await context.read((tx) => readChartRows(tx, options.companyId))
  return planFile(table, rows, options)
}
