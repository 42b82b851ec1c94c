/** The text of a draft: what the firm writes around the locked clauses, and sections of its own. */
import { v7 } from 'uuid'
import type { Message } from '../../../schema/core/say.ts'
import { say } from '../../../schema/core/say.ts'
import type { RegulationAt } from '../../../schema/regulations/inputs.ts'
import type {
  AddRegulationSection,
  EditRegulationSection,
  MoveRegulationSection,
  RemoveRegulationSection,
} from '../../../schema/regulations/inputs/text.ts'
import { says } from '../../../schema/regulations/says/text.ts'
import type { EditedSection, RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import { whyNotText } from '../../../schema/regulations/text/whyNotText.ts'
import { permit } from '../../core/access.ts'
import type { Context } from '../../core/context.ts'
import { badInput, found, insist } from '../../core/refusal.ts'
import { whyNotEdit } from '../rules.ts'
import * as sections from '../rules/sections.ts'
import { change, lockVersion, writeLine } from './lock.ts'

/** Refuses text that is not of the permitted subset of Markdown, by the field that holds it. */
function insistOnText(field: string, markdown: string | undefined): void {
  const reason: Message | null = markdown ? whyNotText(markdown) : null
  if (reason) throw badInput(field, reason)
}

/** Lays new text into a locked draft; `edit` answers null when there is no such section. */
async function layText(
  context: Context,
  verb: string,
  at: RegulationAt,
  edit: (text: readonly EditedSection[]) => EditedSection[] | null,
): Promise<RegulationVersionRow> {
  permit(context.actor, 'Mutation', verb)
  return context.write(async (tx) => {
    const { regulation } = await lockVersion(tx, at)
    insist(whyNotEdit(regulation))
    const text = found(edit(regulation.text), say(says.noSection))
    const row = await change(tx, regulation, { text })
    await writeLine(tx, context, verb, row, { sections: text.length })
    return row
  })
}

/** Writes around the locked clauses of a section, or the text and heading of an own one. */
export function editRegulationSection(
  context: Context,
  { key, title, before, after, ...at }: EditRegulationSection,
): Promise<RegulationVersionRow> {
  return layText(context, 'editRegulationSection', at, (text) => {
    if (!sections.hasSection(text, key)) return null
    insistOnText('before', before)
    insistOnText('after', after)
    if (sections.isGenerated(key) && title !== undefined) throw badInput('title', say(says.headingIsGenerated))
    if (!sections.isGenerated(key) && after) throw badInput('after', say(says.ownHasOneText))
    return sections.editSection(text, key, {
      ...(title !== undefined && { title }),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    })
  })
}

/** Adds a section of the draft's own behind those that are there. */
export function addRegulationSection(
  context: Context,
  { title, text: before = '', ...at }: AddRegulationSection,
): Promise<RegulationVersionRow> {
  return layText(context, 'addRegulationSection', at, (text) => {
    insistOnText('text', before)
    insist(sections.whyNotAddSection(text))
    return [...text, { key: v7(), title, before, after: '' }]
  })
}

/** Puts an own section at another place among the own ones. */
export const moveRegulationSection = (
  context: Context,
  { key, position, ...at }: MoveRegulationSection,
): Promise<RegulationVersionRow> =>
  layText(context, 'moveRegulationSection', at, (text) => sections.moveSection(text, key, position))

/** Removes an own section with its text. */
export const removeRegulationSection = (
  context: Context,
  { key, ...at }: RemoveRegulationSection,
): Promise<RegulationVersionRow> =>
  layText(context, 'removeRegulationSection', at, (text) => sections.removeSection(text, key))
