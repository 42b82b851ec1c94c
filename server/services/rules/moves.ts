/** What a merge did to services and links, and the way back. */
import { isDeepStrictEqual } from 'node:util'
import type { LinkRow, LinkRows } from '../../../schema/services/tables.ts'

export interface LinkMove {
  before: LinkRows
  after: LinkRows
}

/** Rows as JSON gave them back: moments are text there. */
export const revive = ({ services, links }: LinkRows): LinkRows => ({
  services: services.map((row) => ({ ...row, retiredAt: row.retiredAt && new Date(row.retiredAt) })),
  links,
})

const sameRows = <T extends { id: string; version: number }>(left: readonly T[], present: readonly T[]): boolean => {
  const now = new Map(present.map((row) => [row.id, row]))
  return left.every((row) => {
    const found = now.get(row.id)
    return found !== undefined && isDeepStrictEqual({ ...found, version: 0 }, { ...row, version: 0 })
  })
}

/** Whether the rows still are what the merge left behind, whatever their versions. */
export const isUntouched = (left: LinkRows, present: LinkRows): boolean =>
  sameRows(left.services, present.services) && sameRows(left.links, present.links)

/** Rows that go, and rows as they were, a version on: nobody's view of them is the present one. */
export function backFrom({ before, after }: LinkMove, present: LinkRows): { gone: LinkRow[]; back: LinkRows } {
  const were = new Set(before.links.map(({ id }) => id))
  const next = <T extends { id: string; version: number }>(rows: readonly T[], now: readonly T[]): T[] => {
    const versions = new Map(now.map(({ id, version }) => [id, version]))
    return rows.map((row) => ({ ...row, version: (versions.get(row.id) ?? row.version) + 1 }))
  }
  return {
    gone: after.links.filter(({ id }) => !were.has(id)),
    back: { services: next(before.services, present.services), links: next(before.links, present.links) },
  }
}
