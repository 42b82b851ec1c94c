/** From a plan of an import, in the company's own codes, to the rows that carry it out. */
import type { ChartRows, EmployeeRow, PositionRow, UnitRow } from '../../../schema/org/tables.ts'
import type { Chart } from '../imports/rules/chart.ts'
import { tidy } from '../imports/rules/fold.ts'
import type { Plan } from '../imports/rules/plan.ts'
import type { FieldDiff } from '../imports/rules/planUnits.ts'
import { isHere, type ChartChange } from './rows.ts'
import { Sheet, type Making } from './sheet.ts'

const titleKey = (unitId: string, title: string): string => JSON.stringify([unitId, tidy(title)])
const toOf = (diffs: readonly FieldDiff[], field: string): FieldDiff | undefined =>
  diffs.find((diff) => diff.field === field)

class CarryingOut {
  private readonly units: Sheet<UnitRow>
  private readonly employees: Sheet<EmployeeRow>
  private readonly unitIds = new Map<string, string>()
  private readonly employeeIds = new Map<string, string>()
  private readonly positionIds = new Map<string, string>()
  private readonly newPositions: PositionRow[] = []

  constructor(
    private readonly rows: ChartRows,
    private readonly chart: Chart,
    private readonly plan: Plan,
    private readonly making: Making,
  ) {
    this.units = new Sheet(rows.units)
    this.employees = new Sheet(rows.employees)
    for (const { code, id } of rows.units) this.unitIds.set(code, id)
    for (const { code, id } of rows.employees) this.employeeIds.set(code, id)
    for (const { unitId, title, id } of rows.positions) this.positionIds.set(titleKey(unitId, title), id)
  }

  private own() {
    const { firmId, companyId } = this.making
    return { firmId, companyId }
  }

  private unitId(code: string): string {
    const id = this.unitIds.get(code)
    if (id === undefined) throw new Error(`the plan names a unit that is not there: ${code}`)
    return id
  }

  private headId = (code: string | null): string | null => (code === null ? null : (this.employeeIds.get(code) ?? null))

  /** A code that a closed unit bore opens that unit again. */
  createUnits(): void {
    const present = new Map(this.rows.units.map((row) => [row.code, row]))
    const { created } = this.plan.units
    for (const { code } of created) if (!present.has(code)) this.unitIds.set(code, this.making.newId())
    for (const { code, name, parentCode, order } of created) {
      const was = present.get(code)
      const parentId = parentCode === null ? null : this.unitId(parentCode)
      const told = { code, name, parentId, sortOrder: order, closedAt: null, headEmployeeId: null, headGuessed: false }
      if (was) this.units.change(was.id, told)
      else this.units.add({ ...this.own(), ...told, id: this.unitId(code), regime: null, version: 1 })
    }
  }

  createPositions(): void {
    for (const { unitCode, title } of this.plan.positions.created) {
      const unitId = this.unitId(unitCode)
      const key = titleKey(unitId, title)
      if (this.positionIds.has(key)) continue
      const row = { ...this.own(), id: this.making.newId(), unitId, title }
      this.positionIds.set(key, row.id)
      this.newPositions.push(row)
    }
  }

  private positionId(unitId: string, title: string | null): string | null {
    return title === null ? null : (this.positionIds.get(titleKey(unitId, title)) ?? null)
  }

  /** A code that somebody who left still holds is freed for whoever bears it now. */
  private freeCode(code: string, forId: string): void {
    const holder = this.rows.employees.find((row) => row.code === code && row.id !== forId && !isHere(row))
    if (holder) this.employees.change(holder.id, { code: `${code}~${holder.id.slice(-12)}` })
  }

  /** A code that somebody who left bore brings them back. */
  createEmployees(): void {
    const left = new Map(this.rows.employees.filter((row) => !isHere(row)).map((row) => [row.code, row]))
    for (const { code, name, email, locale, unitCode, position } of this.plan.employees.created) {
      const unitId = this.unitId(unitCode)
      const told = { code, name, email, unitId, positionId: this.positionId(unitId, position), leftAt: null }
      const was = left.get(code)
      const roles = { sponsor: false, representative: false }
      if (was) this.employees.change(was.id, { ...told, ...roles, locale: locale ?? was.locale })
      else {
        const id = this.making.newId()
        this.employeeIds.set(code, id)
        this.employees.add({ ...this.own(), ...told, ...roles, id, locale: locale ?? this.making.locale, version: 1 })
      }
    }
  }

  private changeEmployee(id: string, diffs: readonly FieldDiff[]): void {
    const text = (field: string) => toOf(diffs, field)?.to
    const code = text('code')
    if (code) {
      this.freeCode(code, id)
      this.employeeIds.set(code, id)
    }
    const email = text('email')
    const locale = text('locale')
    this.employees.change(id, {
      ...(code && { code }),
      ...(text('name') && { name: text('name') ?? '' }),
      ...(email !== undefined && { email }),
      ...((locale === 'ru' || locale === 'en') && { locale }),
    })
  }

  /** Titles hang on units: who changes either gets the title of their unit after the import. */
  changeEmployees(): void {
    const { changed: changes, moved } = this.plan.employees
    const titles = new Map(this.rows.positions.map(({ id, title }) => [id, title]))
    const rows = new Map(this.rows.employees.map((row) => [row.id, row]))
    const movedTo = new Map(moved.map(({ id, to }) => [id, to]))
    const diffsOf = new Map(changes.map(({ id, diffs }) => [id, diffs]))
    for (const id of new Set([...diffsOf.keys(), ...movedTo.keys()])) {
      const row = rows.get(id)
      const diffs = diffsOf.get(id) ?? []
      const to = movedTo.get(id)
      const unitId = to ? this.unitId(to) : (row?.unitId ?? '')
      const position = toOf(diffs, 'position')
      const title = position ? position.to : (titles.get(row?.positionId ?? '') ?? null)
      this.changeEmployee(id, diffs)
      if (to) this.employees.change(id, { unitId, representative: false })
      if (to || position) this.employees.change(id, { positionId: this.positionId(unitId, title) })
    }
  }

  removeEmployees(): void {
    for (const { id } of this.plan.employees.removed)
      this.employees.change(id, { leftAt: this.making.now, sponsor: false, representative: false })
  }

  /** Of a unit whose head is given: a guess when the file guesses, otherwise certain. */
  private headOf(code: string, headCode: string | null, diffs: readonly FieldDiff[]): Partial<UnitRow> {
    const told = this.chart.units.find((unit) => unit.code === code)
    const guessed = toOf(diffs, 'headGuessed')
    const isGuess = guessed
      ? guessed.to === 'true'
      : told?.headEmployeeCode === headCode && (told?.headGuessed ?? false)
    return { headEmployeeId: this.headId(headCode), headGuessed: headCode !== null && isGuess }
  }

  changeUnits(): void {
    const { created, changed: changes, moved, reordered, removed } = this.plan.units
    for (const { code, headEmployeeCode, headGuessed } of created) {
      const headEmployeeId = this.headId(headEmployeeCode)
      this.units.change(this.unitId(code), { headEmployeeId, headGuessed: headEmployeeId !== null && headGuessed })
    }
    for (const { id, code, diffs } of changes) {
      const name = toOf(diffs, 'name')?.to
      const head = toOf(diffs, 'head')
      const guessed = toOf(diffs, 'headGuessed')
      if (name) this.units.change(id, { name })
      if (head) this.units.change(id, this.headOf(code, head.to, diffs))
      else if (guessed) this.units.change(id, { headGuessed: guessed.to === 'true' })
    }
    for (const { id, to } of moved) this.units.change(id, { parentId: to === null ? null : this.unitId(to) })
    for (const { id, order } of reordered) this.units.change(id, { sortOrder: order })
    for (const { id } of removed) this.units.change(id, { closedAt: this.making.now })
  }

  /** Titles that go are let go of by those who left with them. */
  removePositions(): PositionRow[] {
    const gone = new Set(this.plan.positions.removed.map(({ id }) => id))
    const leaving = new Set(this.plan.employees.removed.map(({ id }) => id))
    const back = new Set(this.plan.employees.created.map(({ code }) => code))
    for (const { id, code, leftAt, positionId } of this.rows.employees) {
      const isAway = (leftAt !== null || leaving.has(id)) && !back.has(code)
      if (isAway && positionId !== null && gone.has(positionId)) this.employees.change(id, { positionId: null })
    }
    return this.rows.positions.filter(({ id }) => gone.has(id))
  }

  change(): ChartChange {
    this.createUnits()
    this.createPositions()
    this.createEmployees()
    this.changeEmployees()
    this.removeEmployees()
    this.changeUnits()
    const gonePositions = this.removePositions()
    const [units, employees] = [this.units.touched(), this.employees.touched()]
    return {
      before: { units: units.before, positions: gonePositions, employees: employees.before },
      after: { units: units.after, positions: this.newPositions, employees: employees.after },
    }
  }
}

/** The rows before and after an import. Pure: the same plan over the same rows gives the same, ids aside. */
export const carryOut = (rows: ChartRows, chart: Chart, plan: Plan, making: Making): ChartChange =>
  new CarryingOut(rows, chart, plan, making).change()
