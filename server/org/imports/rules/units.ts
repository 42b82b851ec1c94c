import { say } from '../../../../schema/core/say.ts'
import { expectedSays, rowSays } from '../says.ts'
import { deriveCode, fold, groupBy } from './fold.ts'
import type { Known } from './known.ts'
import { hasPerson } from './people.ts'
import { problemOf } from './problem.ts'
import type { Problem } from './problem.ts'
import { columnOf } from './rows.ts'
import type { Row, Rows } from './rows.ts'

/** A unit as the rows name it, before its parent is found. */
export interface UnitDraft {
  code: string
  /** Null: the file gives the code only; the live chart knows the name. */
  name: string | null
  codeGiven: boolean
  rows: Row[]
}

export interface UnitDrafts {
  drafts: Map<string, UnitDraft>
  /** The unit's code by the line of the row. */
  unitOf: Map<number, string>
  problems: Problem[]
}

/** A name's code where some rows of the file give both: a row with the name alone means the same unit. */
function namesWithOneCode(rows: readonly Row[]): Map<string, string> {
  const codes = new Map<string, Set<string>>()
  for (const { values } of rows) {
    if (values.unitCode === '' || values.unitName === '') continue
    const name = fold(values.unitName)
    codes.set(name, (codes.get(name) ?? new Set()).add(values.unitCode))
  }
  return new Map([...codes].flatMap(([name, [code, ...more]]) => (code && more.length === 0 ? [[name, code]] : [])))
}

function missingUnit(row: Row, rows: Rows): Problem {
  const column = columnOf(rows.mapping, 'unitName', 'unitCode', 'unitPath') ?? ''
  return problemOf({
    kind: 'missingName',
    line: row.line,
    column,
    found: '',
    expected: say(expectedSays.importExpectedFilled),
    say: say(rowSays.importMissingUnit, { column }),
  })
}

/** A unit's rows agree in its name? Other capitals and spaces are one name, told as a warning; other words are not. */
export function checkNames(draft: UnitDraft, rows: Rows): Problem[] {
  const byFold = groupBy(
    draft.rows.filter(({ values }) => values.unitName !== ''),
    ({ values }) => fold(values.unitName),
  )
  const [same = [], ...others] = byFold.values()
  const conflicts = others.flatMap((group) => group.slice(0, 1).map((row) => codeOfTwoUnits(draft, row, same[0], rows)))
  const spellings = [...new Set(same.map(({ values }) => values.unitName))]
  if (spellings.length < 2 || draft.name === null) return conflicts
  const found = spellings.join(' | ')
  const differs = same.find(({ values }) => values.unitName !== draft.name)
  const spelling = problemOf({
    kind: 'spelling',
    severity: 'warning',
    line: differs?.line ?? 0,
    lines: same.map(({ line }) => line),
    column: columnOf(rows.mapping, 'unitName'),
    found,
    expected: say(expectedSays.importExpectedOneName),
    say: say(rowSays.importSpelling, { spellings: found, name: draft.name }),
  })
  return [...conflicts, spelling]
}

function codeOfTwoUnits(draft: UnitDraft, row: Row, first: Row | undefined, rows: Rows): Problem {
  const names = { first: first?.values.unitName ?? '', second: row.values.unitName, line: first?.line ?? 0 }
  return problemOf({
    kind: 'duplicateReference',
    line: row.line,
    lines: [names.line, row.line],
    column: columnOf(rows.mapping, 'unitCode'),
    found: draft.code,
    expected: say(expectedSays.importExpectedUnique),
    say: say(rowSays.importCodeOfTwoUnits, { code: draft.code, ...names }),
  })
}

const isUnitAlone = (row: Row): boolean => !hasPerson(row) && row.values.position === '' && row.values.postCode === ''

/** Rows that describe the unit and nobody in it: a second one is a duplicate, unless it says the same to the letter. */
export function checkRepeats(draft: UnitDraft, rows: Rows): Problem[] {
  const [first, ...again] = draft.rows.filter(isUnitAlone)
  if (!first) return []
  return again.map((row) =>
    problemOf({
      kind: 'duplicateReference',
      line: row.line,
      lines: [first.line, row.line],
      column: columnOf(rows.mapping, 'unitCode', 'unitName', 'unitPath'),
      found: row.values.unitCode || row.values.unitName || row.values.unitPath,
      expected: say(expectedSays.importExpectedUnique),
      say: say(rowSays.importDuplicateUnit, { code: row.values.unitCode || row.values.unitName, first: first.line }),
    }),
  )
}

function missingUnitName(draft: UnitDraft, rows: Rows): Problem {
  const column = columnOf(rows.mapping, 'unitName', 'unitCode')
  return problemOf({
    kind: 'missingName',
    line: draft.rows[0]?.line ?? 0,
    lines: draft.rows.map(({ line }) => line),
    column,
    found: draft.code,
    expected: say(expectedSays.importExpectedFilled),
    say: say(rowSays.importMissingUnitName, { code: draft.code }),
  })
}

/** Units by code where the file gives one, else by folded name, under the code that the live chart has for that name. */
export function collectUnits(rows: Rows, known: Known): UnitDrafts {
  const drafts = new Map<string, UnitDraft>()
  const unitOf = new Map<number, string>()
  const problems: Problem[] = []
  const coded = namesWithOneCode(rows.rows)
  for (const row of rows.rows) {
    const { unitCode, unitName } = row.values
    if (unitCode === '' && unitName === '') {
      problems.push(missingUnit(row, rows))
      continue
    }
    const key = fold(unitName)
    const code = unitCode || coded.get(key) || known.codeByName.get(key) || deriveCode('u', key)
    const draft = drafts.get(code) ?? { code, name: null, codeGiven: unitCode !== '', rows: [] }
    draft.name ??= unitName || null
    draft.rows.push(row)
    drafts.set(code, draft)
    unitOf.set(row.line, code)
  }
  for (const draft of drafts.values()) {
    problems.push(...checkNames(draft, rows), ...checkRepeats(draft, rows))
    if (draft.name === null && !known.unitNames.has(draft.code)) problems.push(missingUnitName(draft, rows))
  }
  return { drafts, unitOf, problems }
}
