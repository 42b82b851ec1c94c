/** The same sheet from the exported files: CSV for programs and for Excel, XLSX, JSON lines. */
import { parse } from 'csv-parse/sync'
import readBook from 'read-excel-file/node'
import { expect } from 'vitest'
import { cellPath, digits, pairPath, put, type Sheet } from './sheet.ts'

export type FileKind = 'csv' | 'excel' | 'xlsx' | 'jsonl'
/** Text by column: a missing value is empty, a number stands as JavaScript prints it, a printed one as it was printed. */
export type FileRow = Record<string, string>

const textOf = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell))
const asText = (row: Record<string, unknown>): FileRow =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, textOf(cell)]))

export async function readRows(kind: FileKind, bytes: Buffer): Promise<FileRow[]> {
  if (kind === 'jsonl') {
    const lines = bytes.toString('utf8').trim().split('\n')
    return lines.map((line) => asText(JSON.parse(line)))
  }
  if (kind === 'xlsx') {
    const [sheet] = await readBook(bytes)
    const [head = [], ...rows] = sheet?.data ?? []
    return rows.map((row) => asText(Object.fromEntries(head.map((name, at) => [String(name), row[at]]))))
  }
  const rows: FileRow[] = parse(bytes, { columns: true, delimiter: kind === 'excel' ? ';' : ',', bom: true })
  return kind === 'csv' ? rows : rows.map(readRussianNumbers)
}

/** Columns that hold numbers with as many decimals as they have. */
const exact = /_exact$|^(effect_.*|coverage.*|rating_rate|votes|weight|omega)$/
const readRussianNumbers = (row: FileRow): FileRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, exact.test(name) ? cell.replace(',', '.') : cell]),
  )

const orNull = (cell: string | undefined) => (cell ? cell : null)
const number = (cell: string | undefined) => (cell ? digits(Number(cell)) : null)

/** What is printed for programs must be what is printed for people, in the file's own notation. */
function checkDigits(kind: FileKind, printed: string | undefined, shown: string | undefined): void {
  const plain = (shown ?? '').replace('−', '-').replace(/^\+/, '')
  const english = plain.replace(',', '.')
  const number = english === '' ? '' : String(Number(english))
  expect(printed, shown).toBe(kind === 'csv' ? english : kind === 'excel' ? plain : number)
}

export interface FileLook {
  readonly kind: FileKind
  readonly locale: 'ru' | 'en'
}

/** The places of a row's shown, exact and reason in the sheet. */
function putFigure(sheet: Sheet, path: string, row: FileRow, { kind, locale }: FileLook): void {
  checkDigits(kind, row['value'], row['value_shown'])
  put(sheet, `${path} ${locale}`, orNull(row['value_shown']))
  put(sheet, `${path} exact`, number(row['value_exact']))
}

const bandOf = (row: FileRow) => (row['answers_from'] ? `${row['answers_from']}..${row['answers_to']}` : null)

function putLink(sheet: Sheet, path: string, row: FileRow, look: FileLook): void {
  putFigure(sheet, `${path} score`, row, look)
  put(sheet, `${path} reason`, orNull(row['reason']))
  put(sheet, `${path} votes`, row['votes'])
  put(sheet, `${path} coverage`, number(row['coverage']))
  put(sheet, `${path} band`, bandOf(row))
  put(sheet, `${path} response`, number(row['rating_rate']))
}

function putResult(sheet: Sheet, round: string, row: FileRow, look: FileLook): void {
  const { provider_code: provider = '', criterion_code: code = '', regime = '' } = row
  const path = `${round} ${provider}`
  const link = cellPath(round, provider, regime, (row['client_codes'] ?? '').split(' '))
  const { kind = '' } = row
  switch (kind) {
    case 'index':
      putFigure(sheet, `${round} index`, row, look)
      return put(sheet, `${round} index reason`, orNull(row['reason']))
    case 'unit':
      putFigure(sheet, `${path} score`, row, look)
      put(sheet, `${path} reason`, orNull(row['reason']))
      put(sheet, `${path} hundred`, orNull(row['hundred']))
      put(sheet, `${path} units`, row['client_units'])
      return put(sheet, `${path} quorum`, row['warnings'] === '')
    case 'profile':
      putFigure(sheet, `${path} profile ${code}`, row, look)
      return put(sheet, `${path} profile ${code} units`, row['client_units'])
    case 'link':
      return putLink(sheet, link, row, look)
    default:
      checkDigits(look.kind, row['value'], row['value_shown'])
      put(sheet, `${link} ${code} ${look.locale}`, orNull(row['value_shown']))
      put(sheet, `${link} ${code} reason`, orNull(row['reason']))
      put(sheet, `${link} ${code} band`, bandOf(row))
  }
}

/** Results of one round. */
export function readResultRows(rows: readonly FileRow[], round: string, look: FileLook): Sheet {
  const sheet: Sheet = new Map()
  for (const row of rows) putResult(sheet, round, row, look)
  return sheet
}

function putUnitPair(sheet: Sheet, path: string, row: FileRow, { kind, locale }: FileLook): void {
  put(sheet, `${path} comparable`, row['comparable'])
  put(sheet, `${path} reason`, orNull(row['reason']))
  if (!row['effect_score']) return
  checkDigits(kind, row['difference'], row['difference_shown'])
  checkDigits(kind, row['like_for_like'], row['like_for_like_shown'])
  put(sheet, `${path} difference ${locale}`, row['difference_shown'])
  put(sheet, `${path} difference exact`, number(row['difference_exact']))
  put(sheet, `${path} likeForLike ${locale}`, row['like_for_like_shown'])
  put(sheet, `${path} likeForLike exact`, number(row['like_for_like_exact']))
  for (const effect of ['score', 'weight', 'entry', 'exit'])
    put(sheet, `${path} effect ${effect} exact`, number(row[`effect_${effect}`]))
  for (const side of ['from', 'to']) put(sheet, `${path} coverage ${side}`, number(row[`coverage_${side}`]))
  put(sheet, `${path} common`, row['common'])
}

/** A criterion of a link that both rounds share; others have no difference to print, and the oracle does not list them. */
function putCommon(sheet: Sheet, path: string, row: FileRow, { kind, locale }: FileLook): void {
  if (row['reason'] === 'notCommon' || !row['from_shown'] || !row['to_shown']) return
  const at = `${path} ${row['regime']}[${(row['to_clients'] ?? '').split(' ').sort().join('+')}] ${row['criterion_code']}`
  for (const side of ['from', 'to', 'difference']) {
    checkDigits(kind, row[side], row[`${side}_shown`])
    put(sheet, `${at} ${side} ${locale}`, orNull(row[`${side}_shown`]))
  }
  put(sheet, `${at} difference exact`, number(row['difference_exact']))
}

/** Neighbouring rounds; `rounds` are their codes in order of their numbers. */
export function readComparisonRows(rows: readonly FileRow[], rounds: readonly string[], look: FileLook): Sheet {
  const sheet: Sheet = new Map()
  const codeOf = (cell: string | undefined) => rounds[Number(cell) - 1] ?? ''
  for (const row of rows) {
    const [from, to] = [codeOf(row['from_round_number']), codeOf(row['to_round_number'])]
    const path = pairPath(from, to, row['provider_code'] ?? '')
    if (row['kind'] === 'unit') putUnitPair(sheet, path, row, look)
    if (row['kind'] === 'cell') putCommon(sheet, path, row, look)
  }
  return sheet
}
