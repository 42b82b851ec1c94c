/** What a release keeps, as JSON text: the parts that different readers get. */
import { z } from 'zod'
import { roundFigures } from '../results/figures.ts'

const comment = z.object({
  text: z.string(),
  /** Names of the client units that the comment comes from, or null when none may be named. */
  from: z.array(z.string()).nullable(),
})
export type ReleasedComment = z.infer<typeof comment>

const head = roundFigures.pick({ round: true, rules: true, scale: true, threshold: true, criteria: true })

/** For everybody whom the rules let see it: the index, and unit scores unless only the index is for all. */
export const summaryBody = head.extend({
  index: roundFigures.shape.index,
  units: z.array(
    roundFigures.shape.units.element.pick({ unit: true, parentId: true, value: true, reason: true, hundred: true }),
  ),
})
/** For the head of a provider unit and those above. */
export const unitBody = head.extend({ unit: roundFigures.shape.units.element, comments: z.array(comment) })
/** For the sponsor: everything that may be shown. */
export const companyBody = roundFigures.extend({ comments: z.array(comment.extend({ unitId: z.string() })) })

export type SummaryBody = z.infer<typeof summaryBody>
export type UnitBody = z.infer<typeof unitBody>
export type CompanyBody = z.infer<typeof companyBody>
