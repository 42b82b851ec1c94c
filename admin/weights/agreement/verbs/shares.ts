/** Weights that are put forward: what they begin with, and beside what they are read. */
import { toHundred } from '../../../../schema/weights/hundred.ts'
import { lastPicture } from '../room/standing.ts'
import type { CriterionPicture } from '../fragments/picture.ts'
import type { Agreement } from '../wire/room.ts'

/** The group's weights in hundredths, in the order of the criteria; null where there is no mean. */
export function groupShares(agreement: Pick<Agreement, 'criteria' | 'iterations'>): number[] | null {
  const rows = lastPicture(agreement)?.criteria ?? []
  const weights = agreement.criteria.map(({ id }) => rows.find(({ criterionId }) => criterionId === id)?.weight ?? null)
  const known = weights.filter((weight) => weight !== null)
  return known.length === agreement.criteria.length ? toHundred(known) : null
}

/** What an owner's decision begins with: the last proposal, else the group's weights, else equal ones. */
export function firstShares(agreement: Pick<Agreement, 'criteria' | 'iterations' | 'proposals'>): number[] {
  const last = agreement.proposals.at(-1)
  if (last) return last.shares.map(({ share }) => share)
  return groupShares(agreement) ?? toHundred(agreement.criteria.map(() => 1))
}

export const spreadOf = (agreement: Pick<Agreement, 'iterations'>, criterionId: string): CriterionPicture | null =>
  lastPicture(agreement)?.criteria.find((row) => row.criterionId === criterionId) ?? null

/** As the API takes it. */
export const shareInputs = ({ criteria }: Pick<Agreement, 'criteria'>, points: readonly number[]) =>
  criteria.map(({ id }, at) => ({ criterionId: id, share: points[at] ?? 0 }))

/** Refused weights by the names that the sliders know. */
export const shareErrors = (errors: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).map(([path, message]) => [path.replace(/^(shares\.\d+)\.share$/, '$1.points'), message]),
  )
