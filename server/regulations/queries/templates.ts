import { eq } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import { says } from '../../../schema/regulations/says/text.ts'
import { regulationTemplates, type RegulationTemplateRow } from '../../../schema/regulations/tables.ts'
import { withinFirm, type Tx } from '../../core/context.ts'
import { byName } from '../../core/page.ts'
import { found } from '../../core/refusal.ts'

/** The firm's templates by name. */
export const listTemplates = (tx: Tx): Promise<RegulationTemplateRow[]> =>
  tx.db
    .select()
    .from(regulationTemplates)
    .where(withinFirm(tx, regulationTemplates))
    .orderBy(byName(regulationTemplates.name), regulationTemplates.id)

export async function needTemplate(tx: Tx, id: string): Promise<RegulationTemplateRow> {
  const [row] = await tx.db
    .select()
    .from(regulationTemplates)
    .where(withinFirm(tx, regulationTemplates, eq(regulationTemplates.id, id)))
  return found(row, say(says.noTemplate))
}
