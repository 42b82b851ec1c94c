import { say } from '../../../../schema/core/say.ts'
import type { Locale, Message } from '../../../../schema/core/say.ts'
import { expectedSays, rowSays } from '../says.ts'
import type { Field } from './aliases.ts'
import { deriveCode, fold } from './fold.ts'
import type { Known } from './known.ts'
import { problemOf } from './problem.ts'
import type { Problem, ProblemKind, Severity } from './problem.ts'
import { columnOf } from './rows.ts'
import type { Row, Rows } from './rows.ts'

/** An employee of the file. Null in `email`, `locale`, `position`, `fte`: the cell is blank or there is no such column. */
export interface ChartEmployee {
  line: number
  code: string
  name: string
  email: string | null
  locale: Locale | null
  unitCode: string
  position: string | null
  reportsToCode: string | null
  fte: number | null
}

const addressed = /^[^\s@<>(),;:"[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]*$/u
const localeWords: Record<Locale, RegExp> = {
  ru: /^(?:ru|rus|ru-ru|russian|рус|русский|ру)$/u,
  en: /^(?:en|eng|en-us|en-gb|english|англ|английский|ен)$/u,
}

/** Null when the text names no language that the product speaks. */
export const readLocale = (text: string): Locale | null => {
  const word = fold(text).replace('_', '-')
  return localeWords.ru.test(word) ? 'ru' : localeWords.en.test(word) ? 'en' : null
}

const readNumber = (text: string): number | null =>
  /^\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : null

/** Whether a row speaks of a person, and not of a unit or a vacant post alone. */
export const hasPerson = ({ values }: Row): boolean =>
  values.employeeName !== '' || values.email !== '' || values.employeeCode !== ''

/** Collects the employees of a file: their own cells only, units and superiors are found by others. */
class People {
  readonly employees: ChartEmployee[] = []
  readonly problems: Problem[] = []
  private readonly lineByCode = new Map<string, number>()
  private readonly lineByEmail = new Map<string, number>()

  constructor(
    private readonly rows: Rows,
    private readonly known: Known,
  ) {}

  private tell(
    row: Row,
    field: Field,
    kind: ProblemKind,
    severity: Severity,
    expected: Message,
    told: Message,
    lines: number[] = [],
  ) {
    const column = columnOf(this.rows.mapping, field)
    const found = row.values[field]
    this.problems.push(
      problemOf({ kind, severity, line: row.line, lines: [...lines, row.line], column, found, expected, say: told }),
    )
  }

  private readEmail(row: Row): string | null {
    const email = row.values.email.replace(/^mailto:/iu, '').toLowerCase()
    if (email === '') return null
    if (!addressed.test(email) || email.length > 254 || /\.\.|^\.|\.@/u.test(email)) {
      const told = say(rowSays.importMalformedEmail, { found: row.values.email })
      this.tell(row, 'email', 'malformedEmail', 'error', say(expectedSays.importExpectedEmail), told)
      return null
    }
    const first = this.lineByEmail.get(email)
    if (first === undefined) this.lineByEmail.set(email, row.line)
    else {
      const told = say(rowSays.importDuplicateEmail, { email, first })
      this.tell(row, 'email', 'duplicateEmail', 'error', say(expectedSays.importExpectedUnique), told, [first])
    }
    return email
  }

  private readLocale(row: Row): Locale | null {
    const found = row.values.locale
    const locale = readLocale(found)
    if (locale === null && found !== '') {
      const told = say(rowSays.importUnknownLocale, { found })
      this.tell(row, 'locale', 'unknownLocale', 'error', say(expectedSays.importExpectedLocale), told)
    }
    return locale
  }

  private readFte(row: Row): number | null {
    const found = row.values.fte
    const fte = readNumber(found)
    if (fte === null && found !== '') {
      const told = say(rowSays.importMalformedFte, { found })
      this.tell(row, 'fte', 'malformedNumber', 'warning', say(expectedSays.importExpectedNumber), told)
    }
    return fte
  }

  /** The code that the file gives, or that the chart has for this address or name, or one made of them. */
  private codeOf({ values }: Row, email: string | null): string {
    const name = fold(values.employeeName)
    return (
      values.employeeCode ||
      values.postCode ||
      this.known.employeeByEmail.get(email ?? '') ||
      this.known.employeeByName.get(name) ||
      deriveCode('e', email ?? name)
    )
  }

  /** Whether this code is new in the file; a repeated one becomes a problem. */
  private takesCode(row: Row, code: string): boolean {
    const first = this.lineByCode.get(code)
    if (first === undefined) {
      this.lineByCode.set(code, row.line)
      return true
    }
    const { employeeCode, postCode, employeeName: name } = row.values
    // A repeated post is told once, where the posts are read.
    if (employeeCode === '' && postCode !== '' && this.rows.mapping.reportsTo !== undefined) return false
    const field: Field = employeeCode ? 'employeeCode' : postCode ? 'postCode' : 'employeeName'
    const told =
      field === 'employeeName'
        ? say(rowSays.importDuplicateNamesake, { name, first })
        : say(rowSays.importDuplicateEmployee, { code, first })
    this.tell(row, field, 'duplicateReference', 'error', say(expectedSays.importExpectedUnique), told, [first])
    return false
  }

  read(row: Row, unitCode: string): void {
    const email = this.readEmail(row)
    const locale = this.readLocale(row)
    const fte = this.readFte(row)
    const name = row.values.employeeName
    if (name === '') {
      const column = columnOf(this.rows.mapping, 'employeeName') ?? ''
      const told = say(rowSays.importMissingEmployeeName, {
        found: row.values.employeeCode || row.values.email,
        column,
      })
      this.tell(row, 'employeeName', 'missingName', 'error', say(expectedSays.importExpectedFilled), told)
      return
    }
    const code = this.codeOf(row, email)
    if (!this.takesCode(row, code)) return
    const position = row.values.position || null
    this.employees.push({ line: row.line, code, name, email, locale, unitCode, position, reportsToCode: null, fte })
  }
}

/** Employees of the rows whose unit is known; none when no column holds names, for then the file does not speak of people. */
export function readPeople(
  rows: Rows,
  unitOf: ReadonlyMap<number, string>,
  known: Known,
): { employees: ChartEmployee[]; problems: Problem[] } {
  const people = new People(rows, known)
  if (rows.mapping.employeeName === undefined) return people
  for (const row of rows.rows) {
    const unitCode = unitOf.get(row.line)
    if (unitCode !== undefined && hasPerson(row)) people.read(row, unitCode)
  }
  return people
}
