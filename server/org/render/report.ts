/** A dry run in the words of the API. Long lists are cut, their counts are not. */
import { tell, type Locale } from '../../../schema/core/say.ts'
import type { ImportField } from '../../../schema/org/terms.ts'
import type { Guard } from '../imports/rules/guards.ts'
import { changesNothing, type Plan } from '../imports/rules/plan.ts'
import type { Changed, Moved } from '../imports/rules/planUnits.ts'
import type { Problem, Refused } from '../imports/rules/problem.ts'
import type { ImportColumn, ImportEffect, ImportEntry, ImportPreview, ImportQuestion } from '../type/importReport.ts'
import type { ImportProblem } from '../type/importProblem.ts'
import { delimiterOf, encodingOf, whyNotImport, type FilePlan } from '../rules/planFile.ts'

const MOST_ENTRIES = 500
const MOST_PROBLEMS = 1000
const SAMPLE = 20

const entry = (told: { code: string; name: string } & Partial<ImportEntry>): ImportEntry => ({
  id: null,
  from: null,
  to: null,
  diffs: [],
  ...told,
})

interface Effects {
  created: { code: string; name: string; parentCode?: string | null; unitCode?: string }[]
  changed: Changed[]
  moved: Moved[]
  removed: { id: string; code: string; name: string }[]
  unchanged: number
}

/** What becomes of units or employees. */
export function effectOf({ created, changed, moved, removed, unchanged }: Effects): ImportEffect {
  return {
    createdCount: created.length,
    changedCount: changed.length,
    movedCount: moved.length,
    removedCount: removed.length,
    unchangedCount: unchanged,
    created: created
      .slice(0, MOST_ENTRIES)
      .map(({ code, name, parentCode, unitCode }) => entry({ code, name, to: unitCode ?? parentCode ?? null })),
    changed: changed.slice(0, MOST_ENTRIES).map((one) => entry(one)),
    moved: moved.slice(0, MOST_ENTRIES).map((one) => entry(one)),
    removed: removed.slice(0, MOST_ENTRIES).map((one) => entry(one)),
  }
}

const problemIn =
  (locale: Locale) =>
  ({ say, expected, ...problem }: Problem): ImportProblem => ({
    ...problem,
    expected: tell(expected, locale),
    message: tell(say, locale),
  })

const questionIn =
  (locale: Locale) =>
  ({ say, ...guard }: Guard): ImportQuestion => ({ ...guard, message: tell(say, locale) })

/** All problems by line; of too many, the errors first. */
function cutProblems(problems: readonly Problem[]): Problem[] {
  if (problems.length <= MOST_PROBLEMS) return [...problems]
  const isError = ({ severity }: Problem) => severity === 'error'
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))].slice(0, MOST_PROBLEMS)
}

function columnsOf({ table, mapping, guess }: FilePlan): ImportColumn[] {
  const fieldOf = (pairs: FilePlan['mapping']) =>
    new Map(Object.entries(pairs).map(([field, header]) => [header, field as ImportField]))
  const [used, guessed] = [fieldOf(mapping), fieldOf(guess.mapping)]
  return table.headers.map((header) => {
    const field = guessed.get(header) ?? null
    const confidence = (field && guess.confidence[field]) ?? null
    return { header, field: used.get(header) ?? null, guess: field, confidence }
  })
}

const nothing: Omit<ImportPreview, 'refusedBecause' | 'importBlockedBecause'> = {
  encoding: null,
  delimiter: null,
  sheet: null,
  sheets: [],
  columns: [],
  shape: null,
  postsAsPeople: false,
  rowsCount: 0,
  sample: [],
  units: null,
  employees: null,
  errorsCount: 0,
  warningsCount: 0,
  problems: [],
  guards: [],
  changesNothing: false,
  planHash: null,
}

const countErrors = ({ problems }: Plan): number => problems.filter(({ severity }) => severity === 'error').length

export function reportOn(file: FilePlan | Refused, locale: Locale): ImportPreview {
  if ('refused' in file) {
    const reason = tell(file.refused, locale)
    return { ...nothing, refusedBecause: reason, importBlockedBecause: reason }
  }
  const { table, plan, shape, postsAsPeople, hash } = file
  const blocked = whyNotImport(plan)
  const errorsCount = countErrors(plan)
  return {
    refusedBecause: null,
    encoding: encodingOf(table.encoding),
    delimiter: delimiterOf(table.delimiter),
    sheet: table.sheet,
    sheets: table.sheets,
    columns: columnsOf(file),
    shape,
    postsAsPeople,
    rowsCount: table.rows.length,
    sample: table.rows.slice(0, SAMPLE),
    units: effectOf(plan.units),
    employees: effectOf(plan.employees),
    errorsCount,
    warningsCount: plan.problems.length - errorsCount,
    problems: cutProblems(plan.problems).map(problemIn(locale)),
    guards: plan.guards.map(questionIn(locale)),
    changesNothing: changesNothing(plan),
    planHash: hash,
    importBlockedBecause: blocked && tell(blocked, locale),
  }
}
