import { z } from 'zod'
import { line, localeInput, recordId } from '../core/inputs.ts'
import { email } from '../people/inputs.ts'
import { says } from './says.ts'
import { importDelimiters, importEncodings, importFields, importGuards, importShapes, regimes } from './terms.ts'

const version = () => z.int().min(1).max(2_000_000_000)
const code = () => line(100)
const name = () => line(300)
/** Null, absent and blank all mean "none". */
const orNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === undefined || value === '' ? null : value), schema.nullable())
const ids = (maximum: number) => z.array(recordId()).max(maximum, says.tooManyChoices.key)

export const addUnitInput = z.object({
  companyId: recordId(),
  name: name(),
  code: orNull(code()),
  parentId: orNull(recordId()),
})
export type AddUnit = z.output<typeof addUnitInput>

export const renameUnitInput = z.object({ id: recordId(), version: version(), name: name(), code: orNull(code()) })
export type RenameUnit = z.output<typeof renameUnitInput>

export const moveUnitInput = z.object({
  id: recordId(),
  version: version(),
  parentId: orNull(recordId()),
  /** Place among the siblings, from 0; null is behind them. */
  place: orNull(z.int(says.badPlace.key).min(0, says.badPlace.key).max(10_000, says.badPlace.key)),
})
export type MoveUnit = z.output<typeof moveUnitInput>

export const mergeUnitsInput = z.object({ ids: ids(100).min(1), intoId: recordId() })
export type MergeUnits = z.output<typeof mergeUnitsInput>

export const splitUnitInput = z.object({
  id: recordId(),
  name: name(),
  code: orNull(code()),
  employeeIds: ids(5000).min(1, says.splitNobody.key),
  headId: orNull(recordId()),
})
export type SplitUnit = z.output<typeof splitUnitInput>

export const closeUnitInput = z.object({ id: recordId(), version: version() })
export type CloseUnit = z.output<typeof closeUnitInput>

export const setHeadInput = z.object({ unitId: recordId(), version: version(), employeeId: orNull(recordId()) })
export type SetHead = z.output<typeof setHeadInput>

export const setRegimeInput = z.object({
  unitId: recordId(),
  version: version(),
  regime: orNull(z.enum(regimes, says.badRegime.key)),
})
export type SetRegime = z.output<typeof setRegimeInput>

export const setRepresentativesInput = z.object({
  unitId: recordId(),
  employeeIds: z
    .array(recordId())
    .min(1, says.representativesCount.key)
    .max(3, says.representativesCount.key)
    .transform((list) => [...new Set(list)]),
})
export type SetRepresentatives = z.output<typeof setRepresentativesInput>

const person = {
  code: orNull(code()),
  name: name(),
  email: orNull(email()),
  locale: orNull(localeInput()),
  position: orNull(line(300)),
}
export const addEmployeeInput = z.object({ ...person, unitId: recordId() })
export type AddEmployee = z.output<typeof addEmployeeInput>

export const editEmployeeInput = addEmployeeInput.extend({ id: recordId(), version: version() })
export type EditEmployee = z.output<typeof editEmployeeInput>

export const markEmployeeLeftInput = z.object({ id: recordId(), version: version(), left: z.boolean() })
export type MarkEmployeeLeft = z.output<typeof markEmployeeLeftInput>

export const setSponsorInput = z.object({ employeeId: recordId(), sponsor: z.boolean() })
export type SetSponsor = z.output<typeof setSponsorInput>

export const undoChartChangeInput = z.object({ companyId: recordId(), id: recordId() })
export type UndoChartChange = z.output<typeof undoChartChangeInput>

const reference = () => line(500)
const list = <T extends z.ZodType>(schema: T, maximum: number) =>
  z.preprocess((value) => value ?? [], z.array(schema).max(maximum, says.tooManyChoices.key))
const flag = (byDefault: boolean) => z.preprocess((value) => value ?? byDefault, z.boolean())
const mapped = z.array(z.object({ field: z.enum(importFields), header: reference() })).max(importFields.length)

export const importOptions = z.object({
  companyId: recordId(),
  uploadId: recordId(),
  encoding: orNull(z.enum(importEncodings)),
  delimiter: orNull(z.enum(importDelimiters)),
  sheet: orNull(line(100)),
  mapping: orNull(
    mapped.refine((columns) => new Set(columns.map(({ field }) => field)).size === columns.length, says.badMapping.key),
  ),
  shape: orNull(z.enum(importShapes)),
  separator: orNull(z.string().min(1).max(5)),
  exclude: list(z.int().min(1).max(1_000_000), 20_000),
  choices: z.preprocess(
    (value) => value ?? {},
    z.object({
      unitParents: list(z.object({ of: reference(), to: orNull(reference()) }), 5000),
      superiors: list(z.object({ of: reference(), to: orNull(reference()) }), 20_000),
      createParents: flag(false),
    }),
  ),
  removeMissing: flag(false),
  postsAsPeople: flag(true),
  confirmed: list(z.enum(importGuards), importGuards.length),
})
export type ImportOptions = z.output<typeof importOptions>

export const importChartInput = importOptions.extend({ planHash: z.string().regex(/^[0-9a-f]{64}$/, says.badHash.key) })
export type ImportChart = z.output<typeof importChartInput>
