import { say } from '../../../../schema/core/say.ts'
import type { Message } from '../../../../schema/core/say.ts'
import { expectedSays, rowSays } from '../says.ts'
import { treeSays } from '../saysOfTree.ts'
import type { Field } from './aliases.ts'
import { findCircles, tellCircle } from './circles.ts'
import { fold, groupBy, isNobody } from './fold.ts'
import { chosenFor } from './parents.ts'
import type { Choices } from './parents.ts'
import { problemOf } from './problem.ts'
import type { Choice, Problem, ProblemKind, Severity } from './problem.ts'
import { columnOf } from './rows.ts'
import type { Row, Rows } from './rows.ts'

/** A row as a post: what others may report to. `superior` is null at the top, undefined where the file gives none that holds. */
export interface Post {
  reference: string
  title: string
  unitCode: string
  row: Row
  superior: string | null | undefined
}

const referenceFields: readonly Field[] = ['postCode', 'employeeCode', 'email', 'employeeName']

const referenceOf = ({ line, values }: Row): string =>
  values.postCode || values.employeeCode || values.email || values.employeeName || `#${line}`

const choose = (post: Post, to: Post | null): Choice => ({
  what: 'superior',
  of: post.reference,
  ofName: post.title,
  to: to?.reference ?? null,
  toName: to?.title ?? null,
  posts: [post.reference],
  count: 1,
  proposed: false,
})

class Posts {
  readonly posts = new Map<string, Post>()
  readonly problems: Problem[] = []
  private readonly byOtherName = new Map<string, string | null>()

  constructor(
    private readonly rows: Rows,
    private readonly choices: Choices,
    private readonly severity: Severity,
  ) {}

  private tell(post: Post, kind: ProblemKind, told: Message, choices: Choice[]): void {
    const expected = say(expectedSays.importExpectedPost)
    const column = columnOf(this.rows.mapping, 'reportsTo')
    const { line, values } = post.row
    const { severity } = this
    this.problems.push(
      problemOf({ kind, severity, line, column, found: values.reportsTo, expected, say: told, choices }),
    )
  }

  add(row: Row, unitCode: string): void {
    const reference = referenceOf(row)
    const first = this.posts.get(reference)
    const title = row.values.position || row.values.employeeName || reference
    if (!first) {
      this.posts.set(reference, { reference, title, unitCode, row, superior: undefined })
      return
    }
    // A repeated code, address or name of a person is told where the people are read.
    if (row.values.postCode === '') return
    this.problems.push(
      problemOf({
        kind: 'duplicateReference',
        line: row.line,
        lines: [first.row.line, row.line],
        column: columnOf(this.rows.mapping, 'postCode'),
        found: reference,
        expected: say(expectedSays.importExpectedUnique),
        say: say(rowSays.importDuplicatePost, { code: reference, first: first.row.line }),
      }),
    )
  }

  /** Other ways to point at a post: its holder's code, address or name, as long as only one post answers to it. */
  index(): void {
    for (const post of this.posts.values()) {
      const names = new Set(referenceFields.map((field) => fold(post.row.values[field])).filter(Boolean))
      for (const name of names) this.byOtherName.set(name, this.byOtherName.has(name) ? null : post.reference)
    }
  }

  private find(reference: string): string | null {
    return this.posts.has(reference) ? reference : (this.byOtherName.get(fold(reference)) ?? null)
  }

  resolve(post: Post, excluded: ReadonlyMap<string, number>): void {
    const chosen = chosenFor(this.choices.superiors, post.reference)
    if (chosen !== undefined && chosen !== post.reference && (chosen === null || this.posts.has(chosen))) {
      post.superior = chosen
      return
    }
    const found = post.row.values.reportsTo
    const superior = this.find(found)
    if (superior === post.reference) {
      const told = say(treeSays.importPostOwnSuperior, { code: post.reference, title: post.title })
      this.tell(post, 'selfParent', told, [choose(post, null)])
    } else if (superior !== null) post.superior = superior
    else if (isNobody(found)) post.superior = null
    else this.tellUnknown(post, found, excluded.get(fold(found)))
  }

  private tellUnknown(post: Post, found: string, line: number | undefined): void {
    const told =
      line === undefined
        ? say(treeSays.importUnknownSuperior, { found, post: post.title })
        : say(treeSays.importExcludedSuperior, { found, post: post.title, line })
    this.tell(post, 'unknownParent', told, [choose(post, null)])
  }

  tellCircles(): void {
    const above = new Map([...this.posts.values()].map(({ reference, superior }) => [reference, superior ?? null]))
    for (const circle of findCircles(above)) {
      const posts = circle.flatMap((reference) => this.posts.get(reference) ?? [])
      // Who stands in a circle says nothing about the units; the rest of the tree is still read.
      for (const post of posts) post.superior = undefined
      const path = tellCircle(circle)
      const lines = posts.map(({ row }) => row.line)
      this.problems.push(
        problemOf({
          kind: 'circle',
          severity: this.severity,
          line: Math.min(...lines),
          lines,
          column: columnOf(this.rows.mapping, 'reportsTo'),
          found: path,
          expected: say(expectedSays.importExpectedPost),
          say: say(treeSays.importPostCircle, { path }),
          choices: posts.map((post) => choose(post, null)),
        }),
      )
    }
  }
}

/**
 * The posts of a file and whom they report to. A reference is a post's own number, else its holder's code, address or
 * name. What is wrong is an error where the tree hangs on it (`severity`), else a warning.
 */
export function readPosts(
  rows: Rows,
  unitOf: ReadonlyMap<number, string>,
  choices: Choices,
  severity: Severity,
): { posts: Map<string, Post>; problems: Problem[] } {
  const read = new Posts(rows, choices, severity)
  for (const row of rows.rows) {
    const unitCode = unitOf.get(row.line)
    if (unitCode !== undefined) read.add(row, unitCode)
  }
  read.index()
  const excluded = new Map(
    [...groupBy(rows.excluded, (row) => fold(referenceOf(row)))].flatMap(([key, [row]]) =>
      row ? [[key, row.line]] : [],
    ),
  )
  for (const post of read.posts.values()) read.resolve(post, excluded)
  read.tellCircles()
  return read
}
