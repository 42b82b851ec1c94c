/** A table of links: client; provider; intensity; service. Units by code, else by a name that only one unit bears. */
import { say, type Message } from '../../../schema/core/say.ts'
import type { GivenLink } from '../../../schema/services/inputs.ts'
import { says } from '../../../schema/services/says.ts'
import { fold, groupBy, tidyCell } from '../../org/imports/rules/fold.ts'
import { shorten } from '../../org/imports/rules/lengths.ts'
import type { Table } from '../../org/imports/rules/read.ts'
import { findFaults, pairKey, type Ground, type LinkedUnit, type OfferedService } from './links.ts'

export const linkColumns = ['client', 'provider', 'intensity', 'service'] as const
export type LinkColumn = (typeof linkColumns)[number]

/** How people head the columns, folded, the surest first. */
const aliases: Record<LinkColumn, readonly string[]> = {
  client: [
    'клиент',
    'код клиента',
    'внутренний клиент',
    'подразделение-клиент',
    'client',
    'client code',
    'client unit',
  ],
  provider: [
    'поставщик',
    'код поставщика',
    'внутренний поставщик',
    'подразделение-поставщик',
    'provider',
    'provider code',
    'provider unit',
  ],
  intensity: ['интенсивность', 'обращений', 'intensity', 'requests'],
  service: ['услуга', 'название услуги', 'service', 'service name'],
}

/** No code, name or number is longer. */
const LONGEST_CELL = 300

/** A bad row. `line` as a text editor counts, from 1; line 1 is the heading. */
export interface LinkProblem {
  line: number
  column: LinkColumn | null
  found: string
  says: Message
}

export interface ReadLinks {
  set: GivenLink[]
  problems: LinkProblem[]
}

type Cells = Record<LinkColumn, string>

function placeColumns(headers: readonly string[]): Record<LinkColumn, number> {
  const folded = headers.map(fold)
  const place = (column: LinkColumn) => folded.findIndex((header) => aliases[column].includes(header))
  return {
    client: place('client'),
    provider: place('provider'),
    intensity: place('intensity'),
    service: place('service'),
  }
}

/** Finds a unit by its exact code, else by a code or name that is the same but for case and spaces, if only one has it. */
function unitFinder(units: Iterable<LinkedUnit>): (text: string) => LinkedUnit | null {
  const all = [...units]
  const exact = new Map(all.map((unit) => [unit.code, unit]))
  const open = all.filter(({ closedAt }) => !closedAt)
  const byCode = groupBy(open, ({ code }) => fold(code))
  const byName = groupBy(open, ({ name }) => fold(name))
  return (text) => {
    const found = byCode.get(fold(text)) ?? byName.get(fold(text)) ?? []
    return exact.get(text) ?? (found.length === 1 ? (found[0] ?? null) : null)
  }
}

/** A positive number as people write it: «1 200,5». Undefined for a blank cell, null for anything else. */
export function readIntensity(text: string): number | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]/gu, '').replace(',', '.')
  if (bare === '') return undefined
  const value = /^\d{1,10}(\.\d{1,10})?$/.test(bare) ? Number(bare) : 0
  return value > 0 && value <= 1_000_000_000 ? value : null
}

const findService = (services: Iterable<OfferedService>, providerUnitId: string, name: string) =>
  [...services].find(
    (service) => service.providerUnitId === providerUnitId && !service.retiredAt && fold(service.name) === fold(name),
  )

function rowReader(ground: Ground) {
  const findUnit = unitFinder(ground.units.values())
  return (line: number, cells: Cells): { link: GivenLink | null; problems: LinkProblem[] } => {
    const problems: LinkProblem[] = []
    const blame = (column: LinkColumn, message: Message) =>
      problems.push({ line, column, found: cells[column], says: message })
    const unitOf = (column: 'client' | 'provider') => {
      const unit = findUnit(cells[column])
      if (!unit) {
        const found = cells[column]
        blame(column, found ? say(says.importUnknownUnit, { found }) : say(says.importNoUnit))
      }
      return unit
    }
    const [client, provider] = [unitOf('client'), unitOf('provider')]
    const intensity = readIntensity(cells.intensity)
    if (intensity === null) blame('intensity', say(says.badIntensity))
    if (!client || !provider) return { link: null, problems }
    const service = cells.service ? findService(ground.services.values(), provider.id, cells.service) : undefined
    if (cells.service && !service)
      blame('service', say(says.importUnknownService, { provider: provider.name, found: cells.service }))
    const link: GivenLink = { clientUnitId: client.id, providerUnitId: provider.id, intensity, serviceId: service?.id }
    for (const { path, message } of findFaults({ ...link, serviceId: null }, ground))
      blame(path === 'clientUnitId' ? 'client' : 'provider', message)
    return { link, problems }
  }
}

/** Rows of a table as links to be set, or what is wrong with them; rows of `exclude` are passed over. */
export function readLinks(table: Table, ground: Ground, exclude: readonly number[] = []): ReadLinks {
  const places = placeColumns(table.headers)
  const missing = (['client', 'provider'] as const).filter((column) => places[column] < 0)
  if (missing.length) {
    const found = shorten(table.headers.join('; '), LONGEST_CELL)
    const problems = missing.map((column) => ({ line: 1, column, found, says: say(says.importNoColumn, { column }) }))
    return { set: [], problems }
  }
  const read: ReadLinks = { set: [], problems: [] }
  const readRow = rowReader(ground)
  const leftOut = new Set(exclude)
  const firstLines = new Map<string, number>()
  for (const { line, cells } of table.rows) {
    if (leftOut.has(line)) continue
    if (cells.length !== table.headers.length) {
      const params = { found: cells.length, expected: table.headers.length }
      read.problems.push({ line, column: null, found: shorten(cells.join('; ')), says: say(says.importRagged, params) })
      continue
    }
    const cell = (column: LinkColumn) => tidyCell(cells[places[column]] ?? '')
    const values = {
      client: cell('client'),
      provider: cell('provider'),
      intensity: cell('intensity'),
      service: cell('service'),
    }
    const long = linkColumns.find((column) => values[column].length > LONGEST_CELL)
    if (long) {
      const params = { column: table.headers[places[long]] ?? '', limit: LONGEST_CELL, length: values[long].length }
      read.problems.push({ line, column: long, found: shorten(values[long]), says: say(says.importTooLong, params) })
      continue
    }
    const { link, problems } = readRow(line, values)
    read.problems.push(...problems)
    if (!link) continue
    const first = firstLines.get(pairKey(link))
    if (first === undefined) firstLines.set(pairKey(link), line)
    else {
      const found = `${values.client} → ${values.provider}`
      read.problems.push({ line, column: null, found, says: say(says.importPairTwice, { first }) })
    }
    read.set.push(link)
  }
  return read
}
