import { createHash } from 'node:crypto'
import { say, type Message } from '../../../schema/core/say.ts'
import type { ImportOptions } from '../../../schema/org/inputs.ts'
import { says } from '../../../schema/org/says.ts'
import type { ChartRows } from '../../../schema/org/tables.ts'
import type { ImportDelimiter, ImportEncoding } from '../../../schema/org/terms.ts'
import { buildChart, type Chart } from '../imports/rules/chart.ts'
import type { Delimiter } from '../imports/rules/csv.ts'
import type { Encoding } from '../imports/rules/decode.ts'
import { guessMapping, type Mapping, type MappingGuess, type Shape } from '../imports/rules/mapping.ts'
import { planImport, type Plan } from '../imports/rules/plan.ts'
import type { ReadOptions, Table } from '../imports/rules/read.ts'
import { currentChart } from './rows.ts'
import { hasPostsAlone, peopleFromPosts } from './posts.ts'

const encodings: Record<ImportEncoding, Encoding> = { utf8: 'utf-8', windows1251: 'windows-1251', utf16le: 'utf-16le' }
const delimiters: Record<ImportDelimiter, Delimiter> = { semicolon: ';', comma: ',', tab: '\t' }

const keyOf = <K extends string, V>(pairs: Record<K, V>, wanted: V | null): K | null =>
  (Object.keys(pairs) as K[]).find((key) => pairs[key] === wanted) ?? null
export const encodingOf = (encoding: Encoding | null) => keyOf(encodings, encoding)
export const delimiterOf = (delimiter: Delimiter | null) => keyOf(delimiters, delimiter)

/** The options in the reader's own words. */
export const readingOf = ({ encoding, delimiter, sheet }: ImportOptions): ReadOptions => ({
  encoding: encoding && encodings[encoding],
  delimiter: delimiter && delimiters[delimiter],
  sheet,
})

function shapeOf(mapping: Mapping): Shape {
  if (mapping.unitPath !== undefined) return 'path'
  return mapping.unitParent === undefined && mapping.reportsTo !== undefined ? 'reportsTo' : 'parentReference'
}

/** Codes come from a file: a map without a prototype takes any of them for a key. */
function choicesOf(pairs: readonly { of: string; to: string | null }[]): Record<string, string | null> {
  const choices = Object.create(null) as Record<string, string | null>
  for (const { of, to } of pairs) choices[of] = to
  return choices
}

export interface FilePlan {
  table: Table
  guess: MappingGuess
  mapping: Mapping
  shape: Shape
  /** Whether posts without people are taken for people. */
  postsAsPeople: boolean
  chart: Chart
  plan: Plan
  hash: string
}

/** What would be done, as a number: an import is carried out only as it was shown. */
function hashPlan({ units, employees, positions, guards }: Plan): string {
  const told = [units, employees, positions, guards.map(({ kind }) => kind)]
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}

/** A file beside the live chart. Pure; the costly part of an import. */
export function planFile(table: Table, rows: ChartRows, options: ImportOptions): FilePlan {
  const guess = guessMapping(table)
  const chosen = options.mapping?.map(({ field, header }) => [field, header] as const)
  const mapping: Mapping = chosen ? Object.fromEntries(chosen) : guess.mapping
  const shape = options.shape ?? (chosen ? shapeOf(mapping) : guess.shape)
  const postsAsPeople = options.postsAsPeople && hasPostsAlone(mapping)
  const read = postsAsPeople ? peopleFromPosts(table, mapping) : { table, mapping }
  const current = currentChart(rows)
  const { unitParents, superiors, createParents } = options.choices
  const chart = buildChart(read.table, {
    mapping: read.mapping,
    shape,
    exclude: options.exclude,
    choices: { unitParents: choicesOf(unitParents), superiors: choicesOf(superiors), createParents },
    separator: options.separator,
    current,
  })
  const plan = planImport(current, chart, options)
  return { table, guess, mapping, shape, postsAsPeople, chart, plan, hash: hashPlan(plan) }
}

/** Null when the plan may be carried out: no error is left, and every guard has been answered. */
export function whyNotImport({ problems, guards }: Plan): Message | null {
  const count = problems.filter(({ severity }) => severity === 'error').length
  if (count > 0) return say(says.importHasErrors, { count })
  return guards.find(({ confirmed }) => !confirmed)?.say ?? null
}
