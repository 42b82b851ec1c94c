import { stringify } from 'csv-stringify/sync'
import { tell } from '../../../../schema/core/say.ts'
import type { Locale } from '../../../../schema/core/say.ts'
import { planSays } from '../saysOfTree.ts'
import { groupBy } from './fold.ts'
import type { Problem } from './problem.ts'
import type { Table } from './read.ts'

/** A sheet takes a text that begins like a formula for one: an apostrophe in front prevents it, and a re-import drops it. */
export const guardCell = (text: string): string => (/^'*[=+\-@\t\r]/u.test(text) ? `'${text}` : text)

/** Rows as a CSV that Excel opens by itself: with a byte order mark, and semicolons in Russian. */
export const writeCsv = (rows: readonly (readonly string[])[], locale: Locale): string =>
  stringify(
    rows.map((row) => row.map(guardCell)),
    { bom: true, delimiter: locale === 'ru' ? ';' : ',', record_delimiter: '\r\n' },
  )

/** The lines that errors keep out: of a circle all its lines, otherwise the line that the problem is about. */
export function rejectedLines(problems: readonly Problem[]): Map<number, Problem[]> {
  const told = problems
    .filter(({ severity }) => severity === 'error')
    .flatMap((problem) =>
      (problem.kind === 'circle' ? problem.lines : [problem.line]).map((line) => ({ line, problem })),
    )
  const byLine = groupBy(told, ({ line }) => String(line))
  return new Map([...byLine].map(([line, group]) => [Number(line), group.map(({ problem }) => problem)]))
}

/** The rejected rows with the file's own columns, their line and the reason, for mending and importing again. */
export function writeRejected(table: Table, problems: readonly Problem[], locale: Locale): string {
  const rejected = rejectedLines(problems)
  const titles = [planSays.rejectedLine, planSays.rejectedReason].map((words) => words[locale])
  const rows = table.rows.flatMap(({ line, cells }) => {
    const reasons = rejected.get(line)
    if (!reasons) return []
    const padded = [...cells, ...Array<string>(Math.max(0, table.headers.length - cells.length)).fill('')]
    return [[...padded, String(line), reasons.map((problem) => tell(problem.say, locale)).join(' ')]]
  })
  return writeCsv([[...table.headers, ...titles], ...rows], locale)
}
