import { deriveCode, fold, tidy } from './fold.ts'
import { joinPath } from './known.ts'
import type { Known } from './known.ts'
import { noChoices } from './parents.ts'
import type { Choices, Parents } from './parents.ts'
import type { Row, Rows } from './rows.ts'
import { checkNames, checkRepeats, collectUnits } from './units.ts'
import type { UnitDraft, UnitDrafts } from './units.ts'

const separators = [' / ', ' > ', ' → ', ' | ', ' \\ ', '→', '\\', '>', '|', '/'] as const

/** The separator that most paths hold, the spaced ones first: a bare slash may belong to a name. */
export function guessSeparator(paths: readonly string[]): string {
  const counts = separators.map((mark) => paths.filter((path) => path.includes(mark)).length)
  const spaced = counts.slice(0, 5)
  const pool = spaced.some((count) => count > 0) ? spaced : counts
  return separators[pool.indexOf(Math.max(...pool))] ?? '/'
}

const split = (path: string, separator: string): string[] => path.split(separator).map(tidy).filter(Boolean)

/** Whether a path ends with the unit itself; otherwise it is the path of what stands above. */
function endsWithUnit(rows: readonly Row[], separator: string): boolean {
  return rows.every(({ values: { unitPath, unitName } }) => {
    const last = split(unitPath, separator).at(-1)
    return unitName === '' || last === undefined || fold(last) === fold(unitName)
  })
}

/** Units known by their whole path; one above that has no row of its own is made from the path. */
class Tree {
  readonly drafts = new Map<string, UnitDraft>()
  readonly parentOf = new Map<string, string | null>()
  private readonly codes = new Map<string, string>()

  constructor(private readonly known: Known) {}

  /** A row that ends in this path and has a code names the unit. */
  name(segments: readonly string[], code: string): void {
    if (code !== '') this.codes.set(joinPath(segments), code)
  }

  private codeOf(key: string): string {
    return this.codes.get(key) ?? this.known.codeByPath.get(key) ?? deriveCode('u', key)
  }

  add(segments: readonly string[], row: Row): string {
    let parent: string | null = null
    for (let depth = 1; depth <= segments.length; depth++) {
      const key = joinPath(segments.slice(0, depth))
      const code = this.codeOf(key)
      const name = segments[depth - 1] ?? null
      const draft = this.drafts.get(code) ?? { code, name, codeGiven: this.codes.has(key), rows: [] }
      this.drafts.set(code, draft)
      if (!this.parentOf.has(code)) this.parentOf.set(code, parent)
      if (depth === segments.length) draft.rows.push(row)
      parent = code
    }
    return parent ?? ''
  }
}

/** Units and parents of a file whose rows carry paths. `unitName`, where mapped, is the path's end or comes below it. */
export function unitsByPath(
  rows: Rows,
  known: Known,
  separator: string | null,
  choices: Choices = noChoices,
): { units: UnitDrafts; parents: Parents } {
  const mark = separator ?? guessSeparator(rows.rows.map(({ values }) => values.unitPath))
  const whole = endsWithUnit(rows.rows, mark)
  const paths = rows.rows.map((row) => {
    const above = split(row.values.unitPath, mark)
    const name = whole && above.length > 0 ? '' : row.values.unitName
    return { row, segments: name === '' ? above : [...above, name] }
  })
  const tree = new Tree(known)
  for (const { row, segments } of paths) tree.name(segments, row.values.unitCode)
  const unitOf = new Map<number, string>()
  const named = paths.map(({ row, segments }) => withName(row, segments.at(-1) ?? ''))
  paths.forEach(({ segments }, at) => {
    const row = named[at]
    if (row && segments.length > 0) unitOf.set(row.line, tree.add(segments, row))
  })
  const blank = collectUnits({ ...rows, rows: named.filter(({ values }) => values.unitName === '').map(forget) }, known)
  const problems = [...tree.drafts.values()].flatMap((draft) => [
    ...checkNames(draft, rows),
    ...checkRepeats(draft, rows),
  ])
  for (const [code, parent] of Object.entries(choices.unitParents)) {
    if (tree.drafts.has(code) && (parent === null || tree.drafts.has(parent))) tree.parentOf.set(code, parent)
  }
  return {
    units: { drafts: tree.drafts, unitOf, problems: [...blank.problems, ...problems] },
    parents: { parentOf: tree.parentOf, guessed: new Set(), problems: [] },
  }
}

const withName = (row: Row, unitName: string): Row => ({ ...row, values: { ...row.values, unitName } })
const forget = (row: Row): Row => ({ ...row, values: { ...row.values, unitCode: '' } })
