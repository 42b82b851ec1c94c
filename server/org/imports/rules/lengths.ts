/** How long a cell may be: as long as what a person may type into the same field. */
import { fields, type Field } from './aliases.ts'

/** Characters. A path holds names of many levels; an address is judged by its own rules and only kept from running wild. */
export const cellLimits: Readonly<Record<Field, number>> = {
  unitCode: 100,
  unitName: 300,
  unitParent: 300,
  unitPath: 2000,
  head: 300,
  employeeCode: 100,
  employeeName: 300,
  email: 300,
  locale: 100,
  position: 300,
  reportsTo: 300,
  postCode: 100,
  fte: 100,
}

const SHOWN = 60

/** Text as far as a sentence or a report can show it; whole symbols only. */
export function shorten(text: string, longest = SHOWN): string {
  const symbols = [...text.slice(0, 2 * longest + 2)]
  return symbols.length <= longest && text.length <= 2 * longest ? text : `${symbols.slice(0, longest).join('')}…`
}

/** The first field of a row whose text is too long, or null. */
export const findLongCell = (values: Readonly<Record<Field, string>>): Field | null =>
  fields.find((field) => values[field].length > cellLimits[field]) ?? null
