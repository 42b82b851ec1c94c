/** Writes the text of a version: thirteen sections generated from its rules, criteria and weights, and three appendices. */
import { readMarkdown } from '../../../schema/core/markdown.ts'
import { say, tell, type Locale, type Words } from '../../../schema/core/say.ts'
import { headings, tables } from '../../../schema/regulations/text/headings.ts'
import type { Block, DocumentText, Section, Table } from '../../core/documents/tree.ts'
import { isGenerated, listSections } from '../rules/sections.ts'
import { sections } from './clauses.ts'
import { hashRules, type RegulationFacts } from './facts.ts'

const PLAN_ROWS = 6
const SHEET_ROWS = 18

interface Pen {
  readonly locale: Locale
  readonly told: (words: Words, params?: Record<string, string | number>) => string
  readonly day: (iso: string) => string
}

function takePen(locale: Locale): Pen {
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    locale,
    told: (words, params = {}) => tell(say(words, params), locale),
    day: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
  }
}

const emptyRows = (rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''))

function tabulateWeights({ told }: Pen, { criteria }: RegulationFacts): Table {
  const head = [told(tables.criterion), told(tables.question), told(tables.weight)]
  const rows = criteria.map(({ name, question, weight }) => [name, question, String(weight)])
  return { kind: 'table', head, rows, widths: [25, 55, 20] }
}

/** A section of the body with what it is made of: the firm's own text around the locked clauses. */
export interface BodySection extends Section {
  /** Name of a generated section, or the id of one of the version's own. */
  readonly key: string
  readonly number: number
  readonly own: boolean
  readonly heading: string
  /** Markdown, as it was written. */
  readonly before: string
  readonly after: string
  /** Generated: clauses, and what belongs to them. */
  readonly locked: readonly Block[]
}

function writeLocked(pen: Pen, facts: RegulationFacts, key: string, number: number): Block[] {
  const [name, clauses] = sections.find(([one]) => one === key) ?? []
  if (!name || !clauses) return []
  const blocks: Block[] = clauses(facts, pen.day).map((message, at) => ({
    ...{ kind: 'clause', number: `${number}.${at + 1}` },
    text: tell(message, pen.locale),
  }))
  return name === 'criteria' ? [...blocks, tabulateWeights(pen, facts)] : blocks
}

const headingOf = ({ told }: Pen, key: string, title: string | null): string => {
  const [name] = sections.find(([one]) => one === key) ?? []
  return name ? told(headings[name]) : (title ?? '')
}

function writeSections(pen: Pen, facts: RegulationFacts): BodySection[] {
  return listSections(facts.version.text).map(({ key, title, before, after }, index) => {
    const number = index + 1
    const heading = headingOf(pen, key, title)
    const locked = writeLocked(pen, facts, key, number)
    const blocks = [...readMarkdown(before).blocks, ...locked, ...readMarkdown(after).blocks]
    const own = !isGenerated(key)
    return { key, number, own, heading, before, after, locked, title: `${number}. ${heading}`, blocks, appendix: false }
  })
}

/** The sections of a version in their order, appendices left aside. */
export const writeBody = (facts: RegulationFacts, locale: Locale): BodySection[] =>
  writeSections(takePen(locale), facts)

/** One table a criterion, the best point first, as the respondent sees it. */
function writeQuestionnaire({ told }: Pen, { criteria, rules }: RegulationFacts): Block[] {
  return criteria.flatMap(({ name, question, points }): Block[] => [
    { kind: 'caption', text: `${name}. ${question}` },
    {
      ...{ kind: 'table', head: [told(tables.point), told(tables.meaning)], widths: [20, 80] },
      rows: [
        ...points.map((point, at) => [String(rules.scale.min + at), point]).toReversed(),
        ['—', told(tables.decline)],
      ],
    },
  ])
}

function writePlan({ told }: Pen): Block[] {
  const head = [tables.what, tables.steps, tables.owner, tables.due, tables.done].map((words) => told(words))
  return [{ kind: 'table', head, rows: emptyRows(PLAN_ROWS, 5), widths: [26, 30, 18, 13, 13] }]
}

/** Who has signed by the personal link; then empty lines for ink, as on the sheet of a draft. */
function writeSheet({ told, day }: Pen, { sheet = [] }: RegulationFacts): Block[] {
  const head = ['№', ...[tables.name, tables.unit, tables.date, tables.signature].map((words) => told(words))]
  const signed = sheet.map(({ name, unit, signedOn }) => [
    ...[name, unit, signedOn ? day(signedOn) : ''],
    signedOn ? told(tables.signedByLink) : '',
  ])
  const lines = [...signed, ...emptyRows(Math.max(0, SHEET_ROWS - signed.length), 4)]
  const rows = lines.map((row, at) => [String(at + 1), ...row])
  return [{ kind: 'table', head, rows, widths: [6, 36, 28, 14, 16] }]
}

function writeAppendices(pen: Pen, facts: RegulationFacts): Section[] {
  const all: readonly (readonly [Words, Block[]])[] = [
    [headings.questionnaire, writeQuestionnaire(pen, facts)],
    [headings.plan, writePlan(pen)],
    [headings.sheet, writeSheet(pen, facts)],
  ]
  return all.map(([words, blocks], at) => ({
    ...{ title: `${pen.told(headings.appendix, { number: at + 1 })}. ${pen.told(words)}`, blocks },
    appendix: true,
  }))
}

/** The numbers themselves are known only to whoever lays out the pages. */
function writePageWords({ told }: Pen): [string, string] {
  const [before = '', between = ''] = told(headings.page, { page: '|', pages: '' }).split('|')
  return [before, between]
}

export interface RegulationText extends DocumentText {
  /** The sections of `sections` before the appendices, with what they are made of. */
  readonly body: readonly BodySection[]
}

/** The whole Положение in one language; criteria keep the language in which the company wrote them. */
export function writeRegulation(facts: RegulationFacts, locale: Locale): RegulationText {
  const pen = takePen(locale)
  const body = writeSections(pen, facts)
  const { company, version } = facts
  const { number, approvedBy } = version
  return {
    locale,
    title: version.title,
    company,
    standing: [
      pen.told(headings.version, { number }),
      approvedBy ? pen.told(headings.approvedBy, { by: approvedBy }) : pen.told(headings.notApproved),
    ],
    print: pen.told(headings.print, { company, number, hash: hashRules(facts) }),
    pageWords: writePageWords(pen),
    body,
    sections: [...body, ...writeAppendices(pen, facts)],
  }
}
