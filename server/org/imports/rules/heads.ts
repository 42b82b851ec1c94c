import { say } from '../../../../schema/core/say.ts'
import { expectedSays } from '../says.ts'
import { treeSays } from '../saysOfTree.ts'
import { fold, groupBy } from './fold.ts'
import type { Known } from './known.ts'
import { headAnswer } from './mapping.ts'
import type { ChartEmployee } from './people.ts'
import type { Post } from './posts.ts'
import { problemOf } from './problem.ts'
import type { Problem, ProblemKind, Severity } from './problem.ts'
import { columnOf } from './rows.ts'
import type { Row, Rows } from './rows.ts'
import type { UnitDraft } from './units.ts'

export interface Head {
  code: string
  guessed: boolean
}

/** Our own files mark a head that was guessed, so that reading them back does not make it certain. */
export const guessedMark = { ru: '(предположительно)', en: '(guessed)' } as const
const guessedEnd = /\s*\((?:предположительно|guessed)\)$/iu

/** Finds an employee by «#code», code, address or unique name: in the file first, then in the live chart. */
export function employeeFinder(employees: readonly ChartEmployee[], known: Known): (text: string) => string | null {
  const codes = new Set(employees.map(({ code }) => code))
  const byEmail = new Map(employees.flatMap(({ email, code }) => (email ? [[email, code]] : [])))
  const byName = groupBy(employees, ({ name }) => fold(name))
  const hasCode = (code: string) => codes.has(code) || known.employeeCodes.has(code)
  return (text) => {
    if (text.startsWith('#') && hasCode(text.slice(1))) return text.slice(1)
    if (hasCode(text)) return text
    const namesakes = byName.get(fold(text))
    if (namesakes) return namesakes.length === 1 ? (namesakes[0]?.code ?? null) : null
    return (
      byEmail.get(text.toLowerCase()) ??
      known.employeeByEmail.get(text.toLowerCase()) ??
      known.employeeByName.get(fold(text)) ??
      null
    )
  }
}

interface Sources {
  rows: Rows
  employees: readonly ChartEmployee[]
  known: Known
  nameOf: (code: string) => string
}

function headProblem(
  kind: ProblemKind,
  severity: Severity,
  row: Row,
  lines: number[],
  sources: Sources,
  told: Problem['say'],
): Problem {
  const column = columnOf(sources.rows.mapping, 'head')
  const expected = say(expectedSays.importExpectedEmployee)
  return problemOf({ kind, severity, line: row.line, lines, column, found: row.values.head, expected, say: told })
}

/** The heads that the column names: «да» in the head's own row, or the head's code, address or name in any row of the unit. */
export function readHeads(
  drafts: Iterable<UnitDraft>,
  sources: Sources,
): { heads: Map<string, Head>; problems: Problem[] } {
  const heads = new Map<string, Head>()
  const problems: Problem[] = []
  const find = employeeFinder(sources.employees, sources.known)
  const codeByLine = new Map(sources.employees.map(({ line, code }) => [line, code]))
  for (const draft of drafts) {
    const named = new Map<string, { row: Row; guessed: boolean }>()
    for (const row of draft.rows) {
      const cell = row.values.head.replace(guessedEnd, '')
      const guessed = cell !== row.values.head
      const answer = cell.startsWith('#') ? null : headAnswer(cell)
      if (answer === false) continue
      const code = answer === true ? codeByLine.get(row.line) : find(cell)
      if (code) named.set(code, { row, guessed })
      else if (answer === null) problems.push(unknownHead(draft, row, sources))
    }
    const [first, ...more] = named
    if (first) heads.set(draft.code, { code: first[0], guessed: first[1].guessed })
    const last = more.at(-1)?.[1].row
    if (last) problems.push(severalHeads(draft, last, named, sources))
  }
  return { heads, problems }
}

function unknownHead(draft: UnitDraft, row: Row, sources: Sources): Problem {
  const told = say(treeSays.importUnknownHead, { found: row.values.head, name: sources.nameOf(draft.code) })
  return headProblem('unknownHead', 'warning', row, [row.line], sources, told)
}

function severalHeads(draft: UnitDraft, row: Row, named: ReadonlyMap<string, { row: Row }>, sources: Sources): Problem {
  const nameByCode = new Map(sources.employees.map(({ code, name }) => [code, name]))
  const found = [...named.keys()].map((code) => nameByCode.get(code) ?? code).join(', ')
  const told = say(treeSays.importSeveralHeads, { name: sources.nameOf(draft.code), found })
  const lines = [...named.values()].map((one) => one.row.line)
  return headProblem('severalHeads', 'error', row, lines, sources, told)
}

/** Where no column names heads, the holder of a unit's only top post is taken for its head, as a guess. */
export function guessHeads(
  topPostOf: ReadonlyMap<string, Post>,
  employees: readonly ChartEmployee[],
): Map<string, Head> {
  const codeByLine = new Map(employees.map(({ line, code }) => [line, code]))
  return new Map(
    [...topPostOf].flatMap(([unit, { row }]): [string, Head][] => {
      const code = codeByLine.get(row.line)
      return code === undefined ? [] : [[unit, { code, guessed: true }]]
    }),
  )
}
