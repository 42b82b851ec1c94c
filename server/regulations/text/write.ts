/** Writes the text of a version: thirteen sections generated from its rules, criteria and weights, and three appendices. */
import { say, tell, type Locale, type Words } from '../../../schema/core/say.ts'
import { headings, tables } from '../../../schema/regulations/text/headings.ts'
import type { Block, DocumentText, Section, Table } from '../../core/documents/tree.ts'
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

function writeSections(pen: Pen, facts: RegulationFacts): Section[] {
  return sections.map(([name, clauses], index) => {
    const number = index + 1
    const blocks: Block[] = clauses(facts, pen.day).map((message, at) => ({
      ...{ kind: 'clause', number: `${number}.${at + 1}` },
      text: tell(message, pen.locale),
    }))
    if (name === 'criteria') blocks.push(tabulateWeights(pen, facts))
    return { title: `${number}. ${pen.told(headings[name])}`, blocks, appendix: false }
  })
}

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

function writeSheet({ told }: Pen): Block[] {
  const head = ['№', ...[tables.name, tables.unit, tables.date, tables.signature].map((words) => told(words))]
  const rows = emptyRows(SHEET_ROWS, 5).map((row, at) => [String(at + 1), ...row.slice(1)])
  return [{ kind: 'table', head, rows, widths: [6, 36, 28, 14, 16] }]
}

function writeAppendices(pen: Pen, facts: RegulationFacts): Section[] {
  const all: readonly (readonly [Words, Block[]])[] = [
    [headings.questionnaire, writeQuestionnaire(pen, facts)],
    [headings.plan, writePlan(pen)],
    [headings.sheet, writeSheet(pen)],
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

/** The whole Положение in one language; criteria keep the language in which the company wrote them. */
export function writeRegulation(facts: RegulationFacts, locale: Locale): DocumentText {
  const pen = takePen(locale)
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
    sections: [...writeSections(pen, facts), ...writeAppendices(pen, facts)],
  }
}
