import { say } from '../../../../schema/core/say.ts'
import type { Message, Words } from '../../../../schema/core/say.ts'
import { rowSays } from '../says.ts'
import { aliases, fields } from './aliases.ts'
import type { Field } from './aliases.ts'
import { fold } from './fold.ts'
import type { Table } from './read.ts'

export const shapes = ['parentReference', 'path', 'reportsTo'] as const
/** How a file tells the tree: by each unit's parent, by a path such as «A / B / C», or by whom each post reports to. */
export type Shape = (typeof shapes)[number]

/** Which heading holds which field; a heading serves one field. */
export type Mapping = Partial<Record<Field, string>>

export interface MappingGuess {
  mapping: Mapping
  /** From 0 to 1, for the fields that are mapped: 1 is a heading known by heart. */
  confidence: Partial<Record<Field, number>>
  shape: Shape
}

interface Candidate {
  field: Field
  header: string
  at: number
  score: number
}

const headingWords = (header: string): string =>
  fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/№/gu, ' номер '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function scoreHeading(words: string, field: Field): number {
  const known = aliases[field]
  const exact = known.indexOf(words)
  if (exact >= 0) return 1 - exact / 100
  const inside = known.some((alias) => alias.length > 3 && ` ${words} `.includes(` ${alias} `))
  return inside ? 0.6 : 0
}

const valuesOf = (table: Table, at: number): string[] =>
  table.rows.flatMap(({ cells }) => {
    const value = fold(cells[at] ?? '')
    return value === '' ? [] : [value]
  })

const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length

const looksLikePath = (value: string): boolean => /\S (?:\/|>|\|) \S|→|\S\\\S/u.test(value)
const answersYesOrNo = (value: string): boolean => headAnswer(value) !== null

/** «Да», yes, 1, + is true; «нет», no, 0, a dash is false; anything else names a person. */
export function headAnswer(cell: string): boolean | null {
  if (/^(?:да|yes|y|true|1|x|х|\+|✓|v|истина|д)$/u.test(fold(cell))) return true
  return /^(?:|нет|no|n|false|0|-|ложь|н)$/u.test(fold(cell)) ? false : null
}

/** What a column's cells say against or beyond its heading. */
function scoreColumn(table: Table, header: string, at: number): Candidate[] {
  const words = headingWords(header)
  const values = valuesOf(table, at)
  return fields.map((field) => {
    let score = scoreHeading(words, field)
    if (field === 'email' && score === 0 && share(values, (value) => value.includes('@')) > 0.8) score = 0.5
    const names = scoreHeading(words, 'unitName')
    if (field === 'unitPath' && names > 0 && share(values, looksLikePath) > 0.3) score = Math.max(score, names + 0.01)
    return { field, header, at, score }
  })
}

/** The best pairs first; no field and no heading twice. */
function matchFields(candidates: Candidate[]): Map<Field, Candidate> {
  const order = (a: Candidate, b: Candidate) => b.score - a.score || a.at - b.at
  const chosen = new Map<Field, Candidate>()
  const taken = new Set<number>()
  for (const candidate of candidates.filter(({ score }) => score > 0).sort(order)) {
    if (chosen.has(candidate.field) || taken.has(candidate.at)) continue
    chosen.set(candidate.field, candidate)
    taken.add(candidate.at)
  }
  return chosen
}

function moveField(chosen: Map<Field, Candidate>, from: Field, to: Field): void {
  const candidate = chosen.get(from)
  if (!candidate || chosen.has(to)) return
  chosen.delete(from)
  chosen.set(to, { ...candidate, field: to, score: Math.min(candidate.score, 0.7) })
}

/** What one column's meaning says about another's: a bare «Руководитель» among people is whom they report to. */
function reconsider(table: Table, chosen: Map<Field, Candidate>): void {
  const isNameless = !chosen.has('unitName') && !chosen.has('unitPath') && !chosen.has('email')
  if (isNameless && headingWords(chosen.get('employeeName')?.header ?? '') === 'name')
    moveField(chosen, 'employeeName', 'unitName')
  const path = chosen.get('unitPath')
  const isNamedPath = path && scoreHeading(headingWords(path.header), 'unitPath') > 0
  // Names may hold a slash; where parents have a column of their own, they are names.
  if (chosen.has('unitParent') && !isNamedPath) moveField(chosen, 'unitPath', 'unitName')
  const head = chosen.get('head')
  const bare = head && ['руководитель', 'manager'].includes(headingWords(head.header))
  if (bare && chosen.has('employeeName') && share(valuesOf(table, head.at), answersYesOrNo) < 0.5) {
    moveField(chosen, 'head', 'reportsTo')
  }
  if (chosen.has('unitParent') && !isParent(table, chosen)) chosen.delete('unitParent')
}

/** Whether posts report to posts of this file: then the tree is theirs, whatever else a heading calls a parent. */
function reportsToOwnPosts(table: Table, chosen: ReadonlyMap<Field, Candidate>): boolean {
  const [reportsTo, post] = [chosen.get('reportsTo'), chosen.get('postCode')]
  if (!reportsTo || !post) return false
  const posts = new Set(valuesOf(table, post.at))
  return share(valuesOf(table, reportsTo.at), (value) => posts.has(value)) >= 0.5
}

/** A column known by heart holds parents; any other has to name units of the file. */
function isParent(table: Table, chosen: ReadonlyMap<Field, Candidate>): boolean {
  const parent = chosen.get('unitParent')
  if (!parent || reportsToOwnPosts(table, chosen)) return false
  if (aliases.unitParent.includes(headingWords(parent.header)) && !chosen.has('reportsTo')) return true
  const columns = [chosen.get('unitCode'), chosen.get('unitName')]
  const own = new Set(columns.flatMap((column) => (column ? valuesOf(table, column.at) : [])))
  return share(valuesOf(table, parent.at), (value) => own.has(value)) >= 0.5
}

function guessShape(mapping: Mapping): Shape {
  if (mapping.unitPath !== undefined) return 'path'
  return mapping.unitParent === undefined && mapping.reportsTo !== undefined ? 'reportsTo' : 'parentReference'
}

/** Which column is which, by its heading and, where that says little, by what stands in it. */
export function guessMapping(table: Table): MappingGuess {
  const chosen = matchFields(table.headers.flatMap((header, at) => scoreColumn(table, header, at)))
  reconsider(table, chosen)
  const mapping: Mapping = {}
  const confidence: Partial<Record<Field, number>> = {}
  for (const [field, { header, score }] of chosen) {
    mapping[field] = header
    confidence[field] = Math.round(score * 100) / 100
  }
  return { mapping, confidence, shape: guessShape(mapping) }
}

interface Need {
  anyOf: readonly Field[]
  words: Words
}
const unitNeed: Need = { anyOf: ['unitName', 'unitCode'], words: rowSays.importNeedsUnit }
const needs: Record<Shape, readonly Need[]> = {
  parentReference: [unitNeed],
  path: [{ anyOf: ['unitPath'], words: rowSays.importNeedsPath }],
  reportsTo: [
    unitNeed,
    { anyOf: ['reportsTo'], words: rowSays.importNeedsSuperior },
    { anyOf: ['postCode', 'employeeCode', 'email', 'employeeName'], words: rowSays.importNeedsPost },
  ],
}

/** Null when a table can be read under this mapping; else the sentence that says what to map. */
export function whyNotMapped(table: Table, mapping: Mapping, shape: Shape): Message | null {
  const used = fields.flatMap((field) => mapping[field] ?? [])
  const unknown = used.find((header) => !table.headers.includes(header))
  if (unknown !== undefined) return say(rowSays.importNoColumn, { column: unknown })
  const twice = used.find((header, at) => used.indexOf(header) !== at)
  if (twice !== undefined) return say(rowSays.importColumnUsedTwice, { column: twice })
  const missing = needs[shape].find(({ anyOf }) => anyOf.every((field) => mapping[field] === undefined))
  return missing ? say(missing.words) : null
}
