import type { Mapping } from '../imports/rules/mapping.ts'
import type { Table } from '../imports/rules/read.ts'
import { tidyCell } from '../imports/rules/fold.ts'

/** Whether a file speaks of posts and of nobody who holds them. */
export const hasPostsAlone = (mapping: Mapping): boolean =>
  mapping.employeeName === undefined &&
  mapping.postCode !== undefined &&
  (mapping.position !== undefined || mapping.reportsTo !== undefined)

/**
 * A list of posts without people can still be a chart to work with: every post becomes an employee under the post's
 * code, called by its title. That nobody has an address is told before a round opens.
 */
export function peopleFromPosts(table: Table, mapping: Mapping): { table: Table; mapping: Mapping } {
  if (!hasPostsAlone(mapping)) return { table, mapping }
  const at = (header: string | undefined) => table.headers.indexOf(header ?? '\0')
  const [code, title] = [at(mapping.postCode), at(mapping.position)]
  let heading = 'post'
  while (table.headers.includes(heading)) heading = `${heading}'`
  const rows = table.rows.map(({ line, cells }) => {
    const name = tidyCell(cells[title] ?? '') || tidyCell(cells[code] ?? '')
    // A ragged row stays as ragged as it was.
    return { line, cells: [...cells, name] }
  })
  return {
    table: { ...table, headers: [...table.headers, heading], rows },
    mapping: { ...mapping, employeeName: heading },
  }
}
