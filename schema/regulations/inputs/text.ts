/** What may be written into the text of a version, and kept as a template. */
import { z } from 'zod'
import { line, maybe, prose, recordId } from '../../core/inputs.ts'
import { says } from '../says/text.ts'
import { generatedSections, MOST_OWN, MOST_TEXT } from '../terms.ts'

const stamped = { id: recordId(), version: z.int().min(1) }

/** A generated section by its name, or one of the version's own by its id. */
const sectionKey = () => z.union([z.enum(generatedSections), z.uuid()], says.noSection.key)

export const editRegulationSectionInput = z.object({
  ...stamped,
  key: sectionKey(),
  title: maybe(line(200)),
  before: maybe(prose(MOST_TEXT)),
  after: maybe(prose(MOST_TEXT)),
})
export type EditRegulationSection = z.output<typeof editRegulationSectionInput>

export const addRegulationSectionInput = z.object({
  ...stamped,
  title: line(200),
  text: maybe(prose(MOST_TEXT)),
})
export type AddRegulationSection = z.output<typeof addRegulationSectionInput>

export const moveRegulationSectionInput = z.object({
  ...stamped,
  key: recordId(),
  position: z.int().min(1).max(MOST_OWN),
})
export type MoveRegulationSection = z.output<typeof moveRegulationSectionInput>

export const removeRegulationSectionInput = z.object({ ...stamped, key: recordId() })
export type RemoveRegulationSection = z.output<typeof removeRegulationSectionInput>

export const saveRegulationTemplateInput = z.object({ regulationVersionId: recordId(), name: line(200) })
export type SaveRegulationTemplate = z.output<typeof saveRegulationTemplateInput>

export const removeRegulationTemplateInput = z.object({ id: recordId() })
export type RemoveRegulationTemplate = z.output<typeof removeRegulationTemplateInput>
