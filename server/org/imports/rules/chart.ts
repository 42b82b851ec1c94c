import { say } from '../../../../schema/core/say.ts'
import { expectedSays } from '../says.ts'
import { parentsByPosts } from './derive.ts'
import { guessHeads, readHeads } from './heads.ts'
import type { Head } from './heads.ts'
import { emptyChart, knowChart } from './known.ts'
import type { CurrentChart, Known } from './known.ts'
import { whyNotMapped } from './mapping.ts'
import type { Mapping, Shape } from './mapping.ts'
import { nameOf, noChoices, parentsByReference, tellUnitCircles } from './parents.ts'
import type { Choices, Parents } from './parents.ts'
import { unitsByPath } from './paths.ts'
import { readPeople } from './people.ts'
import type { ChartEmployee } from './people.ts'
import { settlePositions } from './positions.ts'
import { readPosts } from './posts.ts'
import type { Post } from './posts.ts'
import { problemOf } from './problem.ts'
import type { Problem } from './problem.ts'
import type { Table } from './read.ts'
import { takeRows } from './rows.ts'
import type { Rows } from './rows.ts'
import { collectUnits } from './units.ts'
import type { UnitDrafts } from './units.ts'

export interface ChartOptions {
  mapping: Mapping
  shape: Shape
  /** Lines that the user leaves out. */
  exclude: readonly number[]
  choices: Partial<Choices>
  /** Of the shape `path`; null: guessed. */
  separator: string | null
  /** The live chart, that rows may refer to without repeating it. */
  current: CurrentChart
}

export interface ChartUnit {
  code: string
  /** Null: the file gives the code alone; the live chart keeps its name. */
  name: string | null
  parentCode: string | null
  parentGuessed: boolean
  /** Place among the units under the same parent, from 0. */
  order: number
  headEmployeeCode: string | null
  headGuessed: boolean
  /** The unit's only top post, where the file has posts: who holds it may be unknown. */
  headPostCode: string | null
  lines: number[]
}

/** What a file says about the org chart. What it does not speak of (`speaks`) an import leaves as it is. */
export interface Chart {
  units: ChartUnit[]
  /** Titles in use, one per unit and title. */
  positions: { unitCode: string; title: string }[]
  employees: ChartEmployee[]
  speaks: {
    parents: boolean
    heads: false | 'named' | 'guessed'
    employees: boolean
    positions: boolean
    email: boolean
    locale: boolean
  }
  problems: Problem[]
}

interface Tree {
  units: UnitDrafts
  parents: Parents
  topPostOf: ReadonlyMap<string, Post>
  posts: ReadonlyMap<string, Post>
  problems: Problem[]
}

/** Units, parents and posts by the file's shape; posts are read in any shape that says who reports to whom. */
function readTree(rows: Rows, options: ChartOptions, known: Known): Tree {
  const choices = { ...noChoices, ...options.choices }
  const path = options.shape === 'path' ? unitsByPath(rows, known, options.separator, choices) : null
  const units = path?.units ?? collectUnits(rows, known)
  const hasPosts = rows.mapping.reportsTo !== undefined
  const severity = options.shape === 'reportsTo' ? 'error' : 'warning'
  const read = hasPosts
    ? readPosts(rows, units.unitOf, choices, severity)
    : { posts: new Map<string, Post>(), problems: [] }
  const derived = hasPosts ? parentsByPosts(rows, units, read.posts, choices) : null
  const topPostOf = derived?.topPostOf ?? new Map<string, Post>()
  const referred = path?.parents ?? parentsByReference(rows, units, known, choices)
  const isDerived = options.shape === 'reportsTo' && derived !== null
  const parents = isDerived ? derived : referred
  const circles = isDerived ? [] : tellUnitCircles(rows, units, parents)
  const problems = [...units.problems, ...parents.problems, ...circles, ...read.problems]
  return { units, parents, topPostOf, posts: read.posts, problems }
}

/** Places among siblings in order of first appearance. */
function orderUnits({ units, parents }: Tree): Map<string, number> {
  const next = new Map<string | null, number>()
  const orders = new Map<string, number>()
  for (const code of units.drafts.keys()) {
    const parent = parents.parentOf.get(code) ?? null
    const order = next.get(parent) ?? 0
    orders.set(code, order)
    next.set(parent, order + 1)
  }
  return orders
}

function makeUnits(tree: Tree, heads: ReadonlyMap<string, Head>): ChartUnit[] {
  const orders = orderUnits(tree)
  return [...tree.units.drafts.values()].map(({ code, name, rows }) => ({
    code,
    name,
    parentCode: tree.parents.parentOf.get(code) ?? null,
    parentGuessed: tree.parents.guessed.has(code),
    order: orders.get(code) ?? 0,
    headEmployeeCode: heads.get(code)?.code ?? null,
    headGuessed: heads.get(code)?.guessed ?? false,
    headPostCode: tree.topPostOf.get(code)?.row.values.postCode || null,
    lines: rows.map(({ line }) => line),
  }))
}

function addSuperiors(employees: readonly ChartEmployee[], posts: ReadonlyMap<string, Post>): ChartEmployee[] {
  const codeByLine = new Map(employees.map(({ line, code }) => [line, code]))
  const postByLine = new Map([...posts.values()].map((post) => [post.row.line, post]))
  return employees.map((employee) => {
    const superior = posts.get(postByLine.get(employee.line)?.superior ?? '')
    return { ...employee, reportsToCode: superior ? (codeByLine.get(superior.row.line) ?? null) : null }
  })
}

const silent: Chart['speaks'] = {
  parents: false,
  heads: false,
  employees: false,
  positions: false,
  email: false,
  locale: false,
}

function notMapped(line: number, told: Problem['say']): Chart {
  const expected = say(expectedSays.importExpectedColumn)
  const problem = problemOf({ kind: 'mapping', line, found: '', expected, say: told })
  return { units: [], positions: [], employees: [], speaks: silent, problems: [problem] }
}

function speaksOf({ mapping }: Rows, shape: Shape): Chart['speaks'] {
  const employees = mapping.employeeName !== undefined
  return {
    parents: shape !== 'parentReference' || mapping.unitParent !== undefined,
    heads: mapping.head !== undefined ? 'named' : employees && mapping.reportsTo !== undefined ? 'guessed' : false,
    employees,
    positions: mapping.position !== undefined,
    email: employees && mapping.email !== undefined,
    locale: employees && mapping.locale !== undefined,
  }
}

/**
 * What a table says under a mapping: units, positions, employees, and every problem with line, column, what was found,
 * what was expected and how to mend it. Meant to be carried out only when no problem is an error.
 */
export function buildChart(
  table: Table,
  asked: Pick<ChartOptions, 'mapping' | 'shape'> & Partial<ChartOptions>,
): Chart {
  const options: ChartOptions = { exclude: [], choices: {}, separator: null, current: emptyChart, ...asked }
  const unmapped = whyNotMapped(table, options.mapping, options.shape)
  if (unmapped) return notMapped(0, unmapped)
  const known = knowChart(options.current)
  const rows = takeRows(table, options.mapping, options.exclude)
  const tree = readTree(rows, options, known)
  const people = readPeople(rows, tree.units.unitOf, known)
  const nameUnit = (code: string) => nameOf(code, tree.units.drafts, known)
  const sources = { rows, employees: people.employees, known, nameOf: nameUnit }
  const named = rows.mapping.head === undefined ? null : readHeads(tree.units.drafts.values(), sources)
  const heads = named?.heads ?? guessHeads(tree.topPostOf, people.employees)
  const { positions, employees } = settlePositions(rows, tree.units.unitOf, people.employees)
  const problems = [...rows.problems, ...tree.problems, ...people.problems, ...(named?.problems ?? [])]
  return {
    units: makeUnits(tree, heads),
    positions,
    employees: addSuperiors(employees, tree.posts),
    speaks: speaksOf(rows, options.shape),
    problems: problems.sort((a, b) => a.line - b.line),
  }
}
