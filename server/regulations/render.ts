/** The acquaintance sheet as a table: rows in, CSV out. Pure. */
import { stringify } from 'csv-stringify/sync'
import { say, tell, type Locale } from '../../schema/core/say.ts'
import { says } from '../../schema/regulations/says/people.ts'
import type { SheetPerson } from './queries/acquaintance.ts'

/** UTF-8 with a byte order mark, semicolons, formulas neutralised; times where the company is. Opens in Excel. */
export function renderSheet(people: readonly SheetPerson[], locale: Locale, timeZone: string): string {
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'medium', timeZone })
  const columns = [says.columnName, says.columnUnit, says.columnSigned, says.columnVersion, says.columnHash]
  const header = columns.map((column) => tell(say(column, { timeZone }), locale))
  const rows = people.map(({ name, unitName, signedAt, signedNumber, shownHash }) => [
    ...[name, unitName, signedAt ? times.format(signedAt) : ''],
    ...[signedNumber === null ? '' : String(signedNumber), shownHash ?? ''],
  ])
  return stringify([header, ...rows], { bom: true, delimiter: ';', escape_formulas: true, record_delimiter: '\r\n' })
}
