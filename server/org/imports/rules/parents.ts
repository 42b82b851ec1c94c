import { say } from '../../../../schema/core/say.ts'
import { expectedSays } from '../says.ts'
import { treeSays } from '../saysOfTree.ts'
import { findCircles, tellCircle } from './circles.ts'
import { deriveCode, fold, groupBy, isNobody } from './fold.ts'
import type { Known } from './known.ts'
import { problemOf } from './problem.ts'
import type { Choice, Problem } from './problem.ts'
import { columnOf } from './rows.ts'
import type { Row, Rows } from './rows.ts'
import type { UnitDraft, UnitDrafts } from './units.ts'

/** What the user chose where the file leaves open or contradicts itself; codes of units, references of posts. */
export interface Choices {
  unitParents: Record<string, string | null>
  superiors: Record<string, string | null>
  /** A parent that no row describes becomes a unit at the top instead of a problem. */
  createParents: boolean
}
export const noChoices: Choices = { unitParents: {}, superiors: {}, createParents: false }

/** What was chosen for a unit or post; undefined: nothing. Codes are the file's, so one may be called `__proto__`. */
export const chosenFor = (choices: Record<string, string | null>, key: string): string | null | undefined =>
  Object.hasOwn(choices, key) ? choices[key] : undefined

export interface Parents {
  parentOf: Map<string, string | null>
  /** Units whose parent is the most frequent of several candidates. */
  guessed: Set<string>
  problems: Problem[]
}

export type FindUnit = (reference: string) => string | null | 'several'

/** Finds a unit by code, by code in other letters, by name: in the file first, then in the live chart. */
export function unitFinder(drafts: ReadonlyMap<string, UnitDraft>, known: Known): FindUnit {
  const byFoldedCode = groupBy(drafts.values(), ({ code }) => fold(code))
  const byName = groupBy(drafts.values(), ({ name }) => fold(name ?? ''))
  const only = (group: UnitDraft[] | undefined) =>
    group === undefined ? null : group.length === 1 ? (group[0]?.code ?? null) : 'several'
  return (reference) => {
    if (drafts.has(reference)) return reference
    if (known.unitNames.has(reference)) return reference
    const key = fold(reference)
    return only(byFoldedCode.get(key)) ?? only(byName.get(key)) ?? known.codeByName.get(key) ?? null
  }
}

export const nameOf = (code: string, drafts: ReadonlyMap<string, UnitDraft>, known: Known): string =>
  drafts.get(code)?.name ?? known.unitNames.get(code) ?? code

const cut = (of: string, ofName: string, to: string | null, toName: string | null, count = 0): Choice => ({
  what: 'unitParent',
  of,
  ofName,
  to,
  toName,
  posts: [],
  count,
  proposed: false,
})

/** Parents by the column that names them, and what is wrong with them. */
class ReferredParents implements Parents {
  readonly parentOf = new Map<string, string | null>()
  readonly guessed = new Set<string>()
  readonly problems: Problem[] = []
  private readonly find: FindUnit

  constructor(
    private readonly rows: Rows,
    private readonly units: UnitDrafts,
    private readonly known: Known,
    private readonly choices: Choices,
  ) {
    this.find = unitFinder(units.drafts, known)
  }

  private tell(row: Row, told: Pick<Problem, 'kind' | 'say'> & Partial<Problem>): void {
    const column = columnOf(this.rows.mapping, 'unitParent')
    const expected = say(expectedSays.importExpectedUnit)
    this.problems.push(problemOf({ line: row.line, column, found: row.values.unitParent, expected, ...told }))
  }

  /** The parent's code; null at the top; undefined when the reference leads nowhere. */
  private resolve(draft: UnitDraft, row: Row): string | null | undefined {
    const found = row.values.unitParent
    const code = this.find(found)
    const name = draft.name ?? draft.code
    const choices = [cut(draft.code, name, null, null)]
    if (code === draft.code) {
      this.tell(row, { kind: 'selfParent', say: say(treeSays.importUnitOwnParent, { name }), choices })
      return undefined
    }
    if (code !== null && code !== 'several') return code
    if (isNobody(found)) return null
    if (code === null && this.choices.createParents) return this.create(found)
    const words = code === 'several' ? treeSays.importAmbiguousParent : treeSays.importUnknownParent
    this.tell(row, { kind: 'unknownParent', say: say(words, { found }), choices })
    return undefined
  }

  private create(name: string): string {
    const code = deriveCode('u', fold(name))
    if (!this.units.drafts.has(code)) this.units.drafts.set(code, { code, name, codeGiven: false, rows: [] })
    this.parentOf.set(code, null)
    return code
  }

  private tellConflict(draft: UnitDraft, byParent: Map<string, Row[]>): void {
    const name = draft.name ?? draft.code
    const ranked = [...byParent].sort(([, a], [, b]) => b.length - a.length)
    const choices = ranked.map(([code, rows], at) => ({
      ...cut(draft.code, name, code, nameOf(code, this.units.drafts, this.known), rows.length),
      proposed: at === 0,
    }))
    const found = ranked.map(([, rows]) => `${rows[0]?.values.unitParent} (${rows.map(({ line }) => line).join(', ')})`)
    const row = ranked.at(-1)?.[1][0] ?? draft.rows[0]
    if (!row) return
    const told = { name, found: found.join('; ') }
    const lines = ranked.flatMap(([, rows]) => rows.map(({ line }) => line))
    const expected = say(expectedSays.importExpectedOneParent)
    this.tell(row, { kind: 'parentConflict', lines, expected, say: say(treeSays.importParentConflict, told), choices })
  }

  read(draft: UnitDraft): void {
    const chosen = chosenFor(this.choices.unitParents, draft.code)
    if (chosen !== undefined && (chosen === null || this.find(chosen) === chosen)) {
      this.parentOf.set(draft.code, chosen)
      return
    }
    const spoken = [...groupBy(draft.rows, ({ values }) => values.unitParent)]
    const byParent = new Map<string, Row[]>()
    for (const [reference, rows] of spoken) {
      const [row] = rows
      const code = row && reference !== '' ? this.resolve(draft, row) : null
      if (code !== null && code !== undefined) byParent.set(code, [...(byParent.get(code) ?? []), ...rows])
    }
    if (byParent.size > 1) this.tellConflict(draft, byParent)
    const ranked = [...byParent].sort(([, a], [, b]) => b.length - a.length)
    this.parentOf.set(draft.code, ranked[0]?.[0] ?? null)
  }
}

/** Parents by reference (code or name). Circles are told apart, by `tellUnitCircles`. */
export function parentsByReference(rows: Rows, units: UnitDrafts, known: Known, choices: Choices): Parents {
  const parents = new ReferredParents(rows, units, known, choices)
  for (const draft of [...units.drafts.values()]) parents.read(draft)
  return parents
}

/** One problem per circle of units; cutting any of its steps is a choice. */
export function tellUnitCircles(rows: Rows, units: UnitDrafts, parents: Parents): Problem[] {
  return findCircles(parents.parentOf).map((circle) => {
    const drafts = circle.flatMap((code) => units.drafts.get(code) ?? [])
    const lines = drafts.flatMap(({ rows: [row] }) => row?.line ?? [])
    const path = tellCircle(drafts.map(({ name, code }) => name ?? code))
    return problemOf({
      kind: 'circle',
      line: Math.min(...lines),
      lines,
      column: columnOf(rows.mapping, 'unitParent'),
      found: path,
      expected: say(expectedSays.importExpectedUnit),
      say: say(treeSays.importUnitCircle, { path }),
      choices: drafts.map(({ name, code }) => cut(code, name ?? code, null, null)),
    })
  })
}
