/** Text that the firm keeps to begin drafts with. */
import { count, eq } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import type { RemoveRegulationTemplate, SaveRegulationTemplate } from '../../../schema/regulations/inputs/text.ts'
import { says } from '../../../schema/regulations/says/text.ts'
import { regulationTemplates, type RegulationTemplateRow } from '../../../schema/regulations/tables.ts'
import { permit } from '../../core/access.ts'
import { withinFirm, type Context } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { badInput, found, insist } from '../../core/refusal.ts'
import { needRegulationVersion } from '../queries.ts'
import { needTemplate } from '../queries/templates.ts'

const MOST_TEMPLATES = 100

/** Keeps the text of a version, as it stands, for drafts of any company of the firm. */
export function saveRegulationTemplate(
  context: Context,
  { regulationVersionId, name }: SaveRegulationTemplate,
): Promise<RegulationTemplateRow> {
  permit(context.actor, 'Mutation', 'saveRegulationTemplate')
  return context.write(async (tx) => {
    const { text, companyId } = await needRegulationVersion(tx, regulationVersionId)
    insist(text.length ? null : say(says.nothingToSave))
    const [kept] = await tx.db
      .select({ rows: count() })
      .from(regulationTemplates)
      .where(withinFirm(tx, regulationTemplates))
    insist((kept?.rows ?? 0) < MOST_TEMPLATES ? null : say(says.tooManyTemplates, { most: MOST_TEMPLATES }))
    const [row] = await tx.db
      .insert(regulationTemplates)
      .values({ firmId: tx.scope.firmId, name, text, createdAt: tx.now })
      .onConflictDoNothing()
      .returning()
    if (!row) throw badInput('name', say(says.templateTaken))
    const subject = { subject: 'regulationTemplate', subjectId: row.id, companyId }
    await write(tx, context.actor, { verb: 'saveRegulationTemplate', ...subject, detail: { regulationVersionId } })
    return row
  })
}

/** Removes a template; drafts that were begun with it keep their text. Answers what it was. */
export function removeRegulationTemplate(
  context: Context,
  { id }: RemoveRegulationTemplate,
): Promise<RegulationTemplateRow> {
  permit(context.actor, 'Mutation', 'removeRegulationTemplate')
  return context.write(async (tx) => {
    await needTemplate(tx, id)
    const [row] = await tx.db
      .delete(regulationTemplates)
      .where(withinFirm(tx, regulationTemplates, eq(regulationTemplates.id, id)))
      .returning()
    const template = found(row, say(says.noTemplate))
    await write(tx, context.actor, { verb: 'removeRegulationTemplate', subject: 'regulationTemplate', subjectId: id })
    return template
  })
}
