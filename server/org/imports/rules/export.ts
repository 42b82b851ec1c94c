import type { Locale } from '../../../../schema/core/say.ts'
import { groupBy, tidy } from './fold.ts'
import { guessedMark } from './heads.ts'
import type { CurrentChart, CurrentEmployee, CurrentUnit } from './known.ts'
import { writeCsv } from './rejected.ts'
import { headerRow } from './template.ts'

const yes: Record<Locale, string> = { ru: 'да', en: 'yes' }

const bySequence = (a: CurrentUnit, b: CurrentUnit): number =>
  a.order - b.order || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.code < b.code ? -1 : 1)

/** Every unit behind its parent, siblings in their order. */
function walkTree(units: readonly CurrentUnit[]): CurrentUnit[] {
  const children = groupBy(units, ({ parentId }) => parentId ?? '')
  const walked: CurrentUnit[] = []
  const rest = [...(children.get('') ?? [])].sort(bySequence).reverse()
  for (let unit = rest.pop(); unit; unit = rest.pop()) {
    walked.push(unit)
    rest.push(...[...(children.get(unit.id) ?? [])].sort(bySequence).reverse())
  }
  return walked
}

interface Indexed {
  locale: Locale
  codeById: Map<string, string>
  employeesByUnit: Map<string, CurrentEmployee[]>
  titlesByUnit: Map<string, string[]>
  employeeById: Map<string, CurrentEmployee>
}

/** The cells of a unit's people, then of its vacant titles; one blank line of cells for a unit with neither. */
function peopleCells(
  unit: CurrentUnit,
  { employeesByUnit, titlesByUnit }: Indexed,
): { id: string | null; cells: string[] }[] {
  const employees = employeesByUnit.get(unit.id) ?? []
  const held = new Set(employees.map(({ positionTitle }) => tidy(positionTitle ?? '')))
  const vacant = (titlesByUnit.get(unit.id) ?? []).filter((title) => !held.has(tidy(title)))
  const cells = [
    ...employees.map(({ id, code, name, email, locale, positionTitle }) => ({
      id,
      cells: [code, name, email ?? '', locale, positionTitle ?? ''],
    })),
    ...vacant.map((title) => ({ id: null, cells: ['', '', '', '', title] })),
  ]
  return cells.length > 0 ? cells : [{ id: null, cells: ['', '', '', '', ''] }]
}

/** «Да» in the head's own row; a head from another unit is named by code in the unit's first row. */
function headCell(unit: CurrentUnit, id: string | null, isFirst: boolean, { locale, employeeById }: Indexed): string {
  const head = employeeById.get(unit.headEmployeeId ?? '')
  if (!head) return ''
  const mark = unit.headGuessed ? ` ${guessedMark[locale]}` : ''
  if (head.id === id) return `${yes[locale]}${mark}`
  return isFirst && head.unitId !== unit.id ? `#${head.code}${mark}` : ''
}

/** The live chart as a file in the shape of the template; importing it back changes nothing. */
export function writeChart(current: CurrentChart, locale: Locale): string {
  const indexed: Indexed = {
    locale,
    codeById: new Map(current.units.map(({ id, code }) => [id, code])),
    employeesByUnit: groupBy(current.employees, ({ unitId }) => unitId),
    titlesByUnit: new Map(
      [...groupBy(current.positions, ({ unitId }) => unitId)].map(([id, group]) => [id, group.map(({ name }) => name)]),
    ),
    employeeById: new Map(current.employees.map((employee) => [employee.id, employee])),
  }
  const rows = walkTree(current.units).flatMap((unit) => {
    const parent = indexed.codeById.get(unit.parentId ?? '') ?? ''
    return peopleCells(unit, indexed).map(({ id, cells }, at) => {
      const head = headCell(unit, id, at === 0, indexed)
      return [unit.code, unit.name, parent, head, ...cells]
    })
  })
  return writeCsv([headerRow(locale), ...rows], locale)
}
